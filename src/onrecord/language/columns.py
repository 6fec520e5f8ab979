"""The words of a Doc as plain lists: a Token makes each of its strings anew whenever it is asked for one."""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from spacy.tokens import Doc

_STRINGS: list[int | str] = ["ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE"]
_NUMBERS: list[int | str] = ["HEAD", "IDX", "SENT_START", "IS_SPACE", "IS_PUNCT"]


@dataclass(frozen=True)
class Columns:
    """One list for each attribute, as the Token has it. ``heads`` are indices (a root is its own head).

    ``places`` counts code points; ``begins`` says of each word whether a sentence begins with it.
    """

    doc: Doc
    text: str
    texts: list[str]
    lower: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    kinds: list[str]
    heads: list[int]
    places: list[int]
    begins: list[bool]
    spaces: list[bool]
    marks: list[bool]

    @cached_property
    def children(self) -> list[list[int]]:
        """The children of each word, in order."""
        found: list[list[int]] = [[] for _ in self.heads]
        for at, head in enumerate(self.heads):
            if head != at:
                found[head].append(at)
        return found

    def below(self, at: int) -> list[int]:
        """The word and all that hangs on it, in no order."""
        found = [at]
        for one in found:
            found += self.children[one]
        return found

    def root(self, at: int) -> int:
        """The word at the top of the tree."""
        while self.heads[at] != at:
            at = self.heads[at]
        return at

    def sentence(self, at: int) -> tuple[int, int]:
        """First word of the word's sentence and the first behind it."""
        after = bisect_right(self._sentences, at)
        return self._sentences[after - 1], self._sentences[after]

    @cached_property
    def _sentences(self) -> list[int]:
        """Where sentences begin, and the end of the last."""
        size = len(self.begins)
        return [0, *(at for at in range(1, size) if self.begins[at]), size]


_kept: dict[int, Columns] = {}  # by the Doc's identity; spaCy's own places to keep things are stored with the Doc


@contextmanager
def kept(doc: Doc) -> Iterator[None]:
    """Inside, ``of`` reads this Doc once; it must not change meanwhile."""
    _kept[id(doc)] = read(doc)
    try:
        yield
    finally:
        del _kept[id(doc)]


def of(doc: Doc) -> Columns:
    """The columns of a parsed Doc."""
    return _kept.get(id(doc)) or read(doc)


def read(doc: Doc) -> Columns:
    """The columns of a parsed Doc, as it is now."""
    columns: Any = doc.to_array(_STRINGS).reshape(len(doc), len(_STRINGS))
    strings: list[list[int]] = columns.T.tolist()
    numbers = doc.to_array(_NUMBERS).reshape(len(doc), len(_NUMBERS)).astype(np.int64).T
    used: set[int] = set().union(*strings)
    names = {number: doc.vocab.strings[number] for number in used}
    texts, lower, lemmas, pos, tags, deps, kinds = (list(map(names.__getitem__, column)) for column in strings)
    return Columns(
        doc=doc,
        text=doc.text,
        texts=texts,
        lower=lower,
        lemmas=lemmas,
        pos=pos,
        tags=tags,
        deps=deps,
        kinds=kinds,
        heads=(numbers[0] + np.arange(len(doc))).tolist(),
        places=numbers[1].tolist(),
        begins=(numbers[2] > 0).tolist(),
        spaces=numbers[3].astype(bool).tolist(),
        marks=numbers[4].astype(bool).tolist(),
    )
