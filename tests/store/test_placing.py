"""What placing a new page among the stories asks of the database."""

import pytest
from msgspec import structs

from onrecord.records import Page
from onrecord.store import Store
from tests.store.made import FERRY, another

BIG = 2**63 - 1


@pytest.fixture
def three(store: Store) -> Store:
    for number, day in ((1, "2024-03-01"), (2, "2024-03-05"), (3, "2024-03-09")):
        store.save(another(number, published=day))
    return store


def sha(number: int) -> str:
    return f"{number:064x}"


def test_pages_that_share_numbers(three: Store) -> None:
    three.sign(sha(1), [1, 2, BIG])
    three.sign(sha(2), [2, BIG, 7, 7])
    three.sign(sha(3), [8])
    assert three.near([2, BIG, BIG, 9]) == {sha(1): 2, sha(2): 2}
    assert three.near([7, 8]) == {sha(2): 1, sha(3): 1}
    assert three.near([]) == {}
    three.sign(sha(2), [8])
    assert three.near([2, BIG]) == {sha(1): 2}


def test_of_what_many_share_the_last_are_looked_at(three: Store) -> None:
    for number in (1, 2, 3):
        three.sign(sha(number), [5])
    assert three.near([5], most=2) == {sha(2): 1, sha(3): 1}


def test_what_a_source_no_longer_holds_is_near_to_nothing(three: Store) -> None:
    three.sign(sha(1), [5])
    three.save(structs.replace(FERRY, page=Page("news/1.txt", "text/plain", "b" * 64, FERRY.page.text)))
    assert three.near([5]) == {}


def test_pages_by_the_days_and_countries_of_their_events(three: Store) -> None:
    assert three.pages_between("2024-03-02", "2024-03-08") == [sha(2)]
    assert three.pages_between("2024-03-05", "2024-03-09", ["NOR"]) == [sha(2), sha(3)]
    assert three.pages_between("2024-03-01", "2024-03-09", {"CHL", "XXX"}) == [sha(1), sha(2), sha(3)]
    assert three.pages_between("2024-03-01", "2024-03-09", ["USA"]) == []
