"""Where roles may stand that no slot of the pattern has filled."""

import pytest

from onrecord import tables
from onrecord.events import ontology, triggers
from onrecord.events.fallbacks import slots
from onrecord.events.roles import Roles
from onrecord.events.values import Pattern
from tests.events.sentences import kinds, only, pattern, sentence
from tests.parses import passages


def recipients(text: str, one: Pattern, *actors: str) -> list[str]:
    """The words of the recipients of the one trigger."""
    doc = sentence(text)
    known = kinds(doc, actors)
    [found] = triggers.find(doc, passages(doc), only(one), known)
    return [doc.text[slice(*taker.role.span)] for taker in Roles(known).of(found)[1]]


def test_the_table_names_acts_that_there_are() -> None:
    assert slots("THREATEN", "recipient", "verb") == ("iobj", "against")
    assert slots("RETREAT", "recipient", "verb") == ()
    rows = tables.rows("onrecord.events", "fallbacks.tsv")
    assert {row["act"] for row in rows} <= set(ontology.acts())
    assert {row["kind"] for row in rows} <= {"verb", "noun", "adjective", "passive"}


@pytest.mark.parametrize(("act", "count"), [("ACCUSE", 1), ("MOBILIZE", 0)])
def test_whom_the_claims_are_about(act: str, count: int) -> None:
    text = (
        "Police|NOUN|nsubj|1|NN probed|VERB|root|1|VBD claims|NOUN|obj|1|NNS that|SCONJ|mark|5 Okoro|PROPN|nsubj|5|NNP "
        "lied|VERB|acl|2|VBD"
    )
    assert recipients(text, pattern("probe", recipient="on", act=act), "Okoro") == ["Okoro"] * count


def test_against_whom() -> None:
    text = "Police|NOUN|nsubj|1|NN complained|VERB|root|1|VBD against|ADP|case|3 Okoro|PROPN|obl|1|NNP"
    assert recipients(text, pattern("complain", recipient="of", act="ACCUSE"), "Okoro") == ["Okoro"]


def test_the_words_of_the_trigger_are_no_recipient() -> None:
    text = "Peru|PROPN|nsubj|1|NNP formed|VERB|root|1|VBD a|DET|det|3 party|NOUN|obj|1|NN"
    assert recipients(text, pattern("form party", recipient="with", act="SUPPORT")) == []


def test_whose_support_is_praised() -> None:
    text = "Okoro|PROPN|nsubj|1|NNP praised|VERB|root|1|VBD support|NOUN|obj|1|NN of|ADP|case|4 Bello|PROPN|nmod|2|NNP"
    assert recipients(text, pattern("praise", act="SUPPORT"), "Okoro", "Bello") == ["Bello"]
