"""The network: what its parts give, and what it makes of words with the weights that are shipped."""

import numpy as np

from onrecord.statements import network
from onrecord.statements.inputs import FLAGS, LABELLED, VECTOR, Inputs
from onrecord.statements.scorer import WEIGHTS

HEADS = np.asarray([1, 1, 1, 4, 2])
SEED = 3


def _table(*shape: int) -> network.Floats:
    return np.random.default_rng(SEED).normal(size=shape).astype(np.float32)


def test_a_word_is_seen_beside_its_neighbours_its_head_and_its_children() -> None:
    known = np.arange(5, dtype=np.float32)[:, None]
    mixed = network.around(known, network.Children(HEADS), 1)
    assert mixed[2].tolist() == [2, 1, 3, 1, 4]  # itself, before, behind, head, child
    assert mixed[1].tolist() == [1, 0, 2, 1, 1]  # a root is its own head; the mean of nought, one and two
    assert mixed[0].tolist() == [0, 0, 1, 1, 0]
    assert network.around(known, network.Children(HEADS), 9)[:, 1:3].tolist() == [[0, 0]] * 5


def test_no_words_have_no_children() -> None:
    none = network.Children(np.zeros(0, dtype=np.intp))
    assert none.mean(np.zeros((0, 2), dtype=np.float32)).shape == (0, 2)


def test_of_two_sums_the_greater_counts_and_what_comes_out_is_even() -> None:
    mix = network.Affine(np.asarray([[1.0], [0.0], [-1.0], [0.0]], dtype=np.float32), np.zeros(4, dtype=np.float32))
    norm = network.Affine(np.asarray([2.0, 2.0], dtype=np.float32), np.asarray([0.0, 1.0], dtype=np.float32))
    one, other = network.Layer(mix, norm).of(np.zeros((2, 2), dtype=np.float32), np.asarray([[3.0], [-3.0]]))
    assert one.round(3).tolist() == other.round(3).tolist() == [2, -1]


def test_words_far_apart_do_not_change_one_another() -> None:
    net, size = network.read(WEIGHTS), 80
    rows = np.zeros((size, 2 + LABELLED), dtype=np.int32)
    numbers, heads = _table(size, VECTOR + FLAGS), np.arange(size)
    known = network.encode(net, Inputs(rows, numbers, heads))
    changed = numbers.copy()
    changed[0] += 1
    again = network.encode(net, Inputs(rows, changed, heads))
    reach = sum(network.REACH)
    assert not np.allclose(known[0], again[0])
    assert np.allclose(known[reach + 1 :], again[reach + 1 :])
