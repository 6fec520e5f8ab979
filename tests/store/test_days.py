"""Days to filter and sort by."""

import pytest

from onrecord.records import Article, Date
from onrecord.store.days import day_of_article, day_of_row, first_day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2016-12-30", "2016-12-30"),
        ("2016-12-30T19:36-05:00", "2016-12-30"),
        ("2016-12", "2016-12-01"),
        ("2016", "2016-01-01"),
        ("2016-W52", "2016-12-26"),
        ("2016-02-31", ""),
        ("20161", ""),
        ("2016-W60", ""),
        ("", ""),
        (None, ""),
        ("next week", ""),
    ],
)
def test_the_first_day_of_a_value(value: str | None, day: str) -> None:
    assert first_day(value) == day


def test_an_article_has_the_day_it_was_published_else_changed() -> None:
    assert day_of_article(Article(published="2016-12-30", updated="2016-12-31")) == "2016-12-30"
    assert day_of_article(Article(published="soon", updated="2016-12-31")) == "2016-12-31"
    assert day_of_article(Article()) == ""


def test_a_row_has_its_own_day_first() -> None:
    article = Article(published="2016-12-30")
    assert day_of_row(Date("2016-11"), article) == "2016-11-01"
    assert day_of_row(None, article) == "2016-12-30"
