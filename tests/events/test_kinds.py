"""People, countries, organisations, things."""

import pytest

from onrecord.events.kinds import Kinds
from onrecord.events.scene import Scene
from onrecord.records import Actor, Cast
from tests.events.sentences import kinds, sentence
from tests.parses import passages


@pytest.mark.parametrize(
    ("word", "person", "org", "country", "actor"),
    [
        ("villagers|NOUN|root|0|NNS", True, False, False, True),
        ("controllers|NOUN|root|0|NNS", True, False, False, True),  # by its ending
        ("corridors|NOUN|root|0|NNS", False, False, False, False),
        ("ministry|NOUN|root|0|NN", False, True, False, True),
        ("France|PROPN|root|0|NNP", False, False, True, True),
        ("French|ADJ|root|0|JJ", False, False, True, True),
        ("house|NOUN|root|0|NN", False, False, False, False),
        ("Monday|PROPN|root|0|NNP", False, False, False, False),
    ],
)
def test_by_the_tables(word: str, person: bool, org: bool, country: bool, actor: bool) -> None:
    doc = sentence(word)
    known = kinds(doc)
    tests = (known.is_person, known.is_org, known.is_country, known.is_actor)
    assert tuple(test(doc[0]) for test in tests) == (person, org, country, actor)


def test_whoever_is_in_the_cast_is_an_actor() -> None:
    doc = sentence("Vantor|X|root|0")
    assert not kinds(doc).is_actor(doc[0])
    assert kinds(doc, ["Vantor"]).is_actor(doc[0])


def test_money_and_numbers() -> None:
    doc = sentence("Two|NUM|nummod|1 million|NUM|nummod|2 dollars|NOUN|root|2|NNS")
    known = kinds(doc)
    assert known.is_money(doc[2])
    assert known.is_number(doc[2])
    assert not known.is_money(sentence("men|NOUN|root|0|NNS")[0])


def test_the_noun_that_a_pronoun_stands_for() -> None:
    doc = sentence("Rebels|NOUN|nsubj|1|NNS fled|VERB|root|1|VBD", "They|PRON|nsubj|1 fired|VERB|root|1|VBD")
    known = Kinds(Scene(doc, passages(doc), Cast((Actor("a1", "Rebels", "group", mentions=((0, 6), (12, 16))),))))
    assert doc.text[12:16] == "They"
    assert known.noun_of(doc[2]) == doc[0]
    assert known.noun_of(doc[3]) is None
