"""What the rules find before anything is resolved."""

import pytest

from onrecord.language.times import scan
from onrecord.language.times.joins import joined
from onrecord.language.times.meanings import Ahead, Aside, Clock, Dated, Feast, Range, Section, Shift, Timed, Weekday


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Friday, May 5", Dated(None, 5, 5, weekday=5)),
        ("June last year", Dated(month=6, years=-1)),
        ("July of that year", Dated(month=7, years=0, told=True)),
        ("last May", Dated(month=5, side="last")),
        ("next Friday", Weekday(5, "next")),
        ("Friday of next week", Weekday(5, weeks=1)),
        ("the previous Friday", Weekday(5, "last", told=True)),
        ("a fortnight ago", Shift("week", -2)),
        ("two decades ago", Shift("year", -20)),
        ("three months later", Shift("month", 3, told=True)),
        ("the second quarter", Section(4, 2)),
        ("winter 2014", Section(12, 2, 2014)),
        ("last Christmas", Feast("12-25", side="last")),
        ("every Friday", Aside()),
        ("7:36 p.m. EST", Clock(19, 36, "EST")),
        ("12 a.m.", Clock(0)),
        ("midnight", Clock(None)),
    ],
)
def test_meaning(text: str, meaning: object) -> None:
    assert [mention.meaning for mention in scan.mentions(text)] == [meaning]


def test_two_weeks_ahead() -> None:
    assert [mention.meaning for mention in scan.mentions("in two weeks")] == [Ahead("week", 2)]


def test_the_longest_of_those_that_start_together() -> None:
    text = "It fell on May 5, 2014."
    assert [text[slice(*mention.span)] for mention in scan.mentions(text)] == ["May 5, 2014"]


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("noon Friday", [Timed(Weekday(5), Clock(12))]),
        ("Friday at 8 a.m.", [Timed(Weekday(5), Clock(8))]),
        ("from May to July", [Range(Dated(month=5), Dated(month=7))]),
        ("from May to Friday", [Dated(month=5), Weekday(5)]),
        ("May 3 and 5", [Dated(None, 5, 3), Dated(None, 5, 5)]),
        ("Friday and Sunday", [Weekday(5), Weekday(7)]),
    ],
)
def test_joined(text: str, meanings: list[object]) -> None:
    assert [mention.meaning for mention in joined(scan.mentions(text), text)] == meanings
