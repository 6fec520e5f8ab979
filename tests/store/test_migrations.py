"""The schema of a database, brought up step by step."""

import pytest
from sqlalchemy import Connection, inspect, text

import onrecord
from onrecord.store import Store, migrations, open, schema
from tests.store.made import FERRY


def add_column(connection: Connection) -> None:
    """What a step from schema 1 to 2 might do."""
    connection.execute(text("ALTER TABLE articles ADD COLUMN mood text"))


def steps(connection: Connection) -> list[int]:
    return list(connection.scalars(text("SELECT number FROM schema_versions ORDER BY number")))


def test_a_new_database_has_the_newest_schema(store: Store) -> None:
    with store.reading() as connection:
        assert steps(connection) == [migrations.newest()]
        assert set(schema.metadata.tables) <= set(inspect(connection).get_table_names())
        assert {"quotes", "events_flat", "sources"} == set(inspect(connection).get_view_names())


def test_an_older_database_is_brought_up_and_keeps_its_records(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(FERRY)
    newest = migrations.newest()
    monkeypatch.setitem(migrations.STEPS, newest + 1, add_column)
    with open(url) as newer:
        assert list(newer.records()) == [FERRY]
        with newer.reading() as connection:
            assert steps(connection) == [newest, newest + 1]
            assert "mood" in {column["name"] for column in inspect(connection).get_columns("articles")}
    with open(url) as again, again.reading() as connection:
        assert steps(connection) == [newest, newest + 1]


def test_a_step_that_fails_leaves_the_database_as_it_was(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(connection: Connection) -> None:
        add_column(connection)
        connection.execute(text("SELECT nothing FROM nowhere"))

    monkeypatch.setitem(migrations.STEPS, migrations.newest() + 1, broken)
    with pytest.raises(onrecord.StoreError):
        open(url)
    monkeypatch.undo()
    with open(url) as same, same.reading() as connection:
        assert "mood" not in {column["name"] for column in inspect(connection).get_columns("articles")}


def test_an_older_program_refuses_a_newer_database(url: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = migrations.newest()
    monkeypatch.setitem(migrations.STEPS, newest + 1, add_column)
    open(url).close()
    monkeypatch.undo()
    with pytest.raises(onrecord.StoreError) as refused:
        open(url, create=True)
    assert refused.value.name == store.name
    assert refused.value.reason == (
        f"has schema {newest + 1}, and this onrecord knows no newer one than {newest}: it needs a newer onrecord"
    )


def test_a_database_of_something_else_is_left_alone(url: str, store: Store) -> None:
    with store.writing() as connection:
        connection.execute(text("DROP TABLE schema_versions"))
    with pytest.raises(onrecord.StoreError, match="is a database of something else"):
        open(url, create=True)
