"""What a page is about, for telling which story it belongs to: its rare words, names above all, and its day."""

from collections import Counter
from datetime import date
from math import log
from typing import NamedTuple

import numpy

from onrecord.records import Record
from onrecord.stories.rarity import alike, meaning, rarity, stem, unit
from onrecord.stories.shingles import hashed, words

NAMED = 2.5  # times a word counts that is part of a name of an actor or of a place of an event
KEYS = 24  # words that a page is looked up by
SHORT = 60  # words; of longer texts the words themselves say more, and what they are like less
ALIKE = 0.35  # what the likeness of meanings counts for between short texts
TOLD = frozenset({"headline", "deck", "subheading", "body"})


class Features(NamedTuple):
    """A page as stories compare it. ``weights`` and ``meaning`` have length 1; ``keys`` are what it is looked up by."""

    page: str
    day: str
    weights: dict[str, float]
    meaning: numpy.ndarray
    size: int
    keys: frozenset[int]


def features(record: Record) -> Features:
    """What is compared of a page; ``day`` is empty where the page gives none."""
    told = [word for part in parts(record) for word in words(part)]
    counts = Counter(told)
    named = {stem(word) for name in names(record) for word in words(name)}
    plain = {word: (1 + log(number)) * rarity(word) for word, number in counts.items()}
    weights: dict[str, float] = {}
    for word, weight in plain.items():
        key = stem(word)
        weights[key] = max(weights.get(key, 0.0), weight * (NAMED if key in named else 1))
    kept = [key for key, weight in weights.items() if weight > 0]
    rarest = sorted(kept, key=lambda key: (-weights[key], key))[:KEYS]
    return Features(
        record.page.sha256,
        day(record),
        unit(weights, kept),
        meaning(plain),
        len(told),
        frozenset(hashed(f"story {key}") for key in rarest),
    )


def parts(record: Record) -> list[str]:
    """The words of the parts that tell the story, each once."""
    told = (part for part in record.article.parts if part.kind in TOLD and part.repeat_of is None)
    return [record.page.text[slice(*part.span)] for part in told]


def names(record: Record) -> list[str]:
    """The names of people, bodies and places."""
    places = [event.place.name for event in record.events if event.place is not None]
    return [actor.name for actor in record.actors if actor.kind in ("person", "organization", "place")] + places


def day(record: Record) -> str:
    """The day of publication, or of the last change; empty where the page gives neither."""
    return (record.article.published or record.article.updated or "")[:10]


def apart(one: str, other: str) -> int:
    """How many days lie between; 0 where one is not known."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) if one and other else 0


def likeness(one: Features, other: Features) -> float:
    """How much two pages are about the same, 0 to 1."""
    few, many = sorted((one.weights, other.weights), key=len)
    same = sum(weight * many.get(key, 0.0) for key, weight in few.items())
    share = ALIKE * min(1.0, SHORT / max(1, min(one.size, other.size)))
    return (1 - share) * same + share * max(0.0, alike(one.meaning, other.meaning))
