"""The network: from the words of a page to those that report, and from these to what they report and who says it.

Each layer mixes what is known of a word with its neighbours, its head and its children; a word that reports is then
held against each word of its sentence. The parts are those of thinc.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from thinc.api import Dropout, Embed, LayerNorm, Linear, Model, Relu, chain, concatenate

from onrecord.statements.inputs import FLAGS, LABELLED, LABELS, LEMMAS, STEPS, VECTOR, Inputs

WIDTH = 96
REACH = (1, 2, 4, 2, 1)  # how far away the neighbours of each layer are
LEMMA, LABEL, HIDDEN = 16, 10, 64
ROLES = ("cue", "content", "speaker")
DROPPED = 0.3

Floats = NDArray[np.float32]
Back = Callable[[Floats], Floats]


class Network(NamedTuple):
    """The parts, in the order in which they are used."""

    rows: Model[Any, Any]
    first: Model[Any, Any]
    drops: tuple[Model[Any, Any], ...]
    halves: tuple[Model[Any, Any], ...]  # two for each layer, of which the greater counts
    norms: tuple[Model[Any, Any], ...]
    reports: Model[Any, Any]
    reporting: Model[Any, Any]
    reported: Model[Any, Any]
    ties: Model[Any, Any]
    roles: Model[Any, Any]

    @property
    def parts(self) -> list[Model[Any, Any]]:
        """All parts in one list."""
        return [part for field in self for part in (field if isinstance(field, tuple) else (field,))]


def network() -> Network:
    """A network that has learned nothing yet."""
    embeds: list[Model[Any, Any]] = [Embed(LEMMA, LEMMAS, column=n) for n in (0, 1)]
    embeds += [Embed(LABEL, LABELS, column=2 + n) for n in range(LABELLED)]
    seen = 2 * LEMMA + LABELLED * LABEL + VECTOR + FLAGS
    made = Network(
        rows=concatenate(*embeds),
        first=chain(Dropout(DROPPED), Relu(WIDTH, seen)),
        drops=tuple(Dropout(DROPPED) for _ in REACH),
        halves=tuple(Linear(WIDTH, 5 * WIDTH) for _ in range(2 * len(REACH))),
        norms=tuple(LayerNorm(WIDTH) for _ in REACH),
        reports=chain(Dropout(DROPPED), Relu(HIDDEN, 2 * WIDTH), Linear(1 + len(ROLES), HIDDEN)),
        reporting=Linear(HIDDEN, WIDTH),
        reported=Linear(HIDDEN, WIDTH),
        ties=concatenate(Embed(HIDDEN, LABELS, column=0), Embed(HIDDEN, len(STEPS) + 1, column=1)),
        roles=chain(Dropout(DROPPED), Linear(len(ROLES), HIDDEN)),
    )
    for part in made.parts:
        part.initialize()
    return made


def encode(net: Network, seen: Inputs, train: bool = False) -> tuple[Floats, Callable[[Floats], None]]:
    """What is known of each word (words, WIDTH), and how to learn from its gradient."""
    embedded, back_rows = net.rows(seen.rows, train)
    known, back_first = net.first(np.hstack([embedded, seen.numbers]), train)
    back: list[Back] = []
    tree = Sums(seen.heads, len(seen.heads))
    pairs = zip(net.halves[::2], net.halves[1::2], strict=True)
    for drop, pair, norm, reach in zip(net.drops, pairs, net.norms, REACH, strict=True):
        kept, back_drop = drop(known, train)
        mixed, back_mix = around(kept, tree, reach)
        new, back_layer = greater(pair, mixed, train)
        known, back_norm = norm(known + new, train)
        back.append(_through(back_norm, back_layer, back_mix, back_drop))

    def learn(gradient: Floats) -> None:
        for one in reversed(back):
            gradient = one(gradient)
        back_rows(back_first(gradient)[:, : embedded.shape[1]])

    return known, learn


def greater(pair: tuple[Model[Any, Any], Model[Any, Any]], seen: Floats, train: bool) -> tuple[Floats, Back]:
    """The greater of what the two make of it (maxout)."""
    if not train:  # numpy's own product is half as fast again
        return np.maximum(*(seen @ half.get_param("W").T + half.get_param("b") for half in pair)), _learned_already

    (one, back_one), (other, back_other) = (half(seen, train) for half in pair)

    def back(gradient: Floats) -> Floats:
        first = one >= other
        found: Floats = back_one(gradient * first) + back_other(gradient * ~first)
        return found

    return np.maximum(one, other), back


def _learned_already(gradient: Floats) -> Floats:
    raise ValueError("what was not trained has no gradient")


def _through(norm: Back, layer: Back, mix: Back, drop: Back) -> Back:
    def back(gradient: Floats) -> Floats:
        summed = norm(gradient)
        found: Floats = summed + drop(mix(layer(summed)))
        return found

    return back


def around(known: Floats, tree: "Sums", reach: int) -> tuple[Floats, Back]:
    """Each word beside those ``reach`` before and behind it, its head, and the mean of its children."""
    size, width = known.shape
    heads, share = tree.places, tree.share
    mixed = np.empty((size, 5 * width), dtype=np.float32)
    mixed[:, :width] = known
    mixed[:reach, width : 2 * width] = mixed[-reach:, 2 * width : 3 * width] = 0
    mixed[reach:, width : 2 * width] = known[:-reach]
    mixed[:-reach, 2 * width : 3 * width] = known[reach:]
    mixed[:, 3 * width : 4 * width] = known[heads]
    mixed[:, 4 * width :] = tree.of(known) * share

    def back(gradient: Floats) -> Floats:
        own, before, behind, head, children = (gradient[:, n * width : (n + 1) * width] for n in range(5))
        found: Floats = own + tree.of(head) + (children * share)[heads]
        found[:-reach] += before[reach:]
        found[reach:] += behind[:-reach]
        return found

    return mixed, back


class Sums:
    """Sums of the rows that have the same place, 0 to ``size`` - 1; ``share`` is one over the number of them."""

    def __init__(self, places: NDArray[np.intp], size: int) -> None:
        self.places, self._size = places, size
        self.share = np.float32(1) / np.maximum(np.bincount(places, minlength=size), 1).astype(np.float32)[:, None]
        self._order = np.argsort(places, kind="stable")
        ordered = places[self._order]
        new = np.ones(len(places), dtype=bool)
        new[1:] = ordered[1:] != ordered[:-1]
        self._starts = np.flatnonzero(new)
        self._found = ordered[self._starts]

    def of(self, rows: Floats) -> Floats:
        """The sums: (size, width)."""
        found = np.zeros((self._size, rows.shape[1]), dtype=np.float32)
        if len(rows):
            found[self._found] = np.add.reduceat(rows[self._order], self._starts, axis=0)
        return found


def reports(net: Network, known: Floats, heads: NDArray[np.intp], train: bool = False) -> tuple[Floats, Back]:
    """The log-odds that each word heads a cue, and that it has each of the roles for some cue: (words, 1 + ROLES)."""
    found, back = net.reports(np.hstack([known, known[heads]]), train)
    width = known.shape[1]

    def learn(gradient: Floats) -> Floats:
        both = back(gradient)
        summed: Floats = both[:, :width] + Sums(heads, len(heads)).of(both[:, width:])
        return summed

    return found, learn


def roles(net: Network, reporting: Floats, reported: Floats, ties: NDArray[np.int32], train: bool = False) -> Any:
    """The log-odds of each role of pairs of words that report and words beside them, and how to learn from them.

    The first two are ``net.reporting`` and ``net.reported`` of the words, one row for each pair.
    """
    tied, back_ties = net.ties(ties, train)
    raw = reporting + reported + tied[:, :HIDDEN] + tied[:, HIDDEN:]
    found, back = net.roles(np.maximum(raw, 0), train)

    def learn(gradient: Floats) -> Floats:
        inner: Floats = back(gradient) * (raw > 0)
        back_ties(np.hstack([inner, inner]))
        return inner

    return found, learn


def numbers(net: Network) -> Iterator[tuple[Model[Any, Any], str]]:
    """Every table of numbers of the network, in order: its model and its name there."""
    for part in net.parts:
        for node in part.walk():
            yield from ((node, name) for name in node.param_names if node.has_param(name))
