"""What a person types, as words that are looked for; and where those stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.store.terms import marks, terms


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Oil tanker", [("oil",), ("tanker",)]),
        ('"oil tanker" Ólöf', [("oil", "tanker"), ("olof",)]),
        ("U.S. “ghost ship", [("u", "s"), ("ghost", "ship")]),
        ("don't", [("don", "t")]),
        ('AND OR * ( "" x', [("and",), ("or",), ("x",)]),
    ],
)
def test_terms(asked: str, words: list[tuple[str, ...]]) -> None:
    assert [term.words for term in terms(asked)] == words


def test_a_beginning() -> None:
    assert [(term.words, term.prefix) for term in terms('sanction* "oil tank*" oil')] == [
        (("sanction",), True),
        (("oil", "tank"), True),
        (("oil",), False),
    ]


@pytest.mark.parametrize("asked", ["", "  ", "…", '""', "*"])
def test_nothing_to_look_for(asked: str) -> None:
    with pytest.raises(onrecord.OnrecordError, match="has no word to look for"):
        terms(asked)


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("Oil on the quay: oil.", "OIL", ["Oil", "oil"]),
        ("Ólöf and O\u0301lo\u0308f", "olof", ["Ólöf", "O\u0301lo\u0308f"]),
        ("the U.S. said", "u.s.", ["U.S"]),
        ("sanctioned, sanctions, sanct", "sanction*", ["sanctioned", "sanctions"]),
        ("oil tanker oil rig tanker", '"oil tanker"', ["oil tanker"]),
        ("oil tanker fire", '"oil tanker" "tanker fire"', ["oil tanker fire"]),
        ("nothing here", "oil", []),
    ],
)
def test_marks(text: str, asked: str, found: list[str]) -> None:
    assert [text[start:stop] for start, stop in marks(text, terms(asked))] == found


@given(st.text(max_size=80), st.text('ab "*“', min_size=1, max_size=10))
def test_marks_lie_in_the_text_in_order(text: str, asked: str) -> None:
    try:
        looked_for = terms(asked)
    except onrecord.OnrecordError:
        return
    ends = [end for span in marks(text, looked_for) for end in span]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(text) for end in ends)
