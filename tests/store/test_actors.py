"""Actors looked up."""

from typing import Any

import pytest

from onrecord.records import Person, Row
from onrecord.store import Known, Store
from tests.store.made import another


@pytest.fixture
def two(store: Store) -> Store:
    store.save(another(1, published="2024-03-12"))
    store.save(another(2, published="2024-02-01", outlet="Skerry Times"))
    return store


def test_all_that_is_told_of_an_actor(two: Store) -> None:
    assert list(two.actors(name="brandt")) == [
        Known("Ólöf Brandt", "person", "Transport Minister", "ISL", "GOV", None, 2, 2, 0, "2024-02-01", "2024-03-12")
    ]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({}, ["Chile", "Norway", "Pavel Orlo", "Ólöf Brandt"]),
        ({"kind": "person"}, ["Pavel Orlo", "Ólöf Brandt"]),
        ({"country": "NOR"}, ["Norway"]),
        ({"sector": "GOV", "limit": 2}, ["Chile", "Norway"]),
        ({"name": "pavel orlo"}, ["Pavel Orlo"]),
        ({"text": "moose"}, []),
        ({"until": "2024-01-31"}, []),
        ({"outlet": "skerry", "kind": "place"}, ["Chile", "Norway"]),
    ],
)
def test_filters(two: Store, asked: dict[str, Any], names: list[str]) -> None:
    assert [one.name for one in two.actors(**asked)] == names


def test_those_who_are_one_person_are_one(two: Store) -> None:
    actors = (Row(f"{1:064x}", "a1"), Row(f"{2:064x}", "a1"), Row(f"{2:064x}", "a4"))
    two.save_people([Person("p1", "Ólöf Brandt", "person", "ISL", actors=actors)])
    [brandt, orlo] = two.actors(kind="person")
    assert (brandt.name, brandt.person, brandt.pages, brandt.statements, brandt.events) == (
        "Ólöf Brandt",
        "p1",
        2,
        3,
        1,
    )
    assert (orlo.name, orlo.person, orlo.pages, orlo.statements) == ("Pavel Orlo", None, 1, 1)
