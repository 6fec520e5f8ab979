"""Whom the words of a speaker mean, to whom it was said, and by which way."""

import pytest

from onrecord.records import Actor, ActorKind, Cast
from onrecord.statements import find
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.cues import Cue
from onrecord.statements.relay import addressee
from onrecord.statements.speakers import Speakers
from tests.parses import parse, passages

CAST = Cast(
    (
        Actor("a1", "Ann Bell", "person", mentions=((0, 3), (20, 28))),
        Actor("a2", "Port Authority", "organization", sector="MED", mentions=((33, 47),)),
    )
)


@pytest.mark.parametrize(
    ("span", "head", "actor"),
    [
        ((0, 3), (0, 3), "a1"),
        ((16, 28), (24, 28), "a1"),
        ((29, 60), (50, 60), "a2"),
        ((16, 60), (50, 60), None),
        ((20, 60), (50, 60), "a1"),
        ((60, 70), (60, 70), None),
    ],
)
def test_the_head_first_then_the_only_one(span: tuple[int, int], head: tuple[int, int], actor: str | None) -> None:
    assert Speakers(CAST).at(span, head) == actor


QUOTE = "“|PUNCT|punct|{0} We|PRON|nsubj|{0} won|VERB|ccomp|1 .|PUNCT|punct|{0} ”|PUNCT|punct|{0}"


def test_to_whom() -> None:
    doc = parse("Ann|PROPN|nsubj|1 told|VERB|root|1 reporters|NOUN|iobj|1 :|PUNCT|punct|1 " + QUOTE.format(6))
    [said] = [one for one in find(doc, passages(doc), Cast()) if one.form == "direct"]
    assert said.addressee is not None
    assert doc.text[slice(*said.addressee)] == "reporters"


@pytest.mark.parametrize(
    ("phrase", "channel"),
    [("a statement", "statement"), ("an interview", "interview"), ("a speech", "speech"), ("a hurry", None)],
)
def test_the_channel_beside_the_cue(phrase: str, channel: str | None) -> None:
    article, noun = phrase.split()
    doc = parse(
        f"Ann|PROPN|nsubj|1 said|VERB|root|1 in|ADP|case|4 {article}|DET|det|4 {noun}|NOUN|obl|1 :|PUNCT|punct|1 "
        + QUOTE.format(8)
    )
    [said] = [one for one in find(doc, passages(doc), Cast()) if one.form == "direct"]
    assert said.channel == channel


def test_a_tweet_by_its_cue() -> None:
    doc = parse("Ann|PROPN|nsubj|1 tweeted|VERB|root|1 :|PUNCT|punct|1 " + QUOTE.format(5))
    [said] = [one for one in find(doc, passages(doc), Cast()) if one.form == "direct"]
    assert said.channel == "tweet"


def linked(sentence: str, words: tuple[int, int], *actors: tuple[str, ActorKind]) -> str | None:
    """The name of the actor behind these tokens; each actor is mentioned once, by its name."""
    doc = parse(sentence)
    found = ((doc.text.index(name), name, kind) for name, kind in actors)
    cast = Cast(tuple(Actor(name, name, kind, mentions=((at, at + len(name)),)) for at, name, kind in found))
    return Speakers(cast).named(doc[slice(*words)])


def test_the_name_behind_a_title() -> None:
    sentence = "Port|PROPN|nsubj|3 Mayor|PROPN|flat|0 Bell|PROPN|flat|0 said|VERB|root|3"
    assert linked(sentence, (0, 3), ("Port", "place"), ("Bell", "person")) == "Bell"
    assert linked(sentence, (0, 3), ("Port", "place")) is None


def test_the_name_in_apposition() -> None:
    sentence = "the|DET|det|1 head|NOUN|nsubj|6 of|ADP|case|3 Customs|PROPN|nmod|1 ,|PUNCT|punct|5 Bell|PROPN|appos|1 said|VERB|root|6"
    assert linked(sentence, (0, 6), ("Customs", "government"), ("Bell", "person")) == "Bell"


def test_not_the_modifier_of_another_noun() -> None:
    sentence = "Port|PROPN|compound|2 media|NOUN|compound|2 office|NOUN|nsubj|3 said|VERB|root|3"
    assert linked(sentence, (0, 3), ("Port", "place")) is None


def test_whose_report_it_is() -> None:
    sentence = "the|DET|det|2 Port|PROPN|compound|2 report|NOUN|nsubj|3 said|VERB|root|3"
    assert linked(sentence, (0, 3), ("Port", "organization")) == "Port"


def test_a_part_of_the_name() -> None:
    sentence = "Mr|PROPN|nsubj|2 Bell|PROPN|flat|0 said|VERB|root|2 Ann|PROPN|obj|2 Bell|PROPN|flat|3"
    assert linked(sentence, (0, 2), ("Ann Bell", "person")) == "Ann Bell"


def test_a_hyphenated_name_whole() -> None:
    assert Speakers(Cast((Actor("a1", "Kim Bo-ra", "person", mentions=((4, 13),)),))).whole((0, 10)) == (0, 13)


def test_of_a_demand_whoever_is_to_do_it() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 urged|VERB|root|1 dockers|NOUN|obj|1 to|PART|mark|4 rest|VERB|xcomp|1 .|PUNCT|punct|1"
    )
    said = Utterance(((10, 25),), Attribution(doc[0:1], doc[1:2], Cue("urge", "demand", "speech", None)), "indirect")
    assert addressee(said) == (10, 17)


@pytest.mark.parametrize(
    "words",
    [
        "The|DET|det|1 union|NOUN|nmod:poss|3 's|PART|case|1 report|NOUN|nsubj|4",
        "a|DET|det|1 report|NOUN|nsubj|4 by|ADP|case|3 union|NOUN|nmod|1",
    ],
)
def test_a_document_speaks_for_its_maker(words: str) -> None:
    doc = parse(words + " says|VERB|root|4 Bo|PROPN|nsubj|6 won|VERB|ccomp|4")
    union = next(token for token in doc if token.text == "union")
    cast = Cast((Actor("a1", "union", "organization", mentions=((union.idx, union.idx + 5),)),))
    assert Speakers(cast).behind(doc[0:4]) == "a1"


def test_it_is_told_nothing() -> None:
    doc = parse("Ann|PROPN|nsubj|1 told|VERB|root|1 it|PRON|iobj|1 we|PRON|nsubj|4 won|VERB|ccomp|1")
    said = Utterance(((doc[3].idx, doc[4].idx + 3),), Attribution(doc[0:1], doc[1:2], None), "indirect")
    assert addressee(said) is None


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        (
            "an|DET|det|1 expert|NOUN|obl|0 in|ADP|case|4 labour|NOUN|compound|4 affairs|NOUN|nmod|1 Ann|PROPN|appos|4",
            "a1",
        ),
        ("the|DET|det|1 mother|NOUN|obl|0 of|ADP|case|4 young|ADJ|amod|4 activist|NOUN|nmod|1 Ann|PROPN|appos|4", None),
        ("an|DET|det|1 expert|NOUN|obl|1 ,|PUNCT|punct|4 Dr.|PROPN|nmod:desc|4 Ann|PROPN|appos|1", "a1"),
    ],
)
def test_a_name_behind_a_long_title(words: str, actor: str | None) -> None:
    doc = parse(words.replace("|obl|0", "|root|1"))
    ann = next(token for token in doc if token.text == "Ann")
    cast = Cast((Actor("a1", "Ann", "person", mentions=((ann.idx, ann.idx + 3),)),))
    assert Speakers(cast).named(doc[:]) == actor
