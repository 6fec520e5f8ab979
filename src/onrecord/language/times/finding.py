"""The times of a text: found, freed of doubt, resolved one after the other."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct
from msgspec.structs import replace
from spacy.tokens import Doc

from onrecord.language.times import anchors, scan
from onrecord.language.times.anchors import Anchor
from onrecord.language.times.doubts import stands
from onrecord.language.times.joins import joined
from onrecord.language.times.lexicon import ZONES
from onrecord.language.times.meanings import (
    Ahead,
    Aside,
    Clock,
    Dated,
    Day,
    Feast,
    Figures,
    Meaning,
    Mention,
    Range,
    Section,
    Shift,
    Timed,
    Weekday,
    Weekend,
    Years,
)
from onrecord.language.times.steps import Point
from onrecord.language.times.tense import Outlook, outlook
from onrecord.records import Basis, Time


class Found(Struct, frozen=True):
    """A resolved expression: the record's row, and the day or longer time that the text has now told."""

    time: Time
    told: Point


def find(doc: Doc, published: date | None) -> tuple[Time, ...]:
    """Every calendar expression of ``doc``, in order, resolved.

    ``span`` counts code points of ``doc.text`` and holds the words of a TIMEX3 (TimeML 1.2.1): no leading
    preposition, no trailing stop. Durations, sets and words such as ``now`` are no times. What neither its own
    words nor ``published`` nor a date told before settles is left out.
    """
    text = doc.text  # spaCy puts it together anew each time
    mentions = [one for one in joined(scan.mentions(text), text) if stands(one, doc, text, published)]
    anchor = Anchor(published, order=_order(mentions, published))
    times = []
    for mention in mentions:
        if isinstance(mention.meaning, Aside | Clock):
            continue
        view = outlook(doc, *mention.span) if _needs_outlook(mention.meaning) else Outlook()
        found = _resolved(mention, replace(anchor, outlook=view))
        if found:
            times.append(found.time)
            if isinstance(mention.meaning, Years):  # nothing is counted from a decade or a century
                anchor = replace(anchor, told=None)
            elif not _looks_back(mention.meaning):
                anchor = replace(anchor, told=found.told)
    return tuple(times)


def _looks_back(said: Meaning) -> bool:
    """``a year earlier`` is a comparison, after which the story goes on from where it was."""
    return isinstance(said, Shift) and said.told and said.count < 0


def _order(mentions: Iterable[Mention], published: date | None) -> anchors.Order | None:
    """Whether the page writes the day or the month first, where its dates in figures agree on it."""
    figures = [one.meaning for one in mentions if isinstance(one.meaning, Figures)]
    orders = {anchors.ordered(one) for one in figures} - {None}
    if not orders and published:
        orders = set(_orders_of(figures, published))
    return orders.pop() if len(orders) == 1 else None


def _orders_of(figures: Iterable[Figures], published: date) -> Iterator[anchors.Order]:
    """The order in which a date in figures is the page's own date."""
    for one in figures:
        if one.one != one.two and one.year == published.year:
            if (one.one, one.two) == (published.day, published.month):
                yield "day first"
            if (one.two, one.one) == (published.day, published.month):
                yield "month first"


def _needs_outlook(said: Meaning) -> bool:
    match said:
        case Range(first, last):
            return _needs_outlook(first) or _needs_outlook(last)
        case Timed(day, _):
            return _needs_outlook(day)
        case (
            Shift(told=True)
            | Dated(year=None, years=None)
            | Section(year=None, years=None)
            | Feast(year=None, years=None)
        ):
            return True
    return isinstance(said, Ahead | Weekday | Weekend)


def _resolved(mention: Mention, anchor: Anchor) -> Found | None:
    match mention.meaning:
        case Range(first, last):
            return _range(mention, first, last, anchor)
        case Timed(day, clock):
            return _timed(mention, day, clock, anchor)
        case Aside() | Clock():
            return None
        case day:
            return _day(mention, day, anchor)


def _day(mention: Mention, said: Day, anchor: Anchor) -> Found | None:
    point = anchors.resolve(said, anchor)
    if point is None:
        return None
    end = f"{said.last:04}" if isinstance(said, Years) else None
    return _row(mention, point, end, _basis(said))


def _row(mention: Mention, point: Point, end: str | None, basis: Basis) -> Found:
    return Found(Time(mention.span, point.iso, point.width, end, basis), point)


def _basis(said: Day) -> Basis:
    """``stated``: the words name the date, in full or but for the year; ``relative``: they count from another."""
    match said:
        case Dated(years=None, side=None) | Feast(years=None, side=None) | Figures() | Years():
            return "stated"
        case Section(year=int()):
            return "stated"
    return "relative"


def _timed(mention: Mention, said: Day, clock: Clock, anchor: Anchor) -> Found | None:
    found = _day(mention, said, anchor)
    if found is None or found.told.width != "day" or clock.hour is None:
        return found
    moment = datetime(found.told.day.year, found.told.day.month, found.told.day.day, clock.hour, clock.minute)
    value = moment.isoformat(timespec="minutes") + (_offset(clock.zone, moment) if clock.zone else "")
    return Found(Time(mention.span, value, "minute", None, found.time.basis), found.told)


def _offset(label: str, moment: datetime) -> str:
    """The zone's distance from UTC at that time, as ISO 8601 writes it; nothing where the machine knows no zones."""
    zone = ZONES[label]
    if zone[0] in "+-":
        return zone
    try:
        return moment.replace(tzinfo=ZoneInfo(zone)).isoformat(timespec="minutes")[16:]
    except ZoneInfoNotFoundError:
        return ""


def _range(mention: Mention, first: Day, last: Day, anchor: Anchor) -> Found | None:
    """From the first to the last; what one end leaves out (the year, the month) it has from the other."""
    if isinstance(first, Dated) and isinstance(last, Dated) and (first.year or last.year):
        first, last = _same_year(first, last)
    start = anchors.resolve(first, anchor)
    end = anchors.resolve(last, anchor)
    if start and end and end.day < start.day and anchor.published:
        start, end = _in_turn(first, last, start, end, anchor)
    if start is None or end is None or end.day < start.day:
        return None
    basis: Basis = "stated" if _basis(first) == _basis(last) == "stated" else "relative"
    return _row(mention, start, end.iso, basis)


def _same_year(first: Dated, last: Dated) -> tuple[Dated, Dated]:
    """``from November to March 2016``: the end without a year has the other's, or the one beside it."""
    turn = int((first.month or 1) > (last.month or 1))
    if first.year is None and first.years is None and last.year and first.month:
        return replace(first, year=last.year - turn), last
    if last.year is None and last.years is None and first.year and last.month:
        return first, replace(last, year=first.year + turn)
    return first, last


def _in_turn(first: Day, last: Day, start: Point, end: Point, anchor: Anchor) -> tuple[Point | None, Point | None]:
    """A range that came out backwards: the end is the first such day behind the start, or the start the last before."""
    near = Anchor(start.day, outlook=Outlook("future"))
    if anchor.outlook.way != "past" or start.day <= (anchor.published or start.day):
        return start, anchors.resolve(last, near)
    return anchors.resolve(first, Anchor(end.day, outlook=Outlook("past"))), end
