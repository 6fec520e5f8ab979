"""Titles before names: what kind they are, and the sector and gender that they tell."""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.actors.phrases import Phrases, key_of
from onrecord.actors.sectors import known
from onrecord.actors.tsv import Line, over, shipped

TitleUse = Literal["courtesy", "academic", "rank", "office", "religious", "noble"]


class Title(Struct, frozen=True):
    """A line of ``titles.tsv``; ``sector`` and ``gender`` are null where the title tells none.

    A title that is written with a capital letter wants one in the text, and ``Gen.`` wants its period.
    """

    title: str
    use: TitleUse
    source: str
    sector: str | None = None
    gender: Literal["f", "m"] | None = None


class TitleMatch(Struct, frozen=True):
    """A title found in words ``start`` to ``end`` (half-open)."""

    title: Title
    start: int
    end: int


class Titles:
    """The table compiled, with a user's lines over the shipped ones."""

    def __init__(self, extra: Sequence[Line[Title]] = ()) -> None:
        lines = over(extra, shipped("titles.tsv", Title), lambda line: key_of(line.title))
        for line in lines:
            known(line, line.value.sector)
        self._phrases = Phrases((line.value.title, line.value, False) for line in lines)

    def of(self, text: str) -> Title | None:
        """The title that a string is."""
        return next(iter(self._phrases.whole(text)), None)

    def leading(self, words: Sequence[str], start: int = 0) -> list[TitleMatch]:
        """The titles that stand one after another from the word ``start``: ``Tan Sri``, ``Dr.``"""
        found: list[TitleMatch] = []
        while start < len(words) and (match := self._phrases.at(words, start)):
            found.append(TitleMatch(match.entries[0], match.start, match.end))
            start = match.end
        return found

    def gender(self, words: Sequence[str]) -> Literal["f", "m"] | None:
        """The gender that the titles at the head of a name tell, where they agree."""
        told = {match.title.gender for match in self.leading(words)} - {None}
        return told.pop() if len(told) == 1 else None


@cache
def default() -> Titles:
    """The shipped table, compiled once."""
    return Titles()


def title(text: str) -> Title | None:
    """The title that a string is (``"Gen."``, ``"Foreign Minister"``), by the shipped table."""
    return default().of(text)


def leading(words: Sequence[str], start: int = 0) -> list[TitleMatch]:
    """The titles that stand one after another from the word ``start``, by the shipped table."""
    return default().leading(words, start)
