"""The scorer: which words of a page report, what they report and who says it, by a network trained on PolNeAR.

The weights (``network.npz``) hold numbers alone; ``training/attribution.py`` makes them.
"""

from collections.abc import Collection
from functools import cache
from pathlib import Path

import numpy as np

from onrecord.language.columns import Columns
from onrecord.statements.inputs import inputs, ties
from onrecord.statements.network import Floats, Network, encode, read, reports, roles

WEIGHTS = Path(__file__).parent / "network.npz"
SURE = 6.0  # log-odds of one word count for no more than this


class Scorer:
    """What the network makes of a page; ``quoted`` are the words within quotation marks.

    ``likely`` has for each word the probability that it heads the cue of a statement.
    """

    def __init__(self, net: Network, words: Columns, quoted: Collection[int]) -> None:
        seen = inputs(words, quoted)
        known = encode(net, seen)
        scores = reports(net, known, seen.heads)
        self.likely: list[float] = (1 / (1 + np.exp(-scores[:, 0]))).tolist()
        self._net, self._words, self._known = net, words, known
        self._reported = net.reported.of(known)
        self._kept: dict[int, tuple[int, Floats]] = {}

    def roles(self, cue: int) -> tuple[int, Floats]:
        """The first word of the cue's sentence, and for each word from there the log-odds of each of ``ROLES``."""
        if cue not in self._kept:
            begin, end = self._words.sentence(cue)
            reporting = self._net.reporting.of(self._known[cue : cue + 1])
            found = roles(self._net, reporting, self._reported[begin:end], ties(cue, begin, end, self._words))
            self._kept[cue] = begin, found
        return self._kept[cue]


def scored(words: Columns, quoted: Collection[int]) -> Scorer | None:
    """The scorer of a page; null where somebody who wants open data only has taken the weights away."""
    net = _network()
    return Scorer(net, words, quoted) if net is not None and words.texts else None


@cache
def _network() -> Network | None:
    return read(WEIGHTS) if WEIGHTS.is_file() else None
