"""``onrecord search``: words looked for in all statements and stories of the database."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.options import printed, shared
from onrecord.cli.output import tell
from onrecord.cli.stored import opened

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.store import Hit


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--oldest", is_flag=True, help="The oldest first; otherwise the newest.")
@shared
@printed
def search(
    words: tuple[str, ...],
    oldest: bool,
    outlet: str | None,
    since: str | None,
    until: str | None,
    limit: int,
    form: str,
    db: str,
) -> None:
    """Show the statements and stories that have all WORDS, the newest first.

    Case, accents and plurals do not matter. '"several words"' in quotation marks must stand so, in a row; begin* is the
    beginning of a word. Of a story the sentence with the first of them is shown.
    """
    from onrecord.store import Hit

    with opened(db) as store:
        found = store.search(
            " ".join(words), outlet=outlet, since=since, until=until, newest=not oldest,
            limit=limit + 1 if limit else None,
        )  # fmt: skip
        tell(found, Hit, form, limit, lines)


def lines(one: "Hit") -> Iterator["Text"]:
    """Day and headline or speaker; the words, what was looked for in bold, or between stars where it is piped."""
    from rich.console import Console
    from rich.text import Text

    from onrecord.cli.stored import place

    said = one.speaker or "(speaker not told)" if one.kind == "statement" else None
    title = Text(said, "bold cyan") if said else Text(one.where.headline or "(no headline)", "bold")
    yield Text.assemble(f"{one.day:14}", title)
    shown, at, star = Text(), 0, "" if Console().is_terminal else "**"
    for start, stop in one.marks:
        shown.append(one.words[at:start]).append(f"{star}{one.words[start:stop]}{star}", "bold yellow")
        at = stop
    yield shown.append(one.words[at:])
    yield Text(place(one.where), "dim", no_wrap=True)
