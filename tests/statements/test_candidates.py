"""What could be a cue, and what it could report."""

import pytest

from onrecord.language import columns
from onrecord.statements.candidates import candidates, may_be_cue
from tests.parses import parse

SAID = "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 .|PUNCT|punct|1"
URGED = "Ann|PROPN|nsubj|1 urged|VERB|root|1 Bob|PROPN|obj|1 to|PART|mark|4 leave|VERB|xcomp|1 .|PUNCT|punct|1"
CALLED = "Ann|PROPN|nsubj|1 called|VERB|root|1 for|ADP|case|3 talks|NOUN|obl|1 on|ADP|case|5 Monday|PROPN|obl|1 .|PUNCT|punct|1"
COMMENT = "The|DET|det|1 port|NOUN|nsubj|7 ,|PUNCT|punct|4 officials|NOUN|nsubj|4 said|VERB|parataxis|7 ,|PUNCT|punct|4 will|AUX|aux|7 close|VERB|root|7 .|PUNCT|punct|7"


def contents(sentence: str, cue: int) -> dict[str, str]:
    doc = parse(sentence)
    return {one.frame: " ".join(doc[n].text for n in one.tokens) for one in candidates(cue, columns.read(doc))}


def test_a_clause_with_its_that() -> None:
    assert contents(SAID, 1)["clause"] == "that we won"


def test_an_object_alone_and_with_its_infinitive() -> None:
    found = contents(URGED, 1)
    assert found["object"] == "Bob"
    assert found["object+xcomp"] == "Bob to leave"


def test_the_preposition_belongs_to_the_cue() -> None:
    assert contents(CALLED, 1)["phrase:for"] == "talks"


def test_a_comment_within_what_it_reports() -> None:
    assert contents(COMMENT, 4)["comment:parataxis"] == "The port will close"


@pytest.mark.parametrize("sentence", [SAID, URGED, CALLED, COMMENT])
def test_no_two_are_alike_and_none_holds_its_cue(sentence: str) -> None:
    doc = parse(sentence)
    for at in range(len(doc)):
        found = candidates(at, columns.read(doc))
        assert len({one.tokens for one in found}) == len(found)
        assert all(at not in one.tokens and list(one.tokens) == sorted(one.tokens) for one in found)


def test_few_words_can_report() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|2 has|AUX|aux|2 said|VERB|root|2 that|SCONJ|mark|5 we|PRON|nsubj|5 won|VERB|ccomp|2 .|PUNCT|punct|2"
    )
    assert [token.text for token in doc if may_be_cue(token.i, columns.read(doc))] == ["said", "won"]
