"""What stands before a story: section, headline, deck, byline, time; and where the story begins."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.articles import datelines, pieces, tables
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

Kinds = list[PartKind | None]

_HEADLINE_WORDS = 24
_DECK_WORDS = 20
_SUMMARY_PIECES = 6
_ABOVE_STORY: frozenset[PartKind | None] = frozenset(("dateline", "section-label", "byline", "credit", "deck"))
_LIKE_HEADLINES: frozenset[PartKind | None] = frozenset(("promo", "teaser"))
_SHORT_SENTENCE = re.compile(r"\S+ (?:\S+ )?[a-z]\S*[.!?]['\"”’)]*")
_SENTENCES = re.compile(r"[a-z]{3}[.!?]['\"”’]? [A-Z]")
_UNFINISHED = (":", ",", ",”", ',"')


def mark(page: Sequence[Piece], kinds: Kinds, html: bool) -> int:
    """Names what stands before the story in ``kinds``, and returns the place of the story's first piece."""
    start = _first(page, kinds, html)
    if "headline" not in kinds and (place := _headline(page, kinds, start, html)) is not None:
        kinds[place] = "headline"
        start = _first(page, kinds, html, place + 1)
        if html and place == start - 1 and _heads_marked(page, kinds, start):
            kinds[start] = "deck"
            start = _first(page, kinds, html, start + 1)
    headline = kinds.index("headline") if "headline" in kinds else -1
    if headline >= 0 and not html:
        _mark_decks(page, kinds, headline, start)
        _mark_summary(page, kinds, headline)
        start = _first(page, kinds, html, headline + 1)
    for place in range(headline + 1, start):
        if kinds[place] is None:
            kinds[place] = _between(page[place], headline >= 0, html)
    return start


def _first(page: Sequence[Piece], kinds: Kinds, html: bool, begin: int = 0) -> int:
    """The place of the first piece that reads as a paragraph of the story; the end of the page if none does."""
    for place in range(begin, len(page)):
        if kinds[place] == "body" or (kinds[place] is None and not html and pieces.is_prose(page[place].words)):
            return place
    return len(page)


def _headline(page: Sequence[Piece], kinds: Kinds, start: int, html: bool) -> int | None:
    """The place of the headline, where one of the first pieces in doubt is one; names the section above it."""
    open_places = [place for place, kind in enumerate(kinds[: start + 1]) if kind is None]
    while len(open_places) > 1 and _is_rubric(page, *open_places[:2]):
        kinds[open_places.pop(0)] = "section-label"
    first = open_places[0] if open_places else None
    if html and start < len(page) and _heads_marked(page, kinds, start):
        return start
    if kinds and kinds[0] in _LIKE_HEADLINES and not page[0].marked and _stands_as_headline(page, kinds):
        first = 0
    if first is None or first > start or not _is_headline(page, kinds, first, first < start):
        return None
    return first


def _heads_marked(page: Sequence[Piece], kinds: Kinds, start: int) -> bool:
    """Whether what the mark-up takes for a story's first paragraph is its headline: a title, and no sentence."""
    words = page[start].words
    return 4 <= pieces.count(words) <= _HEADLINE_WORDS and pieces.is_title(words) and not pieces.is_prose(words)


def _is_rubric(page: Sequence[Piece], first: int, second: int) -> bool:
    """Whether the first line in doubt is the section's name, in few words, above a longer headline."""
    if second > first + 3 or pieces.is_ended(page[first].words) or page[first].named:
        return False
    below = page[second].words
    return pieces.count(page[first].words) <= 3 < pieces.count(below) and not pieces.is_prose(below)


def _stands_as_headline(page: Sequence[Piece], kinds: Kinds) -> bool:
    """Whether the first line of a page, though worded like a pointer, stands where a headline does."""
    words = page[0].words.rstrip()
    if len(page) < 2 or pieces.count(words) < 5 or words.endswith(":"):
        return False
    return kinds[1] in ("byline", "dateline") or (kinds[1] is None and pieces.is_prose(page[1].words))


def _is_headline(page: Sequence[Piece], kinds: Kinds, first: int, early: bool) -> bool:
    """Whether the first piece in doubt heads the story, rather than beginning it; ``early`` if it is no prose."""
    words = page[first].words.strip()
    number = pieces.count(words)
    if "body" in kinds[:first] or (first and page[first].cut) or first + 1 == len(page):
        return False
    if not 2 <= number <= _HEADLINE_WORDS or page[first].named:
        return False
    if datelines.is_line(words) or pieces.is_item(words):
        return False
    if kinds[first + 1] in _ABOVE_STORY and not page[first + 1].marked:
        return True
    if early or not pieces.is_ended(words) or (words.endswith("?") and number <= 14):
        return not words.endswith(_UNFINISHED)
    return _is_stopped_headline(words, number)


def _is_stopped_headline(words: str, number: int) -> bool:
    """A headline that ends with a full stop, as some archives set them: short, and told without a report's words."""
    if number > 17 or (number > 12 and _SENTENCES.search(words)):
        return False
    lower = [re.split(r"['’]", word.strip(".,;:'\"“”’‘"))[0].lower() for word in words.split()]
    capital = sum(word.lstrip("'\"“‘(")[:1].isupper() for word in words.split())
    if capital >= 0.7 * number and number >= 4:
        return True
    if number > 15 or not tables.listed("days").isdisjoint(lower) or not tables.listed("reports of").isdisjoint(lower):
        return False
    if lower[0] in tables.listed("opens with"):
        return number <= 10
    return len(tables.listed("tells of").intersection(lower)) <= 3


def _mark_decks(page: Sequence[Piece], kinds: Kinds, headline: int, start: int) -> None:
    """A sentence or two that sum the story up before it begins: on the headline's next line, or above the byline."""
    for place in range(headline + 1, min(start, len(page) - 2) + 1):
        words = page[place].words.rstrip()
        if kinds[place] is not None or page[place].named or words.endswith(":"):
            return
        if not 4 <= pieces.count(words) <= _DECK_WORDS:
            return
        tied = page[place].tight and not all(each.tight for each in page[headline + 1 :])
        above_byline = kinds[place + 1] in ("dateline", "byline") or page[place + 1].named
        if not tied and not above_byline and not page[place - 1].words.rstrip().endswith(";"):
            return
        kinds[place] = "deck"


def _mark_summary(page: Sequence[Piece], kinds: Kinds, headline: int) -> None:
    """What stands between a label such as "ABSTRACT" and the next label, a few pieces at most."""
    labels = [place for place in range(headline + 1, len(page)) if kinds[place] == "section-label"]
    for label, stop in pairwise([*labels, len(page)]):
        if page[label].words.strip(" .:").lower() in tables.listed("summary labels"):
            for place in range(label + 1, stop if stop <= label + _SUMMARY_PIECES else label + 2):
                kinds[place] = kinds[place] or "deck"
            return


def _between(piece: Piece, headed: bool, html: bool) -> PartKind | None:
    """The kind of a piece before the story that its words have not told; null to be told by what it looks like."""
    if piece.named:
        return "byline"
    if datelines.is_line(piece.words):
        return "dateline"
    if pieces.count(piece.words) <= 5 and piece.words.split()[-1].lower() in tables.listed("desks"):
        return "byline"
    if not html and (piece.words.rstrip().endswith(":") or _SHORT_SENTENCE.fullmatch(piece.words)):
        return "body"
    if pieces.count(piece.words) <= 3:
        return "section-label"
    if html and not (headed and piece.main and pieces.is_prose(piece.words)):
        return None
    return "deck" if headed else "body"
