"""Options that several commands share."""

import datetime
from collections.abc import Callable

import click

DEFAULT_DATABASE = "record.db"


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """An ISO date or moment, as given."""
    if value is not None:
        try:
            datetime.datetime.fromisoformat(value)
        except ValueError as error:
            raise click.BadParameter(f"{value} is not an ISO date, such as 2024-03-11") from error
    return value


database = click.option(
    "--db",
    metavar="URL",
    default=DEFAULT_DATABASE,
    show_default=True,
    help="The database: an SQLite file, or postgresql://user@host/name.",
)

Command = Callable[..., None]


def code(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """A code of a country, an act or a sector, in capitals."""
    return value.upper() if value is not None else None


outlet = click.option("--outlet", metavar="NAME", help="Only from outlets with NAME in the name.")
since = click.option("--since", metavar="DATE", callback=day, help="Only of that day and later.")
until = click.option("--until", metavar="DATE", callback=day, help="Only of that day and earlier.")
text = click.option("--text", metavar="WORDS", help="Only from stories that have all these words.")
newest = click.option("--newest", is_flag=True, help="The newest first; otherwise the oldest.")
limit = click.option(
    "--limit", metavar="N", type=click.IntRange(0), default=100, show_default=True, help="At most so many; 0 for all."
)
form = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    help="table for a person.",
)


def together(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator, in the order in which the help shows them."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


shared = together(outlet, since, until)
printed = together(limit, form, database)
