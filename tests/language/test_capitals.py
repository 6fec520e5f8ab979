"""Lemmas of headlines and stressed words in capitals."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from onrecord import language
from onrecord.language import capitals
from tests.parses import parse


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The shipped pipeline with the component."""
    found = spacy.load(str(Path(language.__file__).parent / "weights"))
    if capitals.NAME not in found.pipe_names:
        found.add_pipe(capitals.NAME)
    return found


def lemmas(doc: Doc) -> dict[str, str]:
    return {token.text: token.lemma_ for token in doc}


def test_the_name_is_frozen() -> None:
    assert capitals.NAME == "onrecord_lemmas_in_capitals_v1"


def test_a_headline_in_capitals(nlp: Language) -> None:
    found = lemmas(nlp("REBELS SEIZED THREE VILLAGES AND WERE FIRING AT CHILDREN, WITNESSES SAID"))
    expected = {
        "REBELS": "rebel",
        "SEIZED": "seize",
        "VILLAGES": "village",
        "WERE": "be",
        "FIRING": "fire",
        "CHILDREN": "child",
        "SAID": "say",
    }
    assert {word: found[word] for word in expected} == expected


def test_a_stressed_word(nlp: Language) -> None:
    found = lemmas(nlp("The minister told us that he was NOT leaving and that they HAVE paid."))
    assert (found["NOT"], found["HAVE"]) == ("not", "have")


def test_abbreviations_and_other_words_are_left_alone(nlp: Language) -> None:
    text = "The CEO of NATO's TV channel met Ann Bell in the U.S. and left. A man, I think, saw GDP figures."
    with nlp.select_pipes(disable=[capitals.NAME]):
        before = lemmas(nlp(text))
    assert lemmas(nlp(text)) == before
    assert before["NATO"] == "NATO"


def test_it_comes_back_from_the_disk(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert capitals.NAME in again.pipe_names
    text = "REBELS TOOK TWO TOWNS\n\nThey left."
    assert lemmas(again(text)) == lemmas(nlp(text))
    assert lemmas(again(text))["TOWNS"] == "town"


def test_without_a_trainable_lemmatizer_nothing_changes() -> None:
    nlp = spacy.blank("en")
    doc = parse("TROOPS|NOUN|nsubj|1 LEFT|VERB|root|1")
    assert lemmas(nlp.add_pipe(capitals.NAME)(doc)) == {"TROOPS": "troops", "LEFT": "left"}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["TROOPS|NOUN|nsubj|1 LEFT|VERB|root|1"], ["TROOPS LEFT"]),
        (["A|DET|det|1 MAN|NOUN|nsubj|3 I|PRON|nsubj|3 KNOW|VERB|root|3"], ["MAN I KNOW"]),
        (["Ann|PROPN|nsubj|1 DID|AUX|aux|2 go|VERB|root|2"], ["DID"]),
        (["UN|PROPN|nsubj|1 says|VERB|root|1 GDP|NOUN|nsubj|3 FELL|VERB|ccomp|1"], ["GDP FELL"]),
        (["The|DET|det|1 CEO|NOUN|nsubj|2 left|VERB|root|2 NATO|PROPN|obj|2"], []),
        (["WE|PRON|nsubj|1 WON|VERB|root|1", "THEY|PRON|nsubj|1 LOST|VERB|root|1"], ["WE WON", "THEY LOST"]),
        (["I|PRON|nsubj|1 left|VERB|root|1"], []),
    ],
)
def test_stretches(sentences: list[str], expected: list[str]) -> None:
    doc = parse(*sentences, break_before=(1,) if len(sentences) > 1 else ())
    assert [doc[start:end].text for start, end in capitals.stretches(doc)] == expected
