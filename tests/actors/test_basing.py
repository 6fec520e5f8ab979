"""The country of a body by the words beside its name."""

import pytest

from tests.actors.scenes import named, scene


@pytest.mark.parametrize(("tie", "country"), [("based", "KEN"), ("funded", None)])
def test_a_firm_is_of_the_country_that_it_is_based_in(tie: str, country: str | None) -> None:
    doc = scene(
        "Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 Chad/NNP/obj/1/LOC ,/,/punct/4 Norway/NNP/conj/2/LOC ././punct/1 || "
        f"Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 Kenya/NNP/obl/4/LOC -/HYPH/punct/4 {tie}/VBN/amod/6 "
        "salt/NN/compound/6 giant/NN/compound/7 Vexo/NNP/obj/1/ORG ././punct/1"
    )
    assert named(doc, "Vexo").country == country


@pytest.mark.parametrize(("word", "country"), [("Kenyan/JJ/amod/7", "KEN"), ("clean/JJ/amod/7", None)])
def test_a_firm_is_of_the_nationality_that_its_apposition_begins_with(word: str, country: str | None) -> None:
    doc = scene(
        f"Vexo/NNP/nsubj/9/ORG Plc/NNP/flat/0/ORG+ ,/,/punct/7 a/DT/det/7 {word} salt/NN/compound/7 and/CC/cc/7 "
        "trader/NN/appos/0 ,/,/punct/9 left/VBD/ROOT/9 ././punct/9"
    )
    assert named(doc, "Vexo Plc").country == country
