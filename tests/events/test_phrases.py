"""The words that name somebody in a role."""

import pytest

from onrecord.events.phrases import phrase
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
    ],
)
def test_phrases(text: str, head: int, words: str) -> None:
    doc = sentence(text)
    assert doc.text[slice(*phrase(doc[head]))] == words
