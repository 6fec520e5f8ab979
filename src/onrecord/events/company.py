"""Company: who does it, or to whom it is done, together with those whom the clause names: ``along with Fiji``."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.events.edges import cases
from onrecord.events.lemmas import bases
from onrecord.events.patterns import grouped

_ATTACHED = frozenset({"nmod", "obl"})
_OBJECTS = frozenset({"obj", "dobj"})


def of_doer(doer: Token, verb: Token) -> Iterator[Token]:
    """Who does it with the doer.

    ``Lima, together with Quito, banned it``, ``Together with Quito, Lima banned it``, ``Lima banned it in cooperation
    with Quito``: behind the verb only those who are said to help.
    """
    things = [child for child in verb.rights if child.dep_ in _OBJECTS]
    for above in dict.fromkeys((doer, verb, *things)):
        for child in above.children:
            if child.dep_ not in _ATTACHED:
                continue
            if is_along(child) and (child.i < verb.i or above.i == doer.i):
                yield child
            elif _is_help(child):
                yield from (one for one in child.rights if one.dep_ in _ATTACHED and _is_behind_with(one))


def of_thing(thing: Token) -> Iterator[Token]:
    """To whom it is done with somebody: ``seized the colonel along with his guards``."""
    yield from (child for child in thing.rights if child.dep_ == "nmod" and is_along(child) and child.i > thing.i)


def is_along(noun: Token) -> bool:
    """``together with Quito``, ``alongside Quito``; not ``with Quito`` alone."""
    before = {one.lower_ for one in (*noun.lefts, *cases(noun))}
    if before & _words("beside-with") and "with" in before:
        return True
    return "alongside" in before


def _is_help(noun: Token) -> bool:
    """``in cooperation | with Quito``."""
    return not _words("in-company").isdisjoint(bases(noun)) and any(one.lower_ == "in" for one in cases(noun))


def _is_behind_with(noun: Token) -> bool:
    return any(one.lower_ == "with" for one in cases(noun))


def _words(group: str) -> frozenset[str]:
    return grouped("words.tsv").get(group, frozenset())
