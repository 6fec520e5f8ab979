"""The article of a record, block by block, each in pieces that bear the marks of the rows."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from onrecord.records import PartKind, Record, Span
from onrecord.web.anchors import Anchors
from onrecord.web.marks import marks
from onrecord.web.segments import Mark, MarkKind, Segment, cut

SUBDUED = frozenset({"credit", "author-note", "promo", "teaser", "section-label", "notice"})
LONG = 12
"""A run of more blocks than this that are not the story is folded away."""
_BODY: PartKind = "body"


class Piece(Struct, frozen=True):
    """Words under the same marks.

    ``classes`` are the kinds of the marks, the status of the innermost event and the anchors of the rows, ``actor``
    the id of whom the words mean, ``begins`` and ``ends`` the ids of the rows whose words begin or end with the piece.
    """

    words: str
    tag: str = ""
    classes: tuple[str, ...] = ()
    actor: str | None = None
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


class Block(Struct, frozen=True):
    """A part of the article; ``subdued`` where it is not the story, ``heading`` where it heads the story."""

    kind: PartKind
    pieces: tuple[Piece, ...]
    subdued: bool = False
    repeats: bool = False
    heading: bool = False


class Run(Struct, frozen=True):
    """Blocks that follow one another and are all of the story, or none; ``folded`` where they are too many to show."""

    blocks: tuple[Block, ...]
    subdued: bool
    folded: bool


def runs(record: Record, at: Anchors) -> tuple[Run, ...]:
    """The article in the order of the page."""
    found = []
    for subdued, group in groupby(_blocks(record, at), key=lambda block: block.subdued):
        blocks = tuple(group)
        found.append(Run(blocks, subdued, subdued and len(blocks) > LONG))
    return tuple(found)


def _blocks(record: Record, at: Anchors) -> Iterator[Block]:
    every, headed = marks(record), False
    first = {mark.row: mark for mark in reversed(every) if _is_content(mark)}
    last = {mark.row: mark for mark in every if _is_content(mark)}
    for kind, span, repeats in _stretches(record):
        heading = kind == "headline" and not repeats and not headed
        headed = headed or heading
        pieces = tuple(_piece(record, one, at, first, last) for one in cut(span, every))
        yield Block(kind, pieces, kind in SUBDUED or repeats, repeats, heading)


def _stretches(record: Record) -> Iterator[tuple[PartKind, Span, bool]]:
    """The parts, and between them whatever words are in no part."""
    at, text = 0, record.page.text
    for part in record.article.parts:
        if text[at : part.span[0]].strip():
            yield "notice", (at, part.span[0]), False
        yield part.kind, part.span, part.repeat_of is not None
        at = part.span[1]
    if text[at:].strip():
        yield "notice" if record.article.parts else _BODY, (at, len(text)), False


def _piece(record: Record, segment: Segment, at: Anchors, first: dict[str, Mark], last: dict[str, Mark]) -> Piece:
    start, end = segment.span
    kinds = dict.fromkeys(mark.kind for mark in segment.marks)
    rows = dict.fromkeys(at.row(mark.row) for mark in segment.marks)
    event = _innermost(segment, "event")
    status = (one.status for one in record.events if one.id == event)
    return Piece(
        words=record.page.text[start:end],
        tag="mark" if "statement" in kinds or "event" in kinds else "span" if kinds else "",
        classes=(*kinds, *status, *rows),
        actor=_innermost(segment, "actor"),
        begins=_rows(one for one in segment.marks if first.get(one.row) == one and one.span[0] == start),
        ends=_rows(one for one in segment.marks if last.get(one.row) == one and one.span[1] == end and _has_label(one)),
    )


def _rows(some: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mark.row for mark in some))  # a row may give the same words twice


def _is_content(mark: Mark) -> bool:
    return mark.kind in {"statement", "event", "actor"}


def _has_label(mark: Mark) -> bool:
    return mark.kind != "actor"  # a mention is itself the link to its row


def _innermost(segment: Segment, kind: MarkKind) -> str | None:
    """The row of the shortest mark of that kind over the segment."""
    found = [mark for mark in segment.marks if mark.kind == kind]
    return min(found, key=lambda mark: mark.span[1] - mark.span[0]).row if found else None
