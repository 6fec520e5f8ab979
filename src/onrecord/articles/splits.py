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
    start, end = 0, len(words)
    tail = max(0, end - _TAIL)
    before: list[tuple[int, int, PartKind | None]] = []
    behind: list[tuple[int, int, PartKind | None]] = []
    own: PartKind | None = None
    if kind in (None, "body") and early and not dates.is_line(words) and (opening := datelines.opening(words)):
        before.append((0, len(words[:opening].rstrip()), "dateline"))
        start = opening
    if kind in (None, "body") and (note := _NOTE.search(words, tail)) and note.start() > start:
        behind.append((_begin(words, note), end, "author-note"))
        end = note.start()
    elif kind in (None, "body") and (wire := _WIRE.search(words, tail)) and pieces.count(words) > 8:
        behind.append((_begin(words, wire), end, "credit"))
        end = wire.start()
        if not last and pieces.count(words) <= _LONGEST_CAPTION and _DATED.match(words):
            own = "caption"  # of a picture, with its day
    elif kind in (None, "body") and (writer := _WRITER.search(words, tail)) and byline.people(writer[0].strip()):
        behind.append((_begin(words, writer), end, "byline"))
        end = writer.start()
    elif not before and kind in (None, "caption") and pieces.count(words) <= _LONGEST_CAPTION:
        credit = next((match for form in _CREDITS if (match := form.search(words, tail))), None)
        if credit and pieces.count(words[: credit.start()]) >= 3:
            behind.append((_begin(words, credit), end, "credit"))
            end, own = credit.start(), "caption"
    return [*before, (start, len(words[:end].rstrip()), own), *behind]


def _begin(words: str, match: re.Match[str]) -> int:
    """Where the match begins, white space left out."""
    return match.end() - len(words[match.start() : match.end()].lstrip())
