"""Nouns that mean other people in other texts: an ``attacker`` in sport, ``candidates`` for a job.

What a text is about is told by two words of ``contexts.tsv`` in it; what it is not about, by the lack of all.
"""

from collections import defaultdict
from typing import NamedTuple

from onrecord.actors.text import Text
from onrecord.actors.words import rows

LEAST = 2  # words that tell a context


class Sense(NamedTuple):
    """The sector of a noun in texts where words of the context are ``present`` or absent."""

    sector: str
    context: str
    present: bool


SENSES = {row["noun"]: Sense(row["sector"], row["context"], row["where"] == "present") for row in rows("senses.tsv")}
CONTEXTS: dict[str, set[str]] = defaultdict(set)
for _row in rows("contexts.tsv"):
    CONTEXTS[_row["context"]].add(_row["word"])


def in_context(text: Text, noun: str, sector: str | None) -> str | None:
    """The sector of a noun in this text, ``sector`` where it means what it usually means."""
    sense = SENSES.get(noun)
    if sense is None or sector is None:
        return sector
    told = len(CONTEXTS[sense.context].intersection(text.lower))
    return sense.sector if (told >= LEAST if sense.present else not told) else sector
