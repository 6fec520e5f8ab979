"""``onrecord why``: for what reasons actors of several pages were taken for one person."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.options import database
from onrecord.cli.stored import opened
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.records import Person, Row
    from onrecord.store import Store


@click.command()
@click.argument("person", metavar="PERSON")
@database
def why(person: str, db: str) -> None:
    """Show as whom the pages know PERSON, and the evidence that they mean one and the same.

    PERSON is a name, the id of a person, or a row, PAGE:ID.
    """
    from onrecord.cli.printing import console
    from onrecord.editing import people_called

    out = console()
    with opened(db) as store:
        try:
            for number, one in enumerate(people_called(store, person)):
                if number:
                    out.print()
                for line in lines(store, one):
                    out.print(line)
        except OnrecordError as error:
            click.echo(f"onrecord: {error}", err=True)
            sys.exit(1)


def lines(store: "Store", person: "Person") -> "Iterator[Text]":
    """Who it is; each page's own words; each bond."""
    from rich.text import Text

    from onrecord.cli.stored import many, rest
    from onrecord.identities import reasons

    yield Text.assemble((person.name, "bold cyan"), rest(person.title, person.country, person.sector))
    pages = len({row.page for row in person.actors})
    yield Text(f"{person.id} · {many(len(person.actors), 'actor')} on {many(pages, 'page')}", "dim")
    named: dict[Row, str] = {}
    for record in store.records(dict.fromkeys(row.page for row in person.actors)):
        for row in (row for row in person.actors if row.page == record.page.sha256):
            actor = next(one for one in record.actors if one.id == row.id)
            named[row] = f"{record.page.source or record.page.sha256[:12]}:{row.id}"
            told = rest(actor.name, actor.title, actor.country).removeprefix(" · ")
            yield Text.assemble("  ", told, (rest(record.article.outlet, named[row]), "dim"))
    for bond in reasons(store, person):
        yield Text(f"  {named.get(bond.one, bond.one.id)} = {named.get(bond.other, bond.other.id)}: {bond.why}")
