"""The scorer: how likely a candidate is what somebody is reported to say, by models trained on PolNeAR.

A linear model scores every candidate by itself; boosted trees then weigh the likeliest of each word against those of
its neighbours. The weights (``reported.npz``) hold numbers alone; ``training/attribution.py`` makes them.
"""

from array import array
from collections.abc import Callable, Collection, Iterable
from functools import cache, lru_cache
from importlib import resources
from itertools import starmap
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled

from onrecord.language.columns import Columns
from onrecord.language.vectors import vectors
from onrecord.statements.candidates import Candidate, candidates, may_be_cue
from onrecord.statements.features import CueView, Features, Names, features, places
from onrecord.statements.surroundings import Reading, Surroundings, rows
from onrecord.statements.trees import Trees, stored

HOPELESS = -3.5  # what the cue alone scores at least where any content of it is likely; spares most words the rest
UNLIKELY = -4.0  # what the best content of a cue scores at least
KEPT = 4  # contents of one cue that the trees look at


class Linear:
    """The linear model's weights, and what the groups of features that were asked for last are worth together."""

    def __init__(self, weights: "array[float]", bias: float) -> None:
        self.bias = bias
        self._weights = weights
        self._worth = lru_cache(maxsize=1 << 13)(self._of_group)

    def total(self, found: Features) -> float:
        """The sum of the features' weights."""
        return sum(starmap(self._worth, found.groups)) + self._of_names(found.names)

    def _of_group(self, make: Callable[..., Names], seen: tuple[Any, ...]) -> float:
        return self._of_names(make(*seen))

    def _of_names(self, names: Iterable[str]) -> float:
        return sum(map(self._weights.__getitem__, places(names)))


class Likeness:
    """How much a word is like those that report, or head what is reported: a weighed sum of its vector."""

    def __init__(self, directions: NDArray[np.float32]) -> None:
        self._worth = vectors().table @ directions.T

    def of(self, words: Iterable[tuple[str, str]]) -> NDArray[np.float32]:
        """For each cue's lemma and its content's head's: a row of two numbers."""
        hashes = np.asarray([[hash_string(word) for word in pair] for pair in words], dtype=np.uint64).reshape(-1, 2)
        numbers = vectors().numbers(hashes.ravel()).reshape(-1, 2).astype(np.intp)
        found: NDArray[np.float32] = np.stack([self._worth[numbers[:, 0], 0], self._worth[numbers[:, 1], 1]], axis=1)
        return found


class _Model(NamedTuple):
    linear: Linear
    likeness: Likeness
    trees: Trees


@cache
def _model() -> _Model | None:
    """The weights; null where somebody who wants open data only has taken them away."""
    weights = resources.files(__package__).joinpath("reported.npz")
    if not weights.is_file():
        return None
    with weights.open("rb") as file:
        kept = dict(np.load(file))
        linear = Linear(array("f", kept["weights"].astype(np.float32)), float(kept["bias"]))
        return _Model(linear, Likeness(kept["directions"].astype(np.float32)), stored(kept))


def chosen(cues: Iterable[int], words: Columns, quoted: Collection[int]) -> dict[int, tuple[Candidate, float]]:
    """The likeliest content of each of these words that can have one, with its probability.

    ``quoted`` are the words that stand within quotation marks.
    """
    model = _model()
    if model is None:
        return {}
    read = (reading(cue, words, model.linear) for cue in cues)
    readings = [one for one in read if one is not None and one.scores[0] >= UNLIKELY]
    if not readings:
        return {}
    seen, lemmas = views(readings, words, quoted)
    scores = model.trees.scores(rows(readings, seen, model.likeness.of(lemmas))).astype(float)
    likely = (1 / (1 + np.exp(-scores))).tolist()
    found, at = {}, 0
    for one in readings:
        size = len(one.found)
        top = max(range(size), key=likely[at : at + size].__getitem__)
        found[one.cue] = one.found[top], likely[at + top]
        at += size
    return found


def views(
    readings: Iterable[Reading], words: Columns, quoted: Collection[int]
) -> tuple[list[tuple[float, ...]], list[tuple[str, str]]]:
    """What is seen of each candidate of the readings, and the lemmas of its cue and of its content's head."""
    around, seen, lemmas = Surroundings(words, quoted), [], []
    for one in readings:
        common = around.of_cue(one.cue, len(one.found))
        seen += [(*common, *around.of_content(each)) for each in one.found]
        lemma = words.lemmas[one.cue].lower()
        lemmas += [(lemma, words.lemmas[each.root].lower()) for each in one.found]
    return seen, lemmas


def reading(cue: int, words: Columns, linear: Linear) -> Reading | None:
    """The likeliest contents of this word with their scores; None where it can have none."""
    if not may_be_cue(cue, words):
        return None
    view = CueView(cue, words)
    common = linear.total(view.own()) + linear.bias
    if common < HOPELESS or not (found := candidates(cue, words)):
        return None
    scores = [linear.total(features(view, one)) + common for one in found]
    order = sorted(range(len(found)), key=scores.__getitem__, reverse=True)[:KEPT]
    begin, _ = words.sentence(cue)
    return Reading(cue, begin, words.heads[cue], [found[n] for n in order], [scores[n] for n in order])
