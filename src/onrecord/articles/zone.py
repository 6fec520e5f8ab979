"""Where a page gives who wrote its story and when: the blocks around its headline, down to its first words."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.records import Layout, PartKind

ABOVE = 3  # blocks before the headline that may belong to its story
BEHIND = 2  # blocks into the story
FARTHEST = 25  # blocks behind the headline; further down stands what the headline is not about
LONGEST = 200  # characters of a line


class Line(NamedTuple):
    """A short block near the headline: its words, its kind by the mark-up, and whether it stands behind."""

    words: str
    kind: PartKind | None
    behind: bool


def lines(layout: Layout, kinds: Sequence[PartKind | None]) -> list[Line]:
    """The short blocks near the headline, in order; none where no block is the headline or the story."""
    story = next((place for place, kind in enumerate(kinds) if kind == "body"), None)
    headline = next((place for place, kind in enumerate(kinds) if kind == "headline"), story)
    if headline is None:
        return []
    last = headline + FARTHEST if story is None else min(max(story, headline) + BEHIND, headline + FARTHEST)
    found = []
    for place in range(max(0, headline - ABOVE), min(last, len(kinds))):
        start, end = layout.blocks[place].span
        if end - start <= LONGEST and kinds[place] not in ("headline", "deck", "caption", "teaser", "embed"):
            found.append(Line(layout.page.text[start:end], kinds[place], place > headline))
    return found
