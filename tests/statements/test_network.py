"""The network: what its parts give, and that each learns from its own gradient."""

import numpy as np
import pytest

from onrecord.statements import network
from onrecord.statements.inputs import FLAGS, LABELLED, VECTOR, Inputs

HEADS = np.asarray([1, 1, 1, 4, 2])
SEED = 3


def _table(*shape: int) -> network.Floats:
    return np.random.default_rng(SEED).normal(size=shape).astype(np.float32)


def test_a_word_is_seen_beside_its_neighbours_its_head_and_its_children() -> None:
    known = np.arange(5, dtype=np.float32)[:, None]
    mixed, _ = network.around(known, network.Sums(HEADS, 5), 1)
    assert mixed[2].tolist() == [2, 1, 3, 1, 4]  # itself, before, behind, head, child
    assert mixed[1].tolist() == [1, 0, 2, 1, 1]  # a root is its own head; the mean of nought, one and two
    assert mixed[0].tolist() == [0, 0, 1, 1, 0]


@pytest.mark.parametrize("reach", [1, 2, 40])
def test_what_is_mixed_gives_back_its_gradient(reach: int) -> None:
    known, gradient = _table(5, 3), _table(5, 15)
    mixed, back = network.around(known, network.Sums(HEADS, 5), reach)
    assert np.vdot(mixed, gradient) == pytest.approx(np.vdot(known, back(gradient)), rel=1e-4)  # it is linear


def test_rows_of_one_place_are_summed() -> None:
    sums = network.Sums(np.asarray([2, 0, 2]), 4)
    assert sums.of(np.asarray([[1.0], [2.0], [4.0]], dtype=np.float32)).tolist() == [[2], [0], [5], [0]]
    assert sums.share.ravel().tolist() == [1, 1, 0.5, 1]
    none = network.Sums(np.zeros(0, dtype=np.intp), 3)
    assert none.of(np.zeros((0, 2), dtype=np.float32)).shape == (3, 2)


def test_a_step_against_the_gradient_lessens_the_sum() -> None:
    net = network.network()
    rows = np.zeros((5, 2 + LABELLED), dtype=np.int32) + np.arange(5, dtype=np.int32)[:, None]
    seen = Inputs(rows, _table(5, VECTOR + FLAGS), HEADS)

    def total() -> float:
        known, _ = network.encode(net, seen)
        return float(network.reports(net, known, HEADS)[0].sum())

    before = total()
    known, learn = network.encode(net, seen, train=True)
    scores, learn_reports = network.reports(net, known, HEADS, train=True)
    learn(learn_reports(np.ones_like(scores)))
    for node, name in network.numbers(net):
        if node.has_grad(name):
            node.set_param(name, node.get_param(name) - 1e-4 * node.get_grad(name))
    assert total() < before


def test_every_number_of_the_network_is_kept() -> None:
    assert len({(node.id, name) for node, name in network.numbers(network.network())}) == len(
        list(network.numbers(network.network()))
    )
