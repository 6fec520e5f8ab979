"""Options that several commands share."""

import datetime

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
