"""What stands behind a story: its writer's card, and words that mean something else only there."""

import re
from collections.abc import Sequence

from onrecord.articles import pieces
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

_REACH = 4
"""How many pieces of body at the end may turn out to be something else."""


_SIGNED = re.compile(r"[-–—]+\s*[A-Z][\w.&']*(?:[ /][A-Z][\w.&']*){0,3}")


def mark(page: Sequence[Piece], kinds: list[PartKind | None]) -> None:
    """Names again the last pieces of body that their words, in this place, tell to be none."""
    body = [place for place, kind in enumerate(kinds) if kind == "body"]
    if len(body) < 3:
        return
    for place in reversed(body[-_REACH:]):
        kind = _kind(page, kinds, place, body)
        if kind is None:
            break
        kinds[place] = kind
    for place in range(max(body[0], body[-1] - _REACH), len(page)):
        is_loose = kinds[place] in ("body", "subheading", "teaser") and not page[place].marked
        if (is_loose or kinds[place] == "author-note") and _heads_card(page, kinds, place):
            kinds[place] = "byline"


def _kind(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int, body: Sequence[int]) -> PartKind | None:
    piece = page[place]
    if piece.hint is not None:
        return piece.hint if piece.hint != "author-note" or _is_card(page, place, body) else None
    if pieces.is_ended(piece.words) or place <= body[0]:
        return None
    if place == body[-1] and _SIGNED.fullmatch(piece.words) and not piece.marked:
        return "credit"
    if piece.named and place == body[-1] and not piece.marked:
        return "byline"
    return None


def _is_card(page: Sequence[Piece], place: int, body: Sequence[int]) -> bool:
    """Whether a closing "X is a ..." is of the writer: the story itself has not spoken of them."""
    opening = re.split(r"\s(?:is|was|has|writes|reports|reported|covers|works|teaches)\b", page[place].words)[0]
    name = next((word.strip(".,") for word in reversed(opening.split()[:5]) if word[:1].isupper()), "")
    if len(name) < 3:
        return True
    return not any(name in page[n].words for n in body if n < place)


def _heads_card(page: Sequence[Piece], kinds: Sequence[PartKind | None], place: int) -> bool:
    """A name on its own line, with a writer's card right behind it."""
    if not page[place].named:
        return False
    return place + 1 < len(page) and kinds[place + 1] == "author-note"
