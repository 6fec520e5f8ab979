"""Events looked up."""

from typing import Any

import pytest

from onrecord.store import Deed, Party, Store, Where
from tests.store.made import FERRY, another, span


def ids(store: Store, **asked: Any) -> list[str]:
    return [f"{int(one.where.page, 16)}/{one.id}" for one in store.events(**asked)]


@pytest.fixture
def two(store: Store) -> Store:
    store.save(another(1, outlet="Fjord Post", published="2024-03-12"))
    store.save(another(2, outlet="The Skerry Times", published="2024-02-01"))
    return store


def test_all_that_is_told_of_an_event(store: Store) -> None:
    store.save(FERRY)
    assert list(store.events(act="AID")) == [
        Deed(
            id="e1",
            day="2024-03-12",
            date=None,
            date_end=None,
            date_basis=None,
            status="proposed",
            act="AID",
            mode="material",
            plover="COOPERATE",
            actors=(Party("Norway", "Norway", "NOR", "GOV"),),
            recipients=(Party("Chile", "Chile", "CHL", "GOV"),),
            by=None,
            quantity=2.0,
            killed=None,
            injured=None,
            place="Runway",
            place_country=None,
            evidence="Norway offered Chile two ships",
            sentence="Norway offered Chile two ships.",
            where=Where(
                "a" * 64,
                "news/ferry.txt",
                span("Norway offered Chile two ships"),
                "Fjord Post",
                "Ferry strike averted",
                "2024-03-12T08:00:00+01:00",
            ),
        )
    ]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["2/e1", "1/e2", "2/e2", "1/e1"]),
        ({"newest": True, "limit": 3}, ["1/e1", "2/e2", "1/e2"]),
        ({"from_country": "NOR"}, ["2/e1", "1/e1"]),
        ({"to_country": "CHL", "newest": True}, ["1/e1", "2/e1"]),
        ({"from_country": "NOR", "to_country": "CHL", "since": "2024-02-02"}, ["1/e1"]),
        ({"from_country": "NOR", "to_country": "CHL", "until": "2024-02-02", "limit": 5}, ["2/e1"]),
        ({"from_country": "CHL"}, []),
        ({"from_country": "CHL", "to_country": "NOR"}, []),
        ({"status": "denied"}, ["1/e2", "2/e2"]),
        ({"plover": "COOPERATE", "outlet": "fjord"}, ["1/e1"]),
        ({"about": "two ships"}, ["2/e1", "1/e1"]),
        ({"about": "ships", "from_country": "NOR", "act": "AID", "text": "ferries"}, ["2/e1", "1/e1"]),
        ({"about": "ferries"}, []),
        ({"since": "2024-03-01", "until": "2024-03-01"}, ["1/e2", "2/e2"]),
    ],
)
def test_filters(two: Store, asked: dict[str, Any], found: list[str]) -> None:
    assert ids(two, **asked) == found


def test_by_whose_word(two: Store) -> None:
    assert [one.by for one in two.events(status="denied")] == ["Pavel Orlo", "Pavel Orlo"]


def test_many_are_streamed_whole(store: Store) -> None:
    for number in range(1, 4):
        store.save(another(number))
    told = list(store.events())
    assert [len(one.actors) + len(one.recipients) for one in told] == [1, 1, 1, 2, 2, 2]
