"""What the neighbours of a piece say that it is, where neither mark-up nor its own words have said it.

A page is read as its reader reads it: a headline, what stands between it and the story, the story, what
stands behind it. Whatever is in doubt within the story is body: a paragraph wrongly left out is lost.
"""

import re
from collections.abc import Sequence

from onrecord.articles import byline, datelines, endings, pieces, teasers
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

Kinds = list[PartKind | None]

_HEADLINE_WORDS = 24
_SUBHEADING_WORDS = 12
_CAPTION_WORDS = 60
_PARAGRAPH_WORDS = 20
_SENTENCES = re.compile(r"[a-z]{3}[.!?]['\"”’]? [A-Z]")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_REPORTING = frozenset("was were had said told".split())
_TELLING = frozenset("has have is are been a an the he she they it i we who which its their".split())
_OPENING_STORY = frozenset("a an the he she it i we they this there when".split())
_LIKE_HEADLINES = frozenset(("promo", "teaser"))
_CLOCK = re.compile(r"(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight)[.:]?(?:\s[A-Z]{2,4})?", re.I)


def settle(page: Sequence[Piece]) -> tuple[PartKind, ...]:
    """The kind of every piece of a page, in their order."""
    kinds: Kinds = [piece.kind for piece in page]
    html = any(piece.main is not None for piece in page)
    _join_posts(page, kinds)
    _caption_credits(page, kinds)
    start = _opening(page, kinds, html)
    teasers.mark(page, kinds, start)
    if html:
        _fill_html(page, kinds, start)
    else:
        _fill_text(page, kinds, start)
    endings.mark(page, kinds)
    return tuple(kind or "body" for kind in kinds)


def _join_posts(page: Sequence[Piece], kinds: Kinds) -> None:
    """The words of a post stand before the line that signs it."""
    for place in range(1, len(page)):
        signed = kinds[place] == "embed" and page[place].words.lstrip()[:1] in "-–—―@" and "@" in page[place].words
        if signed and kinds[place - 1] in (None, "body") and pieces.count(page[place - 1].words) <= 70:
            kinds[place - 1] = "embed"


def _caption_credits(page: Sequence[Piece], kinds: Kinds) -> None:
    """A fragment right before a credit is its picture's caption, the line behind a bare "Source:" the credit."""
    for place, piece in enumerate(page):
        if kinds[place] != "credit" or piece.marked:
            continue
        if piece.words.rstrip().endswith(":") and place + 1 < len(page) and kinds[place + 1] in (None, "byline"):
            following = page[place + 1]
            if not following.marked and pieces.count(following.words) <= 8 and not pieces.is_prose(following.words):
                kinds[place + 1] = "credit"
        if place and kinds[place - 1] is None and _is_caption(page, kinds, place - 1):
            kinds[place - 1] = "caption"


def _is_caption(page: Sequence[Piece], kinds: Kinds, place: int) -> bool:
    """A piece before a credit that is no sentence of the story, or stands closer to the credit than the story does."""
    piece = page[place]
    if place == 0 or not any(kind is None for kind in kinds[:place]) or pieces.count(piece.words) > _CAPTION_WORDS:
        return False
    if not pieces.is_ended(piece.words):
        return pieces.count(piece.words) >= 3
    # With blank lines between paragraphs, a line without one belongs to the line below it.
    return page[place + 1].tight and not piece.tight and not all(each.tight for each in page[1:])


def _opening(page: Sequence[Piece], kinds: Kinds, html: bool) -> int:
    """Names what stands before the story, and returns the place of the story's first piece."""
    start = _story(page, kinds, html)
    if "headline" not in kinds:
        first = next((place for place, kind in enumerate(kinds) if kind is None), None)
        if kinds[:1] and kinds[0] in _LIKE_HEADLINES and not page[0].marked and _heads(page, kinds):
            first = 0
        if first is not None and first <= start and _is_headline(page, kinds, first, first < start):
            kinds[first] = "headline"
            start = max(start, first + 1) if html else _story(page, kinds, html)
    headline = kinds.index("headline") if "headline" in kinds else -1
    for place in range(headline + 1, start):
        if kinds[place] is None:
            kinds[place] = _between(page[place], headline >= 0, html)
    if headline >= 0 and not html:
        start = _decks(page, kinds, headline, start)
    return start


def _heads(page: Sequence[Piece], kinds: Kinds) -> bool:
    """Whether the first line of a page, though worded like a pointer, stands where a headline does."""
    words = page[0].words
    long = pieces.count(words) >= 5 and not words.rstrip().endswith(":")
    return long and len(page) > 1 and kinds[1] in (None, "byline", "dateline") and (
        kinds[1] is not None or pieces.is_prose(page[1].words)
    )


def _story(page: Sequence[Piece], kinds: Kinds, html: bool) -> int:
    """The place of the first piece that reads as a paragraph of the story."""
    for place, piece in enumerate(page):
        if kinds[place] == "body" or (kinds[place] is None and not html and pieces.is_prose(piece.words)):
            return place
    return len(page)


