"""Databases by URL, and why one cannot be had."""

import sys
from pathlib import Path

import pytest
from sqlalchemy import text

import onrecord
from onrecord.store import Store, engine, open
from tests.store.made import FERRY, another


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("record.db", "record.db"),
        ("sqlite:////tmp/record.db", "/tmp/record.db"),
        ("postgresql://ann:secret@host/name", "postgresql+psycopg://ann:***@host/name"),
        ("postgres://host/name", "postgresql+psycopg://host/name"),
    ],
)
def test_what_a_database_is_called(url: str, name: str) -> None:
    assert engine.shown(engine.parse(url)) == name


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("{folder}/none.db", "there is no such database; `onrecord read` makes one"),
        ("{folder}/none/record.db", "there is no such database"),
        ("{folder}/empty.db", "holds no records; `onrecord read` fills it"),
        ("{folder}/text.db", "file is not a database"),
        ("{folder}", "unable to open database file"),
        ("mysql://host/name", "is no database that onrecord knows"),
        ("postgresql://host:port/name", "is not the URL of a database"),
        ("postgresql://nobody@localhost:1/name", "onnection"),
    ],
)
def test_why_it_cannot_be_had(tmp_path: Path, url: str, reason: str) -> None:
    (tmp_path / "empty.db").touch()
    (tmp_path / "text.db").write_text("This is a letter, not a database.\n" * 50)
    with pytest.raises(onrecord.StoreError) as refused:
        open(url.format(folder=tmp_path))
    assert reason in refused.value.reason
    assert "\n" not in str(refused.value)


def test_without_psycopg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(onrecord.StoreError, match=r"needs psycopg: pip install 'onrecord\[postgres\]'"):
        open("postgresql://localhost/name")


def test_nothing_is_made_where_nothing_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(onrecord.StoreError):
        open(str(tmp_path / "none.db"))
    assert list(tmp_path.iterdir()) == []


def test_others_read_while_one_writes(url: str, store: Store) -> None:
    store.save(FERRY)
    with open(url) as other, store.writing() as connection:
        connection.execute(text("UPDATE articles SET outlet = 'Another'"))
        assert list(other.records()) == [FERRY]


def test_a_reader_sees_one_moment(url: str, store: Store) -> None:
    store.save(FERRY)
    store.save(another(1))
    with open(url) as other:
        records = other.records()
        first = next(records)
        store.save(another(2))
        assert [first, *records] == [FERRY, another(1)]


def test_two_writers_take_turns(url: str, store: Store) -> None:
    with open(url) as other:
        for number in range(4):
            (store, other)[number % 2].save(another(number))
        assert len(list(store.records())) == 4


def test_sqlite_is_set_up(tmp_path: Path) -> None:
    with open(str(tmp_path / "record.db"), create=True) as store, store.reading() as connection:
        told = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "foreign_keys")}
    assert told == {"journal_mode": "wal", "foreign_keys": 1}
