"""Each test of the store runs on both databases."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from onrecord.store import Store, open
from tests.store import postgres

_numbers = count(1)


@pytest.fixture(scope="session")
def socket() -> Iterator[str]:
    """The folder of the socket of a PostgreSQL server."""
    with postgres.server() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database that holds nothing yet."""
    if request.param == "sqlite":
        yield str(tmp_path / "record.db")
        return
    socket = request.getfixturevalue("socket")
    name = f"record{next(_numbers)}"
    _admin(socket, f"CREATE DATABASE {name} TEMPLATE template0")
    yield f"postgresql://postgres@/{name}?host={socket}"
    _admin(socket, f"DROP DATABASE {name} WITH (FORCE)")


def _admin(socket: str, statement: str) -> None:
    engine = create_engine(f"postgresql+psycopg://postgres@/postgres?host={socket}", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open database that holds nothing yet."""
    with open(url, create=True) as made:
        yield made
