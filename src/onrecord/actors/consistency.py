"""One label for one spelling: what a recogniser gets wrong or misses here, and right elsewhere in the same text."""

from collections import Counter
from collections.abc import Iterator

from onrecord.actors.anatomy import person
from onrecord.actors.given_names import GivenNames
from onrecord.actors.parties import Name
from onrecord.actors.text import Text


def consistent(text: Text, found: list[Name], given_names: GivenNames, places: frozenset[str]) -> list[Name]:
    """The names with one label for one spelling, and with those that were missed in other places.

    ``places`` are the words of the countries and towns that the tables know.
    """
    votes: dict[tuple[str, ...], Counter[str]] = {}
    for name in found:
        votes.setdefault(spelling_of(text, name), Counter())[name.label] += 1
    labels = {spelling: settled(count) for spelling, count in votes.items()}
    keys = {spelling: person(list(spelling)) for spelling in labels}
    surnames = {key[-1] for spelling, key in keys.items() if labels[spelling] == "PERSON" and len(key) > 1}
    firsts = {key[0] for spelling, key in keys.items() if labels[spelling] == "PERSON" and len(key) > 1}
    bodies = {spelling[0] for spelling in labels if labels[spelling] == "ORG" and len(spelling) > 1}
    for spelling, key in keys.items():
        if len(key) == 1 and key[0] in surnames | firsts and labels[spelling] in ("ORG", "MISC", "LOC"):
            if labels[spelling] != "LOC" or places.isdisjoint(spelling):
                labels[spelling] = "PERSON"
        elif len(spelling) == 1 and labels[spelling] == "PERSON" and spelling[0] in bodies - surnames - firsts:
            labels[spelling] = "ORG"
    relabelled = [name._replace(label=labels[spelling_of(text, name)]) for name in found]
    called = {first for first in firsts if given_names.gender(first)} - surnames
    missing = missed(text, relabelled, labels, surnames | called)
    return sorted([*relabelled, *(name for name in missing if not in_longer(text, name, called))])


def in_longer(text: Text, name: Name, called: set[str]) -> bool:
    """Whether a given name stands within a longer name that nobody marked: ``Isabel Street``."""
    beside = [at for at in (name.start - 1, name.end) if 0 <= at < len(text)]
    alone = name.end == name.start + 1 and text.lower[name.start] in called
    return alone and any(text.pos[at] == "PROPN" and text.words[at][0].isupper() for at in beside)


def spelling_of(text: Text, name: Name) -> tuple[str, ...]:
    """The words of a name in lower case."""
    return tuple(text.lower[name.start : name.end])


def settled(count: Counter[str]) -> str:
    """The label that most mentions have; of equals the one that comes first in the text."""
    return count.most_common(1)[0][0]


def missed(text: Text, found: list[Name], labels: dict[tuple[str, ...], str], parts: set[str]) -> Iterator[Name]:
    """Capitalised words that spell a name known from elsewhere in the text, or one of these parts, and lie in none."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for spelling in labels:
        known.setdefault(spelling[0], []).append(spelling)
    for part in parts - {spelling[0] for spelling in labels if len(spelling) == 1}:
        known.setdefault(part, []).append((part,))
    for spellings in known.values():
        spellings.sort(key=len, reverse=True)
    taken = [False] * len(text)
    for name in found:
        for at in range(name.start, name.end):
            taken[at] = True
    at, size = 0, len(text)
    while at < size:
        step = 1
        if not taken[at] and text.lower[at] in known and text.words[at][0].isupper() and text.passages[at] >= 0:
            for spelling in known[text.lower[at]]:
                end = at + len(spelling)
                if fits(text, at, end, spelling, taken):
                    yield Name(at, end, labels.get(spelling, "PERSON"))
                    step = len(spelling)
                    break
        at += step


def fits(text: Text, start: int, end: int, spelling: tuple[str, ...], taken: list[bool]) -> bool:
    """Whether the words from ``start`` spell the name, free and in one passage, as a name."""
    if end > len(text) or tuple(text.lower[start:end]) != spelling or any(taken[start:end]):
        return False
    if text.passages[start] != text.passages[end - 1]:
        return False
    return end - start > 1 or text.pos[start] == "PROPN"
