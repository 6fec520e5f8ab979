"""Years in words and spans of years: ``nineteen ninety-six``, ``the 1990s``, ``the 20th century``."""

from onrecord.language.times.lexicon import (
    AMID,
    DECADES,
    ORDINAL,
    SPELT_YEAR,
    SPELT_YEAR_2000,
    any_of,
    number,
    year_in_words,
)
from onrecord.language.times.meanings import Dated, Meaning, Years
from onrecord.language.times.rules import Match, group, rule


def _year(match: Match) -> Meaning:
    return Dated(year_in_words(match["year"]))


def _decade(match: Match) -> Meaning:
    first = group(match, "first")
    start = int(first) if first else 1900 + number(match["tens"])
    return Years(start, start + 9)


def _decade_in_words(match: Match) -> Meaning:
    start = 1900 + number(match["decade"])
    return Years(start, start + 9)


def _century(match: Match) -> Meaning | None:
    count = number(match["ordinal"])
    return Years(count * 100 - 99, count * 100) if 10 <= count <= 21 else None


RULES = (
    rule("set", rf"{AMID}(?:\bthe year )?(?P<year>{SPELT_YEAR})", _year),
    rule("set", rf"\bthe year (?P<year>{SPELT_YEAR_2000})", _year),
    rule("set", rf"(?:\bthe )?{AMID}\b(?P<first>(?:1[5-9]|20)\d0)['’]?s\b", _decade),
    rule("set", rf"(?:\bthe )?{AMID}(?<!\w)['’](?P<tens>[2-9]0)['’]?s\b", _decade),
    rule("set", rf"\bthe {AMID}(?P<decade>{any_of(DECADES)})\b", _decade_in_words),
    rule("set", rf"(?:\bthe )?{AMID}(?P<ordinal>{ORDINAL})~century\b", _century),
)
