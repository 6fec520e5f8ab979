"""Public figures by their names."""

import pytest

from onrecord.actors.figures import Figure, default, key_of
from onrecord.actors.tsv import shipped
from tests.actors.scenes import named, scene

FIGURES = [line.value for line in shipped("figures.tsv", Figure)]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kim Jong-un", "PRK"),
        ("Kim Jong Un", "PRK"),
        ("Merkel", "DEU"),
        ("Elizabeth II", "GBR"),
        ("Elizabeth", None),
        ("Moss", None),
    ],
)
def test_a_name_in_full_or_one_that_stands_alone(name: str, country: str | None) -> None:
    assert default().country(name) == country


def test_no_name_stands_twice_and_none_is_the_surname_of_many() -> None:
    keys = [key_of(one.figure) for one in FIGURES]
    assert len(keys) == len(set(keys))
    assert not {"ali", "carter", "elizabeth", "abdullah", "clinton"} & set(keys)


def test_whoever_is_described_is_of_the_country_that_the_text_gives() -> None:
    merkel = "Angela/NNP/nsubj/2/PERSON Merkel/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2"
    singer = "Kenyan/JJ/amod/1 singer/NN/nmod:desc/4 Angela/NNP/nsubj/4/PERSON Merkel/NNP/flat/2/PERSON+ left/VBD/ROOT/4 ./././4"
    assert named(scene(merkel), "Angela Merkel").country == "DEU"
    assert named(scene(singer), "Angela Merkel").country == "KEN"
