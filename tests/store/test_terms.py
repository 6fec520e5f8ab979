"""What a person types, as words that are looked for; and where those stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.store.terms import first, marks, other_number, terms


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
    assert [(term.words, term.prefix, term.other) for term in terms('sanction* "oil tank*" oil')] == [
        (("sanction",), True, None),
        (("oil", "tank"), True, None),
        (("oil",), False, "oils"),
    ]


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("email", "emails"),
        ("ally", "allies"),
        ("tax", "taxes"),
        ("boss", "bosses"),
        ("day", "days"),
        ("church", "churches"),
    ],
)
def test_singular_and_plural(singular: str, plural: str) -> None:
    assert other_number(singular) == plural
    assert other_number(plural) == singular


@pytest.mark.parametrize("word", ["us", "2024", "b52", "as"])
def test_what_has_no_plural(word: str) -> None:
    assert other_number(word) is None


def test_neither_names_nor_words_in_quotation_marks_have_a_plural() -> None:
    assert [term.other for term in (*terms("sanders", names=True), *terms('"sanders"'))] == [None, None]


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
        ("emails, an email", "email", ["emails", "email"]),
        ("emails, an email", '"email"', ["email"]),
        ("sanctioned, sanctions, sanct", "sanction*", ["sanctioned", "sanctions"]),
        ("oil tanker oil rig tanker", '"oil tanker"', ["oil tanker"]),
        ("oil tanker fire", '"oil tanker" "tanker fire"', ["oil tanker fire"]),
        ("nothing here", "oil", []),
    ],
)
def test_marks(text: str, asked: str, found: list[str]) -> None:
    assert [text[start:stop] for start, stop in marks(text, terms(asked))] == found
    span = first(text, terms(asked))
    assert (text[slice(*span)] if span else None) == (found[0].split(" fire")[0] if found else None)


@given(st.text(max_size=80), st.text('ab "*“', min_size=1, max_size=10))
def test_marks_lie_in_the_text_in_order(text: str, asked: str) -> None:
    try:
        looked_for = terms(asked)
    except onrecord.OnrecordError:
        return
    ends = [end for span in marks(text, looked_for) for end in span]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(text) for end in ends)
