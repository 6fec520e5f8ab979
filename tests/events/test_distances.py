"""How many days one clause lies from another."""

import pytest

from onrecord.events.distances import distance
from tests.events.tagged import tagged

SENTENCE = (
    "Lima|NNP|nsubj|1 left|VBD|ROOT|1 {count} {unit}|NN|obl:unmarked|6 {mark}|IN|mark|6 Quito|NNP|nsubj|6 "
    "threatened|VBD|advcl|1 it|PRP|obj|6"
)


@pytest.mark.parametrize(
    ("count", "unit", "mark", "days"),
    [
        ("a|DT|det|3", "day", "after", -1),
        ("two|CD|nummod|3", "days", "after", -2),
        ("two|CD|nummod|3", "weeks", "before", 14),
        ("some|DT|det|3", "days", "after", None),
        ("two|CD|nummod|3", "years", "after", None),
        ("two|CD|nummod|3", "days", "while", None),
    ],
)
def test_days_between_two_clauses(count: str, unit: str, mark: str, days: int | None) -> None:
    doc = tagged(SENTENCE.format(count=count, unit=unit, mark=mark))
    found = distance(doc[6])
    assert (found and found.days) == days
    if found is not None:
        assert found.above.text == "left"


def test_a_main_clause_lies_from_nothing() -> None:
    assert distance(tagged(SENTENCE.format(count="a|DT|det|3", unit="day", mark="after"))[1]) is None
