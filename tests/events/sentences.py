"""Parsed sentences for the tests of this stage: ``word|POS|dep|head`` with a tag behind it where it matters."""

from collections.abc import Sequence

from spacy.tokens import Doc

from onrecord.events.kinds import Kinds
from onrecord.events.patterns import Patterns
from onrecord.events.scene import Scene
from onrecord.events.values import Pattern, Slots
from onrecord.records import Actor, Cast, PartKind
from tests.parses import parse, passages


def sentence(*rows: str) -> Doc:
    """A Doc of sentences of ``word|POS|dep|head`` or ``word|POS|dep|head|TAG``."""
    cut = [" ".join("|".join(word.split("|")[:4]) for word in row.split()) for row in rows]
    doc = parse(*cut)
    tags = [word.split("|")[4] if word.count("|") > 3 else "" for row in rows for word in row.split()]
    for token, tag in zip(doc, tags, strict=True):
        token.tag_ = tag
    return doc


def pattern(
    words: str, actor: str = "subj", recipient: str = "obj", kind: str = "verb", act: str = "ASSAULT"
) -> Pattern:
    """A pattern without mode and conditions."""

    def slots(cell: str) -> Slots:
        return tuple(tuple(one.split("+")) for one in cell.split("|")) if cell else ()

    places = tuple(tuple(word.split("|")) for word in words.split())
    return Pattern(places, kind, act, None, slots(actor), slots(recipient), (), (), f"test: {words}")


def kinds(doc: Doc, actors: Sequence[str] = (), part: PartKind = "body") -> Kinds:
    """The kinds of a Doc whose actors are these words, each of them a person of its own."""
    found = [
        Actor(f"a{n}", words, "person", mentions=((at := doc.text.index(words), at + len(words)),))
        for n, words in enumerate(actors, start=1)
    ]
    return Kinds(Scene(doc, passages(doc, (part,)), Cast(tuple(found))))


def only(*patterns: Pattern) -> Patterns:
    """These patterns and no others."""
    return Patterns(patterns)
