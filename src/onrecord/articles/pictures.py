"""Pictures and posts within a page: a caption stands before its credit, a post before the line that signs it."""

import re
from collections.abc import Sequence

from onrecord.articles import pieces, tables
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_CAPTION_WORDS = 60
_CREDIT_WORDS = 8
_POST_WORDS = 70
_HANDLE = re.compile(r" @\w{3,}$")
_PICTURED_WORDS = 25


def mark(page: Sequence[Piece], kinds: list[PartKind | None]) -> None:
    """Names captions, credits and posts in ``kinds`` that only the credit or signature beside them tells."""
    for place in range(len(page)):
        if kinds[place] == "caption" and place + 1 < len(page) and _is_worker(page[place + 1], kinds[place + 1]):
            kinds[place + 1] = "credit"
        if kinds[place] == "credit" and not page[place].marked:
            _mark_credit(page, kinds, place)
            _mark_caption(page, kinds, place)
        elif kinds[place] == "embed" and place and _signs(page[place].words):
            above = page[place - 1]
            if kinds[place - 1] in (None, "body") and pieces.count(above.words) <= _POST_WORDS:
                kinds[place - 1] = "embed"
        elif kinds[place : place + 3] == ["embed", None, "embed"] and _HANDLE.search(page[place].words):
            kinds[place + 1] = "embed"


def _is_worker(piece: Piece, kind: PartKind | None) -> bool:
    """A few words right below a caption."""
    short = pieces.count(piece.words) <= _CREDIT_WORDS and not pieces.is_ended(piece.words)
    return kind is None and piece.tight and short and not piece.words.rstrip().endswith(":")


def _signs(words: str) -> bool:
    return words.lstrip()[:1] in "-–—―@" and "@" in words


def _mark_credit(page: Sequence[Piece], kinds: list[PartKind | None], place: int) -> None:
    """The line behind a bare "Source:" is the credit."""
    if not page[place].words.rstrip().endswith(":") or place + 1 == len(page):
        return
    below = page[place + 1]
    if kinds[place + 1] not in (None, "byline") or below.marked or pieces.is_prose(below.words):
        return
    if pieces.count(below.words) <= _CREDIT_WORDS:
        kinds[place + 1] = "credit"


def _mark_caption(page: Sequence[Piece], kinds: list[PartKind | None], credit: int) -> None:
    place = credit - 1
    if place < 1 or page[credit].cut or kinds[place] is not None or not _is_caption(page, kinds, place):
        return
    words = page[place].words
    while place > 0 and kinds[place] is None and page[place].words == words:  # its text is often there twice
        kinds[place] = "caption"
        place -= 1


def _is_caption(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int) -> bool:
    """A piece before a credit that is no sentence of the story, or stands closer to the credit than the story does."""
    piece = page[place]
    if None not in kinds[:place] or pieces.count(piece.words) > _CAPTION_WORDS:
        return False
    if not pieces.is_ended(piece.words):
        return pieces.count(piece.words) >= 3 and not piece.words.rstrip().endswith(":")
    if all(each.tight for each in page[1:]):
        # What a picture shows is told in one sentence of the present.
        quoted = any(mark in piece.words for mark in '"“”')
        told = tables.listed("reports of") & set(piece.words.lower().split())
        return pieces.count(piece.words) <= _PICTURED_WORDS and not quoted and not told
    # With blank lines between paragraphs, a line without one belongs to the line below it.
    return page[place + 1].tight and not piece.tight
