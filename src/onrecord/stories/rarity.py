"""How rare a word is in news, and what it is like: from the frequency-ordered vectors that the language stage ships.

A word's weight stands for its inverse document frequency: by Zipf's law the share of texts that have the word of rank
``r`` falls as ``1/r``. It is the same in every database and from the first page on.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled

from onrecord.language.vectors import vectors

COMMON = 50  # rank up to which a word says nothing of what a text is about
UNKNOWN = 60_000  # the rank that stands for words without one
ENDINGS = ("ings", "ing", "ed", "es", "s")
LETTERS = 4  # are left of a word whose ending is dropped


@lru_cache(maxsize=40_000)
def rank(word: str) -> int:
    """The place of a folded word among the frequent ones, from 1; 0 where it is none of them."""
    [number] = vectors().numbers(numpy.asarray([hash_string(word)], dtype="uint64"))
    return int(number)


@lru_cache(maxsize=40_000)
def rarity(word: str) -> float:
    """0 for the fifty most frequent words, 1 for words as rare as names that hardly anybody has."""
    return max(0.0, float(numpy.log((rank(word) or UNKNOWN) / COMMON) / numpy.log(UNKNOWN / COMMON)))


@lru_cache(maxsize=40_000)
def stem(word: str) -> str:
    """The word without an English ending: enough to bring ``strikes`` and ``strike`` together, and no more."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LETTERS:
            return word[: -len(ending)]
    return word


def meaning(weights: Mapping[str, float]) -> numpy.ndarray:
    """What weighted words are like together: 100 numbers of length 1, without what all news has in common."""
    known = [(rank(word), weight) for word, weight in weights.items() if rank(word)]
    table = vectors().table
    total = sum((table[row] * weight for row, weight in known), numpy.zeros(table.shape[1], dtype="float32"))
    total = total - (total @ _usual()) * _usual()
    size = float(numpy.linalg.norm(total))
    return numpy.asarray(total / size if size else total)


@lru_cache(maxsize=1)
def _usual() -> numpy.ndarray:
    """The direction of a text that has every word as often as news has it."""
    table = vectors().table
    rows = numpy.arange(1, len(table))
    weight = numpy.clip(numpy.log(rows / COMMON) / numpy.log(UNKNOWN / COMMON), 0, None) / rows
    total = (table[1:] * weight[:, None]).sum(axis=0)
    return numpy.asarray(total / numpy.linalg.norm(total))


def alike(one: numpy.ndarray, other: numpy.ndarray) -> float:
    """The cosine of two meanings."""
    return float(one @ other)


def unit(weights: Mapping[str, float], keys: Sequence[str]) -> dict[str, float]:
    """The weights of these keys, scaled to the length 1 of a vector."""
    size = sum(weights[key] ** 2 for key in keys) ** 0.5
    return {key: weights[key] / size for key in keys} if size else {}
