"""Distances: ``a day after the owner threatened to sue``: how many days one clause lies from the one above it."""

from typing import NamedTuple

from spacy.tokens import Token

from onrecord.events import numerals
from onrecord.events.edges import edge, marker
from onrecord.events.lemmas import bases

APART = frozenset({"after", "before", "since", "until", "till"})
"""Words before a clause that has a time of its own."""

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_SIGNS = {"after": -1, "before": 1}
_MEASURES = frozenset({"obl:unmarked", "nmod:unmarked", "npadvmod", "obl", "nummod", "dep"})


class Distance(NamedTuple):
    """The clause above, and how many days after it (before it where negative) the lower one lies."""

    above: Token
    days: int


def clause_apart(head: Token) -> Token | None:
    """The clause with a time of its own in which the word stands, the nearest; None in a main clause."""
    at = head
    while not is_apart(at):
        step = edge(at)
        if step is None or at.head.i == at.i:
            return None
        at = at.head
    return at


def is_apart(clause: Token) -> bool:
    """Whether the clause says what was before or after the one above."""
    return clause.dep_ in ("advcl", "parataxis") and marker(clause) in APART


def distance(head: Token) -> Distance | None:
    """How far the word's clause lies from the one above it, where it says so in days or weeks."""
    clause = clause_apart(head)
    if clause is None or marker(clause) not in _SIGNS:
        return None
    for child in clause.lefts:
        unit = next((_DAYS[base] for base in bases(child) if base in _DAYS), None)
        if unit is not None and child.dep_ in _MEASURES:
            count = _count(child)
            if count is not None:
                return Distance(clause.head, _SIGNS[marker(clause)] * count * unit)
    return None


def _count(unit: Token) -> int | None:
    if any(child.lower_ in ("a", "one", "an") for child in unit.lefts):
        return 1
    said = numerals.before(unit)
    return int(said) if said is not None and said == int(said) else None
