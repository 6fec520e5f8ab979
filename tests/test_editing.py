"""What editors say is carried out, outlives new readings, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from onrecord import editing, placing
from onrecord.errors import JudgementError, OnrecordError
from onrecord.records import Record
from onrecord.store import Store, open
from tests.test_placing import PAGES, file

ANA, OTHER, RUIZ = PAGES[:3]


def row(record: Record, name: str = "a1") -> str:
    return f"{record.page.source}:{name}"


def groups(store: Store) -> list[int]:
    return sorted(len(one.actors) for one in store.people("Ruiz"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open(str(tmp_path / "record.db"), create=True) as made:
        file(made, [ANA, OTHER, RUIZ], 3)
        yield made


def test_merge_and_back(store: Store) -> None:
    assert groups(store) == [1, 2]
    said = editing.merge(store, [row(ANA), row(OTHER)], "May", "she moved")
    assert groups(store) == [3]
    editing.withdraw(store, said.id)
    assert groups(store) == [1, 2]


def test_split_and_back(store: Store) -> None:
    said = editing.split(store, [row(RUIZ)], "May", "his brother")
    assert groups(store) == [1, 1, 1]
    editing.withdraw(store, said.id)
    assert groups(store) == [1, 2]


def test_two_are_parted(store: Store) -> None:
    editing.split(store, [row(ANA), row(RUIZ)], "May", "his brother")
    assert groups(store) == [1, 1, 1]


def test_judgements_outlive_a_new_reading(store: Store) -> None:
    editing.merge(store, [row(ANA), row(OTHER)], "May", "she moved")
    editing.correct(store, row(OTHER), "title", "deputy", "May", "misread")
    for record in (ANA, OTHER):
        moved = tuple(structs.replace(one, id="a9") for one in record.actors)
        store.save(structs.replace(record, actors=moved))
    placing.place_pages(store)
    assert groups(store) == [3]
    [again] = store.records([OTHER.page.sha256])
    assert again.actors[0].title == "deputy"


def test_a_correction_changes_who_is_who_and_back(store: Store) -> None:
    said = editing.correct(store, row(RUIZ), "country", "PER", "May", "misread")
    assert groups(store) == [1, 1, 1]
    editing.withdraw(store, said.id)
    assert groups(store) == [1, 2]
    assert list(store.records([RUIZ.page.sha256])) == [RUIZ]


def test_a_second_correction_is_pinned_to_what_was_read(store: Store) -> None:
    first = editing.correct(store, row(ANA), "name", "Anna Ruiz", "May", "misspelt")
    editing.correct(store, row(ANA), "country", "PER", "May", "misread")
    editing.withdraw(store, first.id)
    [record] = store.records([ANA.page.sha256])
    assert (record.actors[0].name, record.actors[0].country) == ("Ana Ruiz", "PER")


@pytest.mark.parametrize(
    ("word", "complaint"),
    [
        ("nobody at all", "nobody in .* is called"),
        ("Ana Ruiz", "may be 2 people"),
        ("nowhere.txt:a1", "no pages of .* are called 'nowhere.txt'"),
        (f"{ANA.page.source}:a7", "has no row a7"),
    ],
)
def test_who_is_meant_must_be_plain(store: Store, word: str, complaint: str) -> None:
    with pytest.raises(JudgementError, match=complaint):
        editing.person_of(store, word)


def test_what_makes_no_sense_is_refused_before_it_is_kept(store: Store) -> None:
    with pytest.raises(JudgementError, match="no value"):
        editing.correct(store, row(ANA), "kind", "planet", "May", "")
    with pytest.raises(JudgementError, match="is no row"):
        editing.correct(store, "Ana", "kind", "person", "May", "")
    with pytest.raises(JudgementError, match="one already"):
        editing.merge(store, [row(ANA), row(RUIZ)], "May", "")
    assert store.judgements(withdrawn=True) == []
    with pytest.raises(OnrecordError, match="no judgement 5"):
        editing.withdraw(store, 5)


def test_a_page_may_be_called_by_its_sum(store: Store) -> None:
    assert editing.record_of(store, ANA.page.sha256[:10]) == ANA
