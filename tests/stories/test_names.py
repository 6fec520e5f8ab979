import pytest

from onrecord.records import Actor
from onrecord.stories.names import block, is_named, is_shorter, is_surname, is_variant, profile

LAVROV = ("sergei", "lavrov")


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("Sergei Lavrov", True),
        ("Lavrov", True),
        ("Prime Minister", False),
        ("two officials", False),
        ("Congress leader", False),
        ("", False),
    ],
)
def test_who_has_a_name(name: str, named: bool) -> None:
    assert is_named("person", name) is named


def test_a_group_has_none() -> None:
    assert not is_named("group", "Dockers")
    assert is_named("organization", "Port Authority")


def test_what_sounds_alike_is_compared() -> None:
    names = ["Sergei Lavrov", "Sergey Lavrow", "Lavrov", "S. V. Lavrov"]
    blocks = {block(profile(Actor("a1", name, "person"))) for name in names}
    assert len(blocks) == 1
    assert block(profile(Actor("a1", "Sergei Lavrov", "government"))) not in blocks


@pytest.mark.parametrize(
    ("test", "one", "other", "holds"),
    [
        (is_variant, ("sergey", "lavrov"), LAVROV, True),
        (is_variant, ("anna", "lavrov"), LAVROV, False),
        (is_variant, ("lavrov",), ("lavrov",), False),
        (is_shorter, ("s", "lavrov"), LAVROV, True),
        (is_shorter, ("n", "lavrov"), LAVROV, False),
        (is_shorter, LAVROV, ("sergei", "viktorovich", "lavrov"), True),
        (is_shorter, ("sergei", "p", "lavrov"), ("sergei", "viktorovich", "igor", "lavrov"), False),
        (is_shorter, LAVROV, LAVROV, False),
        (is_surname, ("lavrow",), LAVROV, True),
        (is_surname, ("sergei",), LAVROV, False),
        (is_surname, ("li",), ("wei", "li"), False),
    ],
)
def test_forms_of_a_name(test: object, one: tuple[str, ...], other: tuple[str, ...], holds: bool) -> None:
    assert callable(test)
    assert test(one, other) is holds
