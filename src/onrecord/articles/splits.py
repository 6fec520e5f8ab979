"""Blocks that hold two parts: a dateline before its paragraph, a credit behind its caption or its story."""

import re
from collections.abc import Iterator

from onrecord.articles import byline, datelines, dates, pieces, tables
from onrecord.articles.pieces import Piece
from onrecord.records import Layout, PartKind

_AGENCY = tables.alternation("agencies.tsv", "agency")
_WORKER = r"[^\W\d_a-z][\w.'’-]*(?:\s[\w.'’-]+){0,4}"
_NOTE = re.compile(
    r"\s*[(\[](?:(?:additional |with |with additional )?(?:reporting|research|writing|editing|report) (?:by|from)"
    r"|(?:reported|written|edited|translated|compiled|produced) by|with (?:agency )?inputs?\b|with files from"
    r"|with agencies|writing by)[^()\[\]]*(?:\([^()]*\)[^()]*)*[)\]]\.?\s*$",
    re.I,
)
"""Who reported and edited, in brackets at the end of a story."""
_WIRE = re.compile(rf"(?<=[.!?\"”’'])\s*(?:[-–—―]+\s*(?:{_AGENCY})|[(\[](?:{_AGENCY})[)\]])\s*\.?\s*$")
"""The agency behind the last full stop."""
_WRITER = re.compile(rf"(?<=[.!?\"”’'])\s+By\s+{_WORKER}(?:,?\s(?:{_WORKER}))?\s*$")
"""A byline behind the last full stop."""

_PICTURE = (
    r"(?:photos?|photographs?|pictures?|images?|pics?|credits?|illustration|graphic|screenshot|image source"
    r"|photo credit)"
)
_LABEL = rf"(?i:(?:{_PICTURE}|source|courtesy|video)(?:\s+(?:credit|courtesy|source|by|of|from|via)(?=[\s:]))?)"
_SEPARATOR = r"(?:\s*[|•–—-]\s*|(?<=[.)\"”])\s*)"
_CREDITS = [
    re.compile(pattern)
    for pattern in (
        rf"\s*[(\[]{_LABEL}(?:\s*[:/]|\s(?i:by|credit|courtesy|via)\b)[^()\[\]]*[)\]]\.?\s*$",
        rf"\s*[(\[](?:{_AGENCY})(?:\s(?i:photo|image)|\s*/)[^()\[\]]*[)\]]\.?\s*$",
        rf"\s*[(\[][^()\[\]]{{2,60}}(?:/|\s(?i:via|for)\s)\s*(?:{_AGENCY})[^()\[\]]{{0,30}}[)\]]\.?\s*$",
        rf"\s*[(\[](?:{_AGENCY})[)\]]\s*$",
        rf"(?:\s*[|•–—])?\s+(?i:{_PICTURE}|source)\s*:\s*[^.:]{{2,70}}\.?\s*$",
        rf"{_SEPARATOR}(?i:photo|photograph|picture|image)\s?(?i:by|credit|courtesy(?: of)?)\s[^.:]{{2,60}}\.?\s*$",
        rf"{_SEPARATOR}(?:{_WORKER}\s?(?:/|,?\svia\s)\s?)?(?:{_AGENCY})(?:\s?/\s?{_WORKER})?"
        rf"(?:\s(?:via\s)?(?:{_AGENCY}))?\.?\s*$",
        rf"(?<=[.)\"”])\s+{_WORKER}\s?/\s?[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,2}}\s*$",
        rf"\s+(?:REUTERS|AFP|AP|EPA|AP Photo)/{_WORKER}(?:/(?:File|Files|Pool|Handout))?\.?\s*$",
    )
]
"""Who took the picture, behind its caption."""
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATED = re.compile(rf"[^.!?]{{20,}}\b(?:{_MONTH} \d|\d{{1,2}} {_MONTH})[^!?]{{0,80}}$", re.I)
"""One sentence that gives its day in numbers."""
_ORDINARY = re.compile(r"(?<![\w@./-])[a-z]{3,}\b(?![@/]|\.\w)")
_TAIL = 240
"""Characters at the end of a block in which a note or credit is looked for."""
_MAY_END = re.compile(r"[/(\[|:•–—―]|-\s| By |(?i:photo|image|picture|via )")
"""Without any of these in its tail, a block ends as it began."""
_WIRE_WORDS = 8
_CAPTION_LEAST = 3
_LONGEST_CAPTION = 75
"""Words; a longer block before a credit is a story's paragraph."""


