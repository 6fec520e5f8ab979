"""A database that is open: its schema brought up, readers and writers let in."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DataError, DBAPIError

from onrecord.errors import StoreError
from onrecord.store import engine as engines
from onrecord.store import migrations


class Database:
    """An open database; close it, or use it in a ``with`` statement."""

    def __init__(self, url: URL, engine: Engine) -> None:
        self.url = url
        self.name = engines.shown(url)
        self.engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the database back."""
        self.engine.dispose()

    def prepare(self, create: bool) -> None:
        """Bring the schema up to what this program knows.

        Raises:
            StoreError: the database is newer, or holds something else, or nothing and ``create`` is false.
        """
        with self.reading() as connection:
            ready = migrations.check(connection, self.name)
            if not ready and not create and migrations.number(connection) is None:
                raise StoreError(self.name, "holds no records; `onrecord read` fills it")
        if not ready:
            with self.writing() as connection:
                migrations.check(connection, self.name)  # another may have been faster
                migrations.bring_up(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the database as it is now, whatever is written meanwhile.

        Raises:
            StoreError: the database says no.
        """
        try:
            with self.engine.connect().execution_options(**engines.reader_options(self.engine)) as connection:
                yield connection
        except DBAPIError as error:
            raise StoreError(self.name, engines.reason(error)) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is alone in writing: it takes place whole, or not at all.

        Raises:
            StoreError: the database says no.
        """
        try:
            with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
                engines.take_turn(connection)
                yield connection
        except DataError:
            raise
        except DBAPIError as error:
            raise StoreError(self.name, engines.reason(error)) from error
