"""Newswire articles with their names, and articles with the names that another recogniser saw in them."""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from .names import label
from .sentence import MISSING, Sentence

SILVER = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC"}
GAP = 40  # characters; a token further ahead is another one of the same spelling


def is_dev(name: str) -> bool:
    """Is this file kept for measuring? A fifth is: those whose name's SHA-256 is 0 modulo 5."""
    return int(hashlib.sha256(name.removesuffix(".tsv").encode()).hexdigest(), 16) % 5 == 0


def read(folder: Path, nlp: Language, dev: bool) -> Iterator[Sentence]:
    """The paragraphs of the articles of ``folder`` that are (not) of the dev fifth, tokenised by ``nlp``."""
    for path in sorted((folder / "names").glob("*.tsv")):
        if is_dev(path.name) == dev:
            text = article(folder, path)
            spans, reach = marked(path, text)
            yield from split(path.stem, nlp.make_doc(text[:reach]), spans)


def article(folder: Path, path: Path) -> str:
    """The text to a file of names."""
    return clean((folder / "articles" / path.stem).read_bytes())


def clean(raw: bytes) -> str:
    """Text as pages give it: line ends are ``\\n``, no-break spaces are spaces. Nothing moves but carriage returns."""
    return raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")


def marked(path: Path, text: str) -> tuple[list[tuple[int, int, str]], int]:
    """Spans of names as ``(start, end, label)`` in the text, and how far the marked tokens could be found in it."""
    spans: list[tuple[int, int, str]] = []
    at, last = 0, "O"
    for line in path.read_text(encoding="utf-8").split("\n"):
        token, _, tags = line.partition("\t")
        if not token or not tags:
            continue
        start = text.find(token, at)
        if start < 0 or start - at > GAP:
            break
        at = start + len(token)
        tag = label(tags.split("\t")[0])
        if tag.startswith("I-") and last[2:] == tag[2:]:
            spans[-1] = (spans[-1][0], at, tag[2:])
        elif tag != "O":
            spans.append((start, at, tag[2:]))
        last = tag
    return spans, at


def split(document: str, doc: Doc, spans: list[tuple[int, int, str]]) -> Iterator[Sentence]:
    """One Sentence per line of the text."""
    tags = name_tags(doc, spans)
    start = 0
    for at in range(len(doc) + 1):
        if at == len(doc) or (doc[at].is_space and "\n" in doc[at].text):
            if at > start:
                words = doc[start:at]
                opens = start == 0 or doc[start - 1].text.count("\n") > 1
                yield Sentence(
                    document,
                    tuple(word.text for word in words),
                    tuple(bool(word.whitespace_) for word in words),
                    opens,
                    None,
                    tuple(tags[start:at]),
                )
            start = at + 1


def name_tags(doc: Doc, spans: list[tuple[int, int, str]]) -> list[str]:
    """A tag per token; a token that only partly lies in a name is open."""
    tags = ["O"] * len(doc)
    for start, end, kind in spans:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            exact = span.start_char == start and span.end_char == end
            for at in range(span.start, span.end):
                tags[at] = (("I-" if at > span.start else "B-") + kind) if exact else MISSING
    return tags


def read_silver(folder: Path, nlp: Language, nationalities: frozenset[str]) -> Iterator[Sentence]:
    """PolNeAR's training articles. Only what the silver recogniser named is taken as true: other capitalised
    words are open, and so are lines in capitals, on which it is wrong."""
    with gzip.open(folder / "silver-names.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            text = clean((folder / "train" / "text" / row["article"]).read_bytes())
            spans = [(start, end, SILVER[kind]) for start, end, kind in row["names"] if kind in SILVER]
            for sentence in split(row["article"], nlp.make_doc(text), spans):
                yield doubtful(sentence, nationalities)


def doubtful(sentence: Sentence, nationalities: frozenset[str]) -> Sentence:
    """The sentence with its doubtful tags left open."""
    capital = sum(word[:1].isupper() for word in sentence.words if word.isalpha())
    shout = capital > 0.6 * sum(word.isalpha() for word in sentence.words)
    tags = [
        MISSING
        if shout or word in nationalities or (tag == "O" and word[:1].isupper() and re.search("[a-z]", word))
        else tag
        for word, tag in zip(sentence.words, sentence.names or (), strict=True)
    ]
    for at, tag in enumerate(tags):
        if tag.startswith("I-") and tags[at - 1] == MISSING:
            tags[at] = MISSING
    return Sentence(sentence.document, sentence.words, sentence.spaces, sentence.opens, None, tuple(tags))
