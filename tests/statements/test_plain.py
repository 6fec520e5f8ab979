"""What the order of the words tells where the parse is lost."""

import pytest

from onrecord.language import columns
from onrecord.statements.plain import in_plain_order
from tests.parses import parse

AT = "Unions|NOUN|root|0 {} at|ADP|case|4 the|DET|det|4 port|NOUN|obl|1 that|SCONJ|mark|7 trade|NOUN|nsubj|7 fell|VERB|acl|0"
TOLD = "Ann|PROPN|nsubj|1 told|VERB|root|1 reporters|NOUN|obj|1 {}|PRON|nsubj|5 was|AUX|cop|5 ready|ADJ|acl:relcl|2"


def content(sentence: str, cue: int, lemma: str, **tags: str) -> str | None:
    doc = parse(sentence)
    doc[cue].lemma_ = lemma
    for token in doc:
        token.tag_ = tags.get(token.text, token.tag_)
    found = in_plain_order(cue, columns.read(doc))
    return " ".join(doc[at].text for at in found[0].tokens) if found else None


@pytest.mark.parametrize(
    ("verb", "lemma", "that", "said"),
    [
        ("stressed|VERB|acl|0", "stress", "IN", "that trade fell"),
        ("left|VERB|acl|0", "leave", "IN", None),
        ("stressed|VERB|acl|0", "stress", "WDT", None),
    ],
)
def test_a_clause_some_words_behind(verb: str, lemma: str, that: str, said: str | None) -> None:
    tags = {"stressed": "VBN", "left": "VBD", "that": that, "fell": "VBD"}
    assert content(AT.format(verb), 1, lemma, **tags) == said


@pytest.mark.parametrize(("who", "said"), [("she", "she was ready"), ("whom", None)])
def test_a_pronoun_behind_whoever_was_told(who: str, said: str | None) -> None:
    assert content(TOLD.format(who), 1, "tell", told="VBD", was="VBD") == said


def test_not_a_clause_of_degree() -> None:
    lies = "Ann|PROPN|nsubj|1 told|VERB|root|1 so|ADV|advmod|3 much|ADJ|obj|1 that|SCONJ|mark|6 we|PRON|nsubj|6 won|VERB|advcl|1"
    assert content(lies, 1, "tell", told="VBD", that="IN", won="VBD") is None
