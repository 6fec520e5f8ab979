"""What the network sees of words."""

import numpy as np

from onrecord.language import columns
from onrecord.statements.inputs import FLAGS, LABELLED, VECTOR, inputs, ties
from tests.parses import parse

SAID = "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 .|PUNCT|punct|1"


def test_each_word_has_its_rows_its_numbers_and_its_head() -> None:
    seen = inputs(columns.read(parse(SAID)), {3})
    assert seen.rows.shape == (6, 2 + LABELLED)
    assert seen.numbers.shape == (6, VECTOR + FLAGS)
    assert seen.heads.tolist() == [1, 1, 4, 4, 1, 1]
    assert seen.numbers[:, VECTOR].tolist() == [0, 0, 0, 1, 0, 0]  # quoted
    assert seen.numbers[:, VECTOR + 2].tolist() == [1, 0, 0, 0, 0, 0]  # a capital


def test_words_of_one_branch_are_tied_alike() -> None:
    found = ties(1, 0, 6, columns.read(parse(SAID)))
    below = found[:, 0]
    assert below[2] == below[3] == below[4]
    assert len({below[0], below[1], below[2], below[5]}) == 4
    assert (np.diff(found[:, 1]) >= 0).all()


def test_what_stands_above_is_tied_to_nothing_below() -> None:
    below = ties(4, 0, 6, columns.read(parse(SAID)))[:, 0]
    assert below[0] == below[1] == below[5]
    assert below[2] != below[0]


def test_no_words_are_no_rows() -> None:
    assert ties(0, 0, 0, columns.read(parse(SAID))).size == 0
