"""Sentences that the parser takes for a noun phrase."""

import pytest
from spacy.tokens import Doc

from onrecord.events.mending import mended
from tests.events.tagged import tagged

AS_ATTRIBUTE = tagged(
    "The|DT|det|1 UN|NNP|compound|3 withdrew|VBD|amod|3 peacekeepers|NNS|ROOT|3 from|IN|case|5 Sinai|NNP|nmod|3 .|.|punct|3"
)
AS_APPOSITION = tagged(
    "A|DT|det|1 court|NN|ROOT|1 on|IN|case|3 Tuesday|NNP|compound|5 freed|VBN|amod|5 pastor|NN|appos|1 .|.|punct|1"
)


def arcs(doc: Doc) -> dict[str, tuple[str, str]]:
    return {token.text: (token.dep_, token.head.text) for token in doc}


def test_the_attribute_becomes_the_verb() -> None:
    given = arcs(mended(AS_ATTRIBUTE))
    assert given["withdrew"] == ("ROOT", "withdrew")
    assert given["UN"] == ("nsubj", "withdrew")
    assert given["peacekeepers"] == ("obj", "withdrew")
    assert given["The"] == ("det", "UN")
    assert given["Sinai"] == ("nmod", "peacekeepers")


@pytest.mark.parametrize(("tag", "read"), [("VBZ", True), ("NNS", False)])
def test_a_headline_has_no_full_stop(tag: str, read: bool) -> None:
    given = arcs(
        mended(tagged(f"Peru|NNP|compound|2 expels|{tag}|compound|2 envoy|NN|ROOT|2 in|IN|case|4 spat|NN|nmod|2"))
    )
    assert (given["expels"] == ("ROOT", "expels")) is read
    assert (given["Peru"] == ("nsubj", "expels")) is read
    assert (given["envoy"] == ("obj", "expels")) is read


def test_the_noun_before_it_may_be_the_root() -> None:
    given = arcs(mended(AS_APPOSITION))
    assert given["court"] == ("nsubj", "freed")
    assert given["pastor"] == ("obj", "freed")
    assert given["Tuesday"] == ("obl", "freed")


def test_what_it_was_accused_of_hangs_on_the_verb() -> None:
    given = mended(
        tagged(
            "The|DT|det|1 opposition|NN|ROOT|1 accused|VBD|amod|3 soldiers|NNS|conj|1 of|IN|mark|5 looting|VBG|acl|3 "
            "shops|NNS|obj|5 .|.|punct|1"
        )
    )
    assert arcs(given)["looting"] == ("advcl", "accused")
    assert arcs(given)["soldiers"] == ("obj", "accused")


def test_a_verb_that_is_tagged_a_noun() -> None:
    doc = tagged("Russia|NNP|nsubj|1 vetoed|NN|ROOT|1 the|DT|det|3 text|NN|obj|1 .|.|punct|1")
    assert [(token.text, token.tag_) for token in mended(doc) if token.pos_ == "VERB"] == [("vetoed", "VBD")]


def test_so_does_a_second_verb() -> None:
    doc = tagged("Lima|NNP|nsubj|1 left|VBD|ROOT|1 but|CC|cc|3 vetoed|NN|conj|1 it|PRP|obj|3 .|.|punct|1")
    assert [token.tag_ for token in mended(doc) if token.text == "vetoed"] == ["VBD"]


def test_an_auxiliary_hangs_on_the_verb() -> None:
    doc = tagged("Lima|NNP|nsubj|2 would|MD|aux|2 have|VB|aux|3 freed|VBN|ROOT|3 him|PRP|obj|3 .|.|punct|3")
    given = arcs(mended(doc))
    assert given["would"] == ("aux", "freed")
    assert given["Lima"] == ("nsubj", "freed")
    assert given["have"] == ("aux", "freed")


@pytest.mark.parametrize(
    "text",
    [
        "The|DT|det|2 freed|VBN|amod|2 pastor|NN|nsubj|3 wept|VBD|ROOT|3 .|.|punct|3",
        "Iran|NNP|compound|2 -|,|punct|2 backed|VBN|amod|3 militias|NNS|ROOT|3 .|.|punct|3",
        "UN|NNP|compound|2 seized|VBN|amod|2 goods|NNS|ROOT|2",
        "In|IN|case|1 Goma|NNP|nmod|3 wounded|VBN|amod|3 men|NNS|ROOT|3 .|.|punct|3",
        "The|DT|det|3 UN|NNP|compound|3 wounded|VBN|amod|3 men|NNS|ROOT|3 are|VBP|cop|3 .|.|punct|3",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    doc = tagged(text)
    assert mended(doc) is doc


def test_to_free_is_no_adjective_where_it_has_an_object() -> None:
    doc = tagged("They|PRP|nsubj|1 offered|VBD|ROOT|1 to|IN|case|3 free|JJ|obl|1 men|NNS|obj|3")
    assert [(one.tag_, one.dep_) for one in mended(doc)[2:4]] == [("TO", "mark"), ("VB", "xcomp")]
    assert mended(tagged("They|PRP|nsubj|1 came|VBD|ROOT|1 to|IN|case|3 free|JJ|obl|1"))[3].tag_ == "JJ"


def test_who_has_done_it_does_not_suffer_it() -> None:
    assert mended(tagged("They|PRP|nsubj:pass|2 have|VBP|aux|2 withdrawn|VBN|ROOT|2"))[0].dep_ == "nsubj"
    left = tagged("They|PRP|nsubj:pass|3 have|VBP|aux|3 been|VBN|aux:pass|3 withdrawn|VBN|ROOT|3")
    assert mended(left)[0].dep_ == "nsubj:pass"
