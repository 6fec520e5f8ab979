"""Boosted trees in numpy, against walks by hand and against scikit-learn's layout of weights."""

import numpy as np

from onrecord.statements.trees import Trees, stored

STUMP = Trees(
    feature=np.array([1, 0, 0, 0]),
    threshold=np.array([0.5, 0, 0, 0], dtype=np.float32),
    child=np.array([1, 2, 1, 1, 2, 2, 3, 3]),
    value=np.array([0, -1, 2, 0.25], dtype=np.float32),
    roots=np.array([0, 3]),  # the second tree is a leaf
    depth=2,
    base=10.0,
)


def test_a_value_up_to_the_threshold_goes_left() -> None:
    rows = np.array([[9, 0.5], [9, 0.6]], dtype=np.float32)
    assert STUMP.scores(rows).tolist() == [9.25, 12.25]


def test_stored_and_read_again() -> None:
    kept = {name: np.asarray(value) for name, value in STUMP._asdict().items()}
    rows = np.array([[9, 0.6]], dtype=np.float32)
    assert stored(kept).scores(rows).tolist() == [12.25]


def test_no_rows() -> None:
    assert STUMP.scores(np.zeros((0, 2), dtype=np.float32)).shape == (0,)
