"""Parts of a year: quarters, halves, seasons and holidays."""

from onrecord.language.times.lexicon import (
    AMID,
    HOLIDAYS,
    ITS_YEAR,
    ORDINAL,
    SEASONS,
    SIDE,
    SIDES,
    YEAR,
    Side,
    any_of,
    number,
)
from onrecord.language.times.meanings import Feast, Meaning, Section
from onrecord.language.times.rules import Match, group, rule, year_of, years_of

_OWN = r"(?:the|this|its) (?:current )?(?:fiscal )?year\b"
_OF_YEAR = rf"(?:,? (?:of )?(?:fiscal )?(?:(?P<year>{YEAR})|(?P<years>{ITS_YEAR}))| of (?P<own>{_OWN}))"
_PERIOD = r"(?: (?:quarter|half|period|first|second|third|fourth)\b)"
_OLDER = rf"(?P<older>\byear(?:[-‐‑](?:ago|earlier)\b| (?:ago|earlier)\b(?={_PERIOD})))"
_LENGTHS = {"quarter": 3, "half": 6, "semester": 6}


def _side(match: Match) -> Side | None:
    word = group(match, "side")
    return SIDES[word][0] if word else None


def _years(match: Match) -> int | None:
    """Years from the page's year, where the words say so in one of their ways."""
    if group(match, "older"):
        return -1
    if whose := group(match, "whose"):
        return {"last": -1, "this": 0, "next": 1}[whose]
    years, _ = years_of(match)
    return 0 if years is None and group(match, "own") else years


def _numbered(match: Match) -> Meaning | None:
    length = _LENGTHS[match["period"].lower()]
    word = match["ordinal"].lower()
    count = 12 // length if word == "last" else number(word)
    if count * length > 12:
        return None
    return Section((count - 1) * length + 1, length - 1, year_of(match), _years(match))


def _short(match: Match) -> Meaning:
    return Section(int(match["quarter"]) * 3 - 2, 2, year_of(match))


def _period(match: Match) -> Meaning:
    return Section(years=_years(match), side=_side(match))


def _season(match: Match) -> Meaning:
    first, last = SEASONS[match["season"].lower()]
    return Section(first, (last - first) % 12, year_of(match), _years(match), _side(match))


def _feast(match: Match) -> Meaning:
    years, _ = years_of(match)
    return Feast(HOLIDAYS[group(match, "holiday") or ""], year_of(match), years, _side(match))


_NUMBERED = rf"(?:\bfiscal~)?(?P<ordinal>{ORDINAL}|\blast)~(?:fiscal~)?(?P<period>quarter|half|semester)\b(?![-‐‑])"
_HOLIDAY = rf"\b(?P<holiday>{any_of(HOLIDAYS)})\b"
_SEASON = rf"\b(?P<season>{any_of(SEASONS)})\b"
_WHOSE = r"(?:\b(?P<whose>this|last|next) year['’]s )"

RULES = (
    rule("section", rf"(?:{_WHOSE}|\bthe )?{AMID}(?:{_OLDER} )?{_NUMBERED}{_OF_YEAR}?", _numbered),
    rule("section", rf"(?:\bthe )?(?P<year>{YEAR}) {_NUMBERED}", _numbered),
    rule("section", rf"\bQ(?P<quarter>[1-4]) (?:of )?(?P<year>{YEAR})", _short),
    rule("section", r"(?:(?<=\bin\s)|(?<=\bfor\s)|(?<=\bthe\s)|(?<=\bof\s))Q(?P<quarter>[1-4])\b", _short),
    rule("unit", rf"(?:\b(?:the|a|comparable|corresponding) )*{_OLDER}(?: (?:quarter|half|period))?\b", _period),
    rule("section", rf"(?:{_WHOSE}|(?P<side>{SIDE}) |\b(?:the|its) )quarter\b(?![-‐‑])", _period),
    rule("section", r"\b(?:the|its) (?:latest|most recent) (?:quarter|period)\b", _period),
    rule("season", rf"{AMID}(?:(?P<side>{SIDE}) |\bthe )?{_SEASON}{_OF_YEAR}?", _season),
    rule("season", rf"(?:\bthe )?(?P<year>{YEAR}) {_SEASON}", _season),
    rule(
        "holiday",
        rf"(?:(?P<side>{SIDE}) )?{_HOLIDAY}(?:,? (?:of )?(?:(?P<year>{YEAR})|(?P<years>{ITS_YEAR})))?",
        _feast,
    ),
)
