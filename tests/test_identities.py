"""Who is who in the database follows from its records and from what editors say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import editing, identities
from onrecord.store import Store, open
from onrecord.stories import people
from tests.test_placing import PAGES, QUAKE, file, spoken


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open(str(tmp_path / "record.db"), create=True) as made:
        yield made


@pytest.mark.parametrize("size", [1, 8])
def test_people_follow_from_the_records_alone(store: Store, size: int) -> None:
    file(store, PAGES[::-1], size)
    found = sorted(store.people(), key=lambda one: one.id)
    assert tuple(found) == people.find(people.actors_of(PAGES)).people
    assert [len(one.actors) for one in found if one.name == "Ana Ruiz"] in ([1, 2], [2, 1])


def test_who_is_named_often_is_found_without_comparing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identities, "MANY", 2)
    pages = [
        spoken(f"{text} {n}", f"2026-03-{10 + n}", "Ana Ruiz", "CHL", "mayor") for n, text in enumerate([QUAKE] * 4)
    ]
    file(store, pages, 1)
    [person] = store.people("Ana Ruiz")
    assert len(person.actors) == 4
    assert person.id == people.find(people.actors_of(pages[:2])).people[0].id


def test_the_evidence_for_a_person(store: Store) -> None:
    file(store, PAGES[:3], 3)
    [person] = [one for one in store.people("Ana Ruiz") if len(one.actors) == 2]
    [bond] = identities.reasons(store, person)
    assert bond.why == "the family name, country (CHL) and office (Mayor) of only one"
    editing.merge(store, [f"{PAGES[0].page.source}:a1", f"{PAGES[1].page.source}:a1"], "May", "she moved")
    reasons = [bond.why for bond in identities.reasons(store, editing.person_of(store, f"{PAGES[0].page.source}:a1"))]
    assert any(why.startswith("merged by May, ") and why.endswith(": she moved") for why in reasons)
