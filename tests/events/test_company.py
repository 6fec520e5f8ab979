"""Who does it together with somebody."""

import pytest

from onrecord.events import company
from tests.events.tagged import tagged

BEFORE = (
    "Lima|NNP|nsubj|5 ,|,|punct|4 {word}|RB|advmod|4 with|IN|case|4 Quito|NNP|nmod|0 banned|VBD|ROOT|5 it|PRP|obj|5"
)


@pytest.mark.parametrize(("word", "found"), [("together", ["Quito"]), ("along", ["Quito"]), ("only", [])])
def test_before_the_verb(word: str, found: list[str]) -> None:
    doc = tagged(BEFORE.format(word=word))
    assert [one.text for one in company.of_doer(doc[0], doc[5])] == found


def test_at_the_head_of_the_sentence() -> None:
    doc = tagged("Alongside|IN|case|1 Quito|NNP|obl|3 Lima|NNP|nsubj|3 banned|VBD|ROOT|3 it|PRP|obj|3")
    assert [one.text for one in company.of_doer(doc[2], doc[3])] == ["Quito"]


@pytest.mark.parametrize(("noun", "found"), [("cooperation", ["Quito"]), ("talks", [])])
def test_behind_the_verb_those_who_help(noun: str, found: list[str]) -> None:
    doc = tagged(
        f"Lima|NNP|nsubj|1 held|VBD|ROOT|1 men|NNS|obj|1 in|IN|case|4 {noun}|NN|nmod|2 with|IN|case|6 Quito|NNP|nmod|4"
    )
    assert [one.text for one in company.of_doer(doc[0], doc[1])] == found


def test_behind_the_object_it_is_done_to_both() -> None:
    doc = tagged(
        "Lima|NNP|nsubj|1 held|VBD|ROOT|1 Okoro|NNP|obj|1 together|RB|advmod|5 with|IN|case|5 guards|NNS|nmod|2"
    )
    assert [one.text for one in company.of_thing(doc[2])] == ["guards"]
    assert list(company.of_doer(doc[0], doc[1])) == []
