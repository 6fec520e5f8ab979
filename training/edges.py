"""Train the edges of cues and speakers: ``python -m training.edges DATA``.

The statements that the package finds in PolNeAR's training articles are paired with the marked ones by their content; a
logistic regression learns at which word the marked cue and the marked source end. The weights hold numbers alone, no
text. It goes by the statements that are found, so ``training.attribution`` runs before it.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.language.quotations import quotations
from onrecord.records import Passage
from onrecord.statements.attribution import Utterance
from onrecord.statements.choice import heard
from onrecord.statements.direct import utterances
from onrecord.statements.edges import SIDES, SIZE, ends, places, stretches
from onrecord.statements.grammar import covered
from onrecord.statements.reported import reports
from onrecord.statements.scorer import scored
from training.polnear import Article, Marked, articles, share, words_of

OUT = Path(__file__).parent.parent / "src" / "onrecord" / "statements" / "edges.npz"
STRENGTH = 0.1  # the inverse of the regularisation; chosen on a fourth of the training articles
LEAST = 0.5  # share of words at which two contents are one
TINY = 0.01  # weights below this are left out


def main() -> None:
    """Find the statements of the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.edges", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    fit(list(articles(parser.parse_args().data / "polnear" / "train")))


def fit(read: Sequence[Article]) -> None:
    """Fit the model on the articles and write its weights."""
    weights = np.zeros(SIZE, np.float32)
    for role in ("cue", "speaker"):
        for side in SIDES:
            weights += fitted(list(_samples(read, role, side)))
    kept = np.where(np.abs(weights) < TINY, 0, weights).astype(np.float16)
    np.savez_compressed(OUT, weights=kept)
    print(f"{(kept != 0).sum()} weights; {OUT.stat().st_size} bytes in {OUT}")


def fitted(samples: Sequence[tuple[list[int], bool]]) -> NDArray[np.float32]:
    """The weights by which the right ends are told from the others."""
    rows = [sorted(set(found)) for found, _ in samples]
    bounds = np.cumsum([0, *map(len, rows)])
    ones = np.ones(bounds[-1], np.float32)
    table = scipy.sparse.csr_matrix((ones, np.concatenate(rows), bounds), (len(rows), SIZE))
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=40, tol=1e-3, random_state=1)
    found: NDArray[np.float32] = model.fit(table, [right for _, right in samples]).coef_[0].astype(np.float32)
    return found


def _samples(read: Sequence[Article], role: str, side: int) -> Iterator[tuple[list[int], bool]]:
    """For each word at which a stretch may end its features, and whether the marked one ends there."""
    for article in read:
        words = columns.read(article.doc)
        for one, marked in paired(article, words):
            wanted = marked.cue if role == "cue" else marked.source
            for stretch in stretches(one, words):
                if stretch.role != role or stretch.head not in wanted:
                    continue
                found, last = ends(stretch, side, words), _last(stretch.head, side, wanted, words)
                if last in found:
                    yield from ((places(stretch, side, at, words), at == last) for at in found)


def _last(head: int, side: int, marked: frozenset[int], words: Columns) -> int:
    """The last word on this side that is marked without a gap."""
    at = head
    while at + side in marked:
        at += side
    while at != head and words.marks[at]:
        at -= side
    return at


def paired(article: Article, words: Columns) -> Iterator[tuple[Utterance, Marked]]:
    """The statements found in an article with the attributions whose content they share, each used once."""
    found = list(_found(article))
    contents = [words_of(article.doc, set(covered(words.doc, one.spans))) for one in found]
    alike = (
        (share(content, marked.content), n, m)
        for n, content in enumerate(contents)
        for m, marked in enumerate(article.marked)
    )
    used: tuple[set[int], set[int]] = set(), set()
    for common, n, m in sorted(alike, reverse=True):
        if common >= LEAST and n not in used[0] and m not in used[1]:
            used[0].add(n)
            used[1].add(m)
            yield found[n], article.marked[m]


def _found(article: Article) -> Iterator[Utterance]:
    passages = [Passage(n, "body", span, span[0]) for n, span in enumerate(article.paragraphs)]
    quotes = quotations(article.doc.text, article.paragraphs)
    with columns.kept(article.doc):
        words = columns.of(article.doc)
        likely = scored(words, article.quoted)
        direct = [heard(one, words, likely) for one in utterances(article.doc, passages, quotes)]
        yield from direct
        yield from reports(article.doc, passages, quotes, direct, likely)


if __name__ == "__main__":
    main()
