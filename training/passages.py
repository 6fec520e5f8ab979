"""Invented passages of news with their pronouns labelled: ``training/pronouns.tsv``.

``he{Moss}`` is a pronoun of whom the word in braces names or, in small letters, describes (``he{driver}``); `` // ``
parts paragraphs. Every third passage is held back: nothing is fitted to those.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from onrecord import actors, language
from onrecord.records import Actor, Passage, Span

TABLE = Path(__file__).with_name("pronouns.tsv")
LABEL = re.compile(r"\{([^}]*)\}")
HELD = 3
BREAKS = re.compile(r'(?<!Mr\.)(?<!Dr\.)(?<!U\.N\.)(?<=[.”"]) (?=[A-Z“"])')
"""Blanks between sentences."""


class Labelled(NamedTuple):
    """A passage: its paragraphs, and for each pronoun its span in them, joined by blank lines, and whom it means."""

    number: int
    style: str
    paragraphs: tuple[str, ...]
    pronouns: tuple[tuple[Span, str], ...]

    @property
    def is_held(self) -> bool:
        """Whether nothing may be fitted to it."""
        return self.number % HELD == 0


class Parsed(NamedTuple):
    """A passage with its parse."""

    labelled: Labelled
    doc: Doc
    passages: tuple[Passage, ...]


@cache
def labelled(*, spread: bool = False) -> tuple[Labelled, ...]:
    """The passages of the table; ``spread`` with every sentence a paragraph, as much of news is set."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    texts = (BREAKS.sub(" // ", row["text"]) if spread else row["text"] for row in rows)
    return tuple(unmarked(int(row["number"]), row["style"], text) for row, text in zip(rows, texts, strict=True))


def unmarked(number: int, style: str, text: str) -> Labelled:
    """A passage freed of its labels."""
    plain, pronouns, at = "", [], 0
    text = text.replace(" // ", "\n\n")
    for label in LABEL.finditer(text):
        plain += text[at : label.start()]
        start = max(plain.rfind(mark) for mark in ' "“\n') + 1
        pronouns.append(((start, len(plain)), label[1]))
        at = label.end()
    plain += text[at:]
    return Labelled(number, style, tuple(plain.split("\n\n")), tuple(pronouns))


def parsed(nlp: Language, some: tuple[Labelled, ...]) -> Iterator[Parsed]:
    """The passages, each read as an article is."""
    docs = nlp.pipe([language.document(list(one.paragraphs), nlp) for one in some])
    for one, doc in zip(some, docs, strict=True):
        spans: list[Passage] = []
        for start, words in zip(language.text_starts(doc), one.paragraphs, strict=True):
            spans.append(Passage(len(spans), "body", (start, start + len(words)), start))
        yield Parsed(one, doc, tuple(spans))


def verdicts(one: Parsed) -> Iterator[tuple[Span, str, str]]:
    """Each pronoun with whom it means and what became of it: right, wrong, abstained."""
    cast = actors.find(one.doc, one.passages)
    by_span = {span: actor for actor in cast.actors for span in actor.mentions}
    for span, meant in one.labelled.pronouns:
        actor = by_span.get(span)
        yield span, meant, "abstained" if actor is None else "right" if is_one(one.doc, actor, meant) else "wrong"


def is_one(doc: Doc, actor: Actor, meant: str) -> bool:
    """Whether an actor is whom a label means: called by that word somewhere, or described by it."""
    called = [actor.name, *(doc.text[start:end] for start, end in actor.mentions)]
    return any(meant.lower() in re.findall(r"[\w-]+", words.lower()) for words in called)


def score(some: list[Parsed]) -> Counter[str]:
    """How many pronouns were right, wrong, abstained."""
    return Counter(verdict for one in some for _, _, verdict in verdicts(one))
