"""Quotations: which stretches of a page stand between quotation marks.

The marks are paired paragraph by paragraph, for news is typed by many hands: straight and curly marks meet in one
pair, closing marks are forgotten, an apostrophe looks like a closing single mark, and a paragraph that goes
on with an open quotation repeats the opening mark (Chicago Manual of Style, 13.32).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.records import Span

OPENING, CLOSING = "“«„", "”»"
SINGLES = "'‘’"
MARKS = re.compile(r"``|''|[\"“”„«»‟‘’'`]")
_BEFORE_OPENING = " \n\t([{<—–-/\"“‘'…:;,"
_AFTER_CLOSING = " \n\t.,;:!?)]}—–-…\"”’'*/"
# 'tis, 'em, '90s: an apostrophe at the head of a word, not a mark.
_ELISION = re.compile(r"(?:\d\ds?\b|(?:tis|twas|em|cause|til|till|bout|round|n)\b)", re.IGNORECASE)


class Quotation(NamedTuple):
    """What one pair of marks holds: ``spans`` without the marks, one for each paragraph it runs through."""

    spans: tuple[Span, ...]
    outer: Span
    closed: bool = True


class _Pair(NamedTuple):
    outer: Span
    inner: Span
    closed: bool
    single: bool


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """The outermost quotations of the paragraphs, in order; a mark within a quotation opens none of its own."""
    found: list[Quotation] = []
    waiting: _Pair | None = None
    for paragraph in paragraphs:
        pairs = [pair for pair in _pairs(text, paragraph) if _has_words(text, pair.inner)]
        if waiting and pairs and _goes_on(waiting, pairs[0], paragraph):
            last, first = found.pop(), pairs[0]
            outer = (last.outer[0], first.outer[1])
            found.append(Quotation((*last.spans, first.inner), outer, first.closed))
            rest = pairs[1:]
        else:
            _give_up(found, waiting)
            rest = pairs
        found.extend(Quotation((pair.inner,), pair.outer, pair.closed) for pair in rest)
        waiting = pairs[-1] if pairs and not pairs[-1].closed else None
    _give_up(found, waiting)
    return found


def _give_up(found: list[Quotation], waiting: _Pair | None) -> None:
    """A single mark that nothing closes and no paragraph takes up was an apostrophe."""
    if waiting and waiting.single and len(found[-1].spans) == 1:
        found.pop()


def _has_words(text: str, span: Span) -> bool:
    return any(letter.isalnum() for letter in text[slice(*span)])


def _goes_on(before: _Pair, first: _Pair, paragraph: Span) -> bool:
    return first.outer[0] == paragraph[0] and before.single == first.single


def _pairs(text: str, paragraph: Span) -> Iterator[_Pair]:
    """Marks paired from left to right; the last one may stay open to the end of the paragraph."""
    start, end = paragraph
    at = start
    while opening := _next_opening(text, at, end):
        mark_end = opening.end()
        single = opening[0] in SINGLES
        closing = _closing_single(text, mark_end, end) if single else _closing_double(text, mark_end, end)
        if closing is not None:
            yield _Pair((opening.start(), closing.end()), _trim(text, mark_end, closing.start()), True, single)
            at = closing.end()
            continue
        again = _next_opening(text, mark_end, end, single=single)
        if single and again:
            at = mark_end  # an apostrophe after all
        elif again:  # its closing mark was forgotten: it is as long as its sentence, which nobody can tell
            at = again.start()
        else:
            yield _Pair((opening.start(), end), _trim(text, mark_end, end), False, single)
            return


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _next_opening(text: str, at: int, end: int, single: bool | None = None) -> re.Match[str] | None:
    for mark in MARKS.finditer(text, at, end):
        if _opens(text, mark, at, end) and (single is None or (mark[0] in SINGLES) == single):
            return mark
    return None


def _opens(text: str, mark: re.Match[str], floor: int, end: int) -> bool:
    """Whether the mark may open a quotation, from the characters beside it."""
    before = text[mark.start() - 1] if mark.start() > 0 else " "
    after = text[mark.end()] if mark.end() < end else " "
    if after.isspace():
        return False
    if mark[0] in OPENING or mark[0] == "``":
        return True
    if mark.start() > floor and before not in _BEFORE_OPENING:
        return False
    if mark[0] in SINGLES or mark[0] == "`":
        return (after.isalnum() or after in '"“[…') and not _ELISION.match(text, mark.end(), end)
    return mark[0] == '"' or mark[0] == "''" or mark[0] in "”‟"


def _closes(text: str, mark: re.Match[str], end: int) -> bool:
    before = text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < end else " "
    if mark[0] in "”»":
        return True
    if mark[0] in "“„«":  # a wrong key: it closes where it cannot open
        return not before.isspace() and after in _AFTER_CLOSING
    return not before.isspace() or after.isspace()


def _closing_double(text: str, at: int, end: int) -> re.Match[str] | None:
    """The double mark that closes, past any curly pair within; None if marks open and none closes them."""
    depth = 0
    for mark in MARKS.finditer(text, at, end):
        if mark[0] in SINGLES or mark[0] == "`":
            continue
        if mark[0] in OPENING and _opens(text, mark, at, end):
            depth += 1
        elif _closes(text, mark, end):
            if not depth:
                return mark
            depth -= 1
        elif _opens(text, mark, at, end):
            return None
    return None


def _closing_single(text: str, at: int, end: int) -> re.Match[str] | None:
    """The mark that closes a single quotation: after punctuation or a word, rather than after a plural's s."""
    weak = None
    for mark in MARKS.finditer(text, at, end):
        before, after = text[mark.start() - 1], text[mark.end()] if mark.end() < end else " "
        if mark[0] not in SINGLES:
            continue
        if mark[0] == "‘" or (before in " (" and after.isalnum()):
            if not _ELISION.match(text, mark.end(), end):
                break
        elif after in _AFTER_CLOSING and not before.isspace():
            if not (before == "s" and after.isspace()):
                return mark
            weak = weak or mark
    return weak
