"""Where cues and speakers end, with weights made by hand and with the shipped ones."""

from array import array

import pytest

from onrecord.language import columns
from onrecord.statements import edges
from onrecord.statements.attribution import Attribution, Utterance
from tests.parses import parse

SAID = (
    "Ann|PROPN|nsubj|2 Bell|PROPN|flat|0 said|VERB|root|2 in|ADP|case|5 a|DET|det|5 letter|NOUN|obl|2"
    " that|SCONJ|mark|8 we|PRON|nsubj|8 won|VERB|ccomp|2 .|PUNCT|punct|2"
)


def _said(named: int = 1) -> tuple[Utterance, columns.Columns]:
    doc = parse(SAID)
    given = Attribution(doc[0:named], doc[2:3], None)
    return Utterance(((doc[6].idx, doc[9].idx),), given, "indirect"), columns.read(doc)


def _texts(one: Utterance, words: columns.Columns) -> tuple[str, str]:
    speaker, cue = edges.redrawn(one, words, None)
    assert speaker is not None
    assert cue is not None
    return speaker.text, cue.text


def test_without_weights_the_words_are_those_of_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edges, "_weights", lambda: None)
    assert _texts(*_said()) == ("Ann", "said")


def test_the_likeliest_end_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    one, words = _said()
    weights = array("f", bytes(4 * edges.SIZE))
    cue = next(which for which in edges.stretches(one, words) if which.role == "cue")
    for at in set(edges.places(cue, 1, 5, words)) - set(edges.places(cue, 1, 3, words)):
        weights[at] = 1.0
    monkeypatch.setattr(edges, "_weights", lambda: weights)
    assert _texts(one, words)[1] == "said in a letter"


def test_no_end_lies_in_what_is_said_or_in_the_other_stretch() -> None:
    one, words = _said(2)
    cue = next(which for which in edges.stretches(one, words) if which.role == "cue")
    assert edges.ends(cue, -1, words) == [2]
    assert edges.ends(cue, 1, words) == [2, 3, 4, 5]


def test_a_speaker_does_not_end_before_its_own_noun() -> None:
    doc = parse("The|DET|det|3 port|NOUN|compound|3 chief|NOUN|compound|3 pilot|NOUN|nsubj|4 left|VERB|root|4")
    one = edges.Stretch("speaker", 1, {4}, ("s=", "f=", "h="))
    assert edges.ends(one, 1, columns.read(doc)) == [3]
    behind = edges.Stretch("speaker", 3, {4}, ("s=", "f=", "h="))
    assert edges.ends(behind, -1, columns.read(doc)) == [0]


def test_a_bracket_that_the_speaker_opens_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = parse("The|DET|det|1 union|NOUN|nsubj|5 (|PUNCT|punct|3 NDU|PROPN|appos|1 )|PUNCT|punct|3 left|VERB|root|5")
    one = Utterance(((doc[5].idx, doc[5].idx + 4),), Attribution(doc[0:2], None, None), "indirect")
    words = columns.read(doc)
    speaker = next(edges.stretches(one, words))
    weights = array("f", bytes(4 * edges.SIZE))
    for side, at in ((-1, 0), (1, 3)):
        for place in edges.places(speaker, side, at, words):
            weights[place] += 1.0
    monkeypatch.setattr(edges, "_weights", lambda: weights)
    named, _ = edges.redrawn(one, words, None)
    assert named is not None
    assert named.text == "The union ( NDU)"


def test_a_cue_within_what_is_said_and_a_bare_pronoun_stay_as_they_are() -> None:
    doc = parse("She|PRON|nsubj|1 claims|VERB|root|1 it|PRON|obj|1")
    inside = Utterance(((doc[1].idx, doc[2].idx + 2),), Attribution(doc[0:1], doc[1:2], None), "indirect")
    assert list(edges.stretches(inside, columns.read(doc))) == []


def test_the_shipped_weights_take_a_whole_name() -> None:
    assert _texts(*_said())[0] == "Ann Bell"
