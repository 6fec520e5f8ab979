"""The tables of words that ship beside these modules."""

import re
from collections import defaultdict
from functools import cache

from onrecord import tables


def rows(name: str) -> list[dict[str, str]]:
    """The rows of ``name`` (such as ``"zones.tsv"``), each a mapping from column to value."""
    return tables.rows(__package__, name)


@cache
def words(name: str, column: str) -> frozenset[str]:
    """One column of a table, in lower case."""
    return frozenset(row[column].lower() for row in rows(name))


@cache
def listed(name: str) -> frozenset[str]:
    """One of the short lists of ``lists.tsv``: its words, or the phrases between its strokes."""
    [words] = [row["words"] for row in rows("lists.tsv") if row["list"] == name]
    return frozenset(words.split("|") if "|" in words else words.split())


@cache
def alternation(name: str, column: str) -> str:
    """One column of a table as the inside of a pattern's group, the longest words first.

    Words that begin alike are grouped by their first letter, so that a pattern tries few of them at each place.
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for row in sorted(rows(name), key=lambda row: -len(row[column])):
        alike[row[column][:1]].append(re.escape(row[column][1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in alike.items())
