"""Whom people run and work for, and how old they are."""

import pytest

from tests.actors.scenes import cast, named, scene

RUNS = (
    "Ann/NNP/nsubj/9/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 who/WP/nsubj/4 runs/VBZ/acl:relcl/0 "
    "Vexo/NNP/compound/6/ORG Foods/NNP/obj/4/ORG+ ,/,/punct/9 often/RB/advmod/9 left/VBD/ROOT/9 ././punct/9"
)
TEACHES = (
    "Ann/NNP/nsubj/9/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 who/WP/nsubj/4 teaches/VBZ/acl:relcl/0 at/IN/case/7 "
    "Vexo/NNP/compound/7/ORG College/NNP/obl/4/ORG+ ,/,/punct/9 left/VBD/ROOT/9 ././punct/9"
)


def test_who_runs_a_firm_is_in_business() -> None:
    assert named(scene(RUNS), "Ann Moss").sector == "BUS"


def test_who_speaks_of_a_firm_is_not() -> None:
    assert named(scene(RUNS.replace("runs", "mourns")), "Ann Moss").sector is None


def test_who_teaches_at_a_college_is_of_it() -> None:
    assert named(scene(TEACHES), "Ann Moss").sector == "EDU"
    assert named(scene(TEACHES.replace("at/", "about/")), "Ann Moss").sector is None


@pytest.mark.parametrize(
    ("age", "sector"),
    [
        (",/,/punct/0 34/CD/appos/0 ,/,/punct/0", "CVL"),
        ("(/(/punct/0 34/CD/appos/0 )/)/punct/0", "CVL"),
        (",/,/punct/0 aged/VBN/acl/0 34/CD/obl/0", "CVL"),
        (",/,/punct/0 2034/CD/appos/0 ,/,/punct/0", None),
        (",/,/punct/0 34/CD/nummod/0 boats/NNS/conj/0", None),
    ],
)
def test_of_whom_an_age_is_told_is_a_private_person(age: str, sector: str | None) -> None:
    doc = scene(f"Ann/NNP/nsubj/5/PERSON Moss/NNP/flat/0/PERSON+ {age} left/VBD/ROOT/5 ././punct/5")
    assert named(doc, "Ann Moss").sector == sector


def test_an_age_before_a_name_counts_too() -> None:
    doc = scene(
        "The/DT/det/6 34/CD/nummod/3 -/HYPH/punct/1 year/NN/compound/5 -/HYPH/punct/3 old/JJ/amod/6 Ann/NNP/nsubj/8/PERSON "
        "Moss/NNP/flat/6/PERSON+ left/VBD/ROOT/8 ././punct/8"
    )
    assert named(doc, "Ann Moss").sector == "CVL"


def test_of_public_figures_it_does_not() -> None:
    doc = scene(
        "Angela/NNP/nsubj/5/PERSON Merkel/NNP/flat/0/PERSON+ ,/,/punct/0 69/CD/appos/0 ,/,/punct/0 left/VBD/ROOT/5"
    )
    assert [actor.sector for actor in cast(doc).actors] == [None]
