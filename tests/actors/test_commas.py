"""Offices between commas that the parser did not tie to the name."""

import pytest

from tests.actors.scenes import cast, named, scene


@pytest.mark.parametrize(
    ("article", "last", "sector"), [("a", "agreed/VBD/ROOT/7", "CVL"), ("the", "agreed/VBD/ROOT/7", None)]
)
def test_an_apposition_without_its_second_comma(article: str, last: str, sector: str | None) -> None:
    doc = scene(
        f"Ann/NNP/nsubj/7/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 {article}/DT/det/4 survivor/NN/nsubj/7 from/IN/case/6 "
        f"Kenya/NNP/nmod/4/LOC {last} ././punct/7"
    )
    assert named(doc, "Ann Moss").sector == sector


def test_a_former_office_right_behind_a_name() -> None:
    doc = scene(
        "We/PRP/nsubj/1 met/VBD/ROOT/1 Ann/NNP/compound/6/PERSON Moss/NNP/flat/2/PERSON+ former/JJ/amod/6 justice/NN/compound/6 "
        "minister/NN/obj/1 ,/,/punct/1 there/RB/advmod/1 ././punct/1"
    )
    assert (named(doc, "Ann Moss").title, named(doc, "Ann Moss").sector) == ("former justice minister", "ELI")


def test_a_director_between_commas_is_of_the_body_behind() -> None:
    doc = scene(
        "Ann/NNP/nsubj/8/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/3 director/NN/list/0 ,/,/punct/5 Vexo/NNP/compound/6/ORG "
        "Foundation/NNP/conj/0/ORG+ ,/,/punct/8 left/VBD/ROOT/8 ././punct/8"
    )
    assert (named(doc, "Ann Moss").title, named(doc, "Ann Moss").sector) == ("director", "SOC")


def test_a_courtesy_may_stand_between_comma_and_name() -> None:
    doc = scene(
        "The/DT/det/1 mayor/NN/nsubj/9 of/IN/case/3 Oslo/NNP/nmod/1/LOC ,/,/punct/6 Mrs/NNP/nmod:desc/6 Ann/NNP/appos/3/PERSON "
        "Moss/NNP/flat/6/PERSON+ ,/,/punct/9 left/VBD/ROOT/9 ././punct/9"
    )
    assert (named(doc, "Ann Moss").title, named(doc, "Ann Moss").country) == ("mayor of Oslo", "NOR")


def test_the_name_of_the_body_belongs_to_the_office() -> None:
    doc = scene(
        "We/PRP/nsubj/1 met/VBD/ROOT/1 Ann/NNP/obj/1/PERSON Moss/NNP/flat/2/PERSON+ ,/,/punct/5 president/NN/dep/1 "
        "of/IN/case/8 Kenyan/JJ/amod/8/ORG Chess/NNP/nmod/5/ORG+ Association/NNP/flat/8/ORG+ ././punct/1"
    )
    assert [(a.name, a.title, a.sector) for a in cast(doc).actors] == [
        ("Ann Moss", "president of Kenyan Chess Association", "SOC"),
        ("Kenyan Chess Association", None, "SOC"),
    ]


def test_letters_in_brackets_may_stand_before_the_comma() -> None:
    doc = scene(
        "The/DT/det/1 director/NN/nsubj/10 of/IN/case/4 Salt/NNP/compound/4/ORG Board/NNP/nmod/1/ORG+ (/(/punct/6 "
        "SB/NNP/appos/4/ORG )/)/punct/6 ,/,/punct/9 Moss/NNP/appos/1/PERSON left/VBD/ROOT/10 ././punct/10"
    )
    assert named(doc, "Moss").title == "director of Salt Board"


def test_a_body_goes_on_behind_and() -> None:
    doc = scene(
        "We/PRP/nsubj/1 met/VBD/ROOT/1 Moss/NNP/obj/1/PERSON ,/,/punct/4 director/NN/dep/1 of/IN/case/7 Salt/NNP/compound/7/ORG "
        "School/NNP/nmod/4/ORG+ and/CC/cc/9 Museum/NNP/conj/7 there/RB/advmod/1 ././punct/1"
    )
    assert named(doc, "Moss").title == "director of Salt School and Museum"


@pytest.mark.parametrize(
    ("cc", "title"), [("and/CC/cc/5", "Minister for Roads and Trade"), ("sea/NN/compound/5", None)]
)
def test_behind_its_and_a_row_is_over(cc: str, title: str | None) -> None:
    doc = scene(
        f"The/DT/det/1 Minister/NN/nsubj/9 for/IN/case/3 Roads/NNS/nmod/1 {cc} Trade/NN/conj/3 ,/,/punct/7 Moss/NNP/conj/3/PERSON "
        ",/,/punct/1 left/VBD/ROOT/9 or/CC/cc/11 Berg/NNP/conj/3/PERSON ././punct/9"
    )
    assert named(doc, "Moss").title == title


def test_the_last_office_before_a_comma_is_meant() -> None:
    doc = scene(
        "The/DT/det/1 director/NN/nsubj/9 and/CC/cc/4 the/DT/det/4 mayor/NN/conj/1 ,/,/punct/6 Moss/NNP/appos/1/PERSON "
        ",/,/punct/1 both/RB/advmod/9 left/VBD/ROOT/9 ././punct/9"
    )
    assert named(doc, "Moss").title == "mayor"


def test_a_bracket_says_that_a_rank_is_a_former_one() -> None:
    doc = scene(
        "General/NNP/nmod:desc/4 (/(/punct/2 retd/NN/appos/0 )/)/punct/2 Moss/NNP/nsubj/5/PERSON left/VBD/ROOT/5 ././punct/5"
    )
    assert named(doc, "Moss").sector == "MIL"


def test_what_a_preposition_ties_to_the_verb_may_be_named_behind_a_comma() -> None:
    doc = scene(
        "Dahl/NNP/nsubj/1/PERSON wrote/VBD/ROOT/1 a/DT/det/3 letter/NN/obj/1 to/IN/case/6 the/DT/det/6 mayor/NN/nmod/3 "
        ",/,/punct/8 Ann/NNP/conj/6/PERSON Moss/NNP/flat/8/PERSON+ ,/,/punct/11 yesterday/RB/advmod/1 ././punct/1"
    )
    assert [(actor.name, actor.title) for actor in cast(doc).actors] == [("Dahl", None), ("Ann Moss", "mayor")]


def test_a_subject_behind_its_clause_is_not_whom_the_clause_names() -> None:
    doc = scene(
        "After/IN/case/1 talks/NNS/obl/9 with/IN/case/4 the/DT/det/4 mayor/NN/nmod/1 ,/,/punct/9 Ann/NNP/nsubj/9/PERSON "
        "Moss/NNP/flat/6/PERSON+ ,/,/punct/6 left/VBD/ROOT/9 ././punct/9"
    )
    assert [actor.name for actor in cast(doc).actors] == ["mayor", "Ann Moss"]
