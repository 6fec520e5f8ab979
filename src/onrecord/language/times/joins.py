"""Expressions that belong together: ranges, days that share a month, a time of day and its day."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest

from msgspec.structs import replace

from onrecord.language.times.lexicon import DAY, KNOWN, YEAR, number
from onrecord.language.times.meanings import (
    Aside,
    Clock,
    Dated,
    Day,
    Feast,
    Figures,
    Mention,
    Range,
    Shift,
    Timed,
    Weekday,
)
from onrecord.language.times.rules import compiled
from onrecord.records import Span

_TO = re.compile(r"(?P<space>\s)?[-–—](?(space)\s)|\s(?P<word>to|through|until|till|and)\s")
_FROM = re.compile(r"\b(?:(?P<from>from)|(?P<between>between))\s(?:the\s)?$", re.I)
_BEHIND_DAY = r"(?=[.,;:)]|\s(?:and|or|in|at|on|by|with|for|as|to|when|that)\b|\s*$|\s\d)"
_AND_DAY = compiled(rf"(?:, (?:and |or )?| and | or | & )(?P<day>{DAY}){_BEHIND_DAY}")
_ITS_YEAR = compiled(rf",? (?P<year>{YEAR})")
_DAY_AND = compiled(rf"\b(?P<day>{DAY})(?: and | or | & |, (?:and )?)(?:the )?$")
_AT = re.compile(r",?\s(?:(?:at|on|around|by|about)\s(?:the\s)?)?|,\s|,?\s(?:at\s)?(?:about|around)\s")


Join = Callable[[Mention, Mention, str], Mention | None]
"""Two neighbours and the text, to the one mention that they are together."""


def joined(mentions: Iterable[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions, with those that belong together made one and days that share a month told apart."""
    known = _bracketed([_known(mention, text) for mention in mentions], text)
    apart = [one for mention in known for one in _days(mention, text)]
    return tuple(_pairs(_pairs(_ordered(apart), text, _timed), text, _range))


def _ordered(mentions: Iterable[Mention]) -> Iterator[Mention]:
    end = -1
    for mention in sorted(mentions, key=lambda one: one.span):
        if mention.span[0] >= end:
            end = mention.span[1]
            yield mention


def _known(mention: Mention, text: str) -> Mention:
    """A day whose deed everybody knows has the year of that deed: ``the Sept. 11 attacks``."""
    said = mention.meaning
    if not isinstance(said, Dated) or said.year or said.years is not None:
        return mention
    after = re.match(r"['’,]?\s?(\w+)", text[mention.span[1] : mention.span[1] + 24])
    for month, day, word, year in KNOWN:
        if after and (said.month, said.day, after[1].lower()) == (month, day, word):
            return Mention(mention.span, Dated(year, month, day))
    return mention


def _bracketed(mentions: list[Mention], text: str) -> Iterator[Mention]:
    """A weekday before its date in brackets is that date: ``Friday (May 5)``."""
    for mention, following in zip_longest(mentions, mentions[1:]):
        said = following.meaning if following else None
        beside = following is not None and text[mention.span[1] : following.span[0]] == " ("
        if beside and isinstance(mention.meaning, Weekday) and isinstance(said, Dated) and said.day:
            yield Mention(mention.span, replace(said, weekday=mention.meaning.day))
        else:
            yield mention


def _days(mention: Mention, text: str) -> Iterator[Mention]:
    """The mention, with the days beside it that share its month: ``Nov. 3 and 5``, ``3, 4 and 5 November``."""
    said = mention.meaning
    if not isinstance(said, Dated) or not said.day:
        yield mention
        return
    start, end = mention.span
    spans = []
    while after := _AND_DAY.match(text, end):
        spans.append(after.span("day"))
        end = after.end()
    year = _ITS_YEAR.match(text, end) if spans and said.year is None else None
    if year:  # "Nov. 3 and 5, 2014"
        said = replace(said, year=int(year["year"]))
        spans[-1] = (spans[-1][0], year.end())
    yield Mention(mention.span, said)
    if text[start].isdigit() or text[start : start + 4].lower() == "the ":
        spans.extend(_days_before(text, start))
    for span in spans:
        yield Mention(span, replace(said, day=number(text[slice(*span)]), weekday=None))


def _days_before(text: str, start: int) -> Iterator[Span]:
    while before := _DAY_AND.search(text, max(0, start - 24), start):
        start = before.start()
        yield before.span("day")


def _pairs(mentions: Iterable[Mention], text: str, join: Join) -> Iterator[Mention]:
    """The mentions, neighbours made one where ``join`` says so."""
    last: Mention | None = None
    for mention in mentions:
        one = join(last, mention, text) if last else None
        if last and not one:
            yield last
        last = one or mention
    if last:
        yield last


def _timed(first: Mention, second: Mention, text: str) -> Mention | None:
    """A time of day beside its day, in either order."""
    if not _AT.fullmatch(text, first.span[1], second.span[0]):
        return None
    a, b = first.meaning, second.meaning
    if isinstance(a, Clock) and isinstance(b, Day):
        a, b = b, a
    if not isinstance(a, Day) or not isinstance(b, Clock):
        return None
    return Mention((first.span[0], second.span[1]), Timed(a, b))


def _range(first: Mention, second: Mention, text: str) -> Mention | None:
    """``from March 3 to May 5``, ``between May and July``, ``2014 through 2016``."""
    gap = _TO.fullmatch(text, first.span[1], second.span[0])
    a, b = first.meaning, second.meaning
    if gap is None or not isinstance(a, Day) or not isinstance(b, Day) or _width(a) != _width(b):
        return None
    if gap["space"] and not (isinstance(a, Dated) and isinstance(b, Dated)):  # a dash that parts clauses
        return None
    lead = _FROM.search(text, max(0, first.span[0] - 14), first.span[0])
    word = gap["word"]
    if word == "and" and not (lead and lead["between"]):
        return None
    if not lead and word in (None, "to", "through") and _is_day_of_any_week(a) and _is_day_of_any_week(b):
        return Mention((first.span[0], second.span[1]), Aside())  # "open Monday to Friday"
    if word in ("to", "until", "till") and not (lead and lead["from"]):
        return None
    return Mention((first.span[0], second.span[1]), Range(a, b))


def _is_day_of_any_week(said: Day) -> bool:
    return isinstance(said, Weekday) and said.side is None and said.weeks is None


def _width(said: Day) -> str:
    """How wide the time is, as far as its words show."""
    match said:
        case Dated():
            return "day" if said.day else "month" if said.month else "year"
        case Weekday() | Figures() | Feast():
            return "day"
        case Shift():
            return said.unit
    return type(said).__name__
