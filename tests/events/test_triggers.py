"""Where the words of a pattern stand."""

import pytest

from onrecord.events import triggers
from onrecord.events.values import Condition, Pattern
from onrecord.records import PartKind
from tests.events.sentences import kinds, only, pattern, sentence
from tests.parses import passages

IMPOSED = "Chad|PROPN|nsubj|1 imposed|VERB|root|1|VBD sweeping|ADJ|amod|4 new|ADJ|amod|4 sanctions|NOUN|obj|1|NNS on|ADP|case|6 Mali|PROPN|obl|1 .|PUNCT|punct|1"
WERE_IMPOSED = (
    "Sanctions|NOUN|nsubj:pass|2|NNS were|AUX|aux:pass|2 imposed|VERB|root|2|VBN on|ADP|case|4 Mali|PROPN|obl|2"
)
STRIKES = "Air|NOUN|compound|1 strikes|NOUN|nsubj|2|NNS hit|VERB|root|2|VBD Goma|PROPN|obj|2"
SHELLED = "Rebels|NOUN|nsubj|1|NNS shelled|VERB|root|1|VBD the|DET|det|3 port|NOUN|obj|1"


def found(text: str, *patterns: Pattern, part: PartKind = "body") -> list[tuple[str, ...]]:
    doc = sentence(text)
    given = triggers.find(doc, passages(doc, (part,)), only(*patterns), kinds(doc, part=part))
    return [tuple(doc[at].text for at in one.trigger.tokens) for one in given]


@pytest.mark.parametrize("text", [IMPOSED, WERE_IMPOSED])
def test_the_words_need_not_be_adjacent(text: str) -> None:
    assert {word.lower() for word in found(text, pattern("impose sanction|duty on"))[0]} == {
        "imposed",
        "sanctions",
        "on",
    }


def test_all_words_must_be_there() -> None:
    assert found(IMPOSED, pattern("impose sanction against"), pattern("impose curfew")) == []


def test_an_active_subject_is_no_object() -> None:
    assert found(STRIKES, pattern("hit strike")) == []


def test_compounds() -> None:
    pair = pattern("air+strike|drone+strike", kind="noun")
    assert found(STRIKES, pair) == [("Air", "strikes")]
    assert found(STRIKES, pattern("drone+strike", kind="noun")) == []


def test_the_more_specific_pattern_wins() -> None:
    assert found(IMPOSED, pattern("impose"), pattern("impose sanction on")) == [("imposed", "sanctions", "on")]


def test_a_word_of_a_longer_pattern_is_no_trigger() -> None:
    assert found(IMPOSED, pattern("sanction", kind="noun"), pattern("impose sanction")) == [("imposed", "sanctions")]


def test_a_noun_is_no_verb() -> None:
    assert found(STRIKES, pattern("strike")) == []
    assert found(SHELLED, pattern("shell", kind="noun")) == []


def test_an_attribute_tells_of_no_act() -> None:
    text = "The|DET|det|2 jailed|VERB|amod|2|VBN men|NOUN|nsubj|3|NNS slept|VERB|root|3|VBD"
    assert found(text, pattern("jail")) == []


def test_a_phrase_with_its_preposition_first() -> None:
    text = "Okoro|PROPN|nsubj|3 is|AUX|cop|3 under|ADP|case|3 arrest|NOUN|root|3|NN"
    assert found(text, pattern("under arrest", kind="adjective")) == [("under", "arrest")]


def test_conditions_decide() -> None:
    wanted = pattern("shell")._replace(wanted=(Condition("obj", frozenset({"port"})),))
    unwanted = pattern("shell")._replace(unwanted=(Condition("any", frozenset({"port"})),))
    assert found(SHELLED, wanted) == [("shelled",)]
    assert found(SHELLED, unwanted) == []


@pytest.mark.parametrize(("part", "count"), [("headline", 1), ("deck", 1), ("caption", 0), ("embed", 0)])
def test_only_the_story_is_read(part: PartKind, count: int) -> None:
    assert len(found(SHELLED, pattern("shell"), part=part)) == count


@pytest.mark.parametrize(("word", "count"), [("Custody", 0), ("custody", 1)])
def test_a_word_in_a_title_is_no_trigger(word: str, count: int) -> None:
    text = f"The|DET|det|1 Panel|PROPN|root|1 on|ADP|case|3 Deaths|PROPN|nmod|1 in|ADP|case|5 {word}|NOUN|nmod|3"
    assert len(found(text, pattern("custody", kind="noun"))) == count
    assert len(found(text, pattern("custody", kind="noun"), part="headline")) == 1


def test_a_cue_of_speech_asks_for_nothing() -> None:
    quoted = (
        "“|PUNCT|punct|4 Where|ADV|advmod|3 is|AUX|cop|1 it|PRON|nsubj|1 ”|PUNCT|punct|5 asks|VERB|root|5|VBZ "
        "Okoro|PROPN|obj|5 .|PUNCT|punct|5"
    )
    asks = "Bello|PROPN|nsubj|1 asks|VERB|root|1|VBZ Okoro|PROPN|obj|1 .|PUNCT|punct|1"
    ask = pattern("ask", act="REQUEST")
    assert found(quoted, ask) == []
    assert found(asks, ask) == [("asks",)]


def test_what_is_threatened_is_the_act() -> None:
    text = "Rebels|NOUN|nsubj|1 vowed|VERB|root|1|VBD to|PART|mark|3|TO strike|VERB|xcomp|1|VB Goma|PROPN|obj|3"
    threat = pattern("vow strike", act="THREATEN")
    assert found(text, threat) == [("vowed", "strike")]
    assert found(text, threat, pattern("strike")) == [("strike",)]
    assert found(text, threat, pattern("strike", act="ACCUSE")) == [("vowed", "strike")]


def test_a_noun_that_is_all_of_a_phrase_is_no_act_of_its_own() -> None:
    text = "Okoro|PROPN|nsubj|3 is|AUX|cop|3 under|ADP|case|3 investigation|NOUN|root|3|NN"
    phrase = pattern("under investigation", kind="adjective", act="ACCUSE")
    assert found(text, phrase, pattern("investigation", kind="noun", act="ACCUSE")) == [("under", "investigation")]
