"""Confidence: how often rows of this make are wholly right, by a logistic model over a few properties of a row.

``confidence.tsv`` has a weight for each value of each property; they are fitted by ``training/confidence.py`` on rows
read by hand and on PLV, which has no text in the table. Properties:

``base``       every row
``structure``  how the act is told: active, passive, relative, reduced, conjoined, control, gerund, noun, adjective
``sides``      both, actor, recipient, none: which roles are filled
``status``     occurred, hypothetical, or other
``voice``      own, or said: in somebody's words
``act``        words (said, agreed, refused ...) or deeds
"""

import math
from functools import cache
from typing import NamedTuple

from onrecord import tables
from onrecord.records import Event

PROPERTIES = ("structure", "sides", "status", "voice", "act")
_WORDS = frozenset({"REQUEST", "AGREE", "ACCUSE", "SUPPORT", "REJECT", "CONCEDE", "THREATEN", "CONSULT", "COOPERATE"})


class Make(NamedTuple):
    """What a row is judged by: a value for each property."""

    structure: str
    sides: str
    status: str
    voice: str
    act: str


def make_of(event: Event, structure: str) -> Make:
    """The properties of an event that was told by this structure."""
    sides = {(True, True): "both", (True, False): "actor", (False, True): "recipient", (False, False): "none"}
    status = event.status if event.status in ("occurred", "hypothetical") else "other"
    return Make(
        structure,
        sides[bool(event.actors), bool(event.recipients)],
        status,
        "said" if event.statement else "own",
        "words" if event.act in _WORDS else "deeds",
    )


def confidence(make: Make) -> float:
    """How likely a row of this make is to be wholly right, from 0 to 1."""
    known = weights()
    total = known["base", ""] + sum(known.get((name, value), 0.0) for name, value in zip(PROPERTIES, make, strict=True))
    return round(1 / (1 + math.exp(-total)), 2)


@cache
def weights() -> dict[tuple[str, str], float]:
    """The weight of each value of each property."""
    rows = tables.rows("onrecord.events", "confidence.tsv")
    return {(row["property"], row["value"]): float(row["weight"]) for row in rows}
