"""Write the generated parts of the docs: ``python docs/generate.py``, or ``--check`` to see that they are true.

- ``record.schema.json`` is the JSON schema of a record.
- ``cli.md`` is the help of every command; ``MAP.md`` is the tree, each module with the first line of its docstring.
- In every page, README included, a block that begins with ``$ onrecord`` shows what that command really prints, in a
  folder with the examples and a ``record.db`` of them; so does one that begins with ``$ head`` or ``$ cut``.
"""

import ast
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from click.testing import CliRunner

from onrecord.cli import main as command
from onrecord.serialization import json_schema

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(
    r"(?<=^```console\n)\$ (?P<command>(?:onrecord|head|cut) [^\n]*)\n.*?(?=^```$)", re.MULTILINE | re.DOTALL
)
_NEEDS_DATABASE = re.compile(r"^\$ onrecord (?!show )", re.MULTILINE)
_RATE = re.compile(r"[\d.]+ pages a second")
"""What differs from run to run, with the day of today in what editors judge."""
TODAY = "2026-06-08"
_HELP = "# The commands\n\nThis page is generated from the commands' own help.\n"


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated or partly generated file with what it should hold."""
    yield ROOT / "docs" / "record.schema.json", json.dumps(json_schema(), indent=1) + "\n"
    yield ROOT / "docs" / "cli.md", "\n".join([_HELP, *_commands(command, ("onrecord",))])
    yield ROOT / "MAP.md", "\n".join(_map()) + "\n"
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        if path.name != "cli.md":
            text = path.read_text(encoding="utf-8")
            with _folder(bool(_NEEDS_DATABASE.search(text))):
                yield path, _BLOCK.sub(_run, text)


_MAP = """# Map

The tree, one remark a line; a page goes in at the top of `src/onrecord/` and comes out as rows at the bottom.
This page is generated from the modules' own first lines.
"""
_FOLDERS = {
    "pages": "bytes -> Layout: blocks, text, what the page claims of itself",
    "articles": "Layout -> Article: what each block is; headline, byline, outlet, dates",
    "language": "text -> Doc: the shipped pipeline, quotation marks, time expressions",
    "actors": "Doc -> Cast: names, who is meant by them, countries, sectors",
    "statements": "Doc, Cast -> Statement: who said what",
    "events": "Doc, Cast, statements -> Event, Link: who did what to whom, what stands of it, what answers what",
    "stories": "Records -> Story, Person: copies, threads, one event told by many, people across pages, judgements",
    "store": "Record -> rows, and back: one schema, SQLite or PostgreSQL",
    "export": "Records -> files: JSONL, CSV, Parquet, POLECAT- and GDELT-shaped tables",
    "audit": "Records -> figures: who is quoted, how often, how many words",
    "web": "Record -> HTML: the article with its rows marked, the record beside it; templates in `templates/`",
    "cli": "one file for each command",
}
_BESIDE = """
| beside it | |
|---|---|
| `training/` | how the language weights are made: converters, config, model card |
| `benchmarks/` | the public benchmarks, what they gave, and the floors that may only rise |
| `tests/` | mirrors `src/onrecord/`; `tests/data/examples/` is the record a careful reader would keep of each example |
| `docs/` | one page for each stage; what is generated, `generate.py` writes |
| `examples/` | news pages that we wrote ourselves |
"""


def _map() -> Iterator[str]:
    yield _MAP
    yield "```text\nsrc/onrecord/"
    source = ROOT / "src" / "onrecord"
    for path in sorted(source.glob("*.py")):
        yield _line(path, 1)
    for name, remark in _FOLDERS.items():
        yield f"  {name + '/':24} {remark}"
        for path in sorted((source / name).rglob("*.py")):
            if path.parent.name != name and path.name == "__init__.py":
                yield f"    {path.parent.name + '/':22} {_remark(path)}"
            else:
                yield _line(path, len(path.relative_to(source).parts))
    yield f"```\n{_BESIDE}"


def _line(path: Path, depth: int) -> str:
    indent = "  " * depth
    return f"{indent}{path.name:{26 - 2 * depth}} {_remark(path)}"


def _remark(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.split("\n\n")[0].replace("\n", " ")


def _commands(one: click.Command, names: tuple[str, ...]) -> Iterator[str]:
    result = CliRunner().invoke(command, [*names[1:], "--help"], prog_name="onrecord", terminal_width=100)
    yield f"## {' '.join(names)}\n\n```text\n{result.output}```\n"
    if isinstance(one, click.Group):
        for name in sorted(one.commands):
            yield from _commands(one.commands[name], (*names, name))


@contextmanager
def _folder(database: bool) -> Iterator[None]:
    """Work in a new folder with the examples, and a database of them where it is needed."""
    with TemporaryDirectory() as name, chdir(name):
        Path("examples").symlink_to(ROOT / "examples")
        if database:
            Path("record.db").write_bytes(_database())
        yield


@cache
def _database() -> bytes:
    from onrecord.filing import file_pages
    from onrecord.store import open as open_store

    with TemporaryDirectory() as name:
        path = Path(name) / "record.db"
        with open_store(str(path), create=True) as store:
            file_pages(store, ["examples"])
        return path.read_bytes()


def _run(block: re.Match[str]) -> str:
    if not block["command"].startswith("onrecord "):
        printed = subprocess.run(block["command"], shell=True, capture_output=True, text=True, check=True).stdout
        return f"$ {block['command']}\n{printed.lstrip(chr(0xFEFF))}"
    result = CliRunner().invoke(command, shlex.split(block["command"])[1:], prog_name="onrecord")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    output = result.output.replace(datetime.now(UTC).date().isoformat(), TODAY)
    return f"$ {block['command']}\n{_RATE.sub('14.2 pages a second', output)}"


def main() -> int:
    """Write what is not true yet; with ``--check`` only name it and return 1."""
    os.chdir(ROOT)
    stale = [(path, text) for path, text in pages() if not path.exists() or path.read_text("utf-8") != text]
    for path, text in stale:
        print(f"{path.relative_to(ROOT)} is not true any more")
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