def _is_headline(page: Sequence[Piece], kinds: Kinds, first: int, early: bool) -> bool:
    """Whether the first piece in doubt heads the story, rather than beginning it; ``early`` if it is no prose."""
    words = page[first].words.strip()
    number = pieces.count(words)
    if any(kind == "body" for kind in kinds[:first]) or (first and datelines.opening(page[first - 1].words + " X")):
        return False
    if first + 1 == len(page) or number > _HEADLINE_WORDS or number < 2:
        return False
    if byline.is_name(words) or datelines.is_line(words) or pieces.is_item(words):
        return False
    following = kinds[first + 1]
    if following in ("dateline", "section-label", "byline", "credit", "deck") and not page[first + 1].marked:
        return True
    if early or not pieces.is_ended(words) or (words.endswith("?") and number <= 14):
        return not words.endswith((":", ",", ",”", ',"'))
    return _is_stopped_headline(words, number)


def _is_stopped_headline(words: str, number: int) -> bool:
    """A headline that ends with a full stop, as some archives set them: short, and told without a report's words."""
    if number > 17 or number > 12 and _SENTENCES.search(words):
        return False
    lower = [re.split(r"['’]", word.strip(".,;:'\"“”’‘"))[0].lower() for word in words.split()]
    capital = sum(word.lstrip("'\"“‘(")[:1].isupper() for word in words.split())
    if capital >= 0.7 * number and number >= 4:
        return True
    if _DAYS.intersection(lower) or _REPORTING.intersection(lower) or number > 15:
        return False
    if lower[0] in _OPENING_STORY:
        return number <= 10
    return len(_TELLING.intersection(lower)) <= 3


def _between(piece: Piece, headed: bool, html: bool) -> PartKind | None:
    """The kind of a piece before the story that its words have not told; null to be told by what it looks like."""
    if byline.is_name(piece.words):
        return "byline"
    if datelines.is_line(piece.words):
        return "dateline"
    if pieces.count(piece.words) <= 3:
        return "section-label"
    if html and not (headed and piece.main and pieces.is_prose(piece.words)):
        return None
    return "deck" if headed else "body"


def _decks(page: Sequence[Piece], kinds: Kinds, headline: int, start: int) -> int:
    """A sentence or two that sums the story up before it begins: under the headline's own line, or under a label."""
    place = headline + 1
    while place < len(page) and kinds[place] is None and place <= start:
        words = page[place].words
        above = page[place - 1].words.rstrip()
        short = pieces.count(words) <= 30
        tied = page[place].tight and not all(each.tight for each in page[headline + 1 :])
        if place + 1 == len(page) or not short:
            break
        if not (tied or above.endswith(";") or kinds[place + 1] in ("dateline", "byline")):
            break
        kinds[place] = "deck"
        place += 1
    labels = [n for n in range(headline + 1, len(page)) if kinds[n] == "section-label"][:2]
    if labels and page[labels[0]].words.strip(" .:").lower() in ("abstract", "summary", "lead", "at a glance", "key points"):
        stop = labels[1] if len(labels) > 1 else labels[0] + 2
        if stop <= labels[0] + 6:
            for place in range(labels[0] + 1, stop):
                if kinds[place] is None:
                    kinds[place] = "deck"
    return next((n for n in range(headline + 1, len(page)) if kinds[n] in (None, "body")), len(page))


def _fill_text(page: Sequence[Piece], kinds: Kinds, start: int) -> None:
    """The story of a plain text: body, and the subheadings in it."""
    last = max((n for n in range(start, len(page)) if kinds[n] is None and pieces.is_prose(page[n].words)), default=-1)
    for place in range(start, len(page)):
        if kinds[place] is not None:
            continue
        kinds[place] = "subheading" if place < last and _is_subheading(page, kinds, place, start) else "body"


def _is_subheading(page: Sequence[Piece], kinds: Kinds, place: int, start: int) -> bool:
    """A few words by themselves between paragraphs: no list item, no speech, nothing that goes on."""
    words = page[place].words.strip()
    if _CLOCK.fullmatch(words):
        return place > start
    if place == start or pieces.is_prose(words) or pieces.is_item(words) or pieces.count(words) > _SUBHEADING_WORDS:
        return False
    if words[:1].islower() or words[-1] in ",;:.…" or words[0] in "\"“‘'" or words.count(",") > 2:
        return False
    following = next((n for n in range(place + 1, len(page)) if kinds[n] is None), None)
    if following is None or following != place + 1 or not pieces.is_prose(page[following].words):
        return False
    before = page[place - 1]
    return kinds[place - 1] != "body" or pieces.is_prose(before.words) or not before.words.rstrip().endswith(":")


def _fill_html(page: Sequence[Piece], kinds: Kinds, start: int) -> None:
    """What the mark-up of a page left open: what the extractor takes for text is body, the rest furniture."""
    last = max((place for place, kind in enumerate(kinds) if kind == "body"), default=-1)
    for place, piece in enumerate(page):
        if kinds[place] is not None:
            continue
        if piece.main and (last < 0 or start < place < last and pieces.count(piece.words) >= _PARAGRAPH_WORDS):
            kinds[place] = "body"
        elif pieces.count(piece.words) <= 3:
            kinds[place] = "section-label"
        elif pieces.is_title(piece.words) or (place and kinds[place - 1] == "teaser"):
            kinds[place] = "teaser"
        else:
            kinds[place] = "notice"
