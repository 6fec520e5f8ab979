"""Words of time that are no date: durations, sets, and names that are made of them.

They are found so that nothing else takes their words (``every Friday``, ``the first nine months``, ``Black Friday``).
"""

from onrecord.language.times.lexicon import (
    APPROX, MONTH, NAMES, ORDINAL, PART, SEASONS, SPOKEN, UNIT, WEEKDAY, any_of,
)  # fmt: skip
from onrecord.language.times.meanings import Aside, Meaning
from onrecord.language.times.relative import LENGTH
from onrecord.language.times.rules import Match, rule

_VAGUE = r"(?:few|several|couple(?: of)?|many|coming|recent|dozen)"
_SPAN = rf"(?:(?:{LENGTH.replace('?P<count>', '?:').replace('?P<unit>', '?:')})|(?:{_VAGUE} )*{UNIT})"
_ANY = rf"(?:{WEEKDAY}|{UNIT}|{MONTH}|{PART}|\b(?:{any_of(SEASONS)})s?\b)"


def _aside(_match: Match) -> Meaning:
    return Aside()


RULES = (
    rule("any", rf"\b(?:every|each|any|another|most|per|once a|twice a|times a)(?: other| single)?(?: {ORDINAL})? {_ANY}(?: {PART}s?)?", _aside),
    rule("weekday", rf"\b(?:{any_of(SPOKEN)})s\b|{WEEKDAY} {PART}s\b|\b(?:weekdays|weekends)\b", _aside),
    rule("unit", rf"\bthe (?!next day\b)(?:whole |entire )?(?:last|past|next|first|final|coming|latest|previous|following) {APPROX}{_SPAN}", _aside),
    rule("unit", rf"\b(?:past|coming|recent|future) {APPROX}{_SPAN}", _aside),
    rule("unit", rf"{APPROX}{LENGTH}(?:~(?:old|long)\b)?", _aside),
    rule("any", rf"\b(?-i:{any_of(NAMES)})\b", _aside),  # names have their capitals
)
