"""A database by its URL or file name: SQLite by default, PostgreSQL where the URL says so."""

import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from onrecord.errors import StoreError

DEFAULT = "record.db"
WAIT = 60  # seconds that a writer waits for another to finish
_CACHE = 32 * 1024  # KiB of the file kept in memory
_MAPPED = 2**30  # bytes of the file that are read without copying, where nothing but that is done
_LOCK = 0x6F6E7265  # the number of PostgreSQL's advisory lock that writers hold


def parse(url: str) -> URL:
    """The URL of a database; a plain file name is an SQLite database, ``postgresql://`` takes psycopg.

    Raises:
        StoreError: it is neither.
    """
    if "://" not in url:
        return URL.create("sqlite", database=url)
    try:
        made = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise StoreError(url.partition("://")[0], "is not the URL of a database") from error
    if made.drivername in ("postgresql", "postgres"):
        made = made.set(drivername="postgresql+psycopg")
    if made.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(shown(made), "is no database that onrecord knows; it takes sqlite and postgresql")
    return made


def shown(url: URL) -> str:
    """What to call a database: its file, or its URL without the password."""
    return (url.database or ":memory:") if url.get_backend_name() == "sqlite" else url.render_as_string()


def connect(url: URL, create: bool) -> Engine:
    """An engine whose connections are set up.

    Raises:
        StoreError: there is no such database and ``create`` is false, or its driver is not installed.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, create)
    try:
        engine = create_engine(url)
    except (NoSuchModuleError, ImportError) as error:
        raise StoreError(shown(url), "needs psycopg: pip install 'onrecord[postgres]'") from error
    return engine


def _sqlite(url: URL, create: bool) -> Engine:
    name = shown(url)
    if name != ":memory:":
        path = Path(name)
        if not path.exists() and not create:
            raise StoreError(name, "there is no such database; `onrecord read` makes one")
        if not path.parent.is_dir():
            raise StoreError(name, "there is no such folder")
    engine = create_engine(url, connect_args={"timeout": WAIT})
    event.listen(engine, "connect", partial(_set_up, mapped=0 if create else _MAPPED))
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: Any, mapped: int) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        f"cache_size=-{_CACHE}",
        f"mmap_size={mapped}",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Connection) -> None:
    """A writer takes its turn at the outset: one that began as a reader could not wait for it."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def reader_options(engine: Engine) -> dict[str, Any]:
    """What makes all queries of a reader see one moment; on SQLite any transaction does."""
    return {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}


def take_turn(connection: Connection) -> None:
    """On PostgreSQL wait until no other writer is at work, as SQLite does by itself."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def reason(error: DBAPIError) -> str:
    """What the database itself said, on one line."""
    return " ".join(str(error.orig).split())
