"""The flow goes one way: a stage imports the records and the stages above it, never one below."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "onrecord"
STAGES = [
    "pages",
    "articles",
    "language",
    "actors",
    "statements",
    "events",
    "stories",
    "store",
    "export",
    "audit",
    "scale",
]
COMMON = {"errors", "records", "version", "invariants", "tables", "threads", "serialization", "memory"}
MODULES = sorted(SOURCE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The first name below ``onrecord`` of each import in the module."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module] if node.module != "onrecord" else [f"onrecord.{one.name}" for one in node.names]
        elif isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("onrecord.")}
    return found


def test_there_are_modules() -> None:
    assert len(MODULES) > 20


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_up(path: Path) -> None:
    stage = path.relative_to(SOURCE).parts[0]
    if stage != "web" and stage not in STAGES:
        pytest.skip("no stage: it may import any")
    # The web shows records, whatever made them.
    allowed = COMMON | ({"web"} if stage == "web" else set(STAGES[: STAGES.index(stage) + 1]))
    assert imported(path) <= allowed


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500
