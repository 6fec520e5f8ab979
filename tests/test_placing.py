"""Pages joined as they come in give what all of them at once would."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import placing
from onrecord.records import Actor, Record
from onrecord.store import Store, open
from onrecord.stories import telling
from tests.stories.pages import page
from tests.stories.test_copies import prose
from tests.stories.test_copies import told as copied
from tests.stories.test_merging import told

QUAKE = "A strong earthquake struck the port of Iquique and buried dozens of miners under the copper smelter."
RESCUE = "Rescuers in Iquique dug for the miners whom the earthquake had buried under the smelter at the port."
TAX = "The senate in Nairobi voted to raise the duty on sugar, which bakers had fought for months."
STORY = prose(1, 12)


def spoken(text: str, day: str, name: str, country: str | None, title: str | None) -> Record:
    actor = Actor("a1", name, "person", country, "GOV", title, ((0, 5),))
    return page(("headline", text[:30]), ("body", text), outlet="A", published=day, actors=[actor])


PAGES = [
    spoken(QUAKE, "2026-03-11", "Ana Ruiz", "CHL", "mayor"),
    spoken(TAX, "2026-03-11", "Ana Ruiz", "MEX", "senator"),
    spoken(RESCUE, "2026-03-12", "Ruiz", "CHL", "Mayor"),
    copied(STORY[:4], 12, "The Tide", "Eastwire"),
    copied(STORY, 9, "Eastwire", "Eastwire"),
    copied(STORY[::-1], 8, "The Mail"),
    told("Chad shelled the ferry at Kolo, killing four.", "shelled", "A", killed=4),
    told("Chadian shells killed five on a ferry at Kolo.", "shells", "C", "2026-03-12", killed=5),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open(str(tmp_path / "record.db"), create=True) as made:
        yield made


def file(store: Store, records: list[Record], size: int) -> None:
    for at in range(0, len(records), size):
        for record in records[at : at + size]:
            store.save(record)
        placing.place_pages(store)


@pytest.mark.parametrize("size", [1, 3, 8])
def test_one_by_one_or_all_at_once(store: Store, size: int) -> None:
    file(store, PAGES, size)
    found = {story.pages: story for story in store.stories()}
    wanted = {story.pages: story for story in telling.find(PAGES)}
    assert found.keys() == wanted.keys()
    for pages, story in found.items():
        assert {(one.page, one.original) for one in story.copies} == {
            (one.page, one.original) for one in wanted[pages].copies
        }
        assert story.events == wanted[pages].events


def test_the_original_may_come_last(store: Store) -> None:
    file(store, [PAGES[3], PAGES[5], PAGES[4]], 1)
    [story] = store.stories()
    assert {one.original for one in story.copies} == {PAGES[4].page.sha256}


def test_a_page_that_is_read_again_is_placed_again(store: Store) -> None:
    file(store, PAGES, 8)
    before = list(store.stories())
    store.save(PAGES[0])
    assert store.unplaced() == [PAGES[0].page.sha256]
    placing.place_pages(store)
    assert (store.unplaced(), store.stale_stories()) == ([], [])
    assert {story.pages for story in store.stories()} == {story.pages for story in before}


def test_there_may_be_nothing_to_place(store: Store) -> None:
    assert placing.place_pages(store) == 0
