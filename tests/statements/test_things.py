"""What stands where a speaker does and cannot speak."""

import pytest

from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.cues import Cue, cues
from onrecord.statements.things import is_of_a_thing
from tests.parses import parse


@pytest.mark.parametrize(
    ("speaker", "cue", "form", "thing"),
    [
        ("halls|NOUN", "offer", "indirect", True),
        ("minister|NOUN", "offer", "indirect", False),
        ("Ann|PROPN", "offer", "indirect", False),
        ("some|DET", "offer", "indirect", False),
        ("halls|NOUN", "say", "indirect", False),
        ("you|PRON", "say", "indirect", True),
        ("you|PRON", "say", "direct", False),
    ],
)
def test_by_cue_and_speaker(speaker: str, cue: str, form: str, thing: bool) -> None:
    doc = parse(f"{speaker}|nsubj|1 {cue}|VERB|root|1 that|PRON|obj|1")
    doc[0].lemma_ = doc[0].lower_.removesuffix("s") if doc[0].pos_ == "NOUN" else doc[0].lower_
    one = Utterance(((0, 4),), Attribution(doc[0:1], doc[1:2], None))
    assert is_of_a_thing(one._replace(form="direct" if form == "direct" else "indirect")) is thing


def test_an_infinitive_takes_the_nearest_noun() -> None:
    doc = parse("power|NOUN|root|0 to|PART|mark|2 say|VERB|acl|0 no|INTJ|obj|2")
    one = Utterance(((0, 2),), Attribution(doc[0:1], doc[2:3], None), "indirect")
    assert not is_of_a_thing(one)
    doc[2].tag_ = "VB"
    assert is_of_a_thing(one)


@pytest.mark.parametrize(("line", "thing"), [(None, True), (cues()["say"], False)])
def test_a_deed_that_nobody_is_told_to_have_said(line: Cue | None, thing: bool) -> None:
    doc = parse("was|AUX|aux:pass|1 sentenced|VERB|root|1 to|ADP|case|3 prison|NOUN|obl|1")
    assert is_of_a_thing(Utterance(((14, 23),), Attribution(None, doc[0:2], line), "indirect")) is thing
