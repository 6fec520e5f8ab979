"""From what the words say to the day, week, month or year they stand for.

The page's date and the last date told before are the two anchors; without them nothing is guessed.
"""

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from onrecord.language.times import steps
from onrecord.language.times.lexicon import Side
from onrecord.language.times.meanings import (
    Ahead,
    Dated,
    Day,
    Feast,
    Figures,
    Section,
    Shift,
    Weekday,
    Weekend,
    Years,
)
from onrecord.language.times.steps import Point
from onrecord.language.times.tense import Outlook, Way

Order = Literal["day first", "month first"]

NEAR = timedelta(days=120)
"""A day without its year that lies so near the page's date, on either side, is that one whatever the tense."""


class Anchor(Struct, frozen=True):
    """What a date is counted from: the page's date, the last date told, the order of figures, where the verb looks."""

    published: date | None = None
    told: Point | None = None
    order: Order | None = None
    outlook: Outlook = Outlook()


def resolve(said: Day, anchor: Anchor) -> Point | None:
    """The first day and the width of what the words stand for; null where the anchors do not tell."""
    match said:
        case Dated():
            return _dated(said, anchor)
        case Figures():
            return _figures(said, anchor)
        case Weekday():
            return _weekday(said, anchor)
        case Weekend():
            return _weekend(said, anchor)
        case Shift():
            found = _shift(said, anchor)
            return None if found and said.told and _is_unborn(found, anchor) else found
        case Ahead(unit, count):
            view = anchor.outlook  # not: the worst in ten years, could not move in ten years
            ahead = view.way == "future" and not view.of_noun and not view.denied
            return _shift(Shift(unit, count), anchor) if ahead else None
        case Section():
            return _section(said, anchor)
        case Feast():
            return _feast(said, anchor)
        case Years(first, _):
            return steps.point(first)


def _year(said: Dated | Section | Feast, anchor: Anchor) -> int | None:
    """The year that the words give, in figures or counted."""
    if said.year is not None or said.years is None:
        return said.year
    told = isinstance(said, Dated) and said.told
    base = anchor.told.day if told and anchor.told else None if told else anchor.published
    return base.year + said.years if base else None


def _dated(said: Dated, anchor: Anchor) -> Point | None:
    year = _year(said, anchor)
    if year is not None:
        return steps.point(year, said.month, said.day)
    base = anchor.published if not said.told else anchor.told.day if anchor.told else None
    if said.month is None or base is None or said.years is not None:
        return None
    if said.day is None:
        return _month(said.month, said.side, base, None if anchor.outlook.names else anchor.outlook.way)
    return _day(said, base, anchor.outlook.way)


def _day(said: Dated, published: date, way: Way | None) -> Point | None:
    years = range(published.year - 1, published.year + 2)
    found = [one for year in years if (one := steps.point(year, said.month, said.day))]
    if said.weekday:  # "Friday, May 5" was so in some years only
        found = [one for one in found if one.day.isoweekday() == said.weekday] or found
    return _nearest(found, published, way, said.side)


def _nearest(found: list[Point], published: date, way: Way | None, side: Side | None) -> Point | None:
    """The day nearest the page's date; of days far off the one to which the sentence looks."""
    past = [one for one in found if one.day <= published]
    ahead = [one for one in found if one.day >= published]
    if side in ("last", "next"):
        return (past[-1] if past else None) if side == "last" else (ahead[0] if ahead else None)
    nearest = min(found, key=lambda one: abs(one.day - published), default=None)
    if nearest is None or abs(nearest.day - published) <= NEAR or way is None:
        return nearest
    return past[-1] if way == "past" and past else ahead[0] if way == "future" and ahead else nearest


def _month(month: int, side: Side | None, published: date, way: Way | None) -> Point | None:
    years = published.year
    if side == "this":
        return steps.point(years, month)
    away = month - published.month  # months from the page's month, this year
    if side == "last":  # in March, "last February" is that of last year: this year's is "in February"
        return steps.point(years - (away >= -2), month)
    if side == "next":
        return steps.point(years + (away <= 0), month)
    if way == "future":
        return steps.point(years + (away < 0), month)
    if way == "past":
        return steps.point(years - (away > 0), month)
    return steps.point(years - (away >= 6) + (away < -6), month)


