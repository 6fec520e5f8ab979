"""Other names in the place of people's and places' names, so that the words around a name come to count."""

import random
from dataclasses import replace
from functools import cache

from onrecord.language.tables import rows

from .sentence import Sentence


def renamed(sentence: Sentence, luck: random.Random) -> Sentence:
    """The sentence with each PERSON and LOC changed for one of the lists, half of the time."""
    words: list[str] = []
    spaces: list[bool] = []
    names: list[str] = []
    tags = sentence.names or ()
    at = 0
    while at < len(tags):
        end = at + 1
        kind = tags[at][2:]
        while kind and end < len(tags) and tags[end] == f"I-{kind}":
            end += 1
        if kind in {"PERSON", "LOC"} and tags[at][0] == "B" and luck.random() < 0.5:
            new = person(end - at, luck) if kind == "PERSON" else luck.choice(places())
            words += new
            spaces += [True] * (len(new) - 1) + [sentence.spaces[end - 1]]
            names += [f"B-{kind}"] + [f"I-{kind}"] * (len(new) - 1)
        else:
            words += sentence.words[at:end]
            spaces += sentence.spaces[at:end]
            names += tags[at:end]
        at = end
    return replace(sentence, words=tuple(words), spaces=tuple(spaces), names=tuple(names))


def person(length: int, luck: random.Random) -> list[str]:
    """One word, or a given and a family name."""
    given, family = people()
    return [luck.choice(given), luck.choice(family)] if length > 1 else [luck.choice(family)]


@cache
def people() -> tuple[list[str], list[str]]:
    """Given and family names of one word."""
    both: dict[str, list[str]] = {"given": [], "family": []}
    for row in rows("persons.tsv"):
        if row["word"].isalpha():
            both[row["kind"]].append(row["word"])
    return both["given"], both["family"]


@cache
def places() -> list[list[str]]:
    """Places of one to three words, without hyphens."""
    split = (row["name"].split() for row in rows("places.tsv"))
    return [words for words in split if len(words) < 4 and all(word.isalpha() for word in words)]
