"""Offices compared: whether two titles may be those of one person, and what a title says at all."""

from functools import cache, lru_cache

from onrecord import tables
from onrecord.stories.shingles import words


@cache
def _listed(use: str) -> frozenset[str]:
    return frozenset(row["word"] for row in tables.rows("onrecord.stories", "offices.tsv") if row["use"] == use)


@cache
def titles() -> frozenset[str]:
    """Every word of a listed title: what consists of these alone is no name."""
    rows = tables.rows("onrecord.actors", "tables/titles.tsv")
    return frozenset(word for row in rows for word in words(row["title"]))


@cache
def countries() -> frozenset[str]:
    """Every word of a country's names and adjectives."""
    rows = tables.rows("onrecord.actors", "tables/country_names.tsv")
    return frozenset(word for row in rows if row["role"] in ("name", "adjective") for word in words(row["form"]))


@lru_cache(maxsize=10_000)
def office(title: str | None) -> frozenset[str]:
    """The words of a title that say which office it is: no small words, no country."""
    return frozenset(words(title or "")) - _listed("small") - countries()


def is_same_office(one: str | None, other: str | None) -> bool:
    """Whether two titles name one office: one says all the other does, and neither is deputy, former or the like alone.

    ``Foreign Minister`` and ``Russian Minister of Foreign Affairs`` are one, ``President`` and ``Vice President`` two.
    """
    first, second = office(one), office(other)
    if not first or not second or (first ^ second) & _listed("rank"):
        return False
    return first <= second or second <= first
