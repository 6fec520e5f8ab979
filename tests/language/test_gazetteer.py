import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language import tokenizer
from onrecord.language.gazetteer import CLASSES, FAMILY, FIRST, GIVEN, INSIDE, NATION, Gazetteer, gazetteer

NLP = tokenizer.blank()
SMALL = Gazetteer(
    ["Thule", "New Thule", "New Thule City", "Upper-Thule"], [("Ann", GIVEN), ("Ann", FAMILY), ("Danish", NATION)]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Danish Ann left Thule", [NATION, GIVEN | FAMILY, 0, FIRST]),
        ("New Thule City hall", [FIRST, INSIDE, INSIDE, 0]),
        ("New Thule town", [FIRST, INSIDE, 0]),
        ("New York", [0, 0]),
        ("in Upper-Thule", [0, FIRST, INSIDE, INSIDE]),
        ("THULE thule", [FIRST, 0]),
        ("Thule Thule", [FIRST, FIRST]),
        ("", []),
    ],
)
def test_classes(text: str, expected: list[int]) -> None:
    assert SMALL.classes(NLP(text)) == expected


def test_the_lists_of_the_package() -> None:
    words = "Envoys from Guinea-Bissau met Priya and a Kenyan in New Delhi"
    found = dict(zip([token.text for token in NLP(words)], gazetteer().classes(NLP(words)), strict=True))
    assert found["Guinea"] & FIRST
    assert found["Bissau"] & INSIDE
    assert found["Priya"] & GIVEN
    assert found["Kenyan"] & NATION
    assert found["Delhi"] & INSIDE
    assert found["met"] == 0


@settings(max_examples=30)
@given(st.text(max_size=60))
def test_one_class_a_token(text: str) -> None:
    doc = NLP(text)
    classes = gazetteer().classes(doc)
    assert len(classes) == len(doc)
    assert all(0 <= number < CLASSES for number in classes)
