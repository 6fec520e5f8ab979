"""Years in words and spans of years: ``nineteen ninety-six``, ``the 1990s``, ``the 20th century``."""

from onrecord.language.times.lexicon import AMID, CARDINALS, NUMBERS, ORDINAL, any_of, number
from onrecord.language.times.meanings import Dated, Meaning, Years
from onrecord.language.times.rules import Match, group, rule

_TENS = any_of(word for word in CARDINALS if NUMBERS[word] >= 20)
_TEENS = any_of(word for word in CARDINALS if 10 <= NUMBERS[word] < 20)
_ONES = any_of(word for word in CARDINALS if NUMBERS[word] < 10)
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
                 "eighties": 80, "nineties": 90}  # fmt: skip


def _value(match: Match, name: str) -> int:
    word = group(match, name)
    return number(word) if word else 0


def _year(match: Match) -> Meaning:
    return Dated(_value(match, "century") * 100 + _value(match, "tens") + _value(match, "ones"))


def _since_2000(match: Match) -> Meaning:
    return Dated(2000 + _value(match, "after"))


def _decade(match: Match) -> Meaning:
    first = group(match, "first")
    start = int(first) if first else 1900 + _value(match, "tens")
    return Years(start, start + 9)


def _decade_in_words(match: Match) -> Meaning:
    start = 1900 + DECADES[match["decade"].lower()]
    return Years(start, start + 9)


def _century(match: Match) -> Meaning | None:
    count = number(match["ordinal"])
    return Years(count * 100 - 99, count * 100) if 10 <= count <= 21 else None


RULES = (
    rule("set", rf"{AMID}(?:\bthe year )?\b(?P<century>nineteen|twenty)~(?P<tens>{_TENS})(?:~(?P<ones>{_ONES}))?\b", _year),
    rule("set", rf"{AMID}(?:\bthe year )?\b(?P<century>nineteen|twenty)~(?P<tens>{_TEENS})\b", _year),
    rule("set", rf"\bthe year two thousand(?: (?:and )?(?P<after>{_ONES}|{_TEENS}))?\b", _since_2000),
    rule("set", rf"(?:\bthe )?{AMID}\b(?P<first>(?:1[5-9]|20)\d0)['’]?s\b", _decade),
    rule("set", rf"(?:\bthe )?{AMID}(?<!\w)['’](?P<tens>[2-9]0)['’]?s\b", _decade),
    rule("set", rf"\bthe {AMID}(?P<decade>{any_of(DECADES)})\b", _decade_in_words),
    rule("set", rf"(?:\bthe )?{AMID}(?P<ordinal>{ORDINAL})~century\b", _century),
)
