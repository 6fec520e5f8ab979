"""Spellings of one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.actors.anatomy import fold, initials, organization, person
from onrecord.actors.spelling import alike

LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sergei", "sergey"),
        ("gadhafi", "qaddafi"),
        ("zelensky", "zelenskiy"),
        ("mohammed", "mohamed"),
        ("yusuf", "yousuf"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("brown", "crown"), ("li", "le"), ("moss", "ross"), ("anna", "hanna"), ("martin", "morton"), ("james", "amos")],
)
def test_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)


@given(LETTERS, LETTERS)
def test_alike_both_ways(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


@pytest.mark.parametrize(
    ("words", "units"),
    [
        (["Ole", "J.", "Berg", "Jr."], ("ole", "j", "berg")),
        (["Han", "Seo", "-", "yeon"], ("han", "seo-yeon")),
        (["Yusuf", "al", "-", "Amin"], ("yusuf", "amin")),
        (["Ole", "“", "Bull", "”", "Berg"], ("ole", "berg")),
        (["Al"], ("al",)),
        (["José", "d’Arc"], ("jose", "darc")),
    ],
)
def test_person(words: list[str], units: tuple[str, ...]) -> None:
    assert person(words) == units


def test_organization() -> None:
    assert organization(["The", "Vexo", "Co.", "Ltd."]) == ("vexo",)


def test_initials() -> None:
    assert {"nsc"} <= initials(["Nordic", "Salt", "Council"])
    assert {"cos", "cs"} <= initials(["Council", "of", "Salt"])
    assert initials(["Salt"]) == set()


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
