"""Which acts are none in the sense of the record."""

import pytest

from onrecord.events import finding
from onrecord.events.sense import is_sporting
from onrecord.events.values import Pattern
from onrecord.records import Actor, Cast, Event
from tests.events.sentences import only, pattern, sentence
from tests.parses import passages

MEET = pattern("meet", "subj+obj", "obj", act="CONSULT")
DEMAND = pattern("demand", recipient="from", act="REQUEST")
BOTH = "Okoro|PROPN|nsubj|1|NNP met|VERB|root|1|VBD Bello|PROPN|obj|1|NNP"


def events(one: Pattern, *rows: str, **sectors: str) -> tuple[Event, ...]:
    """The events of sentences in which these people have these sectors (``CVL``, ``GOV``; empty: none is known)."""
    doc = sentence(*rows)
    cast = [
        Actor(f"a{n}", name, "person", sector=sector or None, mentions=((at := doc.text.index(name), at + len(name)),))
        for n, (name, sector) in enumerate(sectors.items(), start=1)
    ]
    return finding.find(doc, passages(doc), Cast(tuple(cast)), patterns=only(one)).events


@pytest.mark.parametrize(
    ("okoro", "bello", "count"),
    [("GOV", "", 1), ("GOV", "CVL", 1), ("CVL", "CVL", 0), ("", "", 0)],
)
def test_a_meeting_is_one_of_people_with_a_part_in_public_life(okoro: str, bello: str, count: int) -> None:
    assert len(events(MEET, BOTH, Okoro=okoro, Bello=bello)) == count


def test_what_is_done_among_a_family_is_private() -> None:
    text = "Okoro|PROPN|nsubj|1|NNP met|VERB|root|1|VBD his|PRON|nmod:poss|3 mother|NOUN|obj|1|NN"
    assert not events(MEET, text, Okoro="")
    assert events(MEET, text, Okoro="GOV")


@pytest.mark.parametrize(("subject", "count"), [("Success|NOUN", 0), ("Statement|NOUN", 1), ("Okoro|PROPN", 1)])
def test_things_that_do_not_speak_ask_for_nothing(subject: str, count: int) -> None:
    text = f"{subject}|nsubj|1|NN demands|VERB|root|1|VBZ money|NOUN|obj|1 from|ADP|case|4 Bello|PROPN|obl|1"
    assert (
        len(events(DEMAND, text, Bello="GOV", Okoro="GOV") if "Okoro" in text else events(DEMAND, text, Bello="GOV"))
        == count
    )


def test_an_act_of_nobody_to_nobody_is_a_row_only_where_it_is_what_the_sentence_tells() -> None:
    curfew = pattern("impose curfew", act="COERCE")
    main = "A|DET|det|1 curfew|NOUN|nsubj:pass|3 was|AUX|aux:pass|3 imposed|VERB|root|3|VBN"
    below = (
        "Prices|NOUN|nsubj|1 rose|VERB|root|1|VBD after|SCONJ|mark|6 a|DET|det|4 curfew|NOUN|nsubj:pass|6 "
        "was|AUX|aux:pass|6 imposed|VERB|advcl|1|VBN"
    )
    assert len(events(curfew, main)) == 1
    assert not events(curfew, below)


def test_a_page_of_sport() -> None:
    assert is_sporting(
        sentence("The|DET|det|1 goalkeeper|NOUN|nsubj|2 saved|VERB|root|2 his|PRON|nmod:poss|4 teammate|NOUN|obj|2")
    )
    assert not is_sporting(
        sentence("The|DET|det|1 goalkeeper|NOUN|nsubj|2 sued|VERB|root|2 his|PRON|nmod:poss|4 bank|NOUN|obj|2")
    )


def test_in_sport_nobody_meets_but_people_are_jailed() -> None:
    play = "The|DET|det|1 midfielder|NOUN|nsubj|2 scored|VERB|root|2 in|ADP|case|5 the|DET|det|5 semifinal|NOUN|obl|2"
    assert not events(MEET, play, BOTH, Okoro="GOV", Bello="GOV")
    jailed = BOTH.replace("met", "jailed")
    assert events(pattern("jail", act="COERCE"), play, jailed, Okoro="GOV", Bello="GOV")


def test_an_infinitive_that_only_names_an_act_is_no_row() -> None:
    text = (
        "Okoro|PROPN|nsubj|1|NNP explained|VERB|root|1|VBD ways|NOUN|obj|1|NNS to|PART|mark|4|TO jail|VERB|acl|2|VB "
        "Bello|PROPN|obj|4|NNP"
    )
    assert not events(pattern("jail", act="COERCE"), text, Okoro="GOV", Bello="GOV")


def test_firms_among_themselves_make_no_row() -> None:
    text = "Okoro|PROPN|nsubj|1|NNP met|VERB|root|1|VBD Bello|PROPN|obj|1|NNP"
    assert not events(MEET, text, Okoro="BUS", Bello="BUS")
    assert events(MEET, text, Okoro="BUS", Bello="GOV")


@pytest.mark.parametrize(("okoro", "count"), [("CVL", 0), ("GOV", 1)])
def test_what_people_of_no_name_should_ask_for_is_advice(okoro: str, count: int) -> None:
    text = "students|NOUN|nsubj|2|NNS might|AUX|aux|2|MD demand|VERB|root|2|VB money|NOUN|obj|2|NN"
    assert len(events(DEMAND, text, students=okoro)) == count


ASK = pattern("ask", act="REQUEST")


@pytest.mark.parametrize(("who", "count"), [("Hikers", 0), ("Miners", 1)])
def test_what_people_ask_for_every_day_is_no_act(who: str, count: int) -> None:
    text = f"{who}|NOUN|nsubj|1|NNS asked|VERB|root|1|VBD guests|NOUN|obj|1|NNS"
    assert len(events(ASK, text)) == count


@pytest.mark.parametrize(("doer", "count"), [("Dollars", 0), ("Miners", 1)])
def test_things_do_not_protest(doer: str, count: int) -> None:
    text = f"{doer}|NOUN|nsubj|1|NNS rallied|VERB|root|1|VBD in|ADP|case|3 Jos|PROPN|obl|1"
    assert len(events(pattern("rally", act="PROTEST"), text)) == count


def test_work_with_one_side_alone_is_no_act() -> None:
    one = pattern("cooperation with", actor="with", recipient="with", kind="noun", act="COOPERATE")
    text = "Cooperation|NOUN|nsubj|3|NN with|ADP|case|2 Okoro|PROPN|nmod|0 failed|VERB|root|3|VBD"
    assert not events(one, text, Okoro="GOV")


def test_what_somebody_asks_for_is_kept_though_nobody_is_to_do_it() -> None:
    text = "Okoro|PROPN|nsubj|1 demanded|VERB|root|1|VBD a|DET|det|3 truce|NOUN|obj|1"
    [event] = events(pattern("truce", actor="", recipient="", kind="noun", act="RETREAT"), text, Okoro="GOV")
    assert (event.status, event.by) == ("requested", "a1")
