"""Dates counted from another: ``on Thursday``, ``last week``, ``two days ago``, ``the following day``, ``tonight``."""

from onrecord.language.times.lexicon import (
    AMID, APPROX, CARDINAL, DAYS, MODIFIER, PART, SIDE, SIDES, UNIT, UNITS, WEEKDAY, WEEKDAYS, Side, any_of, number, singular,
)  # fmt: skip
from onrecord.language.times.meanings import Ahead, Aside, Meaning, Shift, Weekday, Weekend
from onrecord.language.times.rules import Match, group, rule

STEPS: dict[Side, int] = {"last": -1, "this": 0, "next": 1}
LENGTH = rf"(?P<count>{CARDINAL})~(?P<unit>{UNIT})"
_WEEK = r"(?:of )?(?P<week>last|this|next|the previous|the following) week\b"
_STOP = r"(?=\s*(?:[.,;:)\]\"”!?]|--|[–—]|$|\s(?:and|but|when|that|as|at|in|on|by|with|for|from|to)\b))"
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
    return Shift("day", DAYS[match["word"].lower()])


def _beyond(match: Match) -> Meaning:
    return Shift("day", -2 if match["word"].lower() == "yesterday" else 2)


def _sided_unit(match: Match) -> Meaning:
    side, told = _side(match)
    unit, each = UNITS[match["unit"].lower()]
    if side is None or (unit == "day" and not told):  # "the last day", "to this day"
        return Aside()
    return Shift(unit, STEPS[side] * each, told)


def _sided_part(match: Match) -> Meaning | None:
    side, told = _side(match)
    return Shift("day", STEPS[side], told) if side and (told or side != "next") else None


def _next_day(match: Match) -> Meaning:
    return Shift("day", 1, told=True)


def _this_unit(match: Match) -> Meaning:
    return Shift(UNITS[match["unit"].lower()][0], 0)


def _length(match: Match, sign: int) -> tuple[Shift, int]:
    unit, each = UNITS[singular(match["unit"])]
    count = sign * each * number(match["count"])
    return Shift(unit, count), count


def _ago(match: Match) -> Meaning:
    return _length(match, -1)[0]


def _from_now(match: Match) -> Meaning:
    return _length(match, 1)[0]


def _in(match: Match) -> Meaning:
    shift, _ = _length(match, 1)
    return Ahead(shift.unit, shift.count)


def _earlier(match: Match) -> Meaning:
    back = match["way"].lower() in ("earlier", "before", "previously")
    shift, count = _length(match, -1 if back else 1)
    return Shift(shift.unit, count, told=True)


RULES = (
    rule("weekday", rf"{AMID}(?:(?P<side>{SIDE}) )?(?P<weekday>{WEEKDAY})(?: {PART})?(?: {_WEEK})?", _weekday),
    rule("unit", rf"{AMID}(?:(?P<side>{SIDE}) |\bthe )?weekend\b", _weekend),
    rule("day", rf"{AMID}(?:(?:mid~)?{PART} )?\b(?P<word>{any_of(DAYS)})\b(?: {PART})?", _day_word),
    rule("day", r"\bthe day (?:before (?P<word>yesterday)|after tomorrow)\b", _beyond),
    rule("unit", rf"{AMID}(?P<side>{SIDE}) (?P<unit>{UNIT})(?!['’]?s?~(?:old|long)\b)", _sided_unit),
    rule("part", rf"{AMID}(?P<side>{SIDE}) {PART}", _sided_part),
    rule("unit", r"\bthe next day\b", _next_day),
    rule("part", rf"\bthe next {PART}", _next_day),
    rule("unit", rf"{MODIFIER}+(?:the )?(?P<unit>week|month|year)\b", _this_unit),
    rule("unit", r"\b(?:the )?(?P<unit>year|month)(?:['’]s)?~end\b", _this_unit),
    rule("unit", rf"(?<!half[\s-]){APPROX}{LENGTH} ago\b", _ago),
    rule("unit", rf"{APPROX}{LENGTH} from (?:now|today)\b", _from_now),
    rule("unit", rf"(?:(?<=\bin\s)|(?<=\bwithin\s)){APPROX}{LENGTH}(?:['’] time\b)?", _in),
    rule("unit", rf"{APPROX}{LENGTH} (?P<way>earlier|later|previously|afterwards?)\b", _earlier),
    rule("unit", rf"{APPROX}{LENGTH} (?P<way>before|after){_STOP}", _earlier),
    rule("unit", rf"\b(?P<count>the) (?P<unit>day|week|month|year) (?P<way>before|after|earlier){_STOP}", _earlier),
)
