"""``onrecord show``: the record of a page, for a person or as JSON."""

import errno
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from onrecord.cli.options import day
from onrecord.cli.settings import Settings
from onrecord.errors import OnrecordError
from onrecord.records import Record


@click.command()
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    help="text for a person (the default); json, indented; jsonl, one record a line.",
)
@click.option("--parts", is_flag=True, help="Show the page instead, each block labelled with its kind.")
@click.option("--speaker", metavar="NAME", help="Only the statements of whoever has NAME in the name.")
@click.option("--explain", is_flag=True, help="With each event what made it: pattern, structure, confidence.")
@click.option("--patterns", metavar="FILE", help="Event patterns of your own, over the shipped ones.")
@click.option(
    "--html", "file", metavar="FILE", help="Write a web page instead: each article with its record beside it."
)
@click.option("--published", metavar="DATE", callback=day, help="The day of publication, where you know it.")
@click.option("--media-type", metavar="TYPE", help="text/plain or text/html; otherwise told from the page.")
@click.option("--pipeline", metavar="NAME", help="Another installed spaCy pipeline, or the path of one.")
def show(
    pages: tuple[str, ...],
    form: str,
    parts: bool,
    speaker: str | None,
    explain: bool,
    patterns: str | None,
    file: str | None,
    published: str | None,
    media_type: str | None,
    pipeline: str | None,
) -> None:
    """Show the record of each PAGE: a file, an address, or - for standard input.

    A page that cannot be read is named on standard error with the reason, the others are shown, and the exit
    status is 1.
    """
    if file is not None and (form != "text" or parts or speaker or explain):
        raise click.UsageError("--html shows all that there is; leave out --format, --parts, --speaker and --explain")
    failed: list[OnrecordError] = []
    records = _records(pages, Settings(media_type, published, pipeline, patterns), failed)
    if file is None:
        _print(records, form, parts, speaker, explain)
    else:
        _write(records, file, failed)
    if failed:
        sys.exit(1)


def _records(
    pages: tuple[str, ...],
    settings: Settings,
    failed: list[OnrecordError],
) -> Iterator[Record]:
    from onrecord.cli.sources import read_source  # loads spaCy, which --help need not wait for

    for page in pages:
        try:
            yield read_source(page, settings)
        except OnrecordError as error:
            failed.append(error)
            click.echo(f"onrecord: {error}", err=True)


def _write(records: Iterator[Record], file: str, failed: list[OnrecordError]) -> None:
    """Write the records as one web page; no page is read if there is no folder to write it to."""
    from onrecord.web import render

    try:
        if not Path(file).parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "there is no such folder")
        if shown := list(records):
            Path(file).write_text(render(shown), encoding="utf-8")
    except OSError as error:
        failed.append(OnrecordError(f"{file}: cannot be written: {error.strerror or error}"))
        click.echo(f"onrecord: {failed[-1]}", err=True)


def _print(records: Iterator[Record], form: str, parts: bool, speaker: str | None, explain: bool) -> None:
    from onrecord.cli.printing import print_parts, print_record
    from onrecord.serialization import to_json

    for number, record in enumerate(records):
        if form == "jsonl":
            click.echo(to_json(record))
        elif form == "json":
            click.echo(msgspec.json.format(to_json(record), indent=1))
        else:
            if number:
                click.echo()
            if parts:
                print_parts(record)
            else:
                print_record(record, speaker, explain)
