"""Relatives that a text calls so more than once."""

import pytest

from tests.actors.scenes import cast, scene, words

MOSS = "Ann/NNP/nsubj/2/PERSON Moss/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2"
HER = "Her/PRP$/nmod:poss/1 husband/NN/nsubj/2 slept/VBD/ROOT/2 ./././2"
OWN = "Moss/NNP/nmod:poss/2/PERSON ’s/POS/case/0 husband/NN/nsubj/3 slept/VBD/ROOT/3 ./././3"


def test_the_husband_of_one_person_is_one() -> None:
    doc = scene(f"{MOSS} || {HER} || {OWN}")
    assert [words(doc, actor) for actor in cast(doc).actors] == [["Ann Moss", "Her", "Moss"], ["husband", "husband"]]


def test_and_has_the_name_that_the_text_gave_him() -> None:
    named = (
        "Moss/NNP/nmod:poss/2/PERSON ’s/POS/case/0 husband/NN/nsubj/7 ,/,/punct/2 Ole/NNP/appos/2/PERSON "
        "Berg/NNP/flat/4/PERSON+ ,/,/punct/2 left/VBD/ROOT/7 ./././7"
    )
    doc = scene(f"{MOSS} || {named} || {OWN}")
    [berg] = [actor for actor in cast(doc).actors if actor.name == "Ole Berg"]
    assert words(doc, berg) == ["Ole Berg", "husband"]


@pytest.mark.parametrize("noun", ["friend", "neighbour"])
def test_of_others_there_are_many(noun: str) -> None:
    doc = scene(f"{MOSS} || {HER.replace('husband', noun)} || {OWN.replace('husband', noun)}")
    assert len(cast(doc).actors) == 3
