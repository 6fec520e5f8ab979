"""What somebody is said to be made."""

import pytest

from tests.actors.scenes import named, scene


@pytest.mark.parametrize(("verb", "title"), [("elected", "mayor of Oslo"), ("hated", None)])
def test_what_somebody_is_elected(verb: str, title: str | None) -> None:
    doc = scene(
        f"Ann/NNP/nsubj:pass/3/PERSON Moss/NNP/flat/0/PERSON+ was/AUX/aux:pass/3 {verb}/VBN/ROOT/3 mayor/NN/xcomp/3 "
        "of/IN/case/6 Oslo/NNP/nmod/4/LOC ././punct/3"
    )
    assert named(doc, "Ann Moss").title == title


@pytest.mark.parametrize(("tie", "sector"), [("as", "PTY"), ("with", None)])
def test_what_somebody_is_picked_as(tie: str, sector: str | None) -> None:
    doc = scene(
        "Parties/NNS/nsubj/1 picked/VBD/ROOT/1 Ann/NNP/obj/1/PERSON Moss/NNP/flat/2/PERSON+ "
        f"{tie}/IN/case/6 their/PRP$/nmod:poss/6 candidate/NN/obl/1 for/IN/case/8 president/NN/nmod/6 ././punct/1"
    )
    assert named(doc, "Ann Moss").sector == sector
