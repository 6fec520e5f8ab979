"""The kinds of a page's blocks as far as its mark-up tells them: tags, names of classes, links, places."""

import re
from collections.abc import Sequence

from onrecord.articles import byline, dates, story, wording, writers
from onrecord.records import Layout, PartKind

FEWEST_DECK_WORDS = 5
LONGEST_LABEL = 3  # words
LONGEST_TIME_LINE = 15  # words

_WORD = re.compile(r"\w+")
_AGO = re.compile(r"\b\d+\s*(?:min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\s+ago\b", re.I)


def kinds(layout: Layout) -> list[PartKind | None]:
    """One kind for each block, null where the mark-up does not say; all null for plain text."""
    if not any(block.tag for block in layout.blocks):
        return [None] * len(layout.blocks)
    found = story.find(layout)
    if found is None:
        return [None] * len(layout.blocks)
    texts = [layout.page.text[slice(*block.span)] for block in layout.blocks]
    plain = [_plain(text) for text in texts]
    bodies = [place for place, is_body in enumerate(found.body) if is_body]
    start = next((place for place in bodies if not _is_line(texts[place])), found.first)
    headline = _headline(layout, plain, start)
    deck = None if headline is None else _deck(layout, plain, found, range(headline + 1, start))
    top = range(start if headline is None else headline + 1, start)
    kinds: list[PartKind | None] = []
    for place, block in enumerate(layout.blocks):
        if found.body[place] and place >= start:
            kinds.append("subheading" if block.tag in story.HEADINGS else "body")
        elif place == headline:
            kinds.append("headline")
        elif place == deck:
            kinds.append("deck")
        elif place in top and found.hinted[place] is None:
            kinds.append(_above(texts[place], bool(block.main)))
        else:
            kinds.append(_beside(layout, place, texts[place], found.hinted[place]))
    return kinds


def _is_line(words: str) -> bool:
    """Whether a block before the story says who wrote it or when, and nothing else."""
    if byline.is_byline(words):
        return True
    short = len(words.split()) <= LONGEST_TIME_LINE and not words.endswith((".", ".”", '."'))
    return short and bool(_AGO.search(words) or dates.moments(words))


def _above(words: str, main: bool) -> PartKind | None:
    """The kind of a nameless block between headline and story."""
    if _is_line(words):
        return "byline" if writers.of_line(words) else "dateline"
    return "section-label" if main and len(words.split()) <= LONGEST_LABEL else None


def _beside(layout: Layout, place: int, words: str, hinted: PartKind | None) -> PartKind | None:
    """The kind of a block that is not the story's own."""
    block = layout.blocks[place]
    if hinted in ("deck", "headline"):
        return None  # of which story, the mark-up does not say
    if hinted is not None:
        return hinted
    if block.link_density >= story.LINKED:
        return "teaser" if block.tag in story.HEADINGS else "section-label"
    if not block.main:
        return None
    # The extractor took it, yet it lies outside of the story: its words may still tell what it is.
    reading = wording.read(words)
    if reading is not None and reading.firm:
        return None
    return "section-label" if len(words.split()) <= LONGEST_LABEL else "notice"


def _headline(layout: Layout, plain: Sequence[str], start: int) -> int | None:
    """The place before the story of what the page claims as its headline, of the last h1 failing that."""
    claimed = {_plain(claim.value) for claim in layout.claims if claim.field == "headline"}
    said = [place for place in range(start) if plain[place] in claimed]
    tops = [place for place in range(start) if layout.blocks[place].tag == "h1" and " " in plain[place]]
    both = [place for place in said if place in tops]
    named = [place for place in said if layout.blocks[place].tag in story.HEADINGS]
    return next((places[-1] for places in (both, named, tops, said) if places), None)


def _deck(layout: Layout, plain: Sequence[str], found: story.Story, places: range) -> int | None:
    """The place between headline and story of what the page claims as its summary, or names so."""
    claimed = {_plain(claim.value) for claim in layout.claims if claim.field == "deck"}
    said = [place for place in places if plain[place] in claimed and found.hinted[place] != "caption"]
    named = [place for place in places if found.hinted[place] == "deck"]
    return next((place for place in said + named if plain[place].count(" ") + 1 >= FEWEST_DECK_WORDS), None)


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(words)).casefold()
