"""Names in GUM: of its entities, which are whole noun phrases, the proper name that heads the phrase."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from onrecord import tables
from onrecord.language.gazetteer import gazetteer

from . import treebank
from .names import nationality
from .sentence import MISSING, Sentence

KINDS = {"person": "PERSON", "organization": "ORG", "place": "LOC"}
BRACKET = re.compile(r"\((\d+)-([a-z]+)-[^()]*?(\))?(?=\(|\d+\)|\)|$)|(\d+)\)")
ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "my", "our", "their"})
JOINING = frozenset({"of", "the", "for", "and", "de", "la", "van", "von", "al", "bin", "-", "’s", "'s"})


class Entity(NamedTuple):
    """A noun phrase: its kind and its words, from ``start`` up to ``end``."""

    kind: str
    start: int
    end: int


def read(path: Path, nationalities: frozenset[str]) -> Iterator[Sentence]:
    """The sentences of a GUM file with names; a capitalised word that heads no known kind of entity is open."""
    for sentence, rows in zip(treebank.read(path), blocks(path), strict=True):
        tags = [MISSING if word[:1].isupper() else "O" for word in sentence.words]
        for entity in sorted(entities(rows), key=lambda one: one.start - one.end):
            mark(sentence, entity, tags)
        yield Sentence(
            sentence.document,
            sentence.words,
            sentence.spaces,
            sentence.opens,
            None,
            tuple(nationality(list(sentence.words), opened(tags), nationalities)),
        )


def blocks(path: Path) -> Iterator[list[list[str]]]:
    """The rows of the sentences that ``treebank.read`` gives."""
    document = ""
    for lines in treebank.blocks(path):
        for line in takewhile(lambda line: line.startswith("#"), lines):
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ")
        if not document.startswith(treebank.NOT_TRAINED):
            yield [row for row in (line.split("\t") for line in lines if line[0] != "#") if row[0].isdigit()]


def entities(rows: list[list[str]]) -> Iterator[Entity]:
    """The entities of a sentence, from the brackets of ``Entity=`` in the last column."""
    opened: list[tuple[str, str, int]] = []
    for at, row in enumerate(rows):
        found = re.search(r"Entity=([^|]*)", row[9])
        for number, kind, shut, closes in BRACKET.findall(found[1]) if found else ():
            if number and not shut:
                opened.append((number, kind, at))
            elif number:
                yield Entity(kind, at, at + 1)
            elif place := next((one for one in reversed(opened) if one[0] == closes), None):
                opened.remove(place)
                yield Entity(place[1], place[2], at + 1)


def mark(sentence: Sentence, entity: Entity, tags: list[str]) -> None:
    """Put the name of an entity into ``tags``; larger entities come first, so that inner ones do not break them."""
    syntax = sentence.syntax
    kind = KINDS.get(entity.kind)
    if syntax is None or kind is None:
        return
    inside = range(entity.start, entity.end)
    head = next((at for at in inside if syntax.heads[at] not in inside or syntax.heads[at] == at), None)
    if head is None or syntax.pos[head] != "PROPN" or any(tags[at] not in {"O", MISSING} for at in inside):
        return
    proper = {at for at in inside if syntax.pos[at] == "PROPN" and sentence.words[at][:1].isupper()}
    start = end = head
    while start - 1 in proper or (start - 2 in proper and sentence.words[start - 1].lower() in JOINING - {"and"}):
        start -= 1 if start - 1 in proper else 2
    while end + 1 in proper or (kind != "PERSON" and end + 2 in proper and sentence.words[end + 1].lower() in JOINING):
        end += 1 if end + 1 in proper else 2
    if doubtful(sentence, kind, start, end):
        return
    for at in range(start, end + 1):
        tags[at] = f"{'I' if at > start else 'B'}-{kind}"


def doubtful(sentence: Sentence, kind: str, start: int, end: int) -> bool:
    """Peoples (``the Greeks``), offices (``the Queen``, ``Mayor Tate``) and countries that act are names of other kinds
    elsewhere."""
    syntax, words = sentence.syntax, sentence.words
    if kind == "PERSON":
        behind_article = start > 0 and words[start - 1].lower() in ARTICLES
        return behind_article or words[start] in titles() or (syntax is not None and syntax.tags[end] == "NNPS")
    return kind == "ORG" and gazetteer().place([*words[start : end + 1]], 0) == end + 1 - start


def opened(tags: list[str]) -> list[str]:
    """The tags, where an open word touches a name with that name open as well: its border is not sure."""
    found = list(tags)
    at = 0
    while at < len(tags):
        end = at + 1
        if tags[at][:2] == "B-":
            while end < len(tags) and tags[end][:2] == "I-":
                end += 1
            if (at and tags[at - 1] == MISSING) or (end < len(tags) and tags[end] == MISSING):
                found[at:end] = [MISSING] * (end - at)
        at = end
    return found


@cache
def titles() -> frozenset[str]:
    """The first words of the titles that stand before names."""
    return frozenset(row["title"].split()[0] for row in tables.rows("onrecord.actors.tables", "titles.tsv"))
