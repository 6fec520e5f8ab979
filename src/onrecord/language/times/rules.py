"""The form of a rule of the grammar, and the notation of its pattern.

Patterns are regular expressions in which a space stands for any gap within a paragraph (a blank line ends
every expression) and ``~`` for such a gap or a hyphen.
"""

import re
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from onrecord.language.times.lexicon import MONTHS, SIDES, plain
from onrecord.language.times.meanings import Meaning

Kind = Literal[
    "month", "weekday", "unit", "away", "section", "weekend", "day", "part", "season", "holiday", "year", "figures",
    "set", "clock", "name",
]  # fmt: skip
"""What a word of the first scan is; a rule is tried only near a word of one of its kinds."""

Match = re.Match[str]


class Rule(Struct, frozen=True):
    """A pattern, tried near words of ``kinds``, and what its match says; null where it is no time after all."""

    kinds: tuple[Kind, ...]
    pattern: re.Pattern[str]
    says: Callable[[Match], Meaning | None]


_GAP = r"(?=\s)[^\S\n]*\n?[^\S\n]*"
_GAP_OR_HYPHEN = rf"(?:[-‐‑]|{_GAP})"


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, its notation written out; case does not count."""
    return re.compile(pattern.replace(" ", f"(?:{_GAP})").replace("~", _GAP_OR_HYPHEN), re.I)


def rule(kinds: Kind | tuple[Kind, ...], pattern: str, says: Callable[[Match], Meaning | None]) -> Rule:
    """A rule from its pattern in the notation of this module."""
    return Rule(kinds if isinstance(kinds, tuple) else (kinds,), compiled(pattern), says)


def group(match: Match, name: str) -> str | None:
    """What the group matched, in the spelling of the tables; null where the pattern has no such group."""
    words = match.groupdict().get(name)
    return plain(words) if words else None


def month_of(match: Match) -> int | None:
    """The month that the match names, 1 to 12."""
    word = group(match, "month")
    return MONTHS[word.rstrip(".")] if word else None


def year_of(match: Match) -> int | None:
    """The year in figures that the match gives."""
    word = group(match, "year")
    return int(word) if word else None


def years_of(match: Match) -> tuple[int | None, bool]:
    """By how many years ``last year`` and its kin shift, and whether from the year told before."""
    word = group(match, "years")
    if word is None:
        return None, False
    side, told = SIDES[word.removesuffix(" year")]
    return {"last": -1, "this": 0, "next": 1}[side], told
