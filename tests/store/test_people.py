"""People across pages, kept and found."""

import pytest
from msgspec import structs

import onrecord
from onrecord.records import Person, Row
from onrecord.store import Store
from tests.store.made import FERRY, another

ONE, TWO = another(1), another(2)
BRANDT = Person(
    "p1", "Ólöf Brandt", "person", "ISL", "GOV", "Minister", (Row(TWO.page.sha256, "a1"), Row(ONE.page.sha256, "a1"))
)
ORLO = Person("p2", "Pavel Orlo", "person", actors=(Row(ONE.page.sha256, "a4"),))


@pytest.fixture
def two(store: Store) -> Store:
    store.save(ONE)
    store.save(TWO)
    store.save_people([BRANDT, ORLO])
    return store


def test_people_come_back(two: Store) -> None:
    assert list(two.people()) == [ORLO, BRANDT]
    assert list(two.people("olof")) == [BRANDT]
    assert list(two.people("olof", ["p2"])) == []
    assert list(two.people(ids=["p2", "none"])) == [ORLO]


def test_whom_an_actor_belongs_to(two: Store) -> None:
    assert two.person_of(Row(TWO.page.sha256, "a1")) == BRANDT
    assert two.person_of(Row(TWO.page.sha256, "a4")) is None


def test_an_actor_leaves_whomever_it_belonged_to(two: Store) -> None:
    both = structs.replace(BRANDT, id="p3", actors=(*BRANDT.actors, *ORLO.actors))
    two.save_people([both], gone=["p1"])
    assert list(two.people()) == [structs.replace(ORLO, actors=()), both]
    assert [one.person for one in two.quotes()] == ["p3", "p3", "p3", None]


def test_they_are_kept_in_place_of_those_of_the_same_ids(two: Store) -> None:
    less = structs.replace(BRANDT, actors=BRANDT.actors[:1])
    two.save_people([less])
    assert list(two.people("brandt")) == [less]
    assert sorted(str(one.person) for one in two.quotes(speaker="brandt")) == ["None", "p1"]


def test_an_actor_that_there_is_not(two: Store) -> None:
    nobody = Person("p9", "Nobody", "person", actors=(Row(ONE.page.sha256, "a99"),))
    with pytest.raises(onrecord.OnrecordError, match=r"person p9: actor a99 of page 0+1 is not in the database"):
        two.save_people([ORLO, nobody], gone=["p1"])
    assert list(two.people()) == [ORLO, BRANDT]  # all of it or nothing


def test_a_page_read_anew_leaves_its_people(two: Store) -> None:
    two.save(TWO)
    assert list(two.people("brandt")) == [structs.replace(BRANDT, actors=BRANDT.actors[1:])]
    assert two.unplaced() == [ONE.page.sha256, TWO.page.sha256]


def test_many_actors_of_one_person(store: Store) -> None:
    pages = [structs.replace(FERRY, page=another(number).page) for number in range(1, 31)]
    for page in pages:
        store.save(page)
    whole = Person(
        "p1", "X", "person", actors=tuple(Row(page.page.sha256, f"a{at}") for page in pages for at in (1, 2, 3, 4))
    )
    store.save_people([whole])
    assert list(store.people()) == [whole]
