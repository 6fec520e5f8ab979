"""The parse as plain columns, one row a word: what every other module here reads.

A spaCy token is slow to ask; the columns are filled once. The tree has the shape of Universal Dependencies,
whatever the pipeline: a word that another style hangs on its preposition hangs on what the preposition hangs on.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from spacy.tokens import Doc

from onrecord.actors import labels
from onrecord.actors.words import rows
from onrecord.actors.words import words as words_of
from onrecord.language import columns
from onrecord.language.quotations import quotations
from onrecord.records import Passage, Span

HONOURS = words_of("honours.tsv", sort="long")
SHORT_HONOURS = frozenset(row["word"] for row in rows("honours.tsv") if row["sort"] == "short")
"""Forms of address for rulers and judges, in full behind ``his``, and in letters."""
OWNERS = frozenset({"his", "her", "your", "their"})
ADDRESS = "hon"


@dataclass(frozen=True)
class Text:
    """The words of a Doc. ``heads`` are indices (a root is its own head); ``passages`` is -1 for a word of none.

    ``sentences`` numbers the sentences; ``quotes`` the quotations, -1 for a word outside any.
    """

    doc: Doc
    string: str
    words: list[str]
    lower: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    sentences: list[int]
    passages: list[int]
    quotes: list[int]

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def children(self) -> list[list[int]]:
        """The children of each word, in order."""
        found: list[list[int]] = [[] for _ in self.words]
        for at, head in enumerate(self.heads):
            if head != at:
                found[head].append(at)
        return found

    def span(self, start: int, end: int) -> Span:
        """The characters of the words ``start`` to ``end``, half-open."""
        return self.starts[start], self.starts[end - 1] + len(self.words[end - 1])

    def line(self, start: int, end: int) -> str:
        """The words ``start`` to ``end`` as they stand in the text, on one line."""
        first, last = self.span(start, end)
        return " ".join(self.string[first:last].split())

    def head_of(self, start: int, end: int) -> int:
        """The word of a stretch that the others hang on."""
        for at in range(start, end):
            head = self.heads[at]
            if (head == at or not start <= head < end) and self.pos[at] != "PUNCT":
                return at
        return end - 1

    def child(self, at: int, dep: str) -> int | None:
        """The first child with that label."""
        return next((one for one in self.children[at] if self.deps[one] == dep), None)

    def left_edge(self, at: int) -> int:
        """The first word of the subtree of ``at``."""
        while (children := self.children[at]) and children[0] < at:
            at = children[0]
        return at

    def right_edge(self, at: int) -> int:
        """The last word of the subtree of ``at``."""
        while (children := self.children[at]) and children[-1] > at:
            at = children[-1]
        return at


def read(doc: Doc, passages: Sequence[Passage] | None = None) -> Text:
    """The columns of a parsed Doc; without passages all of it is one."""
    plain = columns.of(doc)
    string = plain.text
    words, deps, heads, starts = plain.texts, plain.deps, plain.heads, plain.places
    if "pobj" in deps or "nsubjpass" in deps or "dobj" in deps:
        deps, heads = universal(words, deps, heads)
    spans = [one.span for one in passages] if passages is not None else paragraphs(string)
    return Text(
        doc=doc,
        string=string,
        words=words,
        lower=addressed(words, plain.lower),
        lemmas=[lemma or word for lemma, word in zip(plain.lemmas, plain.lower, strict=True)],
        pos=plain.pos,
        tags=plain.tags,
        deps=deps,
        heads=heads,
        starts=starts,
        sentences=sentence_numbers(plain.begins),
        passages=passage_numbers(starts, passages),
        quotes=quote_numbers(string, starts, spans),
    )


def addressed(words: list[str], lower: list[str]) -> list[str]:
    """The words in lower case, with forms of address read as the courtesy title ``hon``: ``His Highness``, ``HE``.

    ``his`` means nobody there.
    """
    found = list(lower)
    for at, word in enumerate(lower):
        if word in HONOURS and at and lower[at - 1] in OWNERS | {"royal"}:
            first = at - 1 - (lower[at - 1] == "royal" and at > 1 and lower[at - 2] in OWNERS)
            if lower[first] in OWNERS and words[at][0].isupper():
                found[first : at + 1] = [ADDRESS] * (at + 1 - first)
        elif words[at] in SHORT_HONOURS and at + 1 < len(words):
            follows = words[at + 1]
            if follows == "the" or (follows[0].isupper() and not follows.isupper()):
                found[at] = ADDRESS
    return found


def sentence_numbers(begins: list[bool]) -> list[int]:
    """The number of each word's sentence."""
    return list(accumulate(begins[1:], initial=0)) if begins else []


def passage_numbers(starts: list[int], passages: Sequence[Passage] | None) -> list[int]:
    """The index of each word's passage."""
    if passages is None:
        return [0] * len(starts)
    found = [-1] * len(starts)
    for number, passage in enumerate(passages):
        first, end = bisect_left(starts, passage.span[0]), bisect_left(starts, passage.span[1])
        found[first:end] = [number] * (end - first)
    return found


def paragraphs(text: str) -> list[Span]:
    """The stretches of a text between blank lines."""
    found, at = [], 0
    for piece in text.split("\n\n"):
        found.append((at, at + len(piece)))
        at += len(piece) + 2
    return found


def quote_numbers(text: str, starts: list[int], paragraphs: list[Span]) -> list[int]:
    """The number of the quotation that each word stands in, -1 outside; the marks count as inside."""
    found = [-1] * len(starts)
    for number, quotation in enumerate(quotations(text, paragraphs)):
        for at in range(bisect_left(starts, quotation.outer[0]), bisect_left(starts, quotation.outer[1])):
            found[at] = number
    return found


def universal(words: list[str], deps: list[str], heads: list[int]) -> tuple[list[str], list[int]]:
    """A CLEAR tree as a UD one, as far as actors ask: prepositions, ``by`` of the passive, the copula."""
    new_deps = [labels.UNIVERSAL.get(dep, dep) for dep in deps]
    new_heads = list(heads)
    for at, dep in enumerate(deps):
        if dep == "pobj":
            preposition = heads[at]
            new_heads[at] = heads[preposition]
            new_deps[at] = "obl:agent" if deps[preposition] == "agent" else "nmod"
            new_heads[preposition], new_deps[preposition] = at, labels.ADPOSITION
        elif dep == "case":  # the 's
            new_deps[at] = "case"
        elif dep == "attr":
            verb = heads[at]
            new_heads[at], new_deps[at] = (at if heads[verb] == verb else heads[verb]), new_deps[verb]
            for other, head in enumerate(heads):
                if head == verb and other not in (at, verb):
                    new_heads[other] = at
            new_heads[verb], new_deps[verb] = at, "cop"
    return new_deps, new_heads
