"""The embedding of the name recogniser: what spaCy sees in a word, and what the gazetteer says about it."""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d, Ints2d

from onrecord.language.gazetteer import CLASSES, gazetteer

NAME = "onrecord.listed_words.v1"


@registry.architectures(NAME)  # type: ignore[untyped-decorator]  # the registry has no types
def listed_words(width: int, attrs: list[str], rows: list[int]) -> Model[list[Doc], list[Floats2d]]:
    """One vector of ``width`` numbers a token, from hashed ``attrs`` (tables of ``rows``) and the gazetteer's class."""
    sizes = [*rows, 4 * CLASSES]
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, size, column=column, seed=7 + column) for column, size in enumerate(sizes)
    ]
    mix: Model[Floats2d, Floats2d] = Maxout(width, width * len(tables), nP=3, dropout=0.0, normalize=True)
    return chain(features(attrs), list2ragged(), with_array(concatenate(*tables)), with_array(mix), ragged2list())


def features(attrs: list[str]) -> Model[list[Doc], list[Ints2d]]:
    """For each Doc an array with a row a token: the hashes of ``attrs``, then the gazetteer's class."""
    return Model("listed_words", look_up, attrs={"columns": attrs})


def look_up(
    model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    """The forward pass of ``features``; nothing flows back into words."""
    lists = gazetteer()
    arrays: list[Ints2d] = []
    for doc in docs:
        shape = (len(doc), len(model.attrs["columns"]))
        columns = numpy.asarray(doc.to_array(model.attrs["columns"]), dtype="uint64").reshape(shape)
        classes = numpy.asarray(lists.classes(doc), dtype="uint64").reshape(len(doc), 1)
        wide: Any = numpy.hstack([columns, classes])
        arrays.append(model.ops.asarray2i(wide, dtype="uint64"))
    return arrays, lambda _: []
