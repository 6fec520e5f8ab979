"""What the neighbours of a piece say that it is, where neither mark-up nor its own words have said it.

A page is read as its reader reads it: a headline, what stands between it and the story, the story, what
stands behind it. Whatever is in doubt within the story is body: a paragraph wrongly left out is lost.
"""

from collections import Counter
from collections.abc import Sequence

from onrecord.articles import endings, opening, pictures, pieces, subheadings, teasers
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_PARAGRAPH_WORDS = 20


def settle(page: Sequence[Piece]) -> tuple[PartKind, ...]:
    """The kind of every piece of a page, in their order."""
    kinds: list[PartKind | None] = [piece.kind for piece in page]
    html = any(piece.main is not None for piece in page)
    subheadings.mark_clocks(page, kinds)
    pictures.mark(page, kinds)
    start = opening.mark(page, kinds, html)
    teasers.mark(page, kinds, start)
    if html:
        _fill(page, kinds, start)
        subheadings.mark_marked(page, kinds, start)
    else:
        subheadings.mark(page, kinds, start)
    endings.mark(page, kinds)
    return tuple(kind or "body" for kind in kinds)


def _fill(page: Sequence[Piece], kinds: list[PartKind | None], start: int) -> None:
    """What the mark-up of a page left open: a paragraph within the story is body, the rest furniture."""
    last = max((place for place, kind in enumerate(kinds) if kind == "body"), default=-1)
    alike = _alike(page, kinds)
    next_story = next((place for place in range(start + 1, len(page)) if _is_top(page[place])), len(page))
    for place, piece in enumerate(page):
        if kinds[place] is not None:
            continue
        inside = last < 0 or (start < place < last and pieces.count(piece.words) >= _PARAGRAPH_WORDS)
        if piece.main and inside:
            kinds[place] = "body"
        elif piece.shape in alike and start < place < next_story:
            kinds[place] = alike[piece.shape]
        elif pieces.count(piece.words) <= 3:
            kinds[place] = "section-label"
        elif pieces.is_title(piece.words) or (place and kinds[place - 1] == "teaser"):
            kinds[place] = "teaser"
        else:
            kinds[place] = "notice"


def _is_top(piece: Piece) -> bool:
    """Whether the mark-up sets a piece as a page's headline; a second one heads another story."""
    return piece.shape[-1:] != () and piece.shape[-1].split(".")[0] == "h1"


def _alike(page: Sequence[Piece], kinds: Sequence[PartKind | None]) -> dict[tuple[str, ...], PartKind]:
    """The shapes of body and subheadings that more pieces have which are still in doubt, as in a live report."""
    known = {piece.shape: kind for piece, kind in zip(page, kinds, strict=True) if kind in ("body", "subheading")}
    taken = Counter(piece.shape for piece, kind in zip(page, kinds, strict=True) if kind in ("body", "subheading"))
    doubt = Counter(piece.shape for piece, kind in zip(page, kinds, strict=True) if kind is None)
    return {shape: kind for shape, kind in known.items() if kind and doubt[shape] > taken[shape]}
