"""``onrecord actors``: whom the pages of the database name."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

import click

from onrecord.cli.options import code, printed, shared, text
from onrecord.cli.output import tell
from onrecord.cli.stored import opened
from onrecord.records import ActorKind

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.store import Known


@click.command()
@click.argument("name", required=False)
@click.option("--kind", type=click.Choice(get_args(ActorKind)), help="Only of this kind.")
@click.option("--country", metavar="CODE", callback=code, help="Only of this country: RUS, USA ...")
@click.option("--sector", metavar="CODE", callback=code, help="Only of this sector: GOV, MIL ...")
@text
@shared
@printed
def actors(
    name: str | None,
    kind: str | None,
    country: str | None,
    sector: str | None,
    text: str | None,
    outlet: str | None,
    since: str | None,
    until: str | None,
    limit: int,
    form: str,
    db: str,
) -> None:
    """Show whom the pages name, those first that most pages name; with NAME only who has all its words in the name."""
    from onrecord.store import Known

    with opened(db) as store:
        found = store.actors(
            name=name, kind=kind, country=country, sector=sector, text=text, outlet=outlet, since=since, until=until,
            limit=limit + 1 if limit else None,
        )  # fmt: skip
        tell(found, Known, form, limit, lines)


def lines(one: "Known") -> Iterator["Text"]:
    """How many pages, and who; how many statements and events, from when to when."""
    from rich.text import Text

    from onrecord.cli.stored import many, rest

    yield Text.assemble(
        f"{many(one.pages, 'page'):14}", (one.name, "bold cyan"), (rest(one.title, one.country, one.sector), "dim")
    )
    days = " to ".join(dict.fromkeys(filter(None, (one.first_day, one.last_day))))
    counts = [many(count, what) for count, what in ((one.statements, "statement"), (one.events, "event")) if count]
    yield Text(rest(one.kind, *counts, days).removeprefix(" · "), "dim")
