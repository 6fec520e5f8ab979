"""Train the scorer of reported speech: ``python -m training.attribution DATA``.

Every word that may be a cue is parsed into its candidates; of those whose cue PolNeAR marks, the one that shares most
of its words with the marked content is right, and all others are wrong. A logistic regression over hashed features
scores each by itself. Boosted trees then look at the likeliest candidates of a text together; the scores that they
learn from are those of regressions that have not seen the text. The weights hold numbers alone, no text.
"""

import argparse
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled
from spacy.tokens import Doc

from onrecord import language
from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.language.quotations import quotations
from onrecord.language.vectors import vectors
from onrecord.pages import open_page
from onrecord.pages.text import blocks
from onrecord.statements.candidates import Candidate, candidates, may_be_cue
from onrecord.statements.features import SIZE, CueView, features, places
from onrecord.statements.scorer import UNLIKELY, Likeness, Linear, reading, views
from onrecord.statements.surroundings import Reading, rows

OUT = Path(__file__).parent.parent / "src" / "onrecord" / "statements" / "reported.npz"
STRENGTH = 0.06  # the inverse of the regularisation; chosen on dev
LEAST = 0.5  # share of words at which a candidate counts as the marked content
TINY = 0.004  # weights below this are left out
FOLDS = 4  # regressions of which each leaves out a part of the articles
EVERY = 3  # of so many candidates one serves to fit the directions of the vectors
DEPTH = 6
TREES = {"max_iter": 120, "learning_rate": 0.1, "max_leaf_nodes": 24, "min_samples_leaf": 60, "l2_regularization": 5.0}


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


class Samples(NamedTuple):
    """All candidates of all articles: their features in one matrix, which are right, and each one's article."""

    table: scipy.sparse.csr_matrix
    right: NDArray[np.bool_]
    article: NDArray[np.int32]
    lemmas: list[tuple[str, str]]


def main() -> None:
    """Parse the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.attribution", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    fit(list(articles(parser.parse_args().data / "polnear" / "train")))


def fit(read: Sequence[Article]) -> None:
    """Fit both models on the articles and write their weights."""
    samples = gathered(read)
    weights, bias = regression(samples.table, samples.right)
    directions = np.stack([direction(samples, which) for which in (0, 1)])
    table, right = weighed(read, samples, Likeness(directions))
    forest = HistGradientBoostingClassifier(max_depth=DEPTH, early_stopping=False, random_state=1, **TREES).fit(
        table, right
    )
    kept = np.where(np.abs(weights) < TINY, 0, weights).astype(np.float16)
    half = directions.astype(np.float16)
    np.savez_compressed(OUT, weights=kept, bias=np.float32(bias), directions=half, **nodes(forest))
    print(f"{len(samples.right)} candidates, {samples.right.sum()} right; {OUT.stat().st_size} bytes in {OUT}")


def gathered(read: Sequence[Article]) -> Samples:
    """Every candidate of the articles."""
    found, ends, right, article, lemmas = array("i"), [0], [], [], []
    for number, one in enumerate(read):
        words = columns.read(one.doc)
        for candidate, indices, label in samples_of(one, words):
            found.extend(sorted(set(indices)))
            ends.append(len(found))
            right.append(label)
            article.append(number)
            lemmas.append((words.lemmas[candidate.cue].lower(), words.lemmas[candidate.root].lower()))
    shape = (len(right), SIZE)
    table = scipy.sparse.csr_matrix((np.ones(len(found), np.float32), np.asarray(found), ends), shape)
    return Samples(table, np.asarray(right), np.asarray(article, np.int32), lemmas)


def samples_of(one: Article, words: Columns) -> Iterator[tuple[Candidate, list[int], bool]]:
    """Each candidate of an article, its features, and whether it is right."""
    for at in range(len(one.doc)):
        if words.spaces[at] or not may_be_cue(at, words):
            continue
        view, found = CueView(at, words), candidates(at, words)
        for candidate, label in zip(found, labels(at, found, one), strict=True):
            yield candidate, places((*features(view, candidate).every(), *view.own().every())), label


def labels(cue: int, found: Sequence[Candidate], article: Article) -> list[bool]:
    """Which contents of the cue are right."""
    wanted = [one.content for one in article.marked if cue in one.cue]
    contents = [words_of(article.doc, one.tokens) for one in found]
    shares = [max((share(content, other) for other in wanted), default=0.0) for content in contents]
    top = max(shares, default=0.0)
    return [share == top and top >= LEAST for share in shares]


def regression(table: scipy.sparse.csr_matrix, right: NDArray[np.bool_]) -> tuple[NDArray[np.float32], float]:
    """The weights and the bias of the linear model."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=40, tol=1e-3, random_state=1).fit(table, right)
    return model.coef_[0].astype(np.float32), float(model.intercept_[0])


def direction(samples: Samples, which: int) -> NDArray[np.float32]:
    """The direction in the space of word vectors in which words that report (0), or that are reported (1), lie."""
    numbers = vectors().numbers(np.asarray([hash_string(pair[which]) for pair in samples.lemmas[::EVERY]], np.uint64))
    table = vectors().table[numbers.astype(np.intp)]
    model = LogisticRegression(C=0.1, max_iter=200).fit(table, samples.right[::EVERY])
    found: NDArray[np.float32] = model.coef_[0].astype(np.float32)
    return found


def weighed(
    read: Sequence[Article], samples: Samples, likeness: Likeness
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """What the trees see of the likeliest candidates, scored by a regression that has not seen the article."""
    tables, right = [], []
    for fold in range(FOLDS):
        others = samples.article % FOLDS != fold
        weights, bias = regression(samples.table[others], samples.right[others])
        linear = Linear(array("f", weights), bias)
        for one in read[fold::FOLDS]:
            words = columns.read(one.doc)
            found = [each for at in range(len(one.doc)) if (each := _reading(at, words, linear)) is not None]
            seen, lemmas = views(found, words, one.quoted)
            tables.append(rows(found, seen, likeness.of(lemmas)))
            right += [label for each in found for label in labels(each.cue, each.found, one)]
    return np.vstack([table for table in tables if table.size]), np.asarray(right)


def _reading(at: int, words: Columns, linear: Linear) -> Reading | None:
    found = reading(at, words, linear) if not words.spaces[at] else None
    return found if found is not None and found.scores[0] >= UNLIKELY else None


def nodes(forest: Any) -> dict[str, Any]:
    """The trees of a fitted forest as ``statements/trees.py`` reads them."""
    fields: dict[str, list[Any]] = {"feature": [], "threshold": [], "child": [], "value": []}
    roots = []
    for [tree] in forest._predictors:
        first = len(fields["feature"])
        roots.append(first)
        for n, node in enumerate(tree.nodes):
            leaf = bool(node["is_leaf"])
            fields["feature"].append(0 if leaf else node["feature_idx"])
            fields["threshold"].append(0.0 if leaf else node["num_threshold"])
            fields["child"] += [first + n] * 2 if leaf else [first + node["left"], first + node["right"]]
            fields["value"].append(node["value"] if leaf else 0.0)
    kinds = {"feature": np.uint8, "threshold": np.float32, "child": np.uint16, "value": np.float16}
    arrays = {name: np.asarray(values).astype(kinds[name]) for name, values in fields.items()}
    base = np.float32(forest._baseline_prediction.ravel()[0])
    return arrays | {"roots": np.asarray(roots, np.uint16), "depth": np.int32(DEPTH), "base": base}


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


if __name__ == "__main__":
    main()
