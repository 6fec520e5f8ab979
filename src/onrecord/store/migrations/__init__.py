"""The steps from one schema to the next, each with its number; a new database starts at the last.

To change the schema: change ``schema.py`` (or the indexes or views), and add here a function that makes the same change
to a database that has the schema before it; and a test that both ways lead to the same tables.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, func, insert, inspect, select

from onrecord.errors import StoreError
from onrecord.store import schema, views, words

Step = Callable[[Connection], None]

FIRST = 1
STEPS: dict[int, Step] = {}
"""What leads to schema 2, 3 ..., by that number."""


def newest(steps: dict[int, Step] | None = None) -> int:
    """The number of the schema that this program knows."""
    return max(STEPS if steps is None else steps, default=FIRST)


def number(connection: Connection) -> int | None:
    """The number of the database's schema; none where it is empty."""
    if not inspect(connection).has_table(schema.versions.name):
        return None
    found: int | None = connection.scalar(select(func.max(schema.versions.c.number)))
    return found


def check(connection: Connection, name: str) -> bool:
    """Whether the database called ``name`` has the schema of this program.

    Raises:
        StoreError: it was made by a newer program, or holds tables of something else.
    """
    found = number(connection)
    if found is None:
        if inspect(connection).get_table_names():
            raise StoreError(name, "is a database of something else")
        return False
    if found > newest():
        raise StoreError(
            name, f"has schema {found}, and this onrecord knows no newer one than {newest()}: it needs a newer onrecord"
        )
    return found == newest()


def bring_up(connection: Connection) -> None:
    """Make the tables, or change them step by step until they are what this program knows."""
    found = number(connection)
    if found is None:
        schema.metadata.create_all(connection)
        words.create(connection)
        views.create(connection)
        _note(connection, newest())
        return
    for step in range(found + 1, newest() + 1):
        STEPS[step](connection)
        _note(connection, step)


def _note(connection: Connection, step: int) -> None:
    made = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute(insert(schema.versions).values(number=step, made=made))
