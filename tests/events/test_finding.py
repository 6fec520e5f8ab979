"""The whole stage over Docs built by hand."""

from onrecord import events
from onrecord.events.patterns import Patterns
from onrecord.records import Actor, Cast
from tests.events.sentences import pattern, sentence
from tests.parses import passages

SHOT = "Gunmen|NOUN|nsubj|1|NNS shot|VERB|root|1|VBD Okoro|PROPN|obj|1 in|ADP|case|4 Jos|PROPN|obl|1 .|PUNCT|punct|1"


def found(text: str, patterns: Patterns | None = None) -> events.Found:
    doc = sentence(text)
    at = doc.text.index("Okoro")
    cast = Cast((Actor("a1", "Okoro", "person", mentions=((at, at + 5),)),))
    return events.find(doc, passages(doc), cast, patterns=patterns or Patterns([pattern("shoot")]))


def test_an_event_has_all_that_the_record_asks_for() -> None:
    text = sentence(SHOT).text
    given = found(SHOT)
    [event] = given.events
    assert (event.id, event.act, event.status, event.plover, event.quad) == ("e1", "ASSAULT", "occurred", "ASSAULT", 4)
    assert text[slice(*event.trigger)] == "shot"
    assert text[slice(*event.evidence)] == "Gunmen shot Okoro in Jos"
    assert [role.actor for role in event.recipients] == ["a1"]
    assert [actor.name for actor in given.cast.actors] == ["Okoro", "Gunmen"]
    assert event.part == 0


def test_the_rule_names_pattern_and_structure() -> None:
    [event] = found(SHOT).events
    assert event.rule == "test: shoot · active"
    assert event.confidence is not None


def test_less_is_sure_where_a_side_is_missing() -> None:
    whole = found(SHOT).events[0].confidence
    half = found("Okoro|PROPN|nsubj:pass|2 was|AUX|aux:pass|2 shot|VERB|root|2|VBN").events[0].confidence
    assert whole is not None
    assert half is not None
    assert half < whole


def test_the_content_wins_over_the_word_that_governs_it() -> None:
    text = "Gunmen|NOUN|nsubj|1|NNS threatened|VERB|root|1|VBD to|PART|mark|3 shoot|VERB|xcomp|1|VB Okoro|PROPN|obj|3"
    patterns = Patterns([pattern("shoot"), pattern("threaten", act="THREATEN")])
    [event] = found(text, patterns).events
    assert (event.act, event.status, event.plover) == ("ASSAULT", "threatened", "THREATEN")


def test_the_evidence_leaves_the_further_verbs_out() -> None:
    text = "Gunmen|NOUN|nsubj|1|NNS shot|VERB|root|1|VBD Okoro|PROPN|obj|1 and|CCONJ|cc|4 fled|VERB|conj|1|VBD north|ADV|advmod|4"
    doc = sentence(text)
    [event] = found(text).events
    assert doc.text[slice(*event.evidence)] == "Gunmen shot Okoro"


def test_a_page_without_events() -> None:
    given = found("Okoro|PROPN|nsubj|1 slept|VERB|root|1|VBD")
    assert (given.events, given.links) == ((), ())
    assert len(given.cast.actors) == 1


def test_what_is_rejected_as_a_noun_leaves_the_rejection() -> None:
    text = (
        "Gunmen|NOUN|nsubj|1|NNS rejected|VERB|root|1|VBD Okoro|PROPN|nmod:poss|4 's|PART|case|2 request|NOUN|obj|1|NN"
    )
    patterns = Patterns(
        [
            pattern("reject", act="REJECT"),
            pattern("request", actor="poss", recipient="", kind="noun", act="REQUEST"),
        ]
    )
    [event] = found(text, patterns).events
    assert (event.act, event.status, [role.actor for role in event.recipients]) == ("REJECT", "occurred", ["a1"])


def test_the_talks_of_a_meeting_are_told_once() -> None:
    text = "Okoro|PROPN|nsubj|1 took|VERB|root|1|VBD part|NOUN|obj|1 in|ADP|case|4 talks|NOUN|obl|1|NNS of|ADP|case|6 envoys|NOUN|nmod|4|NNS"
    patterns = Patterns(
        [
            pattern("take part", recipient="", act="CONSULT"),
            pattern("talk of", actor="of", recipient="", kind="noun", act="CONSULT"),
        ]
    )
    [event] = found(text, patterns).events
    assert [role.actor for role in event.actors] == ["a1"]
