"""Surroundings: what stands around a candidate, in numbers, for the trees that choose among all of a text.

The linear scorer sees one candidate at a time. Whether it holds depends on the others, too: a word within what a
likelier cue reports, or within a quotation, seldom reports by itself.
"""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.actors.nominals import SORTS
from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate
from onrecord.statements.grammar import subject_of

FEATURES = 29
_NONE = -9.0  # what stands for the score of a cue that is not there
_NEAR = 3  # words between two cues that are one
_QUOTES = frozenset({'"', "“", "”", "``", "''", "‘", "’"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


class Reading(NamedTuple):
    """A word that may be a cue, the contents that it may have and what each scores, the likeliest first.

    ``sentence`` is the first word of its sentence, ``head`` the word that governs it.
    """

    cue: int
    sentence: int
    head: int
    found: Sequence[Candidate]
    scores: Sequence[float]


class Surroundings:
    """What the candidates of one text are told apart by, besides their own score."""

    def __init__(self, words: Columns, quoted: Collection[int]) -> None:
        self.words = words
        self.quoted = quoted
        self._marks = [at for at, text in enumerate(words.texts) if text in _QUOTES]
        self._commas = [at for at, text in enumerate(words.texts) if text == ","]
        self._finite = [at for at, tag in enumerate(words.tags) if tag in _FINITE]
        self._within = [at for at in range(len(words.texts)) if at in quoted]

    def of_cue(self, cue: int, size: int) -> tuple[float, ...]:
        """What is seen of the cue, which has so many candidates."""
        words, (begin, end) = self.words, self.words.sentence(cue)
        depth, at = 0, cue
        while words.heads[at] != at:
            at = words.heads[at]
            depth += 1
        marks = _count(self._marks, begin, end)
        return (cue in self.quoted, marks, end - cue, min(depth, 12), size, self._living(cue))

    def of_content(self, one: Candidate) -> tuple[float, ...]:
        """What is seen of one candidate."""
        words, (begin, end) = self.words, self.words.sentence(one.cue)
        first, last, size = one.tokens[0], one.tokens[-1], len(one.tokens)
        behind = words.texts[min(last + 1, len(words.texts) - 1)]
        return (
            _count(self._marks, first, last + 1),
            _count(self._commas, first, last + 1),
            end - 1 - last,
            first - begin,
            size,
            size / (end - begin),
            max(-30, min(30, first - one.cue)),
            _count(self._within, first, last + 1) / (last + 1 - first),
            _count(self._finite, first, last + 1),
            words.lower[first] == "that",
            behind == ".",
            behind == ",",
        )

    def _living(self, cue: int) -> float:
        """Whether the subject is a name (2), a pronoun (3), somebody (1) or something (0)."""
        subject = subject_of(self.words.doc[cue])
        if subject is None:
            return 0
        words, at = self.words, subject.i
        if words.kinds[at]:
            return 2
        return 3 if words.pos[at] == "PRON" else float(words.lemmas[at].lower() in SORTS)


def _count(places: Sequence[int], start: int, end: int) -> int:
    return bisect_right(places, end - 1) - bisect_right(places, start - 1)


def rows(
    readings: Sequence[Reading], seen: Sequence[Sequence[float]], likeness: NDArray[np.float32]
) -> NDArray[np.float32]:
    """One row of FEATURES numbers for each candidate of each reading, in order.

    ``readings`` go by their sentences; ``seen`` has the numbers of each candidate; ``likeness`` two more, from the
    words' vectors.
    """
    found: list[list[float]] = []
    at = 0
    for _, group in groupby(readings, key=lambda one: one.sentence):
        sentence = list(group)
        for one in sentence:
            others = _among(one, sentence)
            for n, score in enumerate(one.scores):
                rival = one.scores[1 if n == 0 else 0] if len(one.scores) > 1 else _NONE
                found.append([score, one.scores[0], score - rival, *others, *seen[at]])
                at += 1
    table = np.asarray(found, dtype=np.float32).reshape(len(found), -1)
    return np.hstack([table, likeness])


def _among(one: Reading, sentence: Sequence[Reading]) -> tuple[float, ...]:
    """The best scores of the other cues: of any, around it, within it, its head's, near it, before it."""
    mine, any_, around, within, head, near, before = one.found[0].tokens, *[_NONE] * 6
    for other in sentence:
        if other is one:
            continue
        score, theirs = other.scores[0], other.found[0].tokens
        any_ = max(any_, score)
        if theirs[0] <= one.cue <= theirs[-1]:
            around = max(around, score)
        if mine[0] <= other.cue <= mine[-1]:
            within = max(within, score)
        if other.cue == one.head:
            head = score
        if abs(other.cue - one.cue) <= _NEAR:
            near = max(near, score)
        if other.cue < one.cue:
            before = max(before, score)
    return any_, around, within, head, near, before