def _weekday(said: Weekday, anchor: Anchor) -> Point | None:
    base = anchor.told.day if said.told and anchor.told else anchor.published
    if base is None:
        return None
    if said.weeks is not None:
        monday = base - timedelta(days=base.weekday())
        return Point(monday + said.weeks * steps.WEEK + timedelta(days=said.day - 1), "day")
    one = timedelta(days=1)
    if said.side == "last":
        return Point(steps.weekday_on_or_before(base - one, said.day), "day")
    if said.side == "next":
        return Point(steps.weekday_on_or_after(base + one, said.day), "day")
    ahead = anchor.outlook.way == "future" or (said.side == "this" and anchor.outlook.way is None)
    search = steps.weekday_on_or_after if ahead else steps.weekday_on_or_before
    return Point(search(base, said.day), "day")


def _weekend(said: Weekend, anchor: Anchor) -> Point | None:
    """The week at whose end it lies: of "the weekend" the last one that has begun, or the next under a future verb."""
    published = anchor.published
    if published is None:
        return None
    begun = published.isoweekday() >= 6
    if said.side in ("this", "next") or (said.side is None and anchor.outlook.way == "future"):
        weeks = 1 if said.side == "next" and begun else 0
    else:
        weeks = 0 if begun and said.side is None else -1
    return steps.widened(published + weeks * steps.WEEK, "week")


def _shift(said: Shift, anchor: Anchor) -> Point | None:
    if not said.told:
        return steps.shifted(anchor.published, said.unit, said.count) if anchor.published else None
    if anchor.told and (anchor.told.width == said.unit or said.unit == "year" or anchor.told.width == "day"):
        return steps.shifted(anchor.told.day, said.unit, said.count)
    if said.unit in ("day", "week") or said.count == 0 or anchor.published is None:
        return None
    return steps.shifted(anchor.published, said.unit, said.count)


def _is_unborn(found: Point, anchor: Anchor) -> bool:
    """A story told in the past has not got beyond the page's date: it was counted from the wrong date."""
    return bool(anchor.published and found.day > anchor.published and anchor.outlook.way == "past")


def _section(said: Section, anchor: Anchor) -> Point | None:
    """The year of a quarter, a half or a season.

    Firms' quarters follow years of their own and seasons differ north and south, so that the year is what is sure.
    """
    year = _year(said, anchor)
    if year is not None:
        return steps.point(year)
    published = anchor.published
    if published is None:
        return None
    if said.first == 0:
        days = {"last": -100, "next": 90}.get(said.side or "", -30)
        return steps.widened(published + timedelta(days=days), "year")
    if said.side == "this":
        return steps.point(published.year)
    return _section_year(said, published, anchor.outlook.way)


def _section_year(said: Section, published: date, way: Way | None) -> Point | None:
    away = said.first - published.month  # months until it begins in the page's year
    over = away + said.more < 0
    if said.side == "last":
        return steps.point(published.year - (not over))
    if said.side == "next":
        return steps.point(published.year + (away <= 0))
    if -6 < away + said.more < 0:  # just over: what firms report on, whatever the tense
        return steps.point(published.year)
    if way == "future":
        return steps.point(published.year + over)
    return steps.point(published.year - (away > (0 if way == "past" else 3)))


def _feast(said: Feast, anchor: Anchor) -> Point | None:
    year = _year(said, anchor)
    if year is not None or said.rule.count("-") == 2:
        return steps.feast(said.rule, year or 1)
    published = anchor.published
    if published is None or said.rule == "moon":
        return None
    found = [one for year in range(published.year - 1, published.year + 2) if (one := steps.feast(said.rule, year))]
    return _nearest(found, published, anchor.outlook.way, said.side)


def _figures(said: Figures, anchor: Anchor) -> Point | None:
    order = ordered(said) or anchor.order
    if order is None and said.one != said.two:
        return None
    day, month = (said.one, said.two) if order == "day first" else (said.two, said.one)
    return steps.point(said.year, month, day) if month and day else None


def ordered(said: Figures) -> Order | None:
    """The order that the figures themselves give away: no month is above twelve."""
    if said.one > 12 and said.two <= 12:
        return "day first"
    return "month first" if said.two > 12 and said.one <= 12 else None
