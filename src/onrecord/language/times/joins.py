"""Expressions that belong together: ranges, days that share a month, a time of day and its day."""

import re
from collections.abc import Iterable, Iterator

from onrecord.language.times.lexicon import DAY, KNOWN, number
from onrecord.language.times.meanings import Aside, Clock, Dated, Day, Mention, Range, Timed
from onrecord.language.times.rules import compiled

_TO = re.compile(r"\s?(?:[-–—]|--)\s?|\s(?P<word>to|through|until|till|and)\s")
_FROM = re.compile(r"\b(?:(?P<from>from)|(?P<between>between))\s(?:the\s)?$", re.I)
_AND_DAY = compiled(rf"(?:, (?:and |or )?| and | or | & )(?P<day>{DAY})(?=[.,;:)]|\s(?:and|or|in|at|on|by|with|for|as|to|when|that)\b|\s*$|\s\d)")
_DAY_AND = compiled(rf"\b(?P<day>{DAY})(?: and | or | & |, (?:and )?)(?:the )?$")
_AT = re.compile(r",?\s(?:(?:at|on|around|by|about)\s(?:the\s)?)?|,\s|,?\s(?:at\s)?(?:about|around)\s")


def joined(mentions: Iterable[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions, with those that belong together made one and days that share a month told apart."""
    apart = [one for mention in mentions for one in _days(_known(mention, text), text)]
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


def _days(mention: Mention, text: str) -> Iterator[Mention]:
    """The mention, with the days beside it that share its month: ``Nov. 3 and 5``, ``3, 4 and 5 November``."""
    said = mention.meaning
    yield mention
    if not isinstance(said, Dated) or not said.day:
        return
    start, end = mention.span
    while after := _AND_DAY.match(text, end):
        end = after.end()
        yield Mention(after.span("day"), _other_day(said, after["day"]))
    if not text[start].isdigit() and not text[start : start + 4].lower() == "the ":
        return
    while before := _DAY_AND.search(text, max(0, start - 24), start):
        start = before.start()
        yield Mention(before.span("day"), _other_day(said, before["day"]))


def _other_day(dated: Dated, day: str) -> Dated:
    return Dated(dated.year, dated.month, number(day.lower()), dated.years, dated.told)


def _pairs(mentions: Iterable[Mention], text: str, join: "Join") -> Iterator[Mention]:
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
    span = (first.span[0], second.span[1])
    match first.meaning, second.meaning:
        case (Clock() as clock, Aside() | Clock() | Timed() | Range()) | (Aside() | Timed() | Range(), Clock() as clock):
            return None
        case (Clock() as clock, day) | (day, Clock() as clock):
            return Mention(span, Timed(day, clock))  
    return None


def _range(first: Mention, second: Mention, text: str) -> Mention | None:
    """``from March 3 to May 5``, ``between May and July``, ``Monday through Friday``."""
    gap = _TO.fullmatch(text, first.span[1], second.span[0])
    a, b = first.meaning, second.meaning
    if gap is None or not isinstance(a, Day) or not isinstance(b, Day):
        return None
    lead = _FROM.search(text, max(0, first.span[0] - 14), first.span[0])
    word = gap["word"]
    if word == "and" and not (lead and lead["between"]):
        return None
    if word in ("to", "until", "till") and not (lead and lead["from"]):
        return None
    return Mention((first.span[0], second.span[1]), Range(a, b))
