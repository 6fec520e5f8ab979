import pytest

from onrecord.stories.offices import is_same_office, office


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Foreign Minister", "Russian Minister of Foreign Affairs", True),
        ("President", "President of Kenya", True),
        ("President", "Vice President", False),
        ("foreign minister", "former foreign minister", False),
        ("mayor", "minister", False),
        ("President", None, False),
        ("the", "of", False),
    ],
)
def test_offices(one: str, other: str | None, same: bool) -> None:
    assert is_same_office(one, other) is same
    assert is_same_office(other, one) is same


def test_countries_and_small_words_say_nothing() -> None:
    assert office("President of the Republic of Ghana") == {"president"}
    assert office("Ghanaian President") == {"president"}
