"""Arithmetic of the calendar: points that are a day, a week, a month or a year wide, and steps between them."""

import calendar
from datetime import date, timedelta

from msgspec import Struct

from onrecord.language.times.lexicon import Unit

WEEK = timedelta(days=7)


class Point(Struct, frozen=True):
    """A day, week, month or year, by its first day."""

    day: date
    width: Unit

    @property
    def iso(self) -> str:
        """ISO 8601: ``2015-06-01``, ``2015-W23``, ``2015-06`` or ``2015``."""
        if self.width == "week":
            year, week, _ = self.day.isocalendar()
            return f"{year:04}-W{week:02}"
        return self.day.isoformat()[: {"day": 10, "month": 7, "year": 4}[self.width]]


def point(year: int, month: int | None = None, day: int | None = None) -> Point | None:
    """The year, month or day of those numbers; null if the calendar has none."""
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    return Point(first, "day" if day else "month" if month else "year")


def widened(day: date, width: Unit) -> Point:
    """The day, week, month or year in which ``day`` lies."""
    if width == "week":
        return Point(day - timedelta(days=day.weekday()), "week")
    return Point(
        day.replace(day=1 if width in ("month", "year") else day.day, month=1 if width == "year" else day.month), width
    )


def shifted(day: date, unit: Unit, count: int) -> Point | None:
    """The day, week, month or year that lies ``count`` units from ``day``; null beyond the calendar."""
    try:
        if unit == "day":
            return Point(day + timedelta(days=count), "day")
        if unit == "week":
            return widened(day + count * WEEK, "week")
        if unit == "month":
            months = day.year * 12 + day.month - 1 + count
            return Point(date(months // 12, months % 12 + 1, 1), "month")
        return Point(date(day.year + count, 1, 1), "year")
    except (ValueError, OverflowError):
        return None


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The last day up to ``day`` that is the weekday (Monday is 1)."""
    return day - timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_on_or_after(day: date, weekday: int) -> date:
    """The first day from ``day`` on that is the weekday (Monday is 1)."""
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)


def feast(rule: str, year: int) -> Point | None:
    """The day of a holiday in a year, by its rule in ``holidays.tsv``.

    Rules: ``12-25``; ``2001-09-11``; ``mon 3 01`` (the third Monday of January, -1 the last);
    ``easter -2``; ``moon``, which no table here knows: then the year is all there is to say.
    """
    words = rule.split()
    if rule == "moon":
        return point(year)
    if words[0] == "easter":
        return Point(easter(year) + timedelta(days=int(words[1])), "day")
    if len(words) == 3:
        return Point(_nth_weekday(year, int(words[2]), words[0], int(words[1])), "day")
    parts = [int(part) for part in rule.split("-")]
    return point(*parts) if len(parts) == 3 else point(year, *parts)


def _nth_weekday(year: int, month: int, name: str, count: int) -> date:
    weekday = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].index(name) + 1
    if count > 0:
        return weekday_on_or_after(date(year, month, 1), weekday) + (count - 1) * WEEK
    last = date(year, month, calendar.monthrange(year, month)[1])
    return weekday_on_or_before(last, weekday) + (count + 1) * WEEK


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Gauss's computus in the form of Meeus, 1991)."""
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    days = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    late = (golden + 11 * epact + 22 * days) // 451
    month, day = divmod(epact + days - 7 * late + 114, 31)
    return date(year, month, day + 1)
