"""The embedding that knows words from elsewhere: what spaCy sees in a word, what the gazetteer says, and its vector.

Words rarer than the first few hundred are hidden now and then in training: their norm is then one never seen before,
so that what a vector says is asked for.
"""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Linear, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d, Ints2d

from onrecord.language.gazetteer import CLASSES, gazetteer
from onrecord.language.vectors import vectors

NAME = "onrecord.known_words.v1"
COMMON = 400  # words that are never hidden


@registry.architectures(NAME)  # type: ignore[untyped-decorator]  # the registry has no types
def known_words(
    width: int, attrs: list[str], rows: list[int], seed: int, lists: bool, hidden: float
) -> Model[list[Doc], list[Floats2d]]:
    """One vector of ``width`` numbers a token, from hashed ``attrs`` (tables of ``rows``; NORM first), the gazetteer's
    class if ``lists``, and the word's vector. ``hidden`` is the share of words that are hidden in training."""
    sizes = [*rows, 4 * CLASSES] if lists else rows
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, size, column=column, seed=seed + column, dropout=0.0) for column, size in enumerate(sizes)
    ]
    vector: Model[Ints2d, Floats2d] = chain(looked_up(len(sizes)), Linear(width))
    mix: Model[Floats2d, Floats2d] = Maxout(width, width * (len(tables) + 1), nP=3, dropout=0.0, normalize=True)
    return chain(
        features(attrs, lists, hidden),
        list2ragged(),
        with_array(concatenate(*tables, vector)),
        with_array(mix),
        ragged2list(),
    )


def looked_up(column: int) -> Model[Ints2d, Floats2d]:
    """The vectors of the words whose numbers stand in ``column``."""
    return Model("word_vectors", take, attrs={"column": column}, dims={"nO": vectors().table.shape[1]})


def take(
    model: Model[Ints2d, Floats2d], numbers: Ints2d, is_train: bool
) -> tuple[Floats2d, Callable[[Floats2d], Ints2d]]:
    """The forward pass of ``looked_up``; the vectors themselves are not trained."""
    table: Any = vectors().table[numbers[:, model.attrs["column"]].astype("int64")]
    return model.ops.asarray2f(table), lambda _: numbers


def features(attrs: list[str], lists: bool, hidden: float) -> Model[list[Doc], list[Ints2d]]:
    """For each Doc an array with a row a token: the hashes of ``attrs``, the gazetteer's class, the vector's number."""
    return Model("known_words", look_up, attrs={"columns": attrs, "lists": lists, "hidden": hidden})


def look_up(
    model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    """The forward pass of ``features``; nothing flows back into words."""
    arrays: list[Ints2d] = []
    for doc in docs:
        shape = (len(doc), len(model.attrs["columns"]))
        columns = numpy.asarray(doc.to_array(model.attrs["columns"]), dtype="uint64").reshape(shape)
        numbers = vectors().numbers(columns[:, 0])
        if is_train and model.attrs["hidden"]:
            columns[:, 0] = hide(columns[:, 0], numbers, model.attrs["hidden"])
        parts = [columns, numbers.reshape(-1, 1)]
        if model.attrs["lists"]:
            parts.insert(1, numpy.asarray(gazetteer().classes(doc), dtype="uint64").reshape(-1, 1))
        wide: Any = numpy.hstack(parts)
        arrays.append(model.ops.asarray2i(wide, dtype="uint64"))
    return arrays, lambda _: []


def hide(norms: numpy.ndarray, numbers: numpy.ndarray, share: float) -> numpy.ndarray:
    """The norms, of which a ``share`` are others; those of common words stay."""
    common = (numbers > 0) & (numbers <= COMMON)
    chosen = ~common & (numpy.random.random(len(norms)) < share)
    return numpy.where(chosen, numpy.random.randint(1, 2**62, len(norms), dtype="uint64"), norms)
