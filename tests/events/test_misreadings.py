"""Objects that the parser has mislaid."""

import pytest

from onrecord.events.misreadings import behind_particle
from onrecord.events.values import Condition, Pattern, Slots, Trigger
from tests.events.tagged import tagged

DOC = tagged("Judges|NNS|nsubj|1 struck|VBD|ROOT|1 down|IN|case|4 the|DT|det|4 decree|NN|obl|1 .|.|punct|1")
SUBJECT: Slots = (("subj",),)


def trigger(recipient: Slots, wanted: tuple[Condition, ...] = (), places: tuple[int, ...] = (1, 2)) -> Trigger:
    pattern = Pattern((("strike",), ("down",)), "verb", "REJECT", None, SUBJECT, recipient, wanted, (), "test")
    return Trigger(pattern, DOC[1], places)


def test_the_noun_behind_a_particle_is_the_object() -> None:
    found = behind_particle(trigger((("obj",),)))
    assert found is not None
    assert found.text == "decree"


@pytest.mark.parametrize(
    "one",
    [
        trigger((("down",),)),
        trigger((("obj",),), (Condition("down", frozenset({"plan"})),)),
        trigger((("obj",),), places=(1,)),
    ],
)
def test_not_where_the_pattern_asks_for_the_preposition_or_has_no_particle(one: Trigger) -> None:
    assert behind_particle(one) is None
