"""``onrecord_statements_v1`` in a pipeline of the user's own."""

import json

import spacy
from spacy.tokens import Doc

from onrecord import language
from onrecord.statements.component import component
from tests.parses import parse

SAID = "Ann|PROPN|nsubj|1 said|VERB|root|1 :|PUNCT|punct|1 “|PUNCT|punct|5 We|PRON|nsubj|5 won|VERB|ccomp|1 .|PUNCT|punct|5 ”|PUNCT|punct|5"


def test_it_sets_plain_rows() -> None:
    doc = component(parse(SAID))
    [said] = [row for row in doc._.statements if row["form"] == "direct"]
    assert [doc.text[slice(*span)] for span in said["spans"]] == ["We won."]
    assert said["speaker"] is None


def test_the_rows_travel_with_the_doc() -> None:
    doc = component(parse(SAID))
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert json.dumps(again._.statements) == json.dumps(doc._.statements)


def test_it_stands_in_a_pipeline_under_its_name() -> None:
    shipped = language.load()
    nlp = spacy.load(shipped.path)  # one of our own to change
    nlp.add_pipe("onrecord_actors_v1")
    nlp.add_pipe("onrecord_statements_v1")
    doc = nlp("“We have won,” Ann Bell said. “Nobody else has.”")
    [said] = [row for row in doc._.statements if row["form"] == "direct"]
    assert said["speaker"] == doc._.actors[0]["id"]
