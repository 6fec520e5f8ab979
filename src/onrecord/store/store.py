"""The database as a whole: opened, written to one page at a time, and asked."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.engine import URL
from sqlalchemy.exc import DataError, DBAPIError

from onrecord.errors import PageError, StoreError
from onrecord.records import Engine as Made
from onrecord.records import Record
from onrecord.store import engine as engines
from onrecord.store import loading, migrations, saving, schema
from onrecord.store.saving import Reading


def open_store(url: str = engines.DEFAULT, create: bool = False) -> "Store":
    """The database at ``url``: a file name, or the URL of an SQLite or PostgreSQL database.

    Args:
        url: ``record.db``, ``sqlite:///record.db``, ``postgresql://user@host/name``.
        create: make it where it is not there.

    Raises:
        StoreError: there is none, it cannot be used, or it was made by a newer onrecord.
    """
    parsed = engines.parse(url)
    store = Store(parsed, engines.connect(parsed, create))
    try:
        store.prepare(create)
    except BaseException:
        store.close()
        raise
    return store


class Store:
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

    def save(self, record: Record, settings: str = "", run: int | None = None) -> None:
        """Write the record of a page, in place of an earlier one of the same bytes; all of it or nothing.

        ``settings`` says how the page was read, where that is not as usual; ``run`` is the number of the run.

        Raises:
            PageError: the database cannot hold what is in the page.
        """
        reading = Reading(_now(), settings, run)
        try:
            with self.writing() as connection:
                saving.save(connection, record, reading)
        except DataError as error:
            raise PageError(record.page.source or "page", f"cannot be stored: {engines.reason(error)}") from error

    def is_read(self, sha256: str, engine: Made, settings: str = "") -> bool:
        """Whether the page with these bytes has been read by this engine, in this way."""
        table = schema.pages
        told = (sha256, engine.version, engine.pipeline, engine.pipeline_version, settings)
        columns = (table.c.sha256, table.c.version, table.c.pipeline, table.c.pipeline_version, table.c.settings)
        query = select(table.c.id).where(*(column == value for column, value in zip(columns, told, strict=True)))
        with self.reading() as connection:
            return connection.scalar(query) is not None

    def was_read_in(self, run: int, sha256: str) -> bool:
        """Whether the page with these bytes has been read in this very run."""
        table = schema.pages
        query = select(table.c.id).where(table.c.sha256 == sha256, table.c.run_id == run)
        with self.reading() as connection:
            return connection.scalar(query) is not None

    def hold(self, sha256: str, source: str) -> None:
        """Note that this source holds the page with these bytes now."""
        pages, held = schema.pages, schema.page_sources
        query = (
            select(pages.c.id, held.c.source)
            .outerjoin(held, (held.c.page_id == pages.c.id) & (held.c.source == source))
            .where(pages.c.sha256 == sha256)
        )
        with self.reading() as connection:
            row = connection.execute(query).one()
        if row.source is None:
            with self.writing() as connection:
                saving.hold(connection, row.id, source)

    def begin_run(self, paths: Sequence[str], version: str, settings: str) -> int:
        """Note that pages are going to be read; the number of the run."""
        table = schema.runs
        with self.writing() as connection:
            run = saving.free(connection, table)
            values = {"id": run, "started": _now(), "paths": "\n".join(paths), "version": version, "settings": settings}
            connection.execute(insert(table).values(values))
        return run

    def end_run(self, run: int, saved: int, known: int, failed: int) -> None:
        """Note that a run is over, and what came of it."""
        table = schema.runs
        values = {"ended": _now(), "read": saved, "skipped": known, "failed": failed}
        with self.writing() as connection:
            connection.execute(update(table).where(table.c.id == run).values(values))

    def records(self, pages: Iterable[str] | None = None, *, past: bool = False) -> Iterator[Record]:
        """The records of these pages (each by its ``sha256``) in their order, or of all as they came in.

        A page that there is not is left out. ``past`` gives of all also those whose source has other bytes by now.
        """
        table = schema.pages
        with self.reading() as connection:
            if pages is None:
                query = select(table.c.id).order_by(table.c.id)
                yield from loading.load(connection, connection.scalars(query if past else query.where(table.c.current)))
                return
            for some in _some(pages, loading.BATCH):
                query = select(table.c.sha256, table.c.id).where(table.c.sha256.in_(some))
                numbers = {row.sha256: row.id for row in connection.execute(query)}
                yield from loading.load(connection, [numbers[page] for page in some if page in numbers])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _some(values: Iterable[str], size: int) -> Iterator[list[str]]:
    waiting = iter(values)
    while some := list(islice(waiting, size)):
        yield some
