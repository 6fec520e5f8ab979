"""The scorer: how likely a candidate is what somebody is reported to say, by a linear model trained on PolNeAR.

The weights (``reported.npz``) hold numbers alone; ``training/attribution.py`` makes them.
"""

from functools import cache
from importlib import resources
from math import exp
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Token

from onrecord.statements.candidates import Candidate, candidates, may_be_cue
from onrecord.statements.features import CueView, cue_features, features

HOPELESS = -3.5  # what the cue alone scores at least where any content of it is likely; spares most words the rest


class _Model(NamedTuple):
    weights: NDArray[np.float32]
    bias: float


@cache
def _model() -> _Model | None:
    """The weights; null where somebody who wants open data only has taken them away."""
    weights = resources.files(__package__).joinpath("reported.npz")
    if not weights.is_file():
        return None
    with weights.open("rb") as file:
        stored = np.load(file)
        return _Model(stored["weights"].astype(np.float32), float(stored["bias"]))


def best(cue: Token) -> tuple[Candidate, float] | None:
    """The likeliest content of this word, with its probability; None where the word can have none."""
    model = _model()
    if model is None or not may_be_cue(cue) or not (found := candidates(cue)):
        return None
    view = CueView(cue)
    common = float(model.weights[list(cue_features(view))].sum()) + model.bias
    if common < HOPELESS:
        return None
    scores = [float(model.weights[list(features(view, one))].sum()) for one in found]
    top = max(range(len(found)), key=scores.__getitem__)
    return found[top], 1 / (1 + exp(-scores[top] - common))
