"""Spans of the calendar that days fall into."""

import datetime

from onrecord.audit.figures import Period


def period_of(day: str, period: Period) -> str:
    """The period that an ISO day falls into, such that periods sort in order of time.

    >>> [period_of("2026-05-19", period) for period in ("day", "week", "month", "quarter", "year")]
    ['2026-05-19', '2026-W21', '2026-05', '2026-Q2', '2026']
    """
    if period == "week":
        year, week, _ = datetime.date.fromisoformat(day).isocalendar()
        return f"{year:04}-W{week:02}"
    if period == "quarter":
        return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"
    return {"day": day, "month": day[:7], "year": day[:4]}[period]
