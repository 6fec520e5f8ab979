"""What lists of places, people's names and nationalities say about the words of a Doc.

Each token gets one number below ``CLASSES``, made of bits; the name recogniser learns what to make of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from spacy.tokens import Doc

from onrecord import tables

FIRST, INSIDE, GIVEN, FAMILY, NATION = 1, 2, 4, 8, 16  # place: first word, later word; names; nationality
CLASSES = 32
PARTS = re.compile(r"[^\s-]+|-")  # a hyphen is a token of its own


class Gazetteer:
    """Lists of words and of phrases, ready to be looked up."""

    def __init__(self, places: Iterable[str], words: Iterable[tuple[str, int]]) -> None:
        self.bits: dict[str, int] = defaultdict(int)
        self.phrases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for word, bit in words:
            self.bits[word] |= bit
        for place in places:
            first, *rest = PARTS.findall(place)
            self.phrases[first].add(tuple(rest))

    def classes(self, doc: Doc) -> list[int]:
        """A number for each token."""
        words = [plain(token.text) for token in doc]
        found = [self.bits.get(word, 0) for word in words]
        at = 0
        while at < len(words):
            length = self.place(words, at)
            for number in range(at, at + length):
                found[number] |= INSIDE if number > at else FIRST
            at += max(1, length)
        return found

    def place(self, words: list[str], at: int) -> int:
        """How many words the longest place has that begins at ``at``; 0 where none does."""
        phrases = self.phrases.get(words[at])
        if not phrases:
            return 0
        return max((1 + len(rest) for rest in phrases if words[at + 1 : at + 1 + len(rest)] == list(rest)), default=0)


def plain(word: str) -> str:
    """The word as lists have it: not in capitals."""
    return word.capitalize() if len(word) > 3 and word.isupper() else word


@cache
def gazetteer() -> Gazetteer:
    """The lists of the package."""
    people = (
        (row["word"], GIVEN if row["kind"] == "given" else FAMILY)
        for row in tables.rows("onrecord.language", "persons.tsv")
    )
    nations = ((row["word"], NATION) for row in tables.rows("onrecord.language", "nationalities.tsv"))
    return Gazetteer((row["name"] for row in tables.rows("onrecord.language", "places.tsv")), [*people, *nations])
