"""Speakers before a colon."""

import pytest

from onrecord.records import PartKind
from onrecord.statements.labelled import labelled
from tests.parses import parse, passages

GO = ":|PUNCT|punct|0 We|PRON|nsubj|4 will|AUX|aux|4 go|VERB|parataxis|0 .|PUNCT|punct|4"
LIST = ":|PUNCT|punct|0 Bell|PROPN|appos|0 ,|PUNCT|punct|4 Adeyemi|PROPN|conj|2 ,|PUNCT|punct|6 Moss|PROPN|conj|2"


def found(sentence: str, kind: PartKind = "body") -> list[tuple[str, str]]:
    """Form and speaker's words of each statement."""
    doc = parse(sentence)
    rows = labelled(doc, passages(doc, (kind,)))
    return [(row.form, row.attribution.speaker.text) for row in rows if row.attribution.speaker is not None]


def test_a_line_of_a_transcript_is_direct_speech() -> None:
    assert found(f"ORTIZ|PROPN|root|0 {GO}") == [("direct", "ORTIZ")]


def test_a_headline_is_indirect_speech() -> None:
    assert found(f"Ortiz|PROPN|root|0 {GO}", "headline") == [("indirect", "Ortiz")]


@pytest.mark.parametrize(
    "sentence", [f"Ortiz|PROPN|root|0 {GO}", f"Q1|PROPN|root|0 {GO}", f"STRIKERS|NOUN|root|0 {LIST}"]
)
def test_other_labels_speak_nothing(sentence: str) -> None:
    assert found(sentence) == []
