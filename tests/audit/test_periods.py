"""Spans of the calendar."""

from typing import get_args

import pytest

from onrecord.audit.figures import Period
from onrecord.audit.periods import period_of


@pytest.mark.parametrize(
    ("day", "period", "expected"),
    [
        ("2026-05-19", "day", "2026-05-19"),
        ("2026-05-19", "week", "2026-W21"),
        ("2027-01-01", "week", "2026-W53"),
        ("2026-05-19", "month", "2026-05"),
        ("2026-03-31", "quarter", "2026-Q1"),
        ("2026-04-01", "quarter", "2026-Q2"),
        ("2026-12-31", "quarter", "2026-Q4"),
        ("2026-05-19", "year", "2026"),
    ],
)
def test_periods(day: str, period: Period, expected: str) -> None:
    assert period_of(day, period) == expected


@pytest.mark.parametrize("period", get_args(Period))
def test_they_sort_in_order_of_time(period: Period) -> None:
    days = ["2025-12-28", "2025-12-29", "2026-01-05", "2026-02-01", "2026-10-01", "2027-01-10"]
    periods = [period_of(day, period) for day in days]
    assert periods == sorted(periods)
