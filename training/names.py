"""Name sets that come as one token and tag a line; their labels brought to those of the pipeline.

| here   | newswire               | UNER | Wikigold | CrossNER politics            | re3d           |
|--------|------------------------|------|----------|------------------------------|----------------|
| PERSON | Person                 | PER  | PER      | politician, person           | Person         |
| ORG    | Organization           | ORG  | ORG      | politicalparty, organisation | Organisation   |
| LOC    | Location, Facility     | LOC  | LOC      | country, location            | Location       |
| NORP   | NORP                   | open | MISC (1) | misc (1)                     | Nationality    |
| MISC   | Misc, Product          | open | MISC     | election, event, misc        | open           |

(1) where the word is a nationality. *Open*: capitalised words that the set leaves unmarked may be anything.
"""

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path

from .sentence import MISSING, Sentence
from .spacing import spaces

LABELS = {
    "person": "PERSON", "per": "PERSON", "politician": "PERSON",
    "organization": "ORG", "org": "ORG", "politicalparty": "ORG", "organisation": "ORG",
    "location": "LOC", "facility": "LOC", "loc": "LOC", "country": "LOC",
    "norp": "NORP", "nationality": "NORP",
    "misc": "MISC", "product": "MISC", "election": "MISC", "event": "MISC",
}  # fmt: skip
LONG = 6  # words; longer "names" of re3d are descriptions


def read(path: Path, *, nationalities: frozenset[str], bare: bool) -> Iterator[Sentence]:
    """The sentences of a set; in a ``bare`` one, without NORP and MISC, unmarked capitalised words are open."""
    for rows in blocks(path):
        words = [word for word, _ in rows]
        tags = [*map(label, regular([tag for _, tag in rows]))]
        tags = nationality(words, tags, nationalities)
        if bare:
            tags = [
                MISSING if tag == "O" and at and word[:1].isupper() else tag
                for at, (word, tag) in enumerate(zip(words, tags, strict=True))
            ]
        yield Sentence(path.name, tuple(words), tuple(spaces(words)), True, None, tuple(tags))


def blocks(path: Path) -> Iterator[list[tuple[str, str]]]:
    """(word, tag) of each sentence."""
    rows: list[tuple[str, str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in [*file, "\n"]:
            columns = line.split()
            if line.startswith("# ") or "DOCSTART" in line:
                continue
            if len(columns) < 2:
                if rows:
                    yield rows
                rows = []
            elif columns[0].isdigit() and len(columns) == 5:  # UNER numbers its words
                rows.append((columns[1], columns[2]))
            else:
                rows.append((columns[0], columns[1]))


def regular(tags: Iterable[str]) -> Iterator[str]:
    """Tags in which every name begins with ``B-``."""
    last = "O"
    for tag in tags:
        yield "B" + tag[1:] if tag[0] == "I" and last[2:] != tag[2:] else tag
        last = tag


def label(tag: str) -> str:
    """A tag with the pipeline's label; ``O`` for what the pipeline does not look for."""
    known = LABELS.get(tag[2:].lower())
    return f"{tag[:2]}{known}" if known else "O"


def nationality(words: list[str], tags: list[str], nationalities: frozenset[str]) -> list[str]:
    """Tags in which a nationality is NORP where the set calls it MISC, and open where it says nothing."""
    found = list(tags)
    for at, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if word in nationalities:
            ends = at + 1 == len(tags) or not tags[at + 1].startswith("I-")
            if tag == "O":
                found[at] = MISSING
            elif tag == "B-MISC" and ends:
                found[at] = "B-NORP"
    return found
