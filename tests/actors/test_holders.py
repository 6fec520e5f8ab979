"""Who the Prime Minister is where nobody is said to be."""

import pytest

from tests.actors.scenes import cast, scene

MOSS = "Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1"
OFFICE = "The/DT/det/2 Prime/NNP/compound/2 Minister/NNP/nsubj/3 agreed/VBD/ROOT/3 ./././3"


@pytest.mark.parametrize(("times", "persons"), [(4, 1), (2, 2)])
def test_whom_the_text_is_about_holds_the_office(times: int, persons: int) -> None:
    found = cast(scene(*[MOSS] * times, OFFICE, OFFICE)).actors
    assert len(found) == persons
    assert (found[0].title == "Prime Minister") == (persons == 1)


def test_but_not_if_another_is_said_to() -> None:
    berg = "Prime/NNP/compound/1 Minister/NNP/nmod:desc/2 Berg/NNP/nsubj/3/PERSON spoke/VBD/ROOT/3 ./././3"
    found = cast(scene(*[MOSS] * 4, berg, OFFICE, OFFICE)).actors
    assert found[0].title is None


def test_nor_where_the_office_is_named_in_passing() -> None:
    found = cast(scene(*[MOSS] * 4, OFFICE)).actors
    assert found[0].title is None
