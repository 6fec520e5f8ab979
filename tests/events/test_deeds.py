"""Which words name an act where nobody does one."""

import pytest

from onrecord.events import finding
from onrecord.events.values import Pattern
from onrecord.records import Actor, Cast, Event
from tests.events.sentences import only, pattern, sentence
from tests.parses import passages

ASK = pattern("ask", act="REQUEST")
END = pattern("end siege", recipient="", act="CONCEDE")
AGREE = pattern("agree", recipient="", act="AGREE")
KILL = pattern("kill")


def events(one: Pattern, text: str, *names: str) -> tuple[Event, ...]:
    """The events of a sentence in which these words name members of governments."""
    doc = sentence(text)
    cast = [
        Actor(f"a{n}", name, "person", sector="GOV", mentions=((at := doc.text.index(name), at + len(name)),))
        for n, name in enumerate(names, start=1)
    ]
    return finding.find(doc, passages(doc), Cast(tuple(cast)), patterns=only(one)).events


@pytest.mark.parametrize(("asked", "count"), [("God", 0), ("Bello", 1)])
def test_a_prayer_is_no_request(asked: str, count: int) -> None:
    text = f"Okoro|PROPN|nsubj|1|NNP asked|VERB|root|1|VBD {asked}|PROPN|obj|1|NNP for|ADP|case|4 help|NOUN|obl|1|NN"
    assert len(events(ASK, text, "Okoro", asked)) == count


@pytest.mark.parametrize(("word", "count"), [("whether", 0), ("that", 1)])
def test_a_question_is_no_request(word: str, count: int) -> None:
    text = f"Okoro|PROPN|nsubj|1|NNP asked|VERB|root|1|VBD Bello|PROPN|obj|1|NNP {word}|SCONJ|mark|5 he|PRON|nsubj|5|PRP paid|VERB|ccomp|1|VBD"
    assert len(events(ASK, text, "Okoro", "Bello")) == count


@pytest.mark.parametrize(
    "text",
    [
        "Okoro|PROPN|nsubj|1|NNP continues|VERB|root|1|VBZ efforts|NOUN|obj|1|NNS to|PART|mark|4|TO end|VERB|acl|2|VB the|DET|det|6 siege|NOUN|obj|4|NN",
        "Okoro|PROPN|nsubj|1|NNP continues|VERB|root|1|VBZ efforts|NOUN|obj|1|NNS to|PART|mark|4|TO talk|VERB|acl|2|VB and|CCONJ|cc|6 end|VERB|conj|4|VB the|DET|det|8 siege|NOUN|obj|6|NN",
    ],
)
def test_an_aim_is_no_concession(text: str) -> None:
    assert not events(END, text, "Okoro")
    did = "Okoro|PROPN|nsubj|1|NNP ended|VERB|root|1|VBD the|DET|det|3 siege|NOUN|obj|1|NN"
    assert len(events(END, did, "Okoro")) == 1


@pytest.mark.parametrize(("doer", "tag", "count"), [("He", "PRP", 0), ("Analyst", "NN", 0), ("Ministers", "NNS", 1)])
@pytest.mark.parametrize(
    "said", ["", " that|SCONJ|mark|5 it|PRON|nsubj|5 was|AUX|cop|5|VBD late|ADJ|ccomp|1|JJ"], ids=["bare", "that"]
)
def test_an_opinion_that_one_shares_is_no_agreement(said: str, doer: str, tag: str, count: int) -> None:
    pos = "PRON" if tag == "PRP" else "NOUN"
    text = f"{doer}|{pos}|nsubj|1|{tag} agreed|VERB|root|1|VBD{said}"
    assert len(events(AGREE, text, doer)) == count


def test_who_agrees_to_act_has_agreed() -> None:
    text = "He|PRON|nsubj|1|PRP agreed|VERB|root|1|VBD to|PART|mark|3|TO talks|NOUN|obl|1|NNS"
    assert len(events(AGREE, text, "He")) == 1


@pytest.mark.parametrize(("by", "count"), [("lorry", 0), ("sniper", 1)])
def test_who_is_run_over_is_killed_by_nobody(by: str, count: int) -> None:
    text = (
        "Okoro|PROPN|nsubj:pass|2|NNP was|AUX|aux:pass|2|VBD killed|VERB|root|2|VBN after|SCONJ|mark|5 "
        f"being|AUX|aux:pass|5|VBG hit|VERB|advcl|2|VBN by|ADP|case|8 a|DET|det|8 {by}|NOUN|obl:agent|5|NN"
    )
    assert len(events(KILL, text, "Okoro")) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("In|ADP|case|1 film|NOUN|obl|3|NN Okoro|PROPN|nsubj|3|NNP kills|VERB|root|3|VBZ Bello|PROPN|obj|3|NNP", 0),
        ("In|ADP|case|1 film|NOUN|obl|3|NN Okoro|PROPN|nsubj|3|NNP killed|VERB|root|3|VBD Bello|PROPN|obj|3|NNP", 1),
        ("In|ADP|case|1 town|NOUN|obl|3|NN Okoro|PROPN|nsubj|3|NNP kills|VERB|root|3|VBZ Bello|PROPN|obj|3|NNP", 1),
        ("Okoro|PROPN|nsubj|2|NNP often|ADV|advmod|2|RB kills|VERB|root|2|VBZ Bello|PROPN|obj|2|NNP", 0),
        ("Okoro|PROPN|nsubj|2|NNP often|ADV|advmod|2|RB killed|VERB|root|2|VBD Bello|PROPN|obj|2|NNP", 1),
    ],
)
def test_plots_and_habits_in_the_present_are_no_deeds(text: str, count: int) -> None:
    assert len(events(KILL, text, *(name for name in ("Okoro", "Bello") if name in text))) == count


@pytest.mark.parametrize(("hitter", "count"), [("lorry", 0), ("sniper", 1)])
def test_whoever_a_vehicle_hits_is_killed_by_nobody(hitter: str, count: int) -> None:
    text = (
        "Okoro|PROPN|nsubj:pass|2|NNP was|AUX|aux:pass|2|VBD killed|VERB|root|2|VBN when|SCONJ|mark|6 "
        f"a|DET|det|5 {hitter}|NOUN|nsubj|6|NN hit|VERB|advcl|2|VBD him|PRON|obj|6|PRP"
    )
    assert len(events(KILL, text, "Okoro")) == count


@pytest.mark.parametrize(("verb", "count"), [("celebrate", 0), ("jeer", 1)])
def test_a_celebration_is_no_protest(verb: str, count: int) -> None:
    text = f"Okoro|PROPN|nsubj|1|NNP marched|VERB|root|1|VBD to|PART|mark|3|TO {verb}|VERB|advcl|1|VB"
    assert len(events(pattern("march", recipient="", act="PROTEST"), text, "Okoro")) == count
