"""Where a page gives who wrote its story and when: the blocks around its headline, down to its first words."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.articles import byline, dates
from onrecord.records import Layout, PartKind

ABOVE = 3  # blocks before the headline that may belong to its story
BEHIND = 5  # blocks into the story
FARTHEST = 25  # blocks behind the headline; further down stands what the headline is not about
LONGEST = 200  # characters of a line


class Line(NamedTuple):
    """A short block near the headline: its words, its kind by the mark-up, and whether it stands behind."""

    words: str
    kind: PartKind | None
    behind: bool


def lines(layout: Layout, kinds: Sequence[PartKind | None]) -> list[Line]:
    """The short blocks near the headline, in order; none where no block is the headline or the story.

    Of the story's own paragraphs only those that are a byline or a time and nothing else.
    """
    story = next((place for place, kind in enumerate(kinds) if kind == "body"), None)
    headline = next((place for place, kind in enumerate(kinds) if kind == "headline"), story)
    if headline is None:
        return []
    last = headline + FARTHEST if story is None else min(max(story, headline) + BEHIND, headline + FARTHEST)
    found = []
    for place in range(max(0, headline - ABOVE), min(last, len(kinds))):
        words, kind = layout.page.text[slice(*layout.blocks[place].span)], kinds[place]
        if len(words) > LONGEST or kind in ("headline", "deck", "caption", "teaser", "embed"):
            continue
        if kind != "body" or byline.is_byline(words) or dates.is_line(words):
            found.append(Line(words, kind, place > headline))
    return found
