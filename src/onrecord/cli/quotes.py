"""``onrecord quotes``: who said what, from the database."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

import click

from onrecord.cli.options import newest, printed, shared, text
from onrecord.cli.output import tell
from onrecord.cli.stored import opened
from onrecord.records import StatementAct

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.store import Quote


@click.command()
@click.option("--speaker", metavar="NAME", help="Only of whoever has all words of NAME in the name.")
@click.option("--about", metavar="WORDS", help="Only statements that have all these words.")
@text
@click.option("--act", type=click.Choice(get_args(StatementAct)), help="Only statements that do this.")
@shared
@newest
@printed
def quotes(
    speaker: str | None,
    about: str | None,
    text: str | None,
    act: str | None,
    outlet: str | None,
    since: str | None,
    until: str | None,
    newest: bool,
    limit: int,
    form: str,
    db: str,
) -> None:
    """Show who said what, in order of the days.

    The day is that of saying, where the words give one, else that of publication, in brackets. NAME is found in the
    name of the person, and in the words that name whoever speaks. Of WORDS all must be there, in singular or plural
    and in any order; "several words" in quotation marks so and in a row; begin* is the beginning of a word.
    """
    from onrecord.store import Quote

    with opened(db) as store:
        found = store.quotes(
            speaker=speaker, about=about, text=text, act=act, outlet=outlet, since=since, until=until, newest=newest,
            limit=limit + 1 if limit else None,
        )  # fmt: skip
        tell(found, Quote, form, limit, lines)


def lines(one: "Quote") -> Iterator["Text"]:
    """Day and speaker; what was said; the sentence, where it is more; where it stands."""
    from rich.text import Text

    from onrecord.cli.stored import place, rest, when

    told = rest(one.title, one.country, one.sector)
    yield Text.assemble(
        f"{when(one.date, one.day):14}", (one.speaker or "(speaker not told)", "bold cyan"), (told, "dim")
    )
    yield Text(f"“{one.words}”" if one.form == "direct" else one.words, "" if one.form == "direct" else "italic")
    if one.words not in one.sentence or len(one.sentence) > len(one.words) + 4:
        yield Text(f"in: {one.sentence}", "dim")
    act = one.act if one.act != "assert" else None
    yield Text(rest(one.form, act, one.channel, place(one.where)).removeprefix(" · "), "dim", no_wrap=True)
