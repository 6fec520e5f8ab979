"""Stories, kept and given back."""

import pytest
from msgspec import structs

import onrecord
from onrecord.records import Copy, Disagreement, Happening, Page, Row, Standing, Story
from onrecord.store import Store
from tests.store.made import FERRY, another

ONE, TWO, THREE = (another(number, published=f"2024-03-1{number}") for number in (1, 2, 3))
PAGES = tuple(record.page.sha256 for record in (TWO, ONE))
TOLD = tuple(Row(page, "e1") for page in PAGES)
AID = Happening(
    "h1", "AID", "denied", "material", ("p1", "p2"), ("p3",), "2024-03-10", "2024-03-12", 2, TOLD,
    (Standing(TOLD[0], "proposed", "2024-03-10", "Pavel", "Post"), Standing(TOLD[1], "denied")),
    (Disagreement("quantity", (("2", TOLD[:1]), ("3", TOLD[1:]))),),
)  # fmt: skip
STORY = Story("t1", PAGES, (Copy(PAGES[1], PAGES[0], 0.75),), (AID, Happening("h2", "REQUEST", "alleged")))
OTHER = Story("t2", (THREE.page.sha256,))


@pytest.fixture
def three(store: Store) -> Store:
    for record in (ONE, TWO, THREE):
        store.save(record)
    return store


def test_stories_come_back(three: Store) -> None:
    three.save_stories([OTHER, STORY])
    assert list(three.stories()) == [STORY, OTHER]  # by their first day
    assert list(three.stories(["t2"])) == [OTHER]
    assert three.story_of(PAGES[0]) == STORY
    assert three.story_of("none") is None


def test_pages_of_stories_are_placed(three: Store) -> None:
    assert three.unplaced(2) == [ONE.page.sha256, TWO.page.sha256]
    three.save_stories([STORY])
    assert three.unplaced() == [THREE.page.sha256]
    three.save_stories([], gone=["t1"])
    assert list(three.stories()) == []


def test_they_are_kept_in_place_of_those_of_the_same_ids(three: Store) -> None:
    three.save_stories([STORY, OTHER])
    whole = structs.replace(STORY, pages=(*PAGES, THREE.page.sha256), copies=(), events=(AID,))
    three.save_stories([whole], gone=["t2"])
    assert list(three.stories()) == [whole]


def test_a_copy_moves_to_another_story(three: Store) -> None:
    three.save_stories([STORY])
    moved = Story("t3", (PAGES[1], THREE.page.sha256), (Copy(PAGES[1], THREE.page.sha256, 0.5),))
    three.save_stories([moved])
    assert three.stories(["t3"]) is not None
    assert next(three.stories(["t3"])) == moved
    assert next(three.stories(["t1"])).copies == ()


@pytest.mark.parametrize(
    ("story", "missing"),
    [
        (Story("t1", ("0" * 64,)), "page 0{64}"),
        (
            structs.replace(STORY, events=(structs.replace(AID, tellings=(Row(PAGES[0], "e9"),)),)),
            "event e9 of page 0+2",
        ),
    ],
)
def test_what_there_is_not(three: Store, story: Story, missing: str) -> None:
    with pytest.raises(onrecord.OnrecordError, match=f"story t1: {missing} is not in the database"):
        three.save_stories([OTHER, story])
    assert list(three.stories()) == []
    assert len(three.unplaced()) == 3


def test_a_page_read_anew_makes_its_story_stale(three: Store) -> None:
    three.save_stories([STORY, OTHER])
    assert three.stale_stories() == []
    three.save(ONE)
    assert three.stale_stories() == ["t1"]
    assert three.unplaced() == [ONE.page.sha256]
    three.save_stories([STORY])
    assert three.stale_stories() == []


def test_a_page_that_its_source_no_longer_holds_makes_its_story_stale(three: Store) -> None:
    three.save_stories([OTHER])
    three.save(structs.replace(FERRY, page=Page(THREE.page.source, "text/plain", "b" * 64, FERRY.page.text)))
    assert three.stale_stories() == ["t2"]
    assert "b" * 64 in three.unplaced()
    assert THREE.page.sha256 not in three.unplaced()
