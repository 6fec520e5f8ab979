"""What stands around a candidate, in numbers."""

import numpy as np

from onrecord.language import columns
from onrecord.statements.candidates import Candidate
from onrecord.statements.surroundings import FEATURES, Reading, Surroundings, rows
from tests.parses import parse

DOC = parse(
    "Ann|PROPN|nsubj|1 said|VERB|root|1 Bob|PROPN|nsubj|3 claims|VERB|ccomp|1 we|PRON|nsubj|5 won|VERB|ccomp|3 .|PUNCT|punct|1"
)
OUTER = Reading(1, 0, 1, [Candidate(1, "clause", 3, (2, 3, 4, 5))], [4.0])
INNER = Reading(3, 0, 1, [Candidate(3, "clause", 5, (4, 5)), Candidate(3, "rest", 4, (4,))], [1.0, -2.0])
SEEN = [[0.0] * 18] * 3


def table() -> list[list[float]]:
    found: list[list[float]] = rows([OUTER, INNER], SEEN, np.zeros((3, 2), dtype=np.float32)).tolist()
    return found


def test_one_row_for_each_candidate() -> None:
    assert [len(row) for row in table()] == [FEATURES] * 3


def test_a_candidate_is_held_against_its_rival() -> None:
    assert [row[:3] for row in table()] == [[4, 4, 13], [1, 1, 3], [-2, 1, -3]]


def test_a_cue_within_what_another_reports() -> None:
    outer, inner, _ = table()
    any_, around, within, head, near, before = inner[3:9]
    assert (any_, around, within, head, near, before) == (4, 4, -9, 4, 4, 4)
    assert outer[3:9] == [1, -9, 1, -9, 1, -9]


def test_cues_of_another_sentence_do_not_count() -> None:
    apart = rows([OUTER, INNER._replace(sentence=9)], SEEN, np.zeros((3, 2), dtype=np.float32))
    assert apart[0, 3:9].tolist() == [-9] * 6


def test_what_is_seen_of_a_cue_and_of_its_content() -> None:
    around = Surroundings(columns.read(DOC), {3})
    quoted, marks, ahead, depth, size, living = around.of_cue(3, 2)
    assert (quoted, marks, ahead, depth, size) == (True, 0, 4, 1, 2)
    assert living == 0  # no name to the parser of the test
    seen = around.of_content(OUTER.found[0])
    assert seen == (0, 0, 1, 2, 4, 4 / 7, 1, 0.25, 0, False, True, False)
