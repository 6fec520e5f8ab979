"""Inputs: what the network sees of the words of a page."""

from bisect import bisect_right
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

import numpy as np
from murmurhash.mrmr import hash_unicode
from numpy.typing import NDArray
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled

from onrecord.language.columns import Columns
from onrecord.language.vectors import vectors
from onrecord.statements.cues import cues

LEMMAS = 1 << 12  # rows of each table of lemmas
LABELS = 1 << 8  # rows of each table of labels
LABELLED = 4  # kinds of label: tag, dependency, entity, cue
FLAGS = 5
VECTOR = 100
FARTHEST = 10.0
STEPS = (-40, -25, -16, -11, -8, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 11, 16, 25, 40)  # words apart
_OUTSIDE = ""  # the branch of what does not hang on the word
_ITSELF = "^"


class Inputs(NamedTuple):
    """The words as numbers, one row each: rows of tables, numbers as they are, and the index of the head."""

    rows: NDArray[np.int32]  # (words, 2 + LABELLED)
    numbers: NDArray[np.float32]  # (words, VECTOR + FLAGS)
    heads: NDArray[np.intp]


def inputs(words: Columns, quoted: Collection[int]) -> Inputs:
    """What is seen of the words; ``quoted`` are those within quotation marks."""
    size = len(words.texts)
    lemmas = [lemma.lower() for lemma in words.lemmas]
    hashes = np.asarray([hash_string(text) for text in words.lower], dtype=np.uint64)
    heads = np.asarray(words.heads, dtype=np.intp)
    flags = np.zeros((size, FLAGS), dtype=np.float32)
    flags[list(quoted), 0] = 1
    flags[:, 1], flags[:, 3] = words.begins, words.spaces
    flags[:, 2] = [text[:1].isupper() for text in words.texts]
    flags[:, 4] = np.clip(heads - np.arange(size), -FARTHEST, FARTHEST) / FARTHEST
    numbers = np.hstack([vectors().table[vectors().numbers(hashes).astype(np.intp)], flags])
    labels = [
        (*_rows(lemma), _row(tag), _row(dep), _row(kind), _row(_cue(lemma)))
        for lemma, tag, dep, kind in zip(lemmas, words.tags, words.deps, words.kinds, strict=True)
    ]
    return Inputs(np.asarray(labels, dtype=np.int32).reshape(size, 2 + LABELLED), numbers, heads)


@cache
def _row(label: str) -> int:
    return int(hash_unicode(label)) % LABELS


def _rows(lemma: str) -> tuple[int, int]:
    return hash_unicode(lemma, 1) % LEMMAS, hash_unicode(lemma, 2) % LEMMAS


def _cue(lemma: str) -> str:
    return found.kind if (found := cues().get(lemma)) else ""


def ties(at: int, begin: int, end: int, words: Columns) -> NDArray[np.int32]:
    """How each word from ``begin`` to ``end`` is tied to this one: the branch below it, and how far away it is."""
    found: dict[int, str] = {at: _ITSELF}
    for one in range(begin, end):
        path, on = [], one
        while on not in found:
            path.append(on)
            above = words.heads[on]
            if above == at:
                found[on] = words.deps[on]
            elif above == on or not begin <= above < end:
                found[on] = _OUTSIDE
            else:
                on = above
        found.update(dict.fromkeys(path, found[on]))
    rows = [(_row(found[one]), bisect_right(STEPS, one - at)) for one in range(begin, end)]
    return np.asarray(rows, dtype=np.int32)
