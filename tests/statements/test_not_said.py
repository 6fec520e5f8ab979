"""Uses in which a cue reports nothing."""

import pytest

from onrecord.statements.candidates import Candidate
from onrecord.statements.not_said import is_gloss, is_not_said
from tests.parses import parse


@pytest.mark.parametrize(
    ("sentence", "cue", "frame", "lemma", "nothing"),
    [
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 bread|NOUN|obj|1", 1, "object", "share", True),
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 bread|NOUN|obj|1", 1, "object", "condemn", False),
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 we|PRON|nsubj|3 won|VERB|ccomp|1", 1, "clause", "share", False),
        ("Ann|PROPN|nsubj:pass|2 is|AUX|aux:pass|2 known|VERB|root|2 as|ADP|case|4 Bo|PROPN|obl|2", 2, "phrase:as", "know", True),
        ("Ann|PROPN|nsubj|2 did|AUX|aux|2 blame|VERB|root|2 him|PRON|obj|2", 2, "object", "blame", False),
        ("Ann|PROPN|nsubj|2 never|ADV|advmod|2 replied|VERB|root|2 to|ADP|case|4 us|PRON|obl|2", 2, "phrase:to", "reply", True),
        ("Ann|PROPN|nsubj|1 pleaded|VERB|root|1 to|ADP|case|3 us|PRON|obl|1", 1, "phrase:to", "plead", False),
        ("a|DET|det|1 hope|NOUN|root|1 of|ADP|case|3 rain|NOUN|nmod|1", 1, "phrase:of", "hope", True),
        ("a|DET|det|1 hope|NOUN|root|1 we|PRON|nsubj|3 win|VERB|acl|1", 1, "acl", "hope", False),
        ("Ann|PROPN|nsubj|1 continued|VERB|root|1 to|PART|mark|3 dig|VERB|xcomp|1", 1, "infinitive", "continue", True),
    ],
)  # fmt: skip
def test_by_use(sentence: str, cue: int, frame: str, lemma: str, nothing: bool) -> None:
    doc = parse(sentence)
    doc[cue].lemma_ = lemma
    assert is_not_said(Candidate(cue, frame, cue + 1, (cue + 1,)), doc) is nothing


def test_a_comment_of_the_page() -> None:
    doc = parse("referring|VERB|root|0 to|ADP|case|2 rain|NOUN|obl|0")
    doc[0].lemma_, doc[0].tag_ = "refer", "VBG"
    assert is_gloss(doc[0])
    doc[0].tag_ = "VBD"
    assert not is_gloss(doc[0])
