"""Cues that end the sentence which they report."""

import pytest

from onrecord.statements.trailing import trailing
from tests.parses import parse

WON = "We|PRON|nsubj|1 won|VERB|{0}|{1} the|DET|det|3 cup|NOUN|obj|1 ,|PUNCT|punct|1 "


def content(sentence: str, cue: int) -> str | None:
    doc = parse(sentence)
    doc[cue].tag_ = "VBD"
    found = trailing(doc[cue])
    return " ".join(doc[n].text for n in found.tokens) if found else None


@pytest.mark.parametrize(
    ("rest", "cue"),
    [
        ("Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6", 6),
        ("the|DET|det|6 mayor|NOUN|obj|7 said|VERB|root|7 on|ADP|case|9 Monday|PROPN|obl|7 .|PUNCT|punct|7", 7),
        ("said|VERB|root|5 Ann|PROPN|iobj|5 ,|PUNCT|punct|6 who|PRON|nsubj|9 is|AUX|cop|9 seven|NUM|acl:relcl|6 .|PUNCT|punct|5", 5),
    ],
)  # fmt: skip
def test_the_sentence_before_is_what_is_said(rest: str, cue: int) -> None:
    assert content(WON.format("ccomp", cue) + rest, cue) == "We won the cup"


def test_not_where_something_is_said_behind() -> None:
    rest = "Ann|PROPN|nsubj|6 said|VERB|root|6 that|SCONJ|mark|9 he|PRON|nsubj|9 lost|VERB|ccomp|6 .|PUNCT|punct|6"
    assert content(WON.format("ccomp", 6) + rest, 6) is None


def test_not_behind_a_subordinate_clause() -> None:
    sentence = "When|SCONJ|mark|2 we|PRON|nsubj|2 won|VERB|advcl|5 ,|PUNCT|punct|2 Ann|PROPN|nsubj|5 said|VERB|root|5 .|PUNCT|punct|5"
    assert content(sentence, 5) is None


def test_not_where_the_verb_has_its_subject_before_the_comma() -> None:
    sentence = (
        "Ann|PROPN|nsubj|6 ,|PUNCT|punct|4 who|PRON|nsubj|4 never|ADV|advmod|4 won|VERB|acl:relcl|0 ,|PUNCT|punct|4 "
        "told|VERB|root|6 Bob|PROPN|obj|6 .|PUNCT|punct|6"
    )
    assert content(sentence, 6) is None


@pytest.mark.parametrize(
    "speaker",
    [
        "the|DET|det|6 mayor|NOUN|nsubj|10 ,|PUNCT|punct|8 Ann|PROPN|appos|6 Bell|PROPN|flat|8",
        "Ann|PROPN|nsubj|10 Bell|PROPN|flat|5 ,|PUNCT|punct|9 a|DET|det|9 pilot|NOUN|appos|5",
    ],
)
def test_the_speaker_may_have_an_apposition(speaker: str) -> None:
    rest = f"{speaker} ,|PUNCT|punct|6 said|VERB|root|11 .|PUNCT|punct|11"
    assert content(WON.format("ccomp", 11) + rest, 11) == "We won the cup"


def test_a_row_of_nouns_before_the_cue_is_no_apposition() -> None:
    row = "a|DET|det|6 plate|NOUN|conj|3 ,|PUNCT|punct|9 a|DET|det|9 hat|NOUN|conj|3"
    assert content(WON.format("ccomp", 11) + f"{row} ,|PUNCT|punct|6 said|VERB|root|11 .|PUNCT|punct|11", 11) is None


def test_two_may_speak() -> None:
    rest = "Ann|PROPN|nsubj|8 and|CCONJ|cc|7 Bob|PROPN|conj|5 said|VERB|root|8 .|PUNCT|punct|8"
    assert content(WON.format("ccomp", 8) + rest, 8) == "We won the cup"
