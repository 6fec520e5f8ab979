"""The network: from the words of a page to those that report, and from these to what they report and who says it.

Each layer mixes what is known of a word with its neighbours, its head and its children; a word that reports is then
held against each word of its sentence. ``training/learning.py`` has the same sums in a form that learns.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.statements.inputs import LABELLED, Inputs

REACH = (1, 2, 4, 2, 1)  # how far away the neighbours of each layer are
ROLES = ("cue", "content", "speaker")
STEADY = 1e-5  # added to a variance, as a divisor must not be nought

Floats = NDArray[np.float32]


class Affine(NamedTuple):
    """A sum of the inputs by their weights (outputs, inputs), and a number added to each."""

    weight: Floats
    bias: Floats

    def of(self, seen: Floats) -> Floats:
        """The outputs, a row for each row."""
        return seen @ self.weight.T + self.bias


class Layer(NamedTuple):
    """A layer: of two sums the greater counts (maxout); what comes out is made even by ``norm``."""

    mix: Affine
    norm: Affine

    def of(self, known: Floats, mixed: Floats) -> Floats:
        """What is known of each word when the layer has added to it."""
        both = self.mix.of(mixed)
        width = known.shape[1]
        summed = known + np.maximum(both[:, :width], both[:, width:])
        even = summed - summed.mean(axis=1, keepdims=True)
        even /= np.sqrt((even * even).mean(axis=1, keepdims=True) + STEADY)
        found: Floats = even * self.norm.weight + self.norm.bias
        return found


class Network(NamedTuple):
    """The weights, in the order in which they are used; tables have a row for each number of a label."""

    lemmas: tuple[Floats, ...]
    labels: tuple[Floats, ...]
    first: Affine
    layers: tuple[Layer, ...]
    seen: Affine
    reports: Affine
    reporting: Affine
    reported: Affine
    branches: Floats
    distances: Floats
    roles: Affine


def read(path: Path) -> Network:
    """The network that a file of weights holds."""
    with np.load(path) as kept:

        def affine(name: str) -> Affine:
            return Affine(table(f"{name}.weight"), table(f"{name}.bias"))

        def table(name: str) -> Floats:
            found: Floats = kept[name].astype(np.float32)
            return found

        return Network(
            lemmas=tuple(table(f"lemmas.{n}.weight") for n in (0, 1)),
            labels=tuple(table(f"labels.{n}.weight") for n in range(LABELLED)),
            first=affine("first"),
            layers=tuple(Layer(affine(f"mix.{n}"), affine(f"norm.{n}")) for n in range(len(REACH))),
            seen=affine("seen"),
            reports=affine("reports"),
            reporting=affine("reporting"),
            reported=affine("reported"),
            branches=table("branches.weight"),
            distances=table("distances.weight"),
            roles=affine("roles"),
        )


def encode(net: Network, seen: Inputs) -> Floats:
    """What is known of each word: (words, width)."""
    rows = [table[seen.rows[:, n]] for n, table in enumerate((*net.lemmas, *net.labels))]
    known: Floats = np.maximum(net.first.of(np.hstack([*rows, seen.numbers])), 0)
    children = Children(seen.heads)
    for layer, reach in zip(net.layers, REACH, strict=True):
        known = layer.of(known, around(known, children, reach))
    return known


def around(known: Floats, children: "Children", reach: int) -> Floats:
    """Each word beside those ``reach`` before and behind it, its head, and the mean of its children."""
    size, width = known.shape
    mixed = np.zeros((size, 5 * width), dtype=np.float32)
    mixed[:, :width] = known
    mixed[reach:, width : 2 * width] = known[:-reach]
    mixed[:-reach, 2 * width : 3 * width] = known[reach:]
    mixed[:, 3 * width : 4 * width] = known[children.heads]
    mixed[:, 4 * width :] = children.mean(known)
    return mixed


class Children:
    """The words that hang on each word, a root on itself too."""

    def __init__(self, heads: NDArray[np.intp]) -> None:
        self.heads = heads
        self._order = np.argsort(heads, kind="stable")
        ordered = heads[self._order]
        new = np.ones(len(heads), dtype=bool)
        new[1:] = ordered[1:] != ordered[:-1]
        self._starts = np.flatnonzero(new)
        self._found = ordered[self._starts]
        self._share = np.float32(1) / np.diff(np.append(self._starts, len(heads))).astype(np.float32)[:, None]

    def mean(self, known: Floats) -> Floats:
        """The mean of the children of each word, nought where there is none."""
        found = np.zeros_like(known)
        if len(known):
            found[self._found] = np.add.reduceat(known[self._order], self._starts, axis=0) * self._share
        return found


def reports(net: Network, known: Floats, heads: NDArray[np.intp]) -> Floats:
    """The log-odds that each word heads a cue, and that it has each of the roles for some cue: (words, 1 + ROLES)."""
    return net.reports.of(np.maximum(net.seen.of(np.hstack([known, known[heads]])), 0))


def roles(net: Network, reporting: Floats, reported: Floats, ties: NDArray[np.int32]) -> Floats:
    """The log-odds of each role of words beside one that reports: (words, ROLES).

    The first two are ``net.reporting`` of that one, and ``net.reported`` of the words.
    """
    tied = net.branches[ties[:, 0]] + net.distances[ties[:, 1]]
    return net.roles.of(np.maximum(reporting + reported + tied, 0))
