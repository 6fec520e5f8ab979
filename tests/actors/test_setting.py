"""Which country a text is about, by how often it names each."""

from collections import Counter

import pytest

from onrecord.actors import lexicon, text
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.origin import Origin
from onrecord.actors.setting import counted, home_land, main_land, mostly, sole_land
from tests.actors.scenes import passages, scene


def count_of(*sentences: str) -> Counter[str]:
    doc = scene(*sentences)
    columns = text.read(doc, passages(doc))
    return counted(columns, Gazetteer(columns, lexicon.default()))


def test_names_bodies_and_words_of_public_life_count() -> None:
    found = count_of(
        "Kenya/NNP/nsubj/1/LOC paid/VBD/ROOT/1 Safaricom/NNP/obj/1/ORG ./././1",
        "Nigerians/NNPS/nsubj/1/NORP lost/VBD/ROOT/1 ten/CD/nummod/3 naira/NN/obj/1 ./././1",
    )
    assert found == Counter({"KEN": 2, "NGA": 2})


def test_a_town_within_a_longer_name_counts_for_nothing() -> None:
    assert not count_of("Lagos/NNP/compound/1 Fried/NNP/nsubj/2 closed/VBD/ROOT/2 ./././2")


@pytest.mark.parametrize(
    ("count", "sole", "main"),
    [
        ({"KEN": 6, "TCD": 1}, "KEN", "KEN"),
        ({"KEN": 5, "TCD": 3}, None, "KEN"),
        ({"KEN": 4, "TCD": 3}, None, None),
        ({"KEN": 4, "TCD": 2, "NGA": 2, "MLI": 2}, None, None),
        ({"KEN": 2}, "KEN", None),
        ({}, None, None),
    ],
)
def test_the_country_of_a_text(count: dict[str, int], sole: str | None, main: str | None) -> None:
    assert (sole_land(Counter(count)), main_land(Counter(count))) == (sole, main)


def test_without_the_countries_that_are_taken() -> None:
    assert mostly(Counter({"KEN": 6, "TCD": 3}), {"KEN"}) == "TCD"


@pytest.mark.parametrize(
    ("count", "land"), [({"KEN": 4, "TCD": 2}, "KEN"), ({"KEN": 3, "TCD": 2}, None), ({"KEN": 1}, "KEN"), ({}, None)]
)
def test_the_country_of_the_outlet_is_at_home_where_others_are_named_far_less(
    count: dict[str, int], land: str | None
) -> None:
    assert home_land(Counter(count), Origin(outlet="KEN")) == land
    assert home_land(Counter(count), Origin(dateline="KEN")) is None
