"""Forms of countries and bodies in a text, and where they mean none."""

import pytest

from onrecord.actors import lexicon, text
from onrecord.actors.gazetteer import Gazetteer
from tests.actors.scenes import cast, named, passages, scene


def lands(*sentences: str) -> list[str]:
    doc = scene(*sentences)
    columns = text.read(doc, passages(doc))
    return [match.iso3 for match in Gazetteer(columns, lexicon.default()).countries]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("They/PRP/nsubj/1 left/VBD/ROOT/1 the/DT/det/3 US/NNP/obj/1 ./././1", ["USA"]),
        ("They/PRP/nsubj/1 paid/VBD/ROOT/1 US/NNP/compound/3 dollars/NNS/obj/1 ./././1", []),
        ("THEY/PRP/nsubj/1 FOLLOW/VBD/ROOT/1 US/NNP/obj/1 HOME/RB/advmod/1", []),
        ("They/PRP/nsubj/1 left/VBD/ROOT/1 Brighton/NNP/obj/1 ./././1", ["GBR"]),
        ("They/PRP/nsubj/1 left/VBD/ROOT/1 New/NNP/compound/3 Brighton/NNP/obj/1 ./././1", []),
    ],
)
def test_what_looks_like_a_country(sentence: str, wanted: list[str]) -> None:
    assert lands(sentence) == wanted


def test_dollars_are_no_actor() -> None:
    doc = scene("They/PRP/nsubj/1 paid/VBD/ROOT/1 US/NNP/compound/3/LOC dollars/NNS/obj/1 ./././1")
    assert not cast(doc).actors


def test_the_town_in_a_persons_name_tells_no_country() -> None:
    doc = scene(
        "Minister/NN/nmod:desc/1 Ole/NNP/nsubj/3/PERSON Lagos/NNP/flat/1/PERSON+ left/VBD/ROOT/3 ./././3",
        "Minister/NN/nmod:desc/1 Ann/NNP/nsubj/3/PERSON Moss/NNP/flat/1/PERSON+ left/VBD/ROOT/3 ./././3",
    )
    assert [actor.country for actor in cast(doc).actors] == [None, None]


def test_a_small_town_in_a_bodys_name_tells_none_where_others_are_named() -> None:
    body = "Rhodes/NNP/compound/1/ORG College/NNP/nsubj/2/ORG+ closed/VBD/ROOT/2 ./././2"
    chad = "Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
    norway = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
    assert named(scene(body), "Rhodes College").country == "GRC"
    assert named(scene(body, chad, norway), "Rhodes College").country is None


@pytest.mark.parametrize(("nation", "country"), [("Australian", "AUS"), ("Norwegian", "CAN")])
def test_a_town_is_that_of_the_country_that_the_text_speaks_of(nation: str, country: str) -> None:
    doc = scene(
        *[f"{nation}/JJ/amod/1 voters/NNS/nsubj/2 left/VBD/ROOT/2 ./././2"] * 2,
        "Victoria/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1",
        "The/DT/det/3 Victoria/NNP/compound/3/ORG Water/NNP/compound/3/ORG+ Board/NNP/nsubj/4/ORG+ sat/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "Victoria Water Board").country == country


def test_so_is_a_town_that_is_taken_for_a_person() -> None:
    doc = scene(
        *["Australian/JJ/amod/1 voters/NNS/nsubj/2 left/VBD/ROOT/2 ./././2"] * 2,
        "The/DT/det/1 rebels/NNS/nsubj/4 in/IN/case/3 Victoria/NNP/nmod/1/PERSON left/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "rebels").country == "AUS"
