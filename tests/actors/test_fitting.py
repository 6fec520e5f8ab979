"""The fit of the weights of pronouns, on pronouns made up."""

import random
from pathlib import Path

import numpy
from numpy.typing import NDArray

from onrecord.actors.weighing import W
from training.pronouns import MARKS, NAMES, TABLE, Table, search, worth, write


def one_pronoun(right: str, wrong: str) -> Table:
    """A pronoun that two persons fit, the right one by one mark and the wrong one by another."""
    marks = numpy.zeros((2, len(MARKS)))
    marks[0, MARKS.index(right)] = marks[1, MARKS.index(wrong)] = 1
    yes = numpy.array([True, True])
    return Table(
        marks,
        owner=numpy.array([0, 1]),
        case=numpy.array([0, 0]),
        good=numpy.array([True, False]),
        party=yes,
        person=yes,
        gain=numpy.array([50.0, -50.0]),
    )


def weights(**given: float) -> NDArray[numpy.float64]:
    """Weights of nothing but what is given."""
    return numpy.array([given.get(name, 0.0) for name in NAMES])


def test_worth_counts_what_is_given_and_nothing_where_the_lead_is_too_small() -> None:
    found = one_pronoun("nsubj", "often")
    assert worth(found, weights(nsubj=1.0)) == 50
    assert worth(found, weights(often=1.0)) == -50
    assert worth(found, weights(nsubj=1.0, lead=2.0)) == 0
    assert worth(found, weights(nsubj=1.0, enough=2.0)) == 0


def test_the_search_finds_the_mark_that_tells() -> None:
    found = one_pronoun("nsubj", "often")
    best = search(found, weights(lead=0.5), random.Random(1))
    assert worth(found, best) == 50
    assert best[NAMES.index("lead")] == 0.5


def test_the_table_is_written_as_it_was_read(tmp_path: Path) -> None:
    write(tmp_path / "pronouns.tsv")
    assert (tmp_path / "pronouns.tsv").read_text(encoding="utf-8") == TABLE.read_text(encoding="utf-8")
    assert set(NAMES) == set(W)
