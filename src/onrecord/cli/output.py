"""Answers of the database as lines for people, or as JSON or CSV for programs."""

import csv
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click
import msgspec

from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

FORMATS = ("table", "json", "jsonl", "csv")
INDENT = 14
Lines = Callable[[Any], Iterable["Text"]]


def tell(found: Iterator[msgspec.Struct], kind: type[msgspec.Struct], form: str, limit: int, lines: Lines) -> None:
    """Print the answers of a query; what is wrong with it ends the command with status 1.

    Args:
        found: the answers, of which more may come than are to be shown.
        kind: what each of them is, so that CSV has its header also where there are none.
        form: one of :data:`FORMATS`.
        limit: how many to show; 0 for all.
        lines: of one answer, what a person sees: the first line begins with the day, the others are set in.
    """
    write = {"table": _table, "json": _json, "jsonl": _jsonl, "csv": _csv}[form]
    try:
        write(islice(found, limit) if limit else found, kind, lines)
        if limit and next(found, None) is not None:
            click.echo(f"onrecord: there are more than these {limit}; --limit 0 shows all", err=True)
    except OnrecordError as error:
        click.echo(f"onrecord: {error}", err=True)
        sys.exit(1)


def _table(found: Iterable[Any], _kind: type[msgspec.Struct], lines: Lines) -> None:
    from onrecord.cli.printing import console

    out, number = console(), 0
    for number, one in enumerate(found, start=1):
        if number > 1:
            out.print()
        for line in _wrapped(out, lines(one)):
            out.print(line)
    if not number:
        click.echo("nothing found", err=True)


def _wrapped(out: "Console", lines: Iterable["Text"]) -> Iterator["Text"]:
    from rich.text import Text

    for number, line in enumerate(lines):
        if line.no_wrap:  # such as a path, which is to be copied
            yield Text(" " * INDENT).append_text(line)
            continue
        for part, piece in enumerate(line.wrap(out, out.width - (INDENT if number else 0))):
            piece.rstrip()
            yield Text(" " * INDENT).append_text(piece) if number or part else piece


def _json(found: Iterable[Any], _kind: type[msgspec.Struct], _lines: Lines) -> None:
    """A list, an answer at a time, so that it may be long."""
    before = "[\n"
    for one in found:
        click.echo(f"{before}{msgspec.json.encode(one).decode()}", nl=False)
        before = ",\n"
    click.echo("[]" if before == "[\n" else "\n]")


def _jsonl(found: Iterable[Any], _kind: type[msgspec.Struct], _lines: Lines) -> None:
    for one in found:
        click.echo(msgspec.json.encode(one))


def _csv(found: Iterable[Any], kind: type[msgspec.Struct], _lines: Lines) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    names = list(kind.__struct_fields__)
    writer.writerow(chain.from_iterable(_headings(name) for name in names))
    for one in found:
        writer.writerow(chain.from_iterable(_cells(getattr(one, name)) for name in names))


def _headings(name: str) -> tuple[str, ...]:
    """The columns of a field: where words stand is several, of who took part also the countries."""
    if name == "where":
        return "page", "source", "start", "stop", "outlet", "headline", "published"
    return (name, f"{name}_countries") if name in ("actors", "recipients") else (name,)


def _cells(value: Any) -> tuple[Any, ...]:
    from onrecord.store import Where

    if isinstance(value, Where):
        return value.page, value.source, *value.span, value.outlet, value.headline, value.published
    if not isinstance(value, tuple):
        return (value,)
    if value and not isinstance(value[0], msgspec.Struct):  # spans
        return ("; ".join(f"{start}-{stop}" for start, stop in value),)
    return "; ".join(one.words for one in value), "; ".join(one.country or "" for one in value)
