"""A record looked at from its rows."""

import pytest
from msgspec import structs

from onrecord.export.view import View
from onrecord.records import Date
from tests.export.made import CLOSED, ROAD, THREAT, on_page

VIEW = View(ROAD)


def test_words_are_on_one_line() -> None:
    assert View(structs.replace(ROAD, page=structs.replace(ROAD.page, text="a\n  b\tc"))).words((0, 7)) == "a b c"


def test_a_broken_statement_has_an_ellipsis() -> None:
    assert VIEW.said(ROAD.statements[0]) == "=We will pay nothing, … and we will not wait."


def test_the_day_is_the_one_that_the_page_gives() -> None:
    assert VIEW.day == "2026-03-03"
    assert View(on_page("2", published=None, updated="2026-04-01")).day == "2026-04-01"
    assert View(on_page("2", published=None)).day is None
    assert View(on_page("2", published="March")).day is None


def test_the_story_is_its_body() -> None:
    assert VIEW.story.startswith("N'DJAMENA")
    assert VIEW.story.endswith("beaten.")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-03-02", "2026-03-02"),
        ("2026-03-02T10:15", "2026-03-02"),
        ("2026-W10", "2026-03-02"),
        ("2026-03", "2026-03-01"),
        ("2026", "2026-01-01"),
        ("PAST_REF", None),
    ],
)
def test_an_event_has_the_first_day_of_its_date(value: str, day: str | None) -> None:
    assert VIEW.event_day(structs.replace(CLOSED, date=Date(value)))[0] == day


def test_an_event_without_a_date_has_the_day_of_the_page_and_says_so() -> None:
    assert VIEW.event_day(THREAT) == ("2026-03-03", "page")
    assert View(on_page("2", published=None)).event_day(THREAT) == (None, None)
