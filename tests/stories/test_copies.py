from random import Random

import pytest

from onrecord.records import PartKind, Record
from onrecord.stories.copies import COMMON, find

from .pages import page

DAY = "2026-03-11T"


def prose(seed: int, sentences: int) -> list[str]:
    dice = Random(seed)
    return [" ".join(f"w{dice.randrange(5_000)}" for _ in range(25)) + "." for _ in range(sentences)]


def told(sentences: list[str], hour: int, outlet: str | None = None, agency: str | None = None) -> Record:
    line: list[tuple[PartKind, str]] = [("dateline", f"RIGA ({agency}) -")] if agency else []
    return page(
        ("headline", f"Head {hour}"),
        *line,
        *(("body", one) for one in sentences),
        outlet=outlet,
        published=f"{DAY}{hour:02}:00",
    )


def pairs(*records: Record) -> list[tuple[int, int]]:
    number = {one.page.sha256: at for at, one in enumerate(records)}
    return sorted((number[copy.page], number[copy.original]) for copy in find(records))


STORY = prose(1, 20)


@pytest.mark.parametrize(
    "change",
    [
        STORY[:2],
        STORY[7:9],
        STORY[::-1],
        ["Something else altogether opens this page.", *STORY[1:]],
        STORY[:10] + prose(2, 8),
        [one.replace("w11", "v11") for one in STORY],
    ],
    ids=["short cut", "a passage", "reordered", "new lead", "half of it new", "words changed"],
)
def test_copies(change: list[str]) -> None:
    assert pairs(told(change, 12), told(STORY, 9)) == [(0, 1)]


def test_a_follow_up_that_repeats_a_third_is_no_copy() -> None:
    assert pairs(told(STORY, 9), told(prose(3, 14) + STORY[:7], 12)) == []


def test_the_share_that_stands_there() -> None:
    [copy] = find([told(STORY, 9), told(STORY[:3] + prose(4, 1), 12)])
    assert copy.contained == pytest.approx(0.75, abs=0.02)


def test_the_agencys_page_is_the_original_though_it_came_later() -> None:
    assert pairs(told(STORY, 9, "The Tide", "Eastwire"), told(STORY, 12, "Eastwire", "Eastwire")) == [(0, 1)]


def test_else_the_first_is() -> None:
    assert pairs(told(STORY, 12, "A"), told(STORY, 9, "B"), told(STORY[:4], 13, "C")) == [(0, 1), (2, 1)]


def test_what_two_stories_are_put_together_from_does_not_join_them() -> None:
    one, two = STORY[:5], prose(5, 5)
    assert pairs(told(one, 8), told(two, 9), told(one + two, 12)) in ([(2, 0)], [(2, 1)])


def test_an_update_of_an_update_goes_to_the_first() -> None:
    second = STORY[:11] + prose(6, 8)
    third = second[6:] + prose(7, 4)
    assert pairs(told(STORY, 8), told(second, 9), told(third, 10)) == [(1, 0), (2, 0)]


def test_a_short_copy_does_not_make_its_follow_up_one() -> None:
    follow = prose(8, 9) + STORY[:2]
    assert pairs(told(STORY, 8), told(STORY[:2], 9), told(follow, 10)) == [(1, 0)]


def test_boilerplate_makes_no_copies() -> None:
    ending = prose(9, 3)
    known = [told(prose(20 + n, 12) + ending, n) for n in range(COMMON)]
    short = [told(prose(40 + n, 2) + ending, 10 + n) for n in range(4)]
    assert pairs(*known, *short) == []


def test_order_of_the_records_does_not_matter() -> None:
    pages = [told(STORY, 9), told(STORY[:4], 10), told(STORY[::-1], 11), told(prose(2, 9), 12)]
    assert find(pages) == find(pages[::-1])


def test_empty_pages_are_no_copies() -> None:
    assert find([page(("headline", "A")), page(("headline", "B"))]) == ()
