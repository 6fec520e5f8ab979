"""The words of time: what the tables beside this module say, as mappings and as pieces of patterns.

Each table has a column ``source`` that says where its words come from; nothing reads it but people.
Words are matched without regard to case unless a module asks for capitals.
"""

import re
from collections.abc import Iterable
from functools import partial
from typing import Literal, get_args

from onrecord import tables

Unit = Literal["day", "week", "month", "year"]
Side = Literal["last", "this", "next"]

rows = partial(tables.rows, "onrecord.language.times")


def unit(name: str) -> Unit:
    """The unit of that name.

    Raises:
        KeyError: there is none.
    """
    return _UNITS[name]


def side(name: str) -> Side:
    """The side of that name.

    Raises:
        KeyError: there is none.
    """
    return _SIDES[name]


def any_of(words: Iterable[str]) -> str:
    """The inside of a group that matches one of ``words``, the longest first."""
    return "|".join(map(_spelt, sorted(words, key=lambda word: (-len(word), word))))


def _spelt(word: str) -> str:
    return re.escape(word).replace(r"\ ", " ").replace("'", "['’]").replace(r"\-", "[-‐‑]")


_UNITS: dict[str, Unit] = {name: name for name in get_args(Unit)}
_SIDES: dict[str, Side] = {name: name for name in get_args(Side)}

MONTHS = {row["word"].lower(): int(row["month"]) for row in rows("months.tsv")}
MONTHS_ALONE = {row["word"].lower(): row["alone"] for row in rows("months.tsv")}
WEEKDAYS = {row["word"].lower(): int(row["day"]) for row in rows("weekdays.tsv")}
SPOKEN = [row["word"] for row in rows("weekdays.tsv") if row["alone"] == "yes"]
NUMBERS = {row["word"]: int(row["value"]) for row in rows("numbers.tsv")}
CARDINALS = [row["word"] for row in rows("numbers.tsv") if row["kind"] == "cardinal"]
DECADES = [row["word"] for row in rows("numbers.tsv") if row["kind"] == "decade"]
ORDINALS = [row["word"] for row in rows("numbers.tsv") if row["kind"] == "ordinal"]
UNITS = {row["word"]: (unit(row["unit"]), int(row["count"])) for row in rows("units.tsv")}
PLURALS = {f"{word[:-1]}ies" if word.endswith("ry") else f"{word}s": word for word in UNITS}
DAYS = {row["word"]: int(row["days"]) for row in rows("days.tsv")}
PARTS = {row["word"]: row["hour"] for row in rows("parts.tsv")}
SEASONS = {row["word"]: (int(row["first"]), int(row["last"])) for row in rows("seasons.tsv")}
SIDES = {row["word"]: (side(row["side"]), row["of"] == "told") for row in rows("sides.tsv")}
HOLIDAYS = {row["name"].lower().replace("’", "'"): row["rule"] for row in rows("holidays.tsv")}
NAMES = [row["name"] for row in rows("names.tsv")]
KNOWN = [(int(row["month"]), int(row["day"]), row["word"], int(row["year"])) for row in rows("known.tsv")]
ZONES = {row["label"]: row["zone"] for row in rows("zones.tsv")}
OUTLOOK = {row["word"]: row["use"] for row in rows("outlook.tsv")}


def _with_use(use: str) -> str:
    return any_of(row["word"] for row in rows("modifiers.tsv") if row["use"] == use)


def neighbours(*uses: str) -> frozenset[str]:
    """The words of ``neighbours.tsv`` with one of the uses."""
    return frozenset(row["word"] for row in rows("neighbours.tsv") if row["use"] in uses)


# Pieces of patterns, in the notation of rules.py: a space is any gap, ~ a gap or a hyphen.
MONTH = (
    rf"\b(?:(?:{any_of(word for word, alone in MONTHS_ALONE.items() if alone != 'number')})\b"
    rf"|(?:{any_of(word for word, alone in MONTHS_ALONE.items() if alone == 'number')})\b\.?)"
)
DAY = (
    r"(?<![\d:/$£€-])(?<!\d[.,])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b"
    r"(?![%/°]|[.,:]\d| ?(?:[ap]\.?m\b|per ?cent|million|billion))"
)
YEAR = r"(?<![\d:/$£€\#])(?<!\d[.,-])(?:1\d|20)\d\d\b(?![%°]|[.,:/]\d|-\d{3})"
WEEKDAY = rf"\b(?:{any_of(SPOKEN)})\b"
ANY_WEEKDAY = rf"\b(?:{any_of(WEEKDAYS)})\b\.?"
SIDE = rf"\b(?:{any_of(SIDES)})\b"
PART = rf"\b(?:{any_of(PARTS)})\b"
ONE = rf"\b(?:{any_of(UNITS)})\b"
UNIT = rf"\b(?:{any_of([*UNITS, *PLURALS])})\b"
CARDINAL = rf"\b(?:{any_of(CARDINALS)}|an?|\d{{1,3}}(?![\d.,]))\b"
ORDINAL = rf"\b(?:{any_of(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\b"
_TENS = any_of(word for word in CARDINALS if NUMBERS[word] >= 20)
_TEENS = any_of(word for word in CARDINALS if 10 <= NUMBERS[word] < 20)
_ONES = any_of(word for word in CARDINALS if NUMBERS[word] < 10)
SPELT_YEAR = rf"\b(?:nineteen|twenty)~(?:(?:{_TENS})(?:~(?:{_ONES}))?|{_TEENS})\b"
SPELT_YEAR_2000 = rf"\btwo thousand(?: (?:and )?(?:{_ONES}|{_TEENS}))?\b"
APPROX = rf"(?:\b(?:{_with_use('count')}) )*"
MODIFIER = (  # early, mid-, the end of: part of the expression, and of no weight
    rf"(?:\b(?:the )?(?:very )?(?:{_with_use('of')}) of (?:the (?=year\b|month\b|week\b|\d))?"
    rf"|\b(?:the )?(?:{_with_use('before')})~(?:(?:in|on) )?)"
)
AMID = rf"{MODIFIER}*"
ITS_YEAR = r"\b(?:last|this|next|that|the (?:previous|following|same)) year\b"


def singular(word: str) -> str:
    """The word of the unit table that a plural or a capitalised word stands for."""
    return PLURALS.get(word.lower(), word.lower())


def number(words: str) -> int:
    """The number that a word of the tables or figures stand for: ``third`` is 3, ``21st`` is 21.

    Raises:
        KeyError: neither figures nor a word of ``numbers.tsv``.
    """
    figures = re.match(r"\d+", words)
    return int(figures[0]) if figures else NUMBERS[plain(words)]


def year_in_words(words: str) -> int:
    """The year of ``nineteen ninety-six`` or ``two thousand and one``."""
    parts = [NUMBERS[word] for word in re.split(r"[\s-]+", plain(words)) if word in NUMBERS]
    return 2000 + sum(parts[1:]) if parts[0] == 2 else parts[0] * 100 + sum(parts[1:])


def plain(words: str) -> str:
    """Small letters, straight apostrophes and hyphens, single spaces: how the tables spell."""
    return re.sub(r"\s+", " ", words.lower()).replace("’", "'").replace("‐", "-").replace("‑", "-")
