"""``onrecord events``: who did what to whom, from the database."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, get_args

import click

from onrecord.cli.options import code, newest, printed, shared, text
from onrecord.cli.output import tell
from onrecord.cli.stored import opened
from onrecord.records import Status

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.store import Deed, Party


@click.command()
@click.option("--from", "from_country", metavar="CODE", callback=code, help="Only by this country: RUS, USA ...")
@click.option("--to", "to_country", metavar="CODE", callback=code, help="Only towards this country.")
@click.option("--act", metavar="ACT", callback=code, help="Only this act: SANCTION, CONSULT ...")
@click.option("--status", type=click.Choice(get_args(Status)), help="Only what this stands of.")
@click.option("--plover", metavar="TYPE", callback=code, help="Only this type of PLOVER's.")
@click.option("--about", metavar="WORDS", help="Only events with all these words in their evidence.")
@text
@shared
@newest
@printed
def events(
    from_country: str | None,
    to_country: str | None,
    act: str | None,
    status: str | None,
    plover: str | None,
    about: str | None,
    text: str | None,
    outlet: str | None,
    since: str | None,
    until: str | None,
    newest: bool,
    limit: int,
    form: str,
    db: str,
) -> None:
    """Show who did what to whom, and what stands of it, in order of the days.

    The day is that of the event, where the words give one, else that of publication, in brackets. Countries have the
    codes of ISO 3166-1 alpha-3.
    """
    from onrecord.store import Deed

    with opened(db) as store:
        found = store.events(
            from_country=from_country, to_country=to_country, act=act, status=status, plover=plover, about=about,
            text=text, outlet=outlet, since=since, until=until, newest=newest, limit=limit + 1 if limit else None,
        )  # fmt: skip
        tell(found, Deed, form, limit, lines)


def lines(one: "Deed") -> Iterator["Text"]:
    """Day, status and act; who to whom; the evidence and where it stands."""
    from rich.text import Text

    from onrecord.cli.stored import place, rest, when
    from onrecord.cli.timeline import MARKS

    mark, style = MARKS[one.status]
    kind = f"{one.act} {one.mode}" if one.mode else one.act
    by = f" by {one.by}" if one.by else ""
    yield Text.assemble(
        f"{when(one.date, one.day):14}", (mark, style), " ", (one.status, style), by, " · ", (kind, "bold cyan")
    )
    left, right = _named(one.actors), _named(one.recipients)
    sides = f"{left or '(nobody named)'} → {right}" if right else left
    told = rest(sides, *_numbers(one), f"in {one.place}" if one.place else None).removeprefix(" · ")
    if told:
        yield Text(told)
    yield Text(f"“{one.evidence}”", "italic")
    yield Text(place(one.where), "dim", no_wrap=True)


def _named(parties: Sequence["Party"]) -> str:
    """The words, and the country that they stand for."""
    return " + ".join(f"{one.words} ({one.country})" if one.country else one.words for one in parties)


def _numbers(one: "Deed") -> Iterator[str]:
    for number, what in ((one.quantity, ""), (one.killed, " killed"), (one.injured, " injured")):
        if number is not None:
            yield f"{number:,.0f}{what}" if number == int(number) else f"{number:,}{what}"
