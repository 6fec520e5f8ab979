"""The countries of a page's dateline and outlet, and what they are worth."""

import pytest

from onrecord import actors
from onrecord.actors import lexicon
from onrecord.actors.origin import Origin, origin
from tests.actors.scenes import passages, scene


@pytest.mark.parametrize(
    ("dateline", "country"),
    [
        ("NAIROBI, March 3 (Reuters) -", "KEN"),
        ("Bergen, Norway —", "NOR"),
        ("OSLO:", "NOR"),
        ("(AP) --", None),
        ("SPRINGVALE -", None),
        ("", None),
    ],
)
def test_a_dateline_is_of_its_country_or_of_that_of_its_town(dateline: str, country: str | None) -> None:
    assert origin(lexicon.default(), dateline) == Origin(dateline=country)


@pytest.mark.parametrize(
    ("outlet", "country"),
    [("Kenya Daily", "KEN"), ("Haaretz", "ISR"), ("Reuters", None), ("The Vexo Herald", None)],
)
def test_an_outlet_is_of_the_country_in_its_name_or_that_the_tables_have(outlet: str, country: str | None) -> None:
    assert origin(lexicon.default(), outlet=outlet) == Origin(outlet=country)


def test_an_address_speaks_where_the_name_of_the_outlet_does_not() -> None:
    tables = lexicon.default()
    assert origin(tables, outlet="The Vexo Herald", address="https://vexo.com.ar") == Origin(outlet="ARG")
    assert origin(tables, outlet="Haaretz", address="https://vexo.com.ar") == Origin(outlet="ISR")
    assert origin(tables, outlet="Reuters", address="https://vexo.com.ar") == Origin()


MINISTER = "The/DT/det/1 minister/NN/nsubj/2 left/VBD/ROOT/2 ./././2"


@pytest.mark.parametrize(("dateline", "outlet"), [("NAIROBI -", ""), ("", "Kenya Daily")])
def test_an_office_is_of_the_country_that_the_page_comes_from(dateline: str, outlet: str) -> None:
    doc = scene(MINISTER)
    cast = actors.find(doc, passages(doc), dateline=dateline, outlet=outlet)
    assert [actor.country for actor in cast.actors] == ["KEN"]


def test_an_outlet_says_nothing_of_a_text_about_another_country() -> None:
    doc = scene(*["Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 2, MINISTER)
    cast = actors.find(doc, passages(doc), outlet="Kenya Daily")
    assert {actor.country for actor in cast.actors} == {"NOR"}
