"""Text cut into segments under marks that nest and overlap."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Span
from onrecord.web.segments import Mark, Segment, cut

TEXT = "We regret this decision, she said."


def spans(most: int) -> st.SearchStrategy[Span]:
    edges = st.lists(st.integers(0, most), min_size=2, max_size=2, unique=True)
    return edges.map(lambda two: (min(two), max(two)))


MARKS = st.lists(
    st.builds(
        Mark,
        span=spans(len(TEXT)),
        row=st.sampled_from(["s1", "e1", "a1"]),
        kind=st.sampled_from(["statement", "event"]),
    )
)


def test_no_marks_no_cut() -> None:
    assert cut((3, 9), ()) == (Segment((3, 9)),)


def test_nested_and_overlapping() -> None:
    outer, inner, across = Mark((0, 6), "s1", "statement"), Mark((2, 4), "e1", "trigger"), Mark((3, 9), "e2", "event")
    assert cut((0, 10), (outer, inner, across)) == (
        Segment((0, 2), (outer,)),
        Segment((2, 3), (outer, inner)),
        Segment((3, 4), (outer, inner, across)),
        Segment((4, 6), (outer, across)),
        Segment((6, 9), (across,)),
        Segment((9, 10)),
    )


def test_what_lies_outside_is_left_out() -> None:
    wide, beside = Mark((0, 20), "s1", "statement"), Mark((0, 5), "e1", "event")
    assert cut((5, 10), (wide, beside)) == (Segment((5, 10), (wide,)),)


@given(spans(len(TEXT)), MARKS)
def test_the_segments_are_the_text(span: Span, marks: list[Mark]) -> None:
    segments = cut(span, marks)
    assert "".join(TEXT[slice(*one.span)] for one in segments) == TEXT[slice(*span)]


@given(spans(len(TEXT)), MARKS)
def test_every_letter_is_under_its_marks(span: Span, marks: list[Mark]) -> None:
    for segment in cut(span, marks):
        for letter in range(*segment.span):
            assert segment.marks == tuple(mark for mark in marks if mark.span[0] <= letter < mark.span[1])


@given(spans(len(TEXT)), MARKS)
def test_no_cut_without_an_edge(span: Span, marks: list[Mark]) -> None:
    edges = {edge for mark in marks for edge in mark.span}
    assert {one.span[1] for one in cut(span, marks)} - {span[1]} <= edges
