"""Subheadings of a plain text: a few words by themselves between two paragraphs."""

import re
from collections.abc import Sequence

from onrecord.articles import pieces, teasers
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_MOST_WORDS = 12
_MOST_QUOTED = 8
_LONG_LINE = 20
"""Words; a line of so many is a paragraph though it does not end."""
_PERIOD = re.compile(r"[.…]['\"”’)]*$")
_CLOCK = re.compile(
    r"(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight)[.:]?(?:\s[A-Z]{2,4})?", re.I
)


def mark_clocks(page: Sequence[Piece], kinds: list[PartKind | None]) -> None:
    """Times of day on lines of their own, as above the entries of a live report."""
    for place, piece in enumerate(page):
        if kinds[place] is None and _CLOCK.fullmatch(piece.words):
            kinds[place] = "dateline"


def mark_marked(page: Sequence[Piece], kinds: list[PartKind | None], start: int) -> None:
    """Names the subheadings that the mark-up of a page sets as paragraphs."""
    for place in range(start + 1, len(page) - 1):
        if kinds[place - 1] == kinds[place] == kinds[place + 1] == "body" and page[place].shape[-1:] == ("p",):
            around = pieces.is_prose(page[place - 1].words) and pieces.is_prose(page[place + 1].words)
            if around and _looks_right(page[place].words) and pieces.count(page[place].words) > 1:
                kinds[place] = "subheading"


def mark(page: Sequence[Piece], kinds: list[PartKind | None], start: int) -> None:
    """Names the subheadings from ``start`` on; every other piece in doubt there is body."""
    last = max((n for n in range(start, len(page)) if kinds[n] is None and pieces.is_prose(page[n].words)), default=-1)
    for place in range(start, len(page)):
        if kinds[place] is None:
            heads = start < place < last and _looks_right(page[place].words) and _stands_right(page, kinds, place)
            kinds[place] = "subheading" if heads else "body"
    for place in range(start + 1, last):
        between = kinds[place - 1] == kinds[place + 1] == "body" and pieces.is_prose(page[place + 1].words)
        if between and kinds[place] == "section-label" and teasers.may_head_story(page[place].words):
            kinds[place] = "subheading"


def _looks_right(words: str) -> bool:
    """No sentence, no item of a list, no speech, nothing that goes on."""
    words = words.strip()
    number = pieces.count(words)
    if number > _MOST_WORDS or pieces.is_prose(words) or _PERIOD.search(words) or pieces.is_item(words):
        return False
    if words[0].islower() or words[-1] in ",;:" or words.count(",") > 2:
        return False
    return words[0] not in "\"“‘'" or number <= _MOST_QUOTED


def _stands_right(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int) -> bool:
    """Whether a paragraph follows at once, and no line of a list stands above."""
    if kinds[place + 1] is not None or not pieces.is_prose(page[place + 1].words):
        return False
    above = page[place - 1].words
    return kinds[place - 1] != "body" or pieces.is_ended(above) or pieces.count(above) > _LONG_LINE
