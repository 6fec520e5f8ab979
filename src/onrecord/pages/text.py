"""Plain text to blocks: paragraphs, and the lines that stand for themselves between them.

Dumps part their paragraphs in one of three ways: by blank lines, by line ends alone, or by blank lines
with the lines inside a paragraph wrapped at a fixed width. Only the last asks for a decision, and one
question settles it line by line: would the next word have fitted? Where it would, whoever broke the line
meant to.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.records import Block, Span

WIDEST = 110
"""Lines wrapped wider than this many characters are not met; they are paragraphs."""
NARROWEST = 28
SHORTEST = 50
"""A line this long, in characters, may have been broken for its width even where no other shows one."""
SLACK = 6
"""How many characters a wrapper may leave unused beyond what the next word needs."""

ENDED = re.compile(r"""[.!?:;…]["'”’»)\]]*$""")
BULLET = re.compile(r"(?:[•●▪■◦‣*·–—-]|\(?\d{1,2}[.)]|[a-z]\))\s")
LABEL = re.compile(r"[^\s.,;]+(?:\s+[^\s.,;]+){0,2}\s*:$")


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of ``text`` in order; every character that is not white space lies in exactly one of them.

    ``text`` has ``\\n`` line ends. Spans are trimmed of white space; tags, paths and link densities are empty.
    """
    runs = list(_runs(text))
    width = _width(text, runs)
    return tuple(Block(span) for run in runs for span in _paragraphs(text, run, width))


def _runs(text: str) -> Iterator[list[Span]]:
    """The trimmed spans of lines that no blank line parts."""
    run: list[Span] = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            left = start + len(line) - len(line.lstrip())
            run.append((left, left + len(stripped)))
        elif run:
            yield run
            run = []
        start += len(line) + 1
    if run:
        yield run


def _width(text: str, runs: list[list[Span]]) -> int | None:
    """The width at which the lines of the whole text are wrapped, in characters; null where they are not.

    A wrapped text breaks most of its lines inside a sentence and next to its right margin; in a text of one
    paragraph a line nearly every break follows a full stop.
    """
    pairs = [(a, b) for run in runs for a, b in pairwise(run)]
    lengths = sorted(end - start for (start, end), _ in pairs if NARROWEST <= end - start <= WIDEST)
    if len(lengths) < 3:
        return None
    width = lengths[(len(lengths) - 1) * 49 // 50]
    long = sum(end - start > width + SLACK for run in runs for start, end in run)
    full = [(a, b) for a, b in pairs if _is_full(text, a, b, width)]
    inside = sum(not ENDED.search(text, a[0], a[1]) for a, _ in full)
    lines = sum(map(len, runs))
    wrapped = len(full) >= 3 and 2 * len(full) >= len(pairs) and 2 * inside >= len(full) and 4 * long <= lines
    return width if wrapped else None


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """The first word of the following line would not have fitted on this one.

    Where it would have, but barely, a sentence that ends with the line shows that the break was meant.
    """
    word = text[following[0] : following[1]].split(None, 1)[0]
    room = width - (line[1] - line[0]) - len(word) - 1
    return room < 0 or (room < SLACK and not ENDED.search(text, *line))


def _paragraphs(text: str, run: list[Span], width: int | None) -> Iterator[Span]:
    """The blocks of a run: its lines, those of a wrapped paragraph put together."""
    start, end = run[0]
    for line, following in pairwise(run):
        if not _goes_on(text, line, following) if width is None else _parts(text, line, following, width):
            yield start, end
            start = following[0]
        end = following[1]
    yield start, end


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """A line broken within a sentence, in a text too short or too ragged to show its width."""
    long = SHORTEST <= line[1] - line[0] <= WIDEST
    return long and text[following[0]].islower() and not ENDED.search(text, *line) and not LABEL.match(text, *line)


def _parts(text: str, line: Span, following: Span, width: int) -> bool:
    """Two lines of a wrapped text that belong to two paragraphs."""
    if line[1] - line[0] > WIDEST or not _is_full(text, line, following, width):
        return True
    if BULLET.match(text, *following) or LABEL.match(text, *line) or LABEL.match(text, *following):
        return True
    return _indent(text, following) >= _indent(text, line) + 2 and bool(ENDED.search(text, *line))


def _indent(text: str, line: Span) -> int:
    return line[0] - (text.rfind("\n", 0, line[0]) + 1)
