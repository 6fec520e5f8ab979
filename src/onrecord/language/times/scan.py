"""Where times may stand: one pass over the words of the text, then the rules near the words of time only."""

import re
from collections import defaultdict
from collections.abc import Iterator

from onrecord.language.times import absolute, asides, clock, relative, sections, spelt
from onrecord.language.times.lexicon import (
    DAYS,
    DECADES,
    HOLIDAYS,
    MONTHS,
    NAMES,
    PARTS,
    PLURALS,
    SEASONS,
    SPOKEN,
    UNITS,
)
from onrecord.language.times.meanings import Mention
from onrecord.language.times.rules import Kind, Rule
from onrecord.records import Span

BEFORE, BEHIND = 40, 48
"""How far, in characters, an expression reaches to either side of the word that gives it away."""

_RULES: tuple[Rule, ...] = (  # of two that match the same words the first is right: a name is no date
    *asides.RULES,
    *absolute.RULES,
    *spelt.RULES,
    *sections.RULES,
    *relative.RULES,
    *clock.RULES,
)
_WORD = re.compile(r"[^\W\d_]+|['’]?\d[\d:./-]*(?:[ap]\.?m\b)?")
_DATE_IN_FIGURES = re.compile(r"\d{1,4}([-/.])\d\d?\1\d")


def mentions(text: str) -> tuple[Mention, ...]:
    """Every expression of the text, in order and not overlapping, asides among them.

    Of expressions that overlap the leftmost is kept, of those that start together the longest.
    """
    near = _windows(text)
    found = [
        (match.start(), -match.end(), order, match, rule)
        for order, rule in enumerate(_RULES)
        for kind in rule.kinds
        for start, end in near.get(kind, ())
        for match in rule.pattern.finditer(text, start, end)
    ]
    return tuple(_apart(sorted(found, key=lambda one: one[:3])))


def _apart(found: list[tuple[int, int, int, re.Match[str], Rule]]) -> Iterator[Mention]:
    taken = 0
    for start, _, _, match, rule in found:
        meaning = rule.says(match) if start >= taken else None
        if meaning is not None:
            taken = match.end()
            yield Mention((start, taken), meaning)


def _windows(text: str) -> dict[Kind, list[Span]]:
    """The stretches around the words of each kind, in order and apart from each other."""
    near: dict[Kind, list[Span]] = defaultdict(list)
    for match in _WORD.finditer(text):
        word = match[0]
        kinds = _KINDS.get(word.lower()) if word[0].isalpha() else _kinds_of_figures(word.rstrip("./:-"))
        for kind in kinds or ():
            start, end = match.start() - BEFORE, match.end() + BEHIND
            spans = near[kind]
            if spans and spans[-1][1] >= start:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((max(start, 0), end))
    return near


def _kinds_of_figures(word: str) -> tuple[Kind, ...]:
    if not word[0].isdigit():
        return ("set",)
    kinds: list[Kind] = ["clock"] if ":" in word or word[-1] == "m" else []
    if len(word) >= 4 and word[:4].isdigit():
        kinds.extend(("year", "set") if word[3] == "0" else ("year",))
    if _DATE_IN_FIGURES.match(word):
        kinds.append("figures")
    if word == "9/11":
        kinds.append("holiday")
    return tuple(kinds)


def _kinds() -> dict[str, tuple[Kind, ...]]:
    """The words that give expressions away, in small letters, each with its kinds."""
    kinds: dict[str, list[Kind]] = defaultdict(list)
    tables: dict[Kind, list[str]] = {
        "month": [*MONTHS],
        "weekday": [day.lower() for day in SPOKEN],
        "unit": [*UNITS, *PLURALS],
        "away": ["ago", "earlier", "later", "previously", "afterward", "afterwards", "before", "after", "now", "today"],
        "section": ["quarter", "half", "semester", "period", "q"],
        "weekend": ["weekend"],
        "day": [word.split("-")[-1] for word in DAYS],
        "part": [*PARTS, *(f"{part}s" for part in PARTS)],
        "season": [*SEASONS],
        "holiday": [_rarest(name) for name in HOLIDAYS],
        "name": [_rarest(name) for name in NAMES],
        "set": ["century", "nineteen", "twenty", "thousand", *DECADES],
        "clock": ["am", "pm", "m", "noon", "midday", "midnight"],
    }
    for kind, words in tables.items():
        for word in dict.fromkeys(words):
            kinds[word].append(kind)
    return {word: tuple(each) for word, each in kinds.items()}


def _rarest(name: str) -> str:
    """The word of a name that other expressions use least: no unit of time, and the longest."""
    words: list[str] = re.findall(r"[^\W\d_]+", name.lower()) or [name]
    return max(words, key=lambda word: (word not in UNITS, len(word)))


_KINDS = _kinds()
