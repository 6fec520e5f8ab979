"""``onrecord stories``: what many pages tell together, from the database."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from onrecord.cli.options import database, shared, text
from onrecord.cli.stored import opened
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.records import Happening, Record, Row, Standing, Story
    from onrecord.store import Store


@click.command()
@text
@shared
@click.option("--pages", "least", metavar="N", type=click.IntRange(1), default=2, show_default=True,
              help="Only stories of at least so many pages.")  # fmt: skip
@click.option("--limit", metavar="N", type=click.IntRange(0), default=20, show_default=True,
              help="At most so many; 0 for all.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text",
              help="text for a person; jsonl, one story a line.")  # fmt: skip
@database
def stories(
    text: str | None,
    outlet: str | None,
    since: str | None,
    until: str | None,
    least: int,
    limit: int,
    form: str,
    db: str,
) -> None:
    """Show the stories: their pages, which are copies of which, and the events that they tell, merged.

    Of an event come the number of independent sources, every telling with its words, what stood of it when, and
    where the tellings disagree. Copies of one another, and pages of one outlet or agency, are one source.
    """
    from onrecord.cli.printing import console
    from onrecord.store.filters import Wanted

    out = console()
    with opened(db) as store:
        try:
            found = store.stories_of(Wanted(text=text, outlet=outlet, since=since, until=until), least, limit)
            for number, one in enumerate(found):
                if form == "jsonl":
                    click.echo(_json(one))
                    continue
                if number:
                    out.print()
                for line in lines(one, store):
                    out.print(line)
        except OnrecordError as error:
            click.echo(f"onrecord: {error}", err=True)
            sys.exit(1)
        if not found and form == "text":
            click.echo("nothing found", err=True)


def _json(one: "Story") -> str:
    import msgspec

    return msgspec.json.encode(one).decode()


def lines(one: "Story", store: "Store") -> "Iterator[Text]":
    """A story for a person: headline, pages, events."""
    from rich.text import Text

    from onrecord.cli.stored import many

    records = {record.page.sha256: record for record in store.records(one.pages)}
    days = sorted(day for record in records.values() if (day := (record.article.published or "")[:10]))
    title = next((record.article.headline for record in records.values() if record.article.headline), "(no headline)")
    yield Text(title, "bold")
    span = " to ".join(dict.fromkeys([days[0], days[-1]])) if days else "no day given"
    yield Text(f"{span} · {many(len(one.pages), 'page')} · {many(len(one.events), 'event')} · {one.id}", "dim")
    yield from _pages(one, records)
    for event in one.events:
        yield Text()
        yield from _event(event, records)


def _pages(one: "Story", records: "Mapping[str, Record]") -> "Iterator[Text]":
    from rich.text import Text

    copies = {copy.page: copy for copy in one.copies}
    for page in one.pages:
        record = records[page]
        told = f"  {(record.article.published or '')[:16]:17}{record.article.outlet or '(outlet not told)'}"
        line = Text(told).append(f" · {called(record)}", "dim")
        if page in copies:
            original = records[copies[page].original]
            line.append(f" · copy of {called(original)}, {copies[page].contained:.0%} of its words", "yellow")
        yield line


def _event(event: "Happening", records: "Mapping[str, Record]") -> "Iterator[Text]":
    """Day, status and act; who to whom; what stood of it; disagreements; the words of each telling."""
    from rich.text import Text

    from onrecord.cli.stored import many, rest
    from onrecord.cli.timeline import MARKS

    mark, style = MARKS[event.status]
    days = " to ".join(dict.fromkeys(filter(None, (event.date, event.end))))
    kind = f"{event.act} {event.mode}" if event.mode else event.act
    head = Text.assemble(f"  {days:12}", (mark, style), " ", (event.status, style), " · ", (kind, "bold cyan"))
    yield head.append(f" · {many(event.sources, 'source')}", "dim")
    sides = " → ".join(filter(None, (" + ".join(event.actors) or "(nobody named)", " + ".join(event.recipients))))
    yield Text(f"      {sides}")
    if len(event.history) > 1:
        yield Text("      " + "; ".join(_standing(one) for one in event.history), "bold")
    for differing in event.disagreements:
        told = "; ".join(f"{value} ({_who(rows, records)})" for value, rows in differing.values)
        yield Text(f"      {differing.field} differs: {told}", "red")
    for row in event.tellings:
        record = records[row.page]
        found = next(one for one in record.events if one.id == row.id)
        words = " ".join(record.page.text[slice(*found.evidence)].split())
        yield Text.assemble(f"      “{words}”", (rest(f"{called(record)}:{row.id}"), "dim"))


def _standing(one: "Standing") -> str:
    """``proposed 2025-12-30 by Kenya``."""
    return " ".join(filter(None, (one.status, one.date, f"by {one.by}" if one.by else None)))


def _who(rows: "Sequence[Row]", records: "Mapping[str, Record]") -> str:
    told = (records[row.page].article.outlet or called(records[row.page]) for row in rows)
    return ", ".join(dict.fromkeys(told))


def called(record: "Record") -> str:
    """What a page is called: its source, else the first letters of its ``sha256``."""
    return record.page.source or record.page.sha256[:12]
