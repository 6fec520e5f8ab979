"""Base forms by spelling, whatever the lemmatizer says."""

import pytest
from spacy.tokens import Doc, Token

from onrecord.events.lemmas import bases
from tests.parses import VOCAB


def token(word: str, pos: str, tag: str, lemma: str = "?") -> Token:
    return Doc(VOCAB, words=[word], pos=[pos], tags=[tag], lemmas=[lemma])[0]


@pytest.mark.parametrize(
    ("word", "pos", "tag", "base"),
    [
        ("expelled", "VERB", "VBD", "expel"),
        ("shelled", "VERB", "VBD", "shell"),
        ("imposed", "VERB", "VBN", "impose"),
        ("fined", "VERB", "VBD", "fine"),
        ("denied", "VERB", "VBD", "deny"),
        ("withdrawing", "VERB", "VBG", "withdraw"),
        ("fought", "VERB", "VBD", "fight"),
        ("seizes", "VERB", "VBZ", "seize"),
        ("attacks", "VERB", "VBZ", "attack"),
        ("hit", "VERB", "VBD", "hit"),
        ("embargoes", "NOUN", "NNS", "embargo"),
        ("gunmen", "NOUN", "NNS", "gunman"),
        ("embassies", "NOUN", "NNS", "embassy"),
    ],
)
def test_the_base_is_among_them(word: str, pos: str, tag: str, base: str) -> None:
    assert base in bases(token(word, pos, tag))


@pytest.mark.parametrize(
    ("word", "pos", "tag", "other"),
    [
        ("bombing", "NOUN", "NN", "bomb"),  # the noun is a word of its own
        ("fined", "VERB", "VBD", "fin"),
        ("rated", "VERB", "VBD", "rat"),
        ("press", "NOUN", "NN", "pres"),
        ("left", "NOUN", "NN", "leave"),
    ],
)
def test_what_the_spelling_does_not_allow(word: str, pos: str, tag: str, other: str) -> None:
    assert other not in bases(token(word, pos, tag))


def test_the_lemma_is_kept() -> None:
    assert "strange" in bases(token("stranger", "ADJ", "JJR", "Strange"))
