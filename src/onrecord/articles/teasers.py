"""Other stories on the page: below a label such as "MORE FROM" or "Related", titles and their summaries."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.articles import pieces, tables
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_SUMMARY_WORDS = 60
_TITLE_WORDS = 4
_IN_LISTS = frozenset((None, "teaser", "dateline", "byline", "credit", "notice", "caption", "promo"))
_POINTS = re.compile(r"\W*(?:also )?(?:read|see|watch)\b", re.I)
"""Labels that point from within a story to a title or two."""
_POINTER = re.compile(r"(?:watch|see|read|listen)\b.*[^.:!]$", re.I)
_LABELS_OF_STORY = tables.listed("story labels")
_LABELS_OF_PAGE = tables.listed("page labels")


def mark(page: Sequence[Piece], kinds: list[PartKind | None], start: int) -> None:
    """Names the pieces below each label of other stories; those before ``start`` are left alone."""
    for place in range(start, len(page)):
        words = page[place].words
        if kinds[place] == "section-label" and not page[place].marked and _heads_others(words):
            _mark_list(page, kinds, place + 1, summed=_POINTS.match(words) is None)
            _mark_name(page, kinds, place - 1)
        elif kinds[place] == "teaser" and words.rstrip().endswith(":") and _follows_pointer(page, kinds, place + 1):
            kinds[place + 1] = "teaser"


def _follows_pointer(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int) -> bool:
    return place < len(page) and kinds[place] is None and not pieces.is_prose(page[place].words)


def _mark_name(page: Sequence[Piece], kinds: list[PartKind | None], place: int) -> None:
    """A name right above a bare "More" is part of the label."""
    words = page[place].words
    if kinds[place] is None and pieces.count(words) <= 4 and not pieces.is_ended(words):
        kinds[place] = "section-label"


def _heads_others(words: str) -> bool:
    return _first_word(words) not in _LABELS_OF_STORY | _LABELS_OF_PAGE


def may_head_story(words: str) -> bool:
    """Whether a label, such as "Background", heads sections of stories as well."""
    return _first_word(words) in _LABELS_OF_STORY


def _first_word(words: str) -> str:
    return re.split(r"[\s'’]", words.strip(" \"'.:“”").lower())[0]


def _mark_list(page: Sequence[Piece], kinds: list[PartKind | None], place: int, summed: bool) -> None:
    """Titles, and if ``summed`` the summaries that stand each between two titles, until the story goes on."""
    titles = 0
    while place < len(page) and (kinds[place] in _IN_LISTS or (page[place].marked and kinds[place] == "section-label")):
        words = page[place].words
        linked = kinds[place] == "section-label" and page[place].marked and pieces.count(words) >= _TITLE_WORDS
        if kinds[place] is None or linked or (kinds[place] == "promo" and titles and _POINTER.match(words)):
            if page[place].named:
                return
            if _is_title(words):
                titles += 1
            elif not (summed and titles and _is_summary(page, kinds, place, titles)):
                return
            kinds[place] = "teaser"
        elif kinds[place] == "promo":
            return
        place += 1


def _is_title(words: str) -> bool:
    return pieces.is_title(words) or pieces.count(words) == 1 or words.endswith("?")


def _is_summary(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int, titles: int) -> bool:
    """A short paragraph with a title before it, and behind it another title, a label or the end of the page."""
    if kinds[place - 1] != "teaser" or pieces.count(page[place].words) > _SUMMARY_WORDS:
        return False
    if not _is_title(page[place - 1].words):
        return False
    rest = []
    for n in range(place + 1, len(page)):
        if kinds[n] is not None and kinds[n] not in _IN_LISTS:
            break
        if kinds[n] is None:
            rest.append(_is_title(page[n].words))
    if not rest:
        return titles > 1 or place + 1 == len(page)
    # A story that goes on has two paragraphs in a row somewhere.
    return rest[0] and all(any(pair) for pair in pairwise(rest))
