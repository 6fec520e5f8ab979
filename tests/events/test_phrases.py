"""The words that name somebody in a role."""

import pytest
from spacy.tokens import Span

from onrecord.events.phrases import narrow_for, phrase
from tests.events.sentences import sentence


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("The|DET|det|2 old|ADJ|amod|2 mayor|NOUN|root|2 ,|PUNCT|punct|2 Okoro|PROPN|appos|2", 2, "old mayor"),
        ("The|DET|det|1 mayor|NOUN|root|1 Tom|PROPN|appos|1 Okoro|PROPN|flat|2", 1, "mayor Tom Okoro"),
        ("The|DET|det|1 men|NOUN|root|1 who|PRON|nsubj|3 fled|VERB|acl:relcl|1", 1, "men"),
        ("The|DET|det|1 head|NOUN|root|1 of|ADP|case|4 the|DET|det|4 bank|NOUN|nmod|1", 1, "head of the bank"),
        ("Police|NOUN|root|0 and|CCONJ|cc|2 troops|NOUN|conj|0", 0, "Police"),
        ("Even|ADV|advmod|1 Okoro|PROPN|root|1", 1, "Okoro"),
        ("At|ADP|case|1 least|ADJ|advmod|2 ten|NUM|nummod|3 men|NOUN|root|3", 3, "At least ten men"),
        ("Tom|PROPN|root|0 Okoro|PROPN|flat|0 and|CCONJ|cc|3 Bello|PROPN|conj|1", 0, "Tom Okoro"),
        (
            "During|ADP|case|1 spring|NOUN|nmod|3 ,|PUNCT|punct|1 soldiers|NOUN|root|3 from|ADP|case|5 Chad|PROPN|nmod|3",
            3,
            "soldiers from Chad",
        ),
        ("Union|PROPN|root|0 (|PUNCT|punct|2 Unión|PROPN|flat|0", 0, "Union"),
        ("Sometimes|ADV|advmod|2 with|ADP|case|2 Chad|PROPN|root|2", 2, "Chad"),
        (
            "Heads|NOUN|root|0 of|ADP|case|2 banks|NOUN|nmod|0 and|CCONJ|cc|4 shops|NOUN|conj|2 to|PART|mark|6 help|VERB|acl|4",
            0,
            "Heads of banks and shops",
        ),
        ("Troops|NOUN|root|0 loyal|ADJ|amod|0 to|ADP|case|3 Okoro|PROPN|obl|1", 0, "Troops loyal to Okoro"),
        ("Troops|NOUN|root|0 happy|ADJ|amod|0 with|ADP|case|3 Okoro|PROPN|obl|1", 0, "Troops"),
    ],
)
def test_phrases(text: str, head: int, words: str) -> None:
    doc = sentence(text)
    assert doc.text[slice(*phrase(doc[head]))] == words


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("Police|NOUN|nsubj|1 beat|VERB|root|1|VBD men|NOUN|obj|1|NNS in|ADP|case|4 Kisumu|PROPN|nmod|2", 2, "men"),
        (
            "Okoro|PROPN|nsubj|1 led|VERB|root|1|VBD council|NOUN|obj|1|NN in|ADP|case|4 Crete|PROPN|nmod|2",
            2,
            "council in Crete",
        ),
        (
            "Okoro|PROPN|nsubj|1 aided|VERB|root|1|VBD men|NOUN|obj|1|NNS in|ADP|case|4 Peru|PROPN|nmod|2",
            2,
            "men in Peru",
        ),
        (
            "Police|NOUN|nsubj|1 beat|VERB|root|1|VBD crowds|NOUN|obj|1|NNS of|ADP|case|4 men|NOUN|nmod|2|NNS in|ADP|case|6 Kisumu|PROPN|nmod|4",
            2,
            "crowds of men",
        ),
        (
            "She|PRON|nsubj|1 accused|VERB|root|1|VBD head|NOUN|obj|1 of|ADP|case|4 union|NOUN|nmod|2",
            2,
            "head of union",
        ),
        ("She|PRON|nsubj|1 accused|VERB|root|1|VBD head|NOUN|obj|1 of|ADP|case|4 fraud|NOUN|nmod|2", 2, "head"),
    ],
)
def test_behind_its_verb_a_phrase_leaves_where_and_what_for(text: str, head: int, words: str) -> None:
    doc = sentence(text)
    doc.set_ents(
        [Span(doc, one.i, one.i + 1, label="LOC") for one in doc if one.dep_ == "nmod" and one.pos_ == "PROPN"]
    )
    assert doc.text[slice(*phrase(doc[head], (), narrow_for(doc[head], doc[1])))] == words


@pytest.mark.parametrize(("tag", "words"), [("NNP", "President Okoro"), ("JJ", "Okoro")])
def test_a_title_that_is_hung_on_what_its_bearer_has(tag: str, words: str) -> None:
    doc = sentence(f"President|PROPN|amod|3|{tag} Okoro|PROPN|nmod:poss|3 's|PART|case|1 visit|NOUN|root|3")
    doc.ents = [Span(doc, 1, 2, "PERSON")]
    assert doc.text[slice(*phrase(doc[1]))] == words
