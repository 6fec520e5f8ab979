"""A record comes back from its rows as it went in."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec import structs
from sqlalchemy import select

import onrecord
from onrecord.records import Page, Record
from onrecord.store import Store, schema
from tests.store.made import FERRY, another, records

EXAMPLES = Path(__file__).parents[2] / "examples"


@cache
def examples() -> list[Record]:
    """The records of the pages that we wrote ourselves."""
    return list(onrecord.read_many(path for path in sorted(EXAMPLES.iterdir()) if path.suffix in {".txt", ".html"}))


def count(store: Store) -> dict[str, int]:
    """How many rows each table of a page's record has."""
    with store.reading() as connection:
        return {
            name: len(connection.execute(select(table)).all())
            for name, table in schema.metadata.tables.items()
            if name not in ("schema_versions", "runs")
        }


def test_a_record_comes_back(store: Store) -> None:
    store.save(FERRY)
    assert list(store.records()) == [FERRY]


def test_real_records_come_back_byte_for_byte(store: Store) -> None:
    for record in examples():
        store.save(record)
    assert [onrecord.to_json(one) for one in store.records()] == [onrecord.to_json(one) for one in examples()]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=records())
def test_whatever_a_record_holds_it_comes_back(store: Store, record: Record) -> None:
    store.save(record)
    [back] = store.records([record.page.sha256])
    assert back == record
    assert onrecord.to_json(back) == onrecord.to_json(record)


def test_saving_again_leaves_one_page(store: Store) -> None:
    store.save(FERRY)
    once = count(store)
    store.save(another(1))
    store.save(FERRY)
    assert list(store.records()) == [FERRY, another(1)]
    assert count(store) == {name: number * 2 for name, number in once.items()}


def test_a_smaller_record_takes_the_place_of_a_larger(store: Store) -> None:
    store.save(FERRY)
    less = structs.replace(FERRY, statements=(), events=(), links=(), times=(), actors=())
    store.save(less)
    assert list(store.records()) == [less]
    left = count(store)
    assert {name for name, number in left.items() if number} == {
        "pages",
        "page_sources",
        "articles",
        "bylines",
        "parts",
    }


def test_new_bytes_at_a_source_are_a_page_of_their_own(store: Store) -> None:
    later = structs.replace(FERRY, page=Page(FERRY.page.source, "text/plain", "b" * 64, FERRY.page.text))
    store.save(FERRY)
    store.save(later)
    assert list(store.records()) == [later]
    assert list(store.records(past=True)) == [FERRY, later]
    assert FERRY.page.source
    store.hold(FERRY.page.sha256, FERRY.page.source)  # the earlier bytes are back
    assert list(store.records()) == [FERRY]


def test_a_page_is_current_while_any_source_holds_it(store: Store) -> None:
    store.save(FERRY)
    store.hold(FERRY.page.sha256, "mirror/ferry.txt")
    store.save(structs.replace(FERRY, page=Page(FERRY.page.source, "text/plain", "b" * 64, FERRY.page.text)))
    assert len(list(store.records())) == 2
    store.save(structs.replace(FERRY, page=Page("mirror/ferry.txt", "text/plain", "c" * 64, FERRY.page.text)))
    assert [one.page.sha256[0] for one in store.records()] == ["b", "c"]


def test_nothing_is_left_of_a_page_that_fails(store: Store) -> None:
    store.save(another(1))
    before = count(store)
    nameless = structs.replace(FERRY.times[0], value=None)  # the fault; times come last
    with pytest.raises(onrecord.StoreError):
        store.save(structs.replace(FERRY, times=(nameless,)))
    assert count(store) == before
    assert list(store.records()) == [another(1)]


def test_sentences_stand_around_their_words(store: Store) -> None:
    store.save(FERRY)
    with store.reading() as connection:
        query = select(schema.statements.c.sentence_start, schema.statements.c.sentence_stop)
        found = [FERRY.page.text[start:stop] for start, stop in connection.execute(query)]
    assert found == [
        "Transport Minister Ólöf Brandt said on Monday the ferries would sail.",
        "“We never asked for ships,” the union's Pavel Orlo told reporters.",
    ]
