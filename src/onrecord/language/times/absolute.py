"""Dates that the words name: ``Dec. 30, 2016``, ``the 30th of December``, ``May 2015``, ``a 2008 law``."""

from onrecord.language.times.lexicon import (
    AMID,
    ANY_WEEKDAY,
    DAY,
    ITS_YEAR,
    MONTH,
    PART,
    SIDE,
    SIDES,
    SPELT_YEAR,
    WEEKDAYS,
    YEAR,
    number,
    year_in_words,
)
from onrecord.language.times.meanings import Dated, Figures, Meaning, Range
from onrecord.language.times.rules import Match, group, month_of, rule, year_of, years_of

_WEEKDAY = rf"(?:(?P<weekday>{ANY_WEEKDAY})(?: {PART})?,? (?:the )?)?"
_UNTIL = r"(?: ?[-–—] ?| (?:to|through|until|till) )(?P<until>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?![:%]|[.,]\d)"
_BRACKET = rf"(?: \((?P<bracket>{ANY_WEEKDAY})\))"
_MONTH = rf"(?P<month>{MONTH})"
_OF_YEAR = (
    rf"(?:,? (?:of )?(?P<year>{YEAR})|,? ['’](?P<short>\d\d)\b|,? (?:of )?(?P<years>{ITS_YEAR})"
    rf"| (?:of )?(?P<spelt>{SPELT_YEAR}))"
)

_NO_TIME = r"(?![-./:]\d|%| (?:GMT|UTC|hrs|hours)\b)"
_FIGURES = r"[0-3]?\d"
_LAST = r"(?P<year>(?:19|20)\d\d|(?<=/)\d\d)(?![\w/-]|\.\d)"


def full(short: int) -> int:
    """A year of two figures in the century that the news of our time means."""
    return short + (2000 if short < 50 else 1900)


def _year(match: Match) -> int | None:
    if short := group(match, "short"):
        return full(int(short))
    spelt = group(match, "spelt")
    return year_in_words(spelt) if spelt else year_of(match)


def _day(match: Match) -> Meaning | None:
    years, told = years_of(match)
    weekday = group(match, "weekday") or group(match, "bracket")
    day = number(group(match, "day") or "0")
    first = Dated(
        _year(match), month_of(match), day, years, told, weekday=WEEKDAYS[weekday.rstrip(".")] if weekday else None
    )
    until = int(group(match, "until") or 0)
    if not until:
        return first
    return Range(first, Dated(first.year, first.month, until, years, told)) if until > day else None


def _month(match: Match) -> Meaning:
    years, told = years_of(match)
    word = group(match, "side")
    side, of_told = SIDES[word] if word else (None, False)
    return Dated(_year(match), month_of(match), None, years, told or of_told, side)


def _lone_year(match: Match) -> Meaning:
    return Dated(_year(match))


def _two_years(match: Match) -> Meaning | None:
    first, last = int(match["year"]), int(match["last"])
    if last < 100:
        last += first // 100 * 100
    return Range(Dated(first), Dated(last)) if first < last <= first + 100 else None


def _iso(match: Match) -> Meaning:
    return Dated(int(match["year"]), int(match["number"]), int(match["date"]))


def _figures(match: Match) -> Meaning:
    year = int(match["year"])
    return Figures(int(match["one"]), int(match["two"]), year if year > 99 else full(year))


RULES = (
    rule("month", rf"{_WEEKDAY}{_MONTH} ?(?:the )?(?P<day>{DAY})(?:{_UNTIL}|{_BRACKET})?{_OF_YEAR}?", _day),
    rule(
        "month",
        rf"{_WEEKDAY}(?:\bthe )?(?P<day>{DAY})(?:{_UNTIL})?(?: of)? (?P<month>{MONTH}){_BRACKET}?{_OF_YEAR}?",
        _day,
    ),
    rule("month", rf"\b(?P<day>\d\d?)-{_MONTH}-(?:(?P<year>\d{{4}})|(?P<short>\d\d))\b", _day),
    rule("month", rf"{AMID}(?:(?P<side>{SIDE}) )?{_MONTH}{_OF_YEAR}?", _month),
    rule("year", rf"{AMID}(?:\bthe year )?(?:\b(?:fiscal(?: year)?|FY) ?)?(?P<year>{YEAR})", _lone_year),
    rule(
        "year",
        rf"(?<![\w.,:/$£€#-])(?P<year>(?:1[2-9]|20)\d\d) ?[-–—/] ?(?P<last>\d{{4}}|\d\d)\b{_NO_TIME}",
        _two_years,
    ),
    rule(
        "figures",
        r"(?<![\d./-])(?P<year>(?:19|20)\d\d)-(?P<number>0[1-9]|1[0-2])-(?P<date>[0-3]\d)(?=T\d\d:|\b(?!-))",
        _iso,
    ),
    rule("figures", rf"(?<![\d./-])(?P<one>{_FIGURES})(?P<mark>[/.-])(?P<two>{_FIGURES})(?P=mark){_LAST}", _figures),
    rule("set", r"(?:(?<=\bin\s)|(?<=\bsince\s))['’](?P<short>\d\d)\b", _lone_year),
)
