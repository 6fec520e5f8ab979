"""What 80,000 frequent words are like: vectors of GloVe, product-quantised to twenty bytes a word.

A vector is cut into parts of five numbers; of each part only the nearest of 256 is kept.
"""

import io
from functools import cache
from importlib.resources import files

import numpy
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled

FILE = "vectors.npz"


class WordVectors:
    """Vectors by the number of a word; number 0 is all words that have none, the others follow by frequency."""

    def __init__(self, words: list[str], codes: numpy.ndarray, book: numpy.ndarray) -> None:
        keys = numpy.asarray([hash_string(word) for word in words], dtype="uint64")
        self.order = numpy.argsort(keys)
        self.keys = keys[self.order]
        parts = book[numpy.arange(book.shape[0]), codes]
        self.table = numpy.zeros((len(words) + 1, book.shape[0] * book.shape[2]), dtype="float32")
        self.table[1:] = parts.reshape(len(words), -1)

    def numbers(self, norms: numpy.ndarray) -> numpy.ndarray:
        """The numbers of words that are given as spaCy's hashes of their norms."""
        places = numpy.searchsorted(self.keys, norms)
        places[places == len(self.keys)] = 0
        return numpy.where(self.keys[places] == norms, self.order[places] + 1, 0).astype("uint64")


@cache
def vectors() -> WordVectors:
    """The vectors of the package."""
    with numpy.load(io.BytesIO((files(__package__) / FILE).read_bytes())) as file:
        words = file["words"].tobytes().decode("utf-8").split("\n")
        return WordVectors(words, file["codes"], file["book"].astype("float32"))
