"""What was meant and came to nothing."""

import pytest

from onrecord.events.status import standing
from onrecord.events.thwarting import is_thwarted
from tests.events.tagged import scene, tagged, trigger

MET = "Ana|NNP|nsubj|4 was|VBD|aux|4 to|TO|mark|4 have|VB|aux|4 met|VBN|ROOT|4 him|PRP|obj|4"
PLANNED = "Lima|NNP|nsubj|2 {0} planned|{1}|ROOT|2 to|TO|mark|4 expel|VB|xcomp|2 him|PRP|obj|4 "
HAD = PLANNED.format("had|VBD|aux|2", "VBN")
HAS = PLANNED.format("has|VBZ|aux|2", "VBN")
ABOUT = "Rebels|NNS|nsubj|2 {0}|{1}|cop|2 about|JJ|ROOT|2 to|TO|mark|4 strike|VB|xcomp|2 "
RELENTED = "but|CC|cc|7 relented|VBD|conj|2"
HESITATED = "but|CC|cc|7 paid|VBD|conj|2"


@pytest.mark.parametrize(
    ("sentence", "word", "act", "thwarted"),
    [
        (MET, "met", "met", True),
        (MET.replace("was|VBD", "is|VBZ"), "met", "met", False),
        (HAD, "planned", "expel", False),
        (HAD + HESITATED, "planned", "expel", True),
        (HAD + HESITATED.replace("but", "and"), "planned", "expel", False),
        (HAS + RELENTED, "planned", "expel", False),
        (HAD.replace("planned", "vowed") + HESITATED, "vowed", "expel", False),
        (HAD + "before|IN|mark|8 Quito|NNP|nsubj|8 paid|VBD|advcl|4", "planned", "expel", True),
        (HAD + "before|IN|case|7 Quito|NNP|obl|4 paid|VBD|advcl|4", "planned", "expel", True),
        (HAD + "after|IN|mark|8 Quito|NNP|nsubj|8 paid|VBD|advcl|4", "planned", "expel", False),
        (HAD + "before|IN|case|7 noon|NN|obl|4", "planned", "expel", False),
        (ABOUT.format("were", "VBD") + "when|WRB|advmod|7 guards|NNS|nsubj|7 came|VBD|advcl|4", "about", "strike", True),
        (ABOUT.format("are", "VBP") + "when|WRB|advmod|7 guards|NNS|nsubj|7 come|VBP|advcl|4", "about", "strike", False),
    ],
)  # fmt: skip
def test_what_is_told_to_have_come_to_nothing(sentence: str, word: str, act: str, thwarted: bool) -> None:
    doc = tagged(sentence)
    intending, meant = (next(one for one in doc if one.text == each) for each in (word, act))
    assert is_thwarted(intending, meant) is thwarted


DUE = "Ana|NNP|nsubj|2 was|VBD|cop|2 due|JJ|ROOT|2 to|TO|mark|4 visit|VB|xcomp|2 Lima|NNP|obj|4 but|CC|cc|{0} "


@pytest.mark.parametrize(("thing", "thwarted"), [("move|NN", True), ("it|PRP", True), ("road|NN", False)])
def test_whoever_blocks_the_move_undoes_what_was_decided(thing: str, thwarted: bool) -> None:
    doc = tagged(
        "Lima|NNP|nsubj|1 decided|VBD|ROOT|1 to|TO|mark|3 leave|VB|xcomp|1 but|CC|cc|6 judges|NNS|nsubj|6 "
        f"blocked|VBD|conj|1 {thing}|obj|6"
    )
    assert is_thwarted(doc[1], doc[3]) is thwarted


@pytest.mark.parametrize(
    ("turn", "status"),
    [
        (DUE.format(7) + "cancelled|VBD|conj|2", "averted"),
        (DUE.format(7) + "relented|VBD|conj|2", "averted"),
        (DUE.format(8) + "never|RB|advmod|8 came|VBD|conj|2", "averted"),
        (DUE.format(9) + "did|VBD|aux|9 not|RB|advmod|9 elaborate|VB|conj|2", "announced"),
        (DUE.format(7) + "smiled|VBD|conj|2", "announced"),
    ],
)
def test_a_plan_falls_by_what_stands_behind_but(turn: str, status: str) -> None:
    doc = tagged(turn)
    found = standing(trigger(doc, "visit", act="CONSULT"), scene(doc))
    assert (found.status, found.by) == (status, None)