def split(layout: Layout, kinds: list[PartKind | None]) -> Iterator[Piece]:
    """The pieces of a page in order: its blocks, some cut in two; ``kinds`` are the mark-up's, one for each block."""
    text = layout.page.text
    told = 0
    last = 0
    paragraphs = [
        block.span for block, kind in zip(layout.blocks, kinds, strict=True)
        if kind in (None, "body") and pieces.count(text[slice(*block.span)]) > 12
    ]  # fmt: skip
    ends = paragraphs[-1] if paragraphs else None
    ordinary = frozenset(_ORDINARY.findall(text))
    for block, kind in zip(layout.blocks, kinds, strict=True):
        words = text[slice(*block.span)]
        tight = text.count("\n", last, block.span[0]) == 1
        shape = tuple(step.partition("#")[0] for step in block.path)
        first = True
        for start, end, own in _cuts(words, kind, told < 3, block.span == ends):
            span = (block.span[0] + start, block.span[0] + end)
            yield Piece(
                span, text[slice(*span)], own or kind, marked=own is None and kind is not None, tight=tight,
                cut=not first, named=byline.is_name(words, ordinary), main=block.main, shape=shape,
            )  # fmt: skip
            first = False
        last = block.span[1]
        told += kind in (None, "body") and pieces.count(words) > 20


def _cuts(words: str, kind: PartKind | None, early: bool, last: bool) -> list[tuple[int, int, PartKind | None]]:
    """Where to cut a block: start and end of each piece, white space left out, and its kind where the cut shows it."""
    told = kind in (None, "body")
    start = datelines.opening(words) if told and early and not dates.is_line(words) else 0
    cuts: list[tuple[int, int, PartKind | None]] = [(0, len(words[:start].rstrip()), "dateline")] if start else []
    tail = _tail(words, start, kind, last) if kind in (None, "body", "caption") else None
    if tail is None:
        return [*cuts, (start, len(words), None)]
    end, own, behind = tail
    return [*cuts, (start, len(words[:end].rstrip()), own), (_skip(words, end), len(words), behind)]


def _tail(words: str, start: int, kind: PartKind | None, last: bool) -> tuple[int, PartKind | None, PartKind] | None:
    """Where the end of a block is a part of its own, what that makes of the rest, and what it is itself."""
    since = max(start, len(words) - _TAIL)
    if not _MAY_END.search(words, since):
        return None
    number = pieces.count(words)
    if kind != "caption":
        if note := _NOTE.search(words, since):
            return (note.start(), None, "author-note") if words[start : note.start()].strip() else None
        if number > _WIRE_WORDS and (wire := _WIRE.search(words, since)):
            # Within a story only pictures are credited so, and their captions give the day.
            pictured = not last and number <= _LONGEST_CAPTION and _DATED.match(words)
            return wire.start(), "caption" if pictured else None, "credit"
        if (writer := _WRITER.search(words, since)) and byline.people(writer[0].strip()):
            return writer.start(), None, "byline"
    if start == 0 and kind != "body" and number <= _LONGEST_CAPTION:
        credit = next((match for form in _CREDITS if (match := form.search(words, since))), None)
        if credit and pieces.count(words[: credit.start()]) >= _CAPTION_LEAST:
            return credit.start(), "caption", "credit"
    return None


def _skip(words: str, place: int) -> int:
    """The first place from here on that is no white space."""
    return len(words) - len(words[place:].lstrip())
