"""Train the linear model of what a cue reports: ``python -m training.linear DATA``.

Every word that may be a cue is parsed into its candidates; of those whose cue PolNeAR marks, the one that shares most
of its words with the marked content is right, and all others are wrong. A logistic regression over hashed features
learns which. The weights hold numbers alone, no text.
"""

import argparse
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate, candidates, may_be_cue
from onrecord.statements.features import SIZE, CueView, features, places
from onrecord.statements.linear import WEIGHTS
from training.polnear import Article, articles, share, words_of

STRENGTH = 0.06  # the inverse of the regularisation; chosen on dev
LEAST = 0.5  # share of words at which a candidate counts as the marked content
TINY = 0.004  # weights below this are left out


def main() -> None:
    """Parse the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.linear", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    fit(articles(parser.parse_args().data / "polnear" / "train"))


def fit(read: Iterator[Article]) -> None:
    """Fit the model on the articles and write its weights."""
    found, ends, right = array("i"), [0], []
    for one in read:
        for indices, label in samples_of(one, columns.read(one.doc)):
            found.extend(sorted(set(indices)))
            ends.append(len(found))
            right.append(label)
    table = scipy.sparse.csr_matrix((np.ones(len(found), np.float32), np.asarray(found), ends), (len(right), SIZE))
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=40, tol=1e-3, random_state=1).fit(table, right)
    weights = model.coef_[0].astype(np.float32)
    np.savez_compressed(WEIGHTS, weights=np.where(np.abs(weights) < TINY, 0, weights).astype(np.float16))
    print(f"{len(right)} candidates, {sum(right)} right; {WEIGHTS.stat().st_size} bytes in {WEIGHTS}")


def samples_of(one: Article, words: Columns) -> Iterator[tuple[list[int], bool]]:
    """The features of each candidate of an article, and whether it is right."""
    for at in range(len(one.doc)):
        if words.spaces[at] or not may_be_cue(at, words):
            continue
        view, found = CueView(at, words), candidates(at, words)
        for candidate, label in zip(found, labels(at, found, one), strict=True):
            yield places((*features(view, candidate).every(), *view.own().every())), label


def labels(cue: int, found: Sequence[Candidate], article: Article) -> list[bool]:
    """Which contents of the cue are right."""
    wanted = [one.content for one in article.marked if cue in one.cue]
    contents = [words_of(article.doc, one.tokens) for one in found]
    shares = [max((share(content, other) for other in wanted), default=0.0) for content in contents]
    top = max(shares, default=0.0)
    return [share == top and top >= LEAST for share in shares]


if __name__ == "__main__":
    main()
