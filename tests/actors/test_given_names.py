import pytest

from onrecord.actors.given_names import gender_of


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Sergei", "m"),
        ("Sergey", "m"),
        ("Vladimir", "m"),
        ("Angela", "f"),
        ("Theresa", "f"),
        ("François", "m"),
        ("Francois", "m"),
        ("Jean-Claude", "m"),
        ("Mohammed", "m"),
        ("Fatima", "f"),
        ("Narendra", "m"),
        ("Sushma", "f"),
        ("Shinzo", "m"),
        ("Yuriko", "f"),
        ("Olusegun", "m"),
        ("Nkosazana", "f"),
        ("Dilma", "f"),
        ("Joko", "m"),
        ("Yingluck", "f"),
        ("RECEP", "m"),
    ],
)
def test_names_that_tell(name: str, gender: str) -> None:
    assert gender_of(name) == gender


@pytest.mark.parametrize("name", ["Andrea", "Jean", "Kim", "Sasha", "Robin", "Xi", "Lavrov", "", "-"])
def test_names_that_do_not_tell(name: str) -> None:
    assert gender_of(name) is None
