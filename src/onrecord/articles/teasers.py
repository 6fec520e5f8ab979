"""Other stories on the page: below a label such as "MORE FROM" or "Related", titles and their summaries."""

from collections.abc import Sequence

from onrecord.articles import byline, pieces
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_SUMMARY_WORDS = 60
_LABELS_OF_STORY = frozenset(
    "abstract summary lead background analysis timeline facts factbox highlights letters opinion opinions video videos"
    " watch listen gallery multimedia home menu tags tag topics full at key what".split()
)
"""First words of labels that head a section of the story as often as a list of others."""


def mark(page: Sequence[Piece], kinds: list[PartKind | None], start: int) -> None:
    """Names the pieces below each label of other stories; those before ``start`` are left alone."""
    for place in range(start, len(page)):
        if kinds[place] == "section-label" and not page[place].marked and _heads_others(page[place].words):
            _list(page, kinds, place + 1)
            words = page[place - 1].words
            if kinds[place - 1] is None and pieces.count(words) <= 4 and not pieces.is_ended(words):
                kinds[place - 1] = "section-label"  # a name above its "More"
        elif kinds[place] == "teaser" and page[place].words.rstrip().endswith(":") and place + 1 < len(page):
            if kinds[place + 1] is None and not pieces.is_prose(page[place + 1].words):
                kinds[place + 1] = "teaser"


def _heads_others(words: str) -> bool:
    first = words.strip(" \"'.:“”").lower().split(" ")[0]
    return first not in _LABELS_OF_STORY


def _list(page: Sequence[Piece], kinds: list[PartKind | None], place: int) -> None:
    """Titles, and the summaries that stand each between two titles or at the end, until the story goes on."""
    titles = 0
    while place < len(page) and kinds[place] in (None, "teaser", "dateline", "byline", "credit", "notice", "caption"):
        if kinds[place] is None:
            words = page[place].words
            if _is_title(words):
                titles += 1
            elif not (titles and _is_summary(page, kinds, place, titles)):
                return
            kinds[place] = "teaser"
        place += 1


def _is_title(words: str) -> bool:
    return (pieces.is_title(words) or pieces.count(words) == 1) and not byline.is_name(words) or words.endswith("?")


def _is_summary(page: Sequence[Piece], kinds: list[PartKind | None], place: int, titles: int) -> bool:
    """A short paragraph with a title before it, and behind it another title, a label or the end of the page."""
    if kinds[place - 1] != "teaser" or pieces.count(page[place].words) > _SUMMARY_WORDS:
        return False
    if place - 2 >= 0 and kinds[place - 2] == "teaser" and not _is_title(page[place - 1].words):
        return False
    rest = [n for n in range(place + 1, len(page)) if kinds[n] is None]
    if not rest:
        return titles > 1 or place + 1 == len(page)
    return _is_title(page[rest[0]].words) and _pairs(page, rest)


def _pairs(page: Sequence[Piece], rest: Sequence[int]) -> bool:
    """Whether titles are at least a third of what follows, as in a list and not in a story with subheadings."""
    titles = sum(_is_title(page[n].words) for n in rest[:12])
    return 3 * titles >= len(rest[:12])
