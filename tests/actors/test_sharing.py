"""The plural that people named in a row share."""

import pytest

from tests.actors.scenes import cast, named, scene

ROW = (
    "The/DT/det/1 {noun}/NNS/nsubj/7 Ann/NNP/appos/1/PERSON Moss/NNP/flat/2/PERSON+ and/CC/cc/5 Ole/NNP/conj/2/PERSON "
    "Berg/NNP/flat/5/PERSON+ left/VBD/ROOT/7 ././punct/7"
)


@pytest.mark.parametrize(("noun", "sector"), [("rebels", "REB"), ("singers", "CVL"), ("boats", None)])
def test_a_plural_before_names_is_said_of_each(noun: str, sector: str | None) -> None:
    doc = scene(ROW.format(noun=noun))
    assert named(doc, "Ann Moss").sector == named(doc, "Ole Berg").sector == sector


def test_and_of_each_behind_a_comma() -> None:
    doc = scene(
        "Her/PRP$/nmod:poss/1 sons/NNS/nsubj/7 ,/,/punct/3 Ivo/NNP/appos/1/PERSON and/CC/cc/5 Per/NNP/conj/3/PERSON "
        ",/,/punct/1 left/VBD/ROOT/7 ././punct/7"
    )
    assert named(doc, "Ivo").sector == named(doc, "Per").sector == "CVL"


def test_but_not_of_the_next_clause() -> None:
    doc = scene(
        "According/VBG/case/2 to/IN/fixed/0 officials/NNS/obl/7 ,/,/punct/2 Ivo/NNP/nsubj/7/PERSON and/CC/cc/6 Per/NNP/conj/4/PERSON "
        "left/VBD/ROOT/7 ././punct/7"
    )
    assert [actor.name for actor in cast(doc).actors] == ["officials", "Ivo", "Per"]
    assert named(doc, "Ivo").sector is None


def test_but_not_of_one_name_behind_a_comma() -> None:
    doc = scene(
        "Trade/NN/ccomp/5 with/IN/case/2 neighbours/NNS/nmod/0 ,/,/punct/0 Moss/NNP/nsubj/5/PERSON said/VBD/ROOT/5 "
        ",/,/punct/5 grew/VBD/ccomp/5 ././punct/5"
    )
    assert named(doc, "Moss").sector is None


@pytest.mark.parametrize(("tie", "sector"), [("such/JJ/case/3 as/IN/fixed/1", "CVL"), ("all/RB/x/3 met/VBD/x/3", None)])
def test_examples(tie: str, sector: str | None) -> None:
    doc = scene(
        f"Musicians/NNS/nsubj/5 {tie} Ann/NNP/nmod/0/PERSON Moss/NNP/flat/3/PERSON+ left/VBD/ROOT/5 ././punct/5"
    )
    assert named(doc, "Ann Moss").sector == sector


def test_one_of_several() -> None:
    doc = scene(
        "Ann/NNP/nsubj/8/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/3 one/CD/appos/0 of/IN/case/6 the/DT/det/6 rebels/NNS/nmod/3 "
        ",/,/punct/8 left/VBD/ROOT/8 ././punct/8"
    )
    assert (named(doc, "Ann Moss").sector, named(doc, "Ann Moss").title) == ("REB", None)
