"""Boosted trees in numpy: what scikit-learn fitted, told for many rows at once."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Trees(NamedTuple):
    """All trees in one row of nodes. A leaf leads to itself, so that every walk may be as long as the longest.

    ``feature``, ``threshold`` and ``value`` have one entry for each node, ``child`` two: where a value up to the
    threshold goes, and a greater one. ``roots`` are the nodes at which the trees begin.
    """

    feature: NDArray[np.intp]
    threshold: Floats
    child: NDArray[np.intp]
    value: Floats
    roots: NDArray[np.intp]
    depth: int
    base: float

    def scores(self, rows: Floats) -> Floats:
        """The sum of the leaves for each row; ``rows`` has the shape (rows, features)."""
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        flat, first = rows.ravel(), (np.arange(len(rows)) * rows.shape[1])[:, None]
        for _ in range(self.depth):
            right = flat[first + self.feature[at]] > self.threshold[at]
            at = self.child[2 * at + right]
        found: Floats = self.value[at].sum(axis=1) + np.float32(self.base)
        return found


def stored(file: Mapping[str, Any]) -> Trees:
    """The trees of an opened file of weights."""
    return Trees(
        file["feature"].astype(np.intp),
        file["threshold"].astype(np.float32),
        file["child"].astype(np.intp),
        file["value"].astype(np.float32),
        file["roots"].astype(np.intp),
        int(file["depth"]),
        float(file["base"]),
    )
