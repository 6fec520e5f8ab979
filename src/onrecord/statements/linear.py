"""A linear model over hashed features: how well a candidate looks like what its cue reports."""

from array import array
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import starmap
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.statements.features import Features, Names, places

WEIGHTS = Path(__file__).parent / "linear.npz"


class Linear:
    """The model's weights, and what the groups of features that were asked for last are worth together."""

    def __init__(self, weights: "array[float]") -> None:
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
def linear() -> Linear | None:
    """The model of the package; null where its weights have been taken away."""
    if not WEIGHTS.is_file():
        return None
    with np.load(WEIGHTS) as kept:
        return Linear(array("f", kept["weights"].astype(np.float32)))
