"""``onrecord merge``, ``split``, ``correct``, ``withdraw`` and ``judgements``: what editors say, kept for good."""

import getpass
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from onrecord.cli.options import database, together
from onrecord.cli.stored import opened
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from onrecord.records import Judgement
    from onrecord.store import Store


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


_signed = together(
    click.option("--reason", metavar="WORDS", required=True, help="Why; it is kept with the judgement."),
    click.option("--author", metavar="NAME", default=_user, help="Who judges; otherwise your login name."),
    database,
)


@click.command()
@click.argument("people", metavar="PERSON PERSON...", nargs=-1, required=True)
@_signed
def merge(people: tuple[str, ...], reason: str, author: str, db: str) -> None:
    """Say that these are one person.

    PERSON is a name that only one has, the id of a person, or a row, PAGE:ID. Reading pages again keeps what was said.
    """
    from onrecord import editing

    if len(people) < 2:
        raise click.UsageError("it takes two people to merge")
    _carry_out(db, lambda store: editing.merge(store, people, _signer(author), reason))


@click.command()
@click.argument("rows", metavar="ROW...", nargs=-1, required=True)
@_signed
def split(rows: tuple[str, ...], reason: str, author: str, db: str) -> None:
    """Say that the actors in these rows, each PAGE:ID, are different people; one alone is set apart from all."""
    from onrecord import editing

    _carry_out(db, lambda store: editing.split(store, rows, _signer(author), reason))


@click.command()
@click.argument("row")
@click.argument("field")
@click.argument("value")
@_signed
def correct(row: str, field: str, value: str, reason: str, author: str, db: str) -> None:
    """Say that FIELD of ROW, PAGE:ID, has another VALUE; an empty one takes away what the field says.

    Roles name actors of the page, by id or name, with commas between them.
    """
    from onrecord import editing

    _carry_out(db, lambda store: editing.correct(store, row, field, value, _signer(author), reason))


@click.command()
@click.argument("number", type=int)
@database
def withdraw(number: int, db: str) -> None:
    """Take judgement NUMBER back; it stays on record, with the moment at which it was."""
    from onrecord import editing

    _carry_out(db, lambda store: editing.withdraw(store, number))


@click.command()
@database
def judgements(db: str) -> None:
    """Show what editors have said, the oldest first, with what was taken back."""
    with opened(db) as store:
        for one in store.judgements(withdrawn=True):
            click.echo(line(one, store))


def _signer(author: str) -> str:
    if not author.strip():
        raise click.UsageError("--author: who judges is not known; name them")
    return author


def _carry_out(db: str, judge: "Callable[[Store], Judgement]") -> None:
    with opened(db) as store:
        try:
            click.echo(line(judge(store), store))
        except OnrecordError as error:
            click.echo(f"onrecord: {error}", err=True)
            sys.exit(1)


def line(one: "Judgement", store: "Store") -> str:
    """``3 · correct · “Ruiz” (news/ferry.txt) · country = CHL · May, 2026-03-11: misread``."""
    sources = {record.page.sha256: record.page.source for record in store.records({at.page for at in one.targets})}
    targets = ", ".join(f"“{at.words}” ({sources.get(at.page) or at.page[:12]})" for at in one.targets)
    field = f" · {one.field} = {one.value or '(nothing)'}" if one.field else ""
    taken = f" · withdrawn {one.withdrawn[:10]}" if one.withdrawn else ""
    return f"{one.id} · {one.verdict} · {targets}{field} · {one.author}, {one.made[:10]}: {one.reason}{taken}"


COMMANDS: tuple[click.Command, ...] = (merge, split, correct, withdraw, judgements)
