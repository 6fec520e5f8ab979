"""The country of who is not said to be of any: that of the text, of the employer."""

from tests.actors.scenes import named, scene

KENYA = "Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"


def test_a_firm_is_of_the_only_country_of_the_text() -> None:
    firm = "Vexo/NNP/compound/1/ORG Holdings/NNP/nsubj/2/ORG+ fell/VBD/ROOT/2 ./././2"
    assert named(scene(*[KENYA] * 4, firm), "Vexo Holdings").country == "KEN"
    norway = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
    assert named(scene(*[KENYA, norway] * 4, firm), "Vexo Holdings").country is None


def test_who_works_for_a_body_is_of_its_country_and_sector() -> None:
    doc = scene(
        "Vexo/NNP/compound/3/ORG University/NNP/compound/3/ORG+ of/IN/case/3/ORG+ Kenya/NNP/nsubj/4/ORG+ fell/VBD/ROOT/4",
        "Ole/NNP/nsubj/8/PERSON Berg/NNP/flat/0/PERSON+ ,/,/punct/4 a/DT/det/4 mason/NN/appos/0 at/IN/case/6 "
        "Vexo/NNP/nmod/4/ORG ,/,/punct/4 left/VBD/ROOT/8 ./././8",
    )
    assert named(doc, "Ole Berg").country == "KEN"
