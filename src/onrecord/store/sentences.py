"""The sentence around some words of a page, for showing them where they stand."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from onrecord import tables
from onrecord.records import Part, Span

MOST = 1_000  # characters shown around words that have no such end near them
_END = re.compile(r"(?P<word>\S{0,20}?)[.!?…]+[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n\s*\n")
_INITIAL = re.compile(r"(?:^|.*\W)(?:[A-Z]|[a-z])(?:\.[A-Za-z])*")


def around(text: str, parts: Sequence[Part], words: Span) -> Span:
    """The sentence or sentences that hold ``words``, within the part or parts in which these stand."""
    first = next((part.span for part in parts if part.span[0] <= words[0] < part.span[1]), words)
    last = next((part.span for part in parts if part.span[0] < words[1] <= part.span[1]), words)
    start, stop = max(first[0], words[0] - MOST), min(last[1], words[1] + MOST)
    for end in _ends(text, start, stop):
        if end <= words[0]:
            start = end
        elif end >= words[1]:
            stop = end
            break
    return start, start + len(text[start:stop].rstrip())


def _ends(text: str, start: int, stop: int) -> Iterator[int]:
    """Where a sentence is over and the next one begins."""
    for found in _END.finditer(text, start, stop):
        word = found["word"]
        if word is None or not (f"{word}." in _abbreviations() or _INITIAL.fullmatch(word)):
            yield found.end()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(row["word"] for row in tables.rows("onrecord.language", "abbreviations.tsv"))
