"""Where a command takes its records from: a file of JSON lines, or the database; and which of them it wants."""

from collections.abc import Iterator
from typing import NamedTuple

import click

from onrecord.cli.options import database, shared, together
from onrecord.errors import RecordError
from onrecord.records import Person, Record, Story


class Wanted(NamedTuple):
    """Which pages are wanted: published (else changed) from ``since`` to ``until``, both days included, by ``outlet``.

    A page without a day is not wanted where either day is given. ``outlet`` is a part of the outlet's name.
    """

    since: str | None = None
    until: str | None = None
    outlet: str | None = None

    def has(self, record: Record) -> bool:
        """Whether a page is wanted."""
        from onrecord.export.view import View

        came = View(record).day
        return (
            (self.since is None or (came is not None and came >= self.since[:10]))
            and (self.until is None or (came is not None and came <= self.until[:10]))
            and (self.outlet is None or self.outlet.casefold() in (record.article.outlet or "").casefold())
        )

    def records(self, source: "Source") -> Iterator[Record]:
        """The wanted records.

        Raises:
            StoreError: the database cannot be used.
            RecordError: a line of the file holds no record.
        """
        return (record for record in source.records() if self.has(record))


class Source(NamedTuple):
    """Where the records are: in a ``file``, or else in a database."""

    database: str
    file: str | None = None

    def records(self) -> Iterator[Record]:
        """All of them."""
        return from_store(self.database) if self.file is None else from_file(self.file)

    def stories(self) -> Iterator[Story]:
        """The stories of the database; a file has none."""
        from onrecord.store import open as open_store

        if self.file is None:
            with open_store(self.database) as store:
                yield from store.stories()

    def people(self) -> Iterator[Person]:
        """The people across pages of the database; a file has none."""
        from onrecord.store import open as open_store

        if self.file is None:
            with open_store(self.database) as store:
                yield from store.people()


def from_store(database: str) -> Iterator[Record]:
    """The records of a database as they came in.

    Raises:
        StoreError: it cannot be used.
    """
    from onrecord.store import open as open_store

    with open_store(database) as store:
        yield from store.records()


def from_file(file: str) -> Iterator[Record]:
    """The records of a file of JSON lines, or of standard input (``-``).

    Raises:
        RecordError: a line holds no record; file and line are named.
    """
    from onrecord.serialization import from_json

    try:
        with click.open_file(file, encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    try:
                        yield from_json(line)
                    except RecordError as error:
                        raise RecordError(f"{file}, line {number}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8"
        raise RecordError(f"{file}: {reason or error}") from error


taking_records = together(
    database,
    click.option(
        "--records", "file", metavar="FILE", help="A file of records, one a line, instead; - for standard input."
    ),
    shared,
)
"""The options by which a command says where its records are and which it wants."""
