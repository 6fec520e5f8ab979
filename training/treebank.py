"""Universal Dependencies treebanks in CoNLL-U."""

import gzip
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from .sentence import Sentence, Syntax

HIDDEN = frozenset({"_", ""})
NOT_TRAINED = ("GUM_whow_", "GUM_fiction_")  # genres whose text is under a non-commercial licence


def read(path: Path, leave_out: tuple[str, ...] = NOT_TRAINED) -> Iterator[Sentence]:
    """The sentences of a ``.conllu.gz`` file, without documents whose name begins with one of ``leave_out``."""
    document, opens = "", True
    for lines in blocks(path):
        for line in takewhile(lambda line: line.startswith("#"), lines):
            if line.startswith("# newdoc id = "):
                document, opens = line.removeprefix("# newdoc id = "), True
            elif line.startswith("# newpar"):
                opens = True
        if not document.startswith(leave_out or "\n"):
            yield sentence(document, opens, [line.split("\t") for line in lines if line[0] != "#"])
            opens = False


def blocks(path: Path) -> Iterator[list[str]]:
    """The lines of each sentence."""
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if stripped := line.rstrip("\n"):
                lines.append(stripped)
            elif lines:
                yield lines
                lines = []
    if lines:
        yield lines


def sentence(document: str, opens: bool, rows: list[list[str]]) -> Sentence:
    """One sentence from its CoNLL-U rows. A multiword token (``don't``) stays apart as its words (``do n't``)."""
    glued: dict[int, bool] = {}  # last word of a multiword token -> is there a space behind it
    inside: set[int] = set()
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            inside.update(range(first, last))
            glued[last] = "SpaceAfter=No" not in row[9]
    words = [row for row in rows if row[0].isdigit()]
    spaces = []
    for row in words:
        number = int(row[0])
        spaces.append(number not in inside and glued.get(number, "SpaceAfter=No" not in row[9]))
    heads = tuple(int(row[6]) - 1 if int(row[6]) else at for at, row in enumerate(words))
    syntax = Syntax(
        tags=tuple(row[4] for row in words),
        pos=tuple(row[3] for row in words),
        morphs=tuple(row[5] for row in words),
        lemmas=tuple(row[1] if row[2] in HIDDEN else row[2] for row in words),
        heads=heads,
        deps=tuple("ROOT" if head == at else row[7] for at, (head, row) in enumerate(zip(heads, words, strict=True))),
    )
    return Sentence(document, tuple(row[1] for row in words), tuple(spaces), opens, syntax)
