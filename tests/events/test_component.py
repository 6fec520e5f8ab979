"""``onrecord_events_v1`` in a pipeline of the user's own."""

import json

import pytest
import spacy
from spacy.tokens import Doc

from onrecord import language
from onrecord.events.component import NAME, component
from tests.parses import parse

SHOT = "Gunmen|NOUN|nsubj|1 shot|VERB|root|1 Okoro|PROPN|obj|1"


def test_it_needs_the_actors() -> None:
    doc = parse(SHOT)
    doc._.actors = None
    with pytest.raises(ValueError, match="add onrecord_actors_v1"):
        component(doc)


def test_it_stands_in_a_pipeline_under_its_name() -> None:
    nlp = spacy.load(language.load().path)  # one of our own to change
    for name in ("onrecord_times_v1", "onrecord_actors_v1", "onrecord_statements_v1", NAME):
        nlp.add_pipe(name)
    doc = nlp("Latvia expelled three Danish diplomats on Friday.")
    [event] = doc._.events
    names = {actor["id"]: actor["country"] for actor in doc._.actors}
    assert (event["act"], event["mode"], event["status"]) == ("SANCTION", "expel", "occurred")
    assert [names[role["actor"]] for role in event["actors"]] == ["LVA"]
    assert [names[role["actor"]] for role in event["recipients"]] == ["DNK"]
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert json.dumps(again._.events) == json.dumps(doc._.events)
