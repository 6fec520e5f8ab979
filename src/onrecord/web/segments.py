"""Text under marks that nest and overlap, cut into segments that do neither."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from onrecord.records import Span

MarkKind = Literal["statement", "speaker", "cue", "event", "trigger", "actor"]


class Mark(Struct, frozen=True):
    """Words that a row stands on: ``row`` is the row's id, ``kind`` what the words are to it."""

    span: Span
    row: str
    kind: MarkKind


class Segment(Struct, frozen=True):
    """A stretch of text all of whose letters lie under the same marks, in the order these were given in."""

    span: Span
    marks: tuple[Mark, ...] = ()


def cut(span: Span, marks: Iterable[Mark]) -> tuple[Segment, ...]:
    """The stretch ``span`` as segments, each as long as can be; what a mark has outside of it is left out.

    The segments follow one another without a gap, from the first letter of ``span`` to its last.
    """
    start, end = span
    touching = [mark for mark in marks if max(mark.span[0], start) < min(mark.span[1], end)]
    edges = {start, end} | {edge for mark in touching for edge in mark.span if start < edge < end}
    return tuple(
        Segment((left, right), tuple(mark for mark in touching if mark.span[0] <= left and right <= mark.span[1]))
        for left, right in pairwise(sorted(edges))
    )
