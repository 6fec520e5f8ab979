"""Where times may stand: one pass over the text for words of time, then the rules near those words only."""

import re
from collections.abc import Iterator

from msgspec import Struct

from onrecord.language.times import absolute, asides, clock, relative, sections, spelt
from onrecord.language.times.lexicon import DAYS, HOLIDAYS, MONTH, PARTS, SEASONS, SPOKEN, UNIT, any_of
from onrecord.language.times.meanings import Mention
from onrecord.language.times.rules import Kind, Rule, compiled
from onrecord.records import Span

REACH = 48  # characters to either side of a word of time in which its expression lies

_RULES: tuple[Rule, ...] = (
    *absolute.RULES, *spelt.RULES, *sections.RULES, *relative.RULES, *clock.RULES, *asides.RULES,
)  # fmt: skip
_TRIGGERS: dict[Kind, str] = {
    "holiday": rf"\b(?:{any_of(HOLIDAYS)})\b",
    "month": MONTH,
    "weekday": rf"\b(?:{any_of(SPOKEN)})s?\b",
    "unit": rf"{UNIT}|\b(?:quarter|half|semester|weekends?|weekdays|Q[1-4])\b",
    "day": rf"\b(?:{any_of(DAYS)})\b",
    "season": rf"\b(?:{any_of(SEASONS)})\b",
    "part": rf"\b(?:{any_of(word for word in PARTS if word not in ('noon', 'midnight', 'midday'))})s?\b",
    "figures": r"\b\d{1,4}(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d",
    "clock": r"\b\d\d?(?::\d\d| ?[ap]\.?m\b)|\b(?:noon|midday|midnight)\b",
    "year": r"\b\d{4}(?!\d)",
    "set": r"\b(?:century|nineteen|twenty|two thousand|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b|['’]\d0s",
}
_WORDS = re.compile("|".join(f"(?P<{kind}>{compiled(words).pattern})" for kind, words in _TRIGGERS.items()), re.I)


class Window(Struct, frozen=True):
    """A stretch of text with the kinds of words of time in it."""

    span: Span
    kinds: frozenset[str]


def mentions(text: str) -> tuple[Mention, ...]:
    """Every expression of the text, in order and not overlapping, durations and sets (asides) among them."""
    return tuple(mention for window in windows(text) for mention in _in(window, text))


def windows(text: str) -> Iterator[Window]:
    """The stretches around words of time, in order and apart from each other."""
    start = end = -1
    kinds: set[str] = set()
    for match in _WORDS.finditer(text):
        if match.start() - REACH > end and kinds:
            yield Window((start, end), frozenset(kinds))
            kinds = set()
        if not kinds:
            start = max(match.start() - REACH, end, 0)
        end = min(match.end() + REACH, len(text))
        kinds.add(match.lastgroup or "")
    if kinds:
        yield Window((start, end), frozenset(kinds))


def _in(window: Window, text: str) -> Iterator[Mention]:
    """The leftmost expression, the longest of those that start there, and so on behind it."""
    start, end = window.span
    found = [
        (match.start(), -match.end(), order, match, rule)
        for order, rule in enumerate(_RULES)
        if rule.kind == "any" or rule.kind in window.kinds
        for match in rule.pattern.finditer(text, start, end)
    ]
    taken = start
    for begin, _, _, match, rule in sorted(found, key=lambda one: one[:3]):
        if begin < taken:
            continue
        meaning = rule.says(match)
        if meaning is not None:
            taken = match.end()
            yield Mention((begin, taken), meaning)
