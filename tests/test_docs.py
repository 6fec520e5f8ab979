"""The docs are true: what is generated is as it would be generated now."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_generated_parts_are_true() -> None:
    command = [sys.executable, "docs/generate.py", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, f"run `make docs`: {result.stdout}{result.stderr}"


def test_map_names_every_folder() -> None:
    tree = (ROOT / "MAP.md").read_text(encoding="utf-8")
    folders = {path.parent.name for path in (ROOT / "src").rglob("*.py")} - {"onrecord", "src"}
    assert {name for name in folders if f"{name}/" not in tree} == set()
