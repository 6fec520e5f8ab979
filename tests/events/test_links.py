import pytest

from onrecord.events.links import linked
from onrecord.records import Event, Status
from tests.events.tagged import scene, tagged


def event(text: str, word: str, name: str, status: Status = "occurred") -> Event:
    start = text.index(word)
    return Event(name, "SANCTION", status, (start, start + len(word)), (0, len(text)))


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("in|IN|case|4 response|NN|obl|1 to|IN|case|7 a|DT|det|7 raid|NN|nmod|4", "responds-to"),
        ("in|IN|case|4 retaliation|NN|obl|1 for|IN|case|7 the|DT|det|7 raid|NN|nmod|4", "retaliates-for"),
    ],
)
def test_what_an_event_answers(cue: str, kind: str) -> None:
    doc = tagged(f"Chad|NNP|nsubj|1 expelled|VBD|ROOT|1 him|PRP|obj|1 {cue}")
    found = linked([event(doc.text, "expelled", "e1"), event(doc.text, "raid", "e2")], scene(doc))
    assert [(one.kind, one.source, one.target) for one in found] == [(kind, "e1", "e2")]
    assert found[0].evidence is not None
    assert doc.text[slice(*found[0].evidence)].startswith("in re")


def test_a_proposal_that_is_rejected_behind_it() -> None:
    doc = tagged(
        "She|PRP|nsubj|1 proposed|VBD|ROOT|1 to|TO|mark|3 expel|VB|xcomp|1 him|PRP|obj|3 ,|,|punct|7 a|DT|det|7 "
        "step|NN|parataxis|1 Oman|NNP|nsubj|9 rejected|VBD|acl:relcl|7"
    )
    events = [event(doc.text, "expel", "e1", "proposed"), event(doc.text, "rejected", "e2")]
    assert [(one.kind, one.source, one.target) for one in linked(events, scene(doc))] == [("rejects", "e2", "e1")]


def test_what_was_done_cannot_be_rejected() -> None:
    doc = tagged("Oman|NNP|nsubj|1 rejected|VBD|ROOT|1 the|DT|det|3 raid|NN|obj|1")
    assert linked([event(doc.text, "rejected", "e1"), event(doc.text, "raid", "e2")], scene(doc)) == ()


def test_a_noun_stands_for_the_event_before() -> None:
    doc = tagged(
        "She|PRP|nsubj|1 proposed|VBD|ROOT|1 to|TO|mark|3 expel|VB|xcomp|1 him|PRP|obj|3 .|.|punct|1",
        "The|DT|det|1 proposal|NN|nsubj|4 was|VBD|cop|4 a|DT|det|4 response|NN|ROOT|4 to|IN|case|7 the|DT|det|7 raid|NN|nmod|4",
    )
    events = [event(doc.text, "expel", "e1", "proposed"), event(doc.text, "raid", "e2")]
    assert [(one.kind, one.source, one.target) for one in linked(events, scene(doc))] == [("responds-to", "e1", "e2")]


def test_without_a_cue_there_is_no_link() -> None:
    doc = tagged("Chad|NNP|nsubj|1 expelled|VBD|ROOT|1 him|PRP|obj|1 after|IN|case|5 the|DT|det|5 raid|NN|obl|1")
    assert linked([event(doc.text, "expelled", "e1"), event(doc.text, "raid", "e2")], scene(doc)) == ()
