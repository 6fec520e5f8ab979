"""Train the scorer of reported speech: ``python -m training.attribution DATA``.

Every word that may be a cue is parsed into its candidates; of those whose cue PolNeAR marks, the one that shares most
of its words with the marked content is right, and all others are wrong. A logistic regression over hashed features
weighs them. The weights hold numbers alone, no text.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression
from spacy.tokens import Doc

from onrecord import language
from onrecord.language import columns
from onrecord.pages import open_page
from onrecord.pages.text import blocks
from onrecord.statements.candidates import candidates, may_be_cue
from onrecord.statements.features import SIZE, CueView, features, places

OUT = Path(__file__).parent.parent / "src" / "onrecord" / "statements" / "reported.npz"
STRENGTH = 0.06  # the inverse of the regularisation; chosen on dev
LEAST = 0.5  # share of words at which a candidate counts as the marked content
TINY = 0.004  # weights below this are left out


class Marked(NamedTuple):
    """One attribution: the tokens of its cue and the words of its content."""

    cue: frozenset[int]
    content: frozenset[int]


def main() -> None:
    """Parse the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.attribution", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    folder = parser.parse_args().data / "polnear" / "train"
    places, ends, right = [], [0], []
    for doc, marked in articles(folder):
        for indices, label in samples(doc, marked):
            places.extend(sorted(set(indices)))
            ends.append(len(places))
            right.append(label)
    table = scipy.sparse.csr_matrix((np.ones(len(places), np.float32), places, ends), (len(right), SIZE))
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=40, tol=1e-3, random_state=1).fit(table, right)
    weights = np.where(np.abs(model.coef_[0]) < TINY, 0, model.coef_[0]).astype(np.float16)
    np.savez_compressed(OUT, weights=weights, bias=np.float32(model.intercept_[0]))
    print(f"{len(right)} candidates, {sum(right)} right; {np.count_nonzero(weights)} weights in {OUT}")


def articles(folder: Path) -> Iterator[tuple[Doc, list[Marked]]]:
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
        yield doc, list(_marked(doc, path, [(a, b, at) for (a, b), at in zip(spans, starts, strict=True)]))


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
        roles: dict[str, set[int]] = {"Cue": set(), "Content": set()}
        for role, key in row:
            if (kind := role.rstrip("0123456789")) in roles:
                roles[kind].update(_tokens(doc, places, spans.get(key, [])))
        yield Marked(frozenset(roles["Cue"]), _words(doc, roles["Content"]))


def _tokens(doc: Doc, places: list[tuple[int, int, int]], spans: list[tuple[int, ...]]) -> Iterator[int]:
    for start, end in spans:
        for low, high, at in places:
            first, last = max(start, low), min(end, high)
            if first < last and (span := doc.char_span(first - low + at, last - low + at, alignment_mode="expand")):
                yield from range(span.start, span.end)


def _words(doc: Doc, tokens: set[int] | tuple[int, ...]) -> frozenset[int]:
    return frozenset(n for n in tokens if any(letter.isalnum() for letter in doc[n].text))


def samples(doc: Doc, marked: list[Marked]) -> Iterator[tuple[list[int], bool]]:
    """The features of every candidate, and whether it is right."""
    words = columns.read(doc)
    for at in range(len(doc)):
        if words.spaces[at] or not may_be_cue(at, words):
            continue
        wanted = [one.content for one in marked if at in one.cue]
        view, found = CueView(at, words), candidates(at, words)
        shares = [max((_share(_words(doc, one.tokens), content) for content in wanted), default=0.0) for one in found]
        top = max(shares, default=0.0)
        for one, share in zip(found, shares, strict=True):
            yield places((*features(view, one).every(), *view.own().every())), share == top and top >= LEAST


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


if __name__ == "__main__":
    main()
