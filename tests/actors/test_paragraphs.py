"""Texts between countries: whose ministry it is."""

from tests.actors.scenes import named, scene

KENYA = "Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
NORWAY = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
MINISTRY = "The/DT/det/1 ministry/NN/nsubj/2 left/VBD/ROOT/2 ./././2"
BETWEEN = [f"{KENYA} || {NORWAY}"] * 4


def test_a_ministry_is_of_the_country_of_its_paragraph() -> None:
    assert named(scene(*BETWEEN, f"{KENYA} || {MINISTRY}"), "ministry").country == "KEN"


def test_or_of_that_which_the_paragraph_before_names_twice() -> None:
    assert named(scene(*BETWEEN, f"{KENYA} || {KENYA}", MINISTRY), "ministry").country == "KEN"
    assert named(scene(*BETWEEN, KENYA, MINISTRY), "ministry").country is None


def test_but_of_none_where_it_speaks_of_two() -> None:
    assert named(scene(*BETWEEN, f"{KENYA} || {NORWAY} || {MINISTRY}"), "ministry").country is None


def test_what_stands_behind_its_sentence_does_not_count() -> None:
    assert named(scene(*BETWEEN, f"{KENYA} || {MINISTRY} || {NORWAY}"), "ministry").country == "KEN"
