"""What the commands that ask the database have in common."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from onrecord.store import Store, Where


@contextmanager
def opened(db: str) -> Iterator["Store"]:
    """The database; what is wrong with it ends the command with status 1."""
    from onrecord.store import open as open_store

    try:
        store = open_store(db)
    except OnrecordError as error:
        click.echo(f"onrecord: {error}", err=True)
        sys.exit(1)
    with store:
        yield store


def rest(*told: str | None) -> str:
    """What is known, each behind a point in the middle."""
    return "".join(f" · {one}" for one in told if one)


def place(where: "Where") -> str:
    """``Fjord Post, 2024-03-12 · news/ferry.txt, 22-91``: outlet and day, source and span."""
    day = where.published[:10] if where.published else None
    outlet = ", ".join(one for one in (where.outlet, day) if one)
    source = f"{where.source or where.page[:12]}, {where.span[0]}-{where.span[1]}"
    return " · ".join(one for one in (outlet, source) if one)


def when(date: str | None, day: str) -> str:
    """The date that the words give, as they give it; else the day of publication in brackets."""
    return date or (f"({day})" if day else "")


def many(count: int, what: str) -> str:
    """``1 page``, ``2 pages``."""
    return f"{count} {what}{'' if count == 1 else 's'}"
