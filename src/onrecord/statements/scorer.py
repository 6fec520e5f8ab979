"""The scorer: how likely a candidate is what somebody is reported to say, by a linear model trained on PolNeAR.

The weights (``reported.npz``) hold numbers alone; ``training/attribution.py`` makes them.
"""

from array import array
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from importlib import resources
from itertools import starmap
from math import exp
from typing import Any

import numpy as np

from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate, candidates, may_be_cue
from onrecord.statements.features import CueView, Features, Names, features, places

HOPELESS = -3.5  # what the cue alone scores at least where any content of it is likely; spares most words the rest


class _Model:
    """The weights, and what the groups of features that were asked for last are worth together."""

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


@cache
def _model() -> _Model | None:
    """The weights; null where somebody who wants open data only has taken them away."""
    weights = resources.files(__package__).joinpath("reported.npz")
    if not weights.is_file():
        return None
    with weights.open("rb") as file:
        stored = np.load(file)
        return _Model(array("f", stored["weights"].astype(np.float32)), float(stored["bias"]))


def best(cue: int, words: Columns) -> tuple[Candidate, float] | None:
    """The likeliest content of this word, with its probability; None where the word can have none."""
    model = _model()
    if model is None or not may_be_cue(cue, words):
        return None
    view = CueView(cue, words)
    common = model.total(view.own()) + model.bias
    if common < HOPELESS or not (found := candidates(cue, words)):
        return None
    scores = [model.total(features(view, one)) for one in found]
    top = max(range(len(found)), key=scores.__getitem__)
    return found[top], 1 / (1 + exp(-scores[top] - common))
