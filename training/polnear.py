"""Reading PolNeAR: its articles, parsed, with the attributions that they are marked with."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from onrecord import language
from onrecord.language.quotations import quotations
from onrecord.pages import open_page
from onrecord.pages.text import blocks


class Marked(NamedTuple):
    """One attribution: the tokens of its cue, the words of its content and the tokens of its source."""

    cue: frozenset[int]
    content: frozenset[int]
    source: frozenset[int] = frozenset()


class Article(NamedTuple):
    """A parsed article, its attributions, the words that stand within quotation marks, and its paragraphs."""

    doc: Doc
    marked: list[Marked]
    quoted: frozenset[int]
    paragraphs: list[tuple[int, int]]


def articles(folder: Path) -> Iterator[Article]:
    """Each article parsed, with its attributions; of several annotators the first."""
    nlp = language.load()
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rsplit("_", 1)[0], path)
    opened = (open_page(folder / "text" / f"{name}.txt", "text/plain").page.text for name in files)
    documents = ((text, [block.span for block in blocks(text)]) for text in opened)
    unparsed = ((language.document([text[a:b] for a, b in spans], nlp), spans) for text, spans in documents)
    for (doc, spans), path in zip(nlp.pipe(unparsed, as_tuples=True), files.values(), strict=True):
        starts = language.text_starts(doc)
        marked = list(_marked(doc, path, [(a, b, at) for (a, b), at in zip(spans, starts, strict=True)]))
        paragraphs = [(at, at + b - a) for (a, b), at in zip(spans, starts, strict=True)]
        yield Article(doc, marked, _quoted(doc, paragraphs), paragraphs)


def _quoted(doc: Doc, paragraphs: list[tuple[int, int]]) -> frozenset[int]:
    found: set[int] = set()
    for quotation in quotations(doc.text, paragraphs):
        for start, end in quotation.spans:
            span = doc.char_span(start, end, alignment_mode="expand")
            found.update(range(span.start, span.end) if span is not None else ())
    return frozenset(found)


def _marked(doc: Doc, path: Path, places: list[tuple[int, int, int]]) -> Iterator[Marked]:
    """The attributions of a brat file (its offsets are those of the page)."""
    spans, rows = {}, []
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if fields[0].startswith("T") and len(fields) > 1:
            spans[fields[0]] = [tuple(map(int, one.split())) for one in fields[1].split(" ", 1)[1].split(";")]
        elif fields[0].startswith("E") and len(fields) > 1 and fields[1].startswith("Attribution"):
            rows.append([pair.split(":") for pair in fields[1].split()])
    for row in rows:
        roles: dict[str, set[int]] = {"Cue": set(), "Content": set(), "Source": set()}
        for role, key in row:
            if (kind := role.rstrip("0123456789")) in roles:
                roles[kind].update(_tokens(doc, places, spans.get(key, [])))
        yield Marked(frozenset(roles["Cue"]), words_of(doc, roles["Content"]), frozenset(roles["Source"]))


def _tokens(doc: Doc, places: list[tuple[int, int, int]], spans: list[tuple[int, ...]]) -> Iterator[int]:
    for start, end in spans:
        for low, high, at in places:
            first, last = max(start, low), min(end, high)
            if first < last and (span := doc.char_span(first - low + at, last - low + at, alignment_mode="expand")):
                yield from range(span.start, span.end)


def words_of(doc: Doc, tokens: set[int] | tuple[int, ...]) -> frozenset[int]:
    """The tokens with a letter or a figure in them."""
    return frozenset(n for n in tokens if any(letter.isalnum() for letter in doc[n].text))


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """How much of what is in either is in both."""
    return len(one & other) / len(one | other) if one | other else 0.0
