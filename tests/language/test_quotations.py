"""Pairing of quotation marks in the many ways in which news types them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.quotations import quotations
from onrecord.records import Span


def paragraphs(text: str) -> list[Span]:
    found, at = [], 0
    for block in text.split("\n\n"):
        found.append((at, at + len(block)))
        at += len(block) + 2
    return found


def inside(text: str) -> list[list[str]]:
    return [[text[slice(*span)] for span in one.spans] for one in quotations(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is," he said. "No."', [["It is,"], ["No."]]),
        ("“It is,” he said. “No.”", [["It is,"], ["No."]]),
        ("“It is,“ he said", [["It is,"]]),
        ("”It is,” he said", [["It is,"]]),
        ('“It is," he said', [["It is,"]]),
        ("``It is,'' he said", [["It is,"]]),
        ("«It is», he said", [["It is"]]),
        (
            "‘We can’t go, the ministers’ friends are here,’ he said",
            [["We can’t go, the ministers’ friends are here,"]],
        ),
        ("'We don't know,' she said", [["We don't know,"]]),
        ("Mayor: 'We will go' to court", [["We will go"]]),
        ("“He said ‘no’ twice,” she said", [["He said ‘no’ twice,"]]),
        ("“We said “no” to it,” he said", [["We said “no” to it,"]]),
        ('He told me ("never") and left', [["never"]]),
        ('the "party" and the "state"', [["party"], ["state"]]),
        ("The minister’s friends’ offices were shut", []),
        ("rock 'n' roll of the '90s", []),
        ("a 6'2\" man", []),
        ('an empty "" pair', []),
    ],
)
def test_pairs(text: str, expected: list[list[str]]) -> None:
    assert inside(text) == expected


def test_a_paragraph_that_opens_again_goes_on() -> None:
    text = '"First we came.\n\n"Then we saw.\n\n"Then we left," he said.'
    assert inside(text) == [["First we came.", "Then we saw.", "Then we left,"]]


def test_a_paragraph_that_does_not_open_again_ends_it() -> None:
    text = '"First we came.\n\nNobody saw them. "Then we left," he said.'
    [first, second] = quotations(text, paragraphs(text))
    assert not first.closed
    assert text[slice(*first.spans[0])] == "First we came."
    assert second.closed


def test_a_closed_paragraph_is_not_joined_to_the_next() -> None:
    assert inside('"We came."\n\n"We saw."') == [["We came."], ["We saw."]]


def test_a_forgotten_closing_mark_does_not_swallow_the_next_quotation() -> None:
    assert inside('He said "we came and left. "We saw it," she said.') == [["We saw it,"]]


@given(st.lists(st.text("ab c.,'\"“”‘’«»`\n", max_size=30), max_size=5))
def test_spans_are_in_order_within_their_paragraphs(blocks: list[str]) -> None:
    blocks = [block.replace("\n\n", "\n") for block in blocks]
    text = "\n\n".join(blocks)
    places = paragraphs(text)
    at = 0
    for quotation in quotations(text, places):
        assert at <= quotation.outer[0]
        at = quotation.outer[1]
        for start, end in quotation.spans:
            assert any(a <= start < end <= b for a, b in places)
            assert quotation.outer[0] < start
            assert end <= quotation.outer[1]
