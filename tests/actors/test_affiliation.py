"""Which of several sectors a person has."""

import pytest

from tests.actors.scenes import cast, named, scene

TWO = (
    "{first}/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ././punct/2 || "
    "Moss/NNP/nsubj/3/PERSON was/AUX/cop/3 {second}/DT/det/3 {noun}/NN/ROOT/3 ././punct/3"
)


@pytest.mark.parametrize(
    ("first", "noun", "sector"),
    [
        ("singer", "lawmaker", "LEG"),
        ("lawmaker", "singer", "LEG"),
        ("singer", "father", "CVL"),
        ("wife", "rival", "CVL"),
        ("rival", "colleague", None),
    ],
)
def test_an_office_counts_before_a_trade_and_kinship(first: str, noun: str, sector: str | None) -> None:
    assert named(scene(TWO.format(first=first, second="a", noun=noun)), "Moss").sector == sector


def test_who_left_an_office_holds_it_no_more() -> None:
    doc = scene(
        "former/JJ/amod/1 president/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ././punct/3 || "
        "Moss/NNP/nsubj/1/PERSON served/VBD/ROOT/1 as/IN/case/3 president/NN/obl/1 ././punct/1"
    )
    assert named(doc, "Moss").sector == "ELI"


def test_titles_tell_where_no_noun_does() -> None:
    doc = scene("Lt./NNP/nmod:desc/2 Gen./NNP/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ././punct/3")
    assert named(doc, "Moss").sector == "MIL"


def test_whose_chief_executive_somebody_is_is_a_firm() -> None:
    doc = scene(
        "Ann/NNP/nsubj/8/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 chief/JJ/amod/4 executive/NN/appos/0 of/IN/case/6 "
        "Vexo/NNP/nmod/4/ORG ,/,/punct/8 left/VBD/ROOT/8 ././punct/8"
    )
    assert [actor.sector for actor in cast(doc).actors] == ["BUS", "BUS"]


def test_somebody_of_a_body_is_of_its_sector() -> None:
    doc = scene(
        "Ann/NNP/nsubj/5/PERSON Moss/NNP/flat/0/PERSON+ of/IN/case/4 Vexo/NNP/compound/4/ORG Foods/NNP/nmod/0/ORG+ "
        "left/VBD/ROOT/5 ././punct/5"
    )
    assert named(doc, "Ann Moss").sector == "BUS"


def test_a_place_in_what_somebody_is_is_no_sector() -> None:
    doc = scene(
        "Moss/NNP/nsubj/3/PERSON is/AUX/cop/3 the/DT/det/3 pride/NN/ROOT/3 of/IN/case/6 the/DT/det/6 capital/NN/nmod/3 ././punct/3"
    )
    assert named(doc, "Moss").sector is None


@pytest.mark.parametrize(("name", "sector"), [("Salt Liaison Group", None), ("Salt Trading Group", "BUS")])
def test_working_groups_are_no_firms(name: str, sector: str | None) -> None:
    first, second, last = name.split()
    doc = scene(
        f"{first}/NNP/compound/2/ORG {second}/NNP/compound/2/ORG+ {last}/NNP/nsubj/3/ORG+ left/VBD/ROOT/3 ././punct/3"
    )
    assert (named(doc, name).sector == "BUS") == (sector == "BUS")


def test_a_body_may_be_called_group_and_nothing_else() -> None:
    assert named(scene("Group/NNP/nsubj/1/ORG left/VBD/ROOT/1 ././punct/1"), "Group").kind == "organization"


@pytest.mark.parametrize(("noun", "sector"), [("envoys/NNS", "GOV"), ("villagers/NNS", None)])
def test_of_two_countries_whose_officials_act_the_first_acts_too(noun: str, sector: str | None) -> None:
    doc = scene(f"Kenya/NNP/compound/3/LOC and/CC/cc/2 Chadian/JJ/amod/3 {noun}/nsubj/4 met/VBD/ROOT/4 ././punct/4")
    assert named(doc, "Kenya").sector == sector


def test_officials_are_those_of_a_body_with_its_letters_in_brackets() -> None:
    doc = scene(
        "Vexo/NNP/compound/2/ORG Salt/NNP/compound/2/ORG+ Association/NNP/compound/6/ORG+ (/(/punct/4 VSA/NNP/appos/2/ORG "
        ")/)/punct/4 officials/NNS/nsubj/7 left/VBD/ROOT/7 ././punct/7"
    )
    assert named(doc, "officials").sector == "SOC"
