"""Dates counted from another: ``on Thursday``, ``last week``, ``two days ago``, ``the following day``, ``tonight``."""

from onrecord.language.times.lexicon import (
    AMID,
    APPROX,
    CARDINAL,
    DAYS,
    MODIFIER,
    ONE,
    PART,
    SIDE,
    SIDES,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    Side,
    any_of,
    number,
    singular,
)
from onrecord.language.times.meanings import Ahead, Aside, Meaning, Shift, Weekday, Weekend
from onrecord.language.times.rules import Match, group, rule

STEPS: dict[Side, int] = {"last": -1, "this": 0, "next": 1}
LENGTH = rf"(?P<count>{CARDINAL})~(?P<unit>{UNIT})"
_WEEK = r"(?:of )?(?P<week>last|this|next|the previous|the following) week\b"
_STOP = (
    r"(?=\s*(?:[.,;:)\]\"”!?]|--|[–—]|$"
    r"|\s(?:and|but|when|that(?!\s(?-i:[A-Z]))|as|at|in|on|by|with|for|from|to)\b))"
)
"""What may stand behind ``the day before`` when no event is named there."""


def _side(match: Match) -> tuple[Side | None, bool]:
    word = group(match, "side")
    return SIDES[word] if word else (None, False)


def _weekday(match: Match) -> Meaning:
    side, told = _side(match)
    week = group(match, "week")
    weeks = STEPS[SIDES[week][0]] if week else None
    return Weekday(WEEKDAYS[match["weekday"].lower()], side, told, weeks)


def _weekend(match: Match) -> Meaning:
    return Weekend(_side(match)[0])


def _day_word(match: Match) -> Meaning:
    return Shift("day", DAYS[group(match, "word") or ""])


def _beyond(match: Match) -> Meaning:
    return Shift("day", -2 if match["word"] else 2)


def _sided_unit(match: Match) -> Meaning:
    side, told = _side(match)
    unit, each = UNITS[match["unit"].lower()]
    if each > 1:  # "this century"
        return Aside()
    if side is None or (not told and (unit == "day" or (group(match, "the") and not group(match, "yearly")))):
        return Aside()  # "to this day", and "the last year" for the twelve months up to now
    return Shift(unit, STEPS[side] * each, told)


def _sided_part(match: Match) -> Meaning | None:
    side, told = _side(match)
    return Shift("day", STEPS[side], told) if side and (told or side != "next") else None


def _next_day(match: Match) -> Meaning:
    return Shift("day", 1, told=True)


def _told_day(_match: Match) -> Meaning:
    return Shift("day", 0, told=True)


def _this_unit(match: Match) -> Meaning:
    return Shift(UNITS[match["unit"].lower()][0], 0)


def _length(match: Match) -> Shift:
    unit, each = UNITS[singular(match["unit"])]
    word = match["count"].lower()
    return Shift(unit, each * (1 if word == "the" else number(word)))


def _away(match: Match) -> Meaning | None:
    """``two weeks ago``, ``a day later``, ``three days from now``."""
    shift, way = _length(match), group(match, "way") or ""
    of_page = way == "ago" or way.startswith("from")
    if of_page and group(match, "count") == "the":
        return None
    back = way in ("ago", "earlier", "before", "previously")
    return Shift(shift.unit, -shift.count if back else shift.count, told=not of_page)


def _in(match: Match) -> Meaning:
    shift = _length(match)
    return Ahead(shift.unit, shift.count)


_AWAY = rf"(?P<way>ago\b|earlier\b|later\b|previously\b|afterwards?\b|from (?:now|today)\b|(?:before|after){_STOP})"
_YEARLY = r"(?:(?P<yearly>fiscal|financial|calendar|academic|school) )?"

RULES = (
    rule("weekday", rf"{AMID}(?:(?P<side>{SIDE}) )?(?P<weekday>{WEEKDAY})(?: {PART})?(?: {_WEEK})?", _weekday),
    rule("weekend", rf"{AMID}(?:(?P<side>{SIDE}) |\bthe )?weekend\b", _weekend),
    rule("day", rf"{AMID}(?:(?:mid~)?{PART} )?\b(?P<word>{any_of(DAYS)})\b(?: {PART})?", _day_word),
    rule("day", r"\bthe day (?:before (?P<word>yesterday)|after tomorrow)\b", _beyond),
    rule("unit", r"(?<!\bin\s)(?<!\bover\s)(?<!\bwithin\s)\bthe next day\b(?! or\b)", _next_day),
    rule("unit", rf"{AMID}(?P<the>\bthe )?(?P<side>{SIDE}) {_YEARLY}(?P<unit>{ONE})", _sided_unit),
    rule("part", rf"{AMID}(?P<side>{SIDE}) {PART}", _sided_part),
    rule("unit", rf"{MODIFIER}the day\b", _told_day),
    rule("part", rf"\bthe next {PART}", _next_day),
    rule("unit", rf"{MODIFIER}+(?:the )?(?P<unit>week|month|year)\b", _this_unit),
    rule(
        "unit", rf"(?<=\bfor\s)the (?:full |whole )?{_YEARLY}(?P<unit>year)\b(?! (?:of|in|that|when|end))", _this_unit
    ),
    rule("unit", r"\b(?:the )?(?P<unit>year|month)(?:['’]s)?~end\b", _this_unit),
    rule("away", rf"(?<!half[\s-]){APPROX}(?P<count>{CARDINAL}|\bthe)~(?P<unit>{UNIT}) {_AWAY}", _away),
    rule("unit", rf"(?<=\bin\s){APPROX}{LENGTH}(?! or\b)(?:['’] time\b)?", _in),
)
