from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.times import steps
from onrecord.language.times.lexicon import Unit
from onrecord.language.times.steps import Point

DAYS = st.dates(date(1600, 1, 1), date(2300, 12, 31))


@pytest.mark.parametrize(
    ("point", "iso"),
    [
        (Point(date(2015, 6, 1), "day"), "2015-06-01"),
        (Point(date(2015, 6, 1), "week"), "2015-W23"),
        (Point(date(2016, 1, 1), "week"), "2015-W53"),
        (Point(date(2015, 6, 1), "month"), "2015-06"),
        (Point(date(2015, 6, 1), "year"), "2015"),
    ],
)
def test_iso(point: Point, iso: str) -> None:
    assert point.iso == iso


def test_no_such_day() -> None:
    assert steps.point(2015, 2, 29) is None
    assert steps.point(2016, 2, 29) == Point(date(2016, 2, 29), "day")


@pytest.mark.parametrize(
    ("rule", "year", "iso"),
    [
        ("12-25", 2014, "2014-12-25"),
        ("2001-09-11", 2014, "2001-09-11"),
        ("thu 4 11", 2014, "2014-11-27"),
        ("mon 3 01", 2017, "2017-01-16"),
        ("mon -1 05", 2016, "2016-05-30"),
        ("mon -1 05", 2021, "2021-05-31"),
        ("easter 0", 2016, "2016-03-27"),
        ("easter -2", 2019, "2019-04-19"),
        ("easter 1", 2038, "2038-04-26"),
        ("moon", 2015, "2015"),
    ],
)
def test_feast(rule: str, year: int, iso: str) -> None:
    point = steps.feast(rule, year)
    assert point is not None
    assert point.iso == iso


@given(DAYS)
def test_easter_is_a_sunday_in_its_weeks(day: date) -> None:
    easter = steps.easter(day.year)
    assert easter.isoweekday() == 7
    assert date(day.year, 3, 22) <= easter <= date(day.year, 4, 25)


@given(DAYS, st.sampled_from(["day", "week", "month", "year"]), st.integers(-50, 50))
def test_there_and_back(day: date, unit: Unit, count: int) -> None:
    there = steps.shifted(day, unit, count)
    assert there is not None
    assert steps.shifted(there.day, unit, -count) == steps.widened(day, unit)


def test_beyond_the_calendar() -> None:
    assert steps.shifted(date(2015, 1, 1), "year", -3000) is None
    assert steps.shifted(date(2015, 1, 1), "month", 12 * 9000) is None
    assert steps.shifted(date(2015, 1, 1), "week", 10**7) is None


@given(DAYS, st.integers(1, 7))
def test_weekdays_lie_within_six_days(day: date, weekday: int) -> None:
    before, after = steps.weekday_on_or_before(day, weekday), steps.weekday_on_or_after(day, weekday)
    assert before.isoweekday() == after.isoweekday() == weekday
    assert 0 <= (day - before).days <= 6
    assert 0 <= (after - day).days <= 6
