"""Other names in the place of people's and places', so that the words around a name come to count, not the name."""

import random
from dataclasses import replace
from functools import cache

from onrecord import tables

from .sentence import Sentence

SHARE = 0.4  # of the names of people and places
KINDS = ("PERSON",)
LONGEST = 3  # words of a place


def renamed(sentence: Sentence, luck: random.Random) -> Sentence:
    """The sentence with a ``SHARE`` of its people and places named after others in the lists."""
    tags = sentence.names or ()
    if not any(tag[2:] in KINDS for tag in tags):
        return sentence
    words: list[str] = []
    spaces: list[bool] = []
    names: list[str] = []
    at = 0
    while at < len(tags):
        kind, end = tags[at][2:], at + 1
        while kind and end < len(tags) and tags[end] == f"I-{kind}":
            end += 1
        if kind in KINDS and tags[at][0] == "B" and luck.random() < SHARE:
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
    """One family name, or as many names as there were, the last of them a family name."""
    given, family = people()
    return [luck.choice(given) for _ in range(min(length, LONGEST) - 1)] + [luck.choice(family)]


@cache
def people() -> tuple[list[str], list[str]]:
    """Given and family names of one word."""
    both: dict[str, list[str]] = {"given": [], "family": []}
    for row in tables.rows("onrecord.language", "persons.tsv"):
        if row["word"].isalpha():
            both[row["kind"]].append(row["word"])
    return both["given"], both["family"]


@cache
def places() -> list[list[str]]:
    """Places of few words, without hyphens."""
    split = (row["name"].split() for row in tables.rows("onrecord.language", "places.tsv"))
    return [words for words in split if len(words) <= LONGEST and all(word.isalpha() for word in words)]
