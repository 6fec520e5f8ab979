"""Whom the words of a speaker mean, to whom it was said, and by which way."""

import pytest

from onrecord.records import Actor, Cast
from onrecord.statements import find
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
