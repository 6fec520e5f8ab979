"""Which word of a phrase a role is about."""

from spacy.tokens import Doc, Span

from onrecord.events.heads import behind_label, lands_of, of_script
from tests.events.sentences import sentence

MINISTERS = "Kenyan|ADJ|amod|3|JJ ,|PUNCT|punct|2 Ugandan|ADJ|amod|3|JJ ministers|NOUN|nsubj|4|NNS met|VERB|root|4|VBD"
LAWMAKER = "People|PROPN|nsubj|5|NNP Party|PROPN|flat|0|NNP lawmaker|NOUN|appos|0|NN Ana|PROPN|appos|2|NNP Ruiz|PROPN|flat|3|NNP spoke|VERB|root|5|VBD"


def named(text: str, *names: tuple[int, int, str]) -> Doc:
    """A Doc with these entities: first word, last word, label."""
    doc = sentence(text)
    doc.ents = tuple(Span(doc, first, last + 1, label) for first, last, label in names)
    return doc


def test_ministers_of_two_countries() -> None:
    doc = named(MINISTERS, (0, 0, "NORP"), (2, 2, "NORP"))
    assert [land.text for land in lands_of(doc[3])] == ["Kenyan", "Ugandan"]


def test_one_country_with_two_names_is_one() -> None:
    doc = named("British|ADJ|amod|2|JJ Indian|ADJ|amod|2|JJ voters|NOUN|root|2|NNS", (0, 0, "NORP"), (1, 1, "NORP"))
    assert lands_of(doc[2]) == []


def test_the_lawmaker_of_a_party() -> None:
    doc = named(LAWMAKER, (0, 1, "ORG"), (3, 4, "PERSON"))
    assert behind_label(doc[0]).text == "Ana"
    assert behind_label(named(LAWMAKER, (0, 1, "ORG"))[0]).text == "People"


def test_a_party_and_somebody_else_are_two() -> None:
    text = "Unity|PROPN|nsubj|4|NNP and|CCONJ|cc|2 Ana|PROPN|conj|0|NNP Ruiz|PROPN|flat|2|NNP spoke|VERB|root|4|VBD"
    doc = named(text, (0, 0, "ORG"), (2, 3, "PERSON"))
    assert behind_label(doc[0]).text == "Unity"


def test_a_name_in_its_own_script_is_no_second_one() -> None:
    doc = sentence(
        "Wen|PROPN|nsubj|4|NNP (|PUNCT|punct|2 溫泰林|PROPN|list|0|NNP )|PUNCT|punct|2 spoke|VERB|root|4|VBD"
    )
    assert of_script(doc[2]).text == "Wen"
    assert of_script(doc[0]).text == "Wen"
    doc = sentence(
        "Wen|PROPN|nsubj|5|NNP an|DET|det|3|DT (|PUNCT|punct|3 溫泰林|PROPN|list|0|NNP )|PUNCT|punct|3 spoke|VERB|root|5|VBD"
    )
    assert of_script(doc[3]).text == "Wen"
