"""``onrecord export``: the records as files that other tools read."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.columns import print_columns
from onrecord.cli.reading import Source, Wanted, taking_records
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from onrecord.export import Tally
    from onrecord.records import Record, Story

_TARGETS = {
    "jsonl": "onrecord.jsonl",
    "csv": "onrecord-csv",
    "parquet": "onrecord-parquet",
    "polecat": "onrecord-polecat",
    "gdelt": "onrecord-gdelt",
}
"""What is written where no ``--out`` is given: a file for jsonl, a folder for the others."""
_TABLES = {
    "csv": ("articles", "statements", "events", "actors"),
    "parquet": ("articles", "statements", "events", "actors"),
    "polecat": ("polecat", "status"),
    "gdelt": ("gdelt-events", "gdelt-mentions", "status"),
}


@click.command()
@click.argument("target", type=click.Choice(list(_TARGETS)))
@taking_records
@click.option("--out", metavar="PATH", help="Where to: a new folder, or for jsonl a file, - for standard output.")
@click.option("--replace", is_flag=True, help="Write over what an earlier export left there.")
@click.option("--columns", is_flag=True, help="Print the columns of the target's tables instead, with what they mean.")
def export(
    target: str,
    db: str,
    file: str | None,
    since: str | None,
    until: str | None,
    outlet: str | None,
    out: str | None,
    replace: bool,
    columns: bool,
) -> None:
    """Write records as TARGET.

    \b
    jsonl    a record a line, its spans also as W3C Web Annotations
    csv      four flat tables for spreadsheets: articles, statements, events, actors
    parquet  the same tables, typed, parted by month of publication
    polecat  events in the 40 columns of POLECAT
    gdelt    events and mentions in the 61 and 16 columns of GDELT 2.0

    The files are there whole or not at all. What a target has no row for is counted on standard error.
    """
    if columns:
        if target not in _TABLES:
            raise click.UsageError("jsonl has no columns; its schema is docs/record.schema.json")
        print_columns(_TABLES[target])
        return
    if out == "-" and target != "jsonl":
        raise click.UsageError("standard output takes jsonl only; give the name of a new folder")
    source, which = Source(db, file), Wanted(since, until, outlet)
    try:
        tally = _export(target, which.records(source), source.stories(), Path(out or _TARGETS[target]), replace)
    except OnrecordError as error:
        click.echo(f"onrecord: {error}", err=True)
        sys.exit(1)
    if out != "-":
        _report(Path(out or _TARGETS[target]), tally)


def _export(target: str, records: "Iterator[Record]", stories: "Iterator[Story]", path: Path, replace: bool) -> "Tally":
    from onrecord import export as targets

    if target == "jsonl":
        if str(path) == "-":
            return targets.write_jsonl(records, sys.stdout)
        return targets.export_jsonl(records, path, replace)
    if target == "gdelt":
        return targets.export_gdelt(records, path, stories, replace)
    by_target: dict[str, Callable[..., Tally]] = {
        "csv": targets.export_csv,
        "parquet": targets.export_parquet,
        "polecat": targets.export_polecat,
    }
    return by_target[target](records, path, replace)


def _report(path: Path, tally: "Tally") -> None:
    rows = ", ".join(
        f"{count:,} {name.removesuffix('s') if count == 1 else name}" for name, count in tally.rows.items()
    )
    click.echo(f"{path}: {rows}", err=True)
    if tally.left_out:
        count = tally.left_out.total()
        click.echo(f"left out {count:,} event{'' if count == 1 else 's'}:", err=True)
        for reason, count in tally.left_out.most_common():
            click.echo(f"{count:8,}  {reason}", err=True)
