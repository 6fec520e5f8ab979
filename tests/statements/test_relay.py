"""To whom it was said."""

import pytest

from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.relay import addressee
from tests.parses import parse


@pytest.mark.parametrize(
    ("rest", "lemma", "words"),
    [
        ("reporters|NOUN|obj|1 off|ADV|advmod|1", "say", "reporters"),
        ("to|ADP|case|3 reporters|NOUN|obl|1", "say", "reporters"),
        ("to|ADP|case|3 length|NOUN|obl|1", "speak", None),
        ("salt|NOUN|obj|1 again|ADV|advmod|1", "stress", None),
        ("boats|NOUN|obj|1 again|ADV|advmod|1", "warn", "boats"),
    ],
)
def test_whoever_hears_it_is_somebody(rest: str, lemma: str, words: str | None) -> None:
    doc = parse(f"Ann|PROPN|nsubj|1 spoke|VERB|root|1 {rest}")
    doc[1].lemma_ = lemma
    for token in doc:
        token.lemma_ = token.lemma_.removesuffix("s") if token.pos_ == "NOUN" else token.lemma_
    found = addressee(Utterance(((900, 910),), Attribution(doc[0:1], doc[1:2], None), "indirect"))
    assert (doc.text[slice(*found)] if found else None) == words
