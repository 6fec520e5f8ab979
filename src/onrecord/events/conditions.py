"""Conditions of a pattern: what must stand in a slot, or must not."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from onrecord.events.arguments import Arguments, is_behind
from onrecord.events.clauses import words
from onrecord.events.kinds import Kinds
from onrecord.events.lemmas import bases
from onrecord.events.matching import is_word
from onrecord.events.values import Condition

_BESIDE = frozenset({"compound", "amod", "nmod", "flat", "nmod:desc"})


def holds(condition: Condition, arguments: Arguments, kinds: Kinds) -> bool:
    """Whether a condition is met; the slot ``any`` is every word of the clause, but those of the trigger."""
    wanted = condition.words
    if condition.slot == "any":
        tokens, around = arguments.around
        return not wanted.isdisjoint(around) or any(
            _ends_one(one, wanted) or _is_special(one, wanted, kinds) for one in tokens
        )
    fillers = arguments.fill(condition.slot)
    if not fillers:
        return "@none" in wanted
    return any(
        _is_word(one, wanted) or _is_special(one, wanted, kinds)
        for token in fillers
        for one in _amounting(token, kinds)
    )


def _amounting(token: Token, kinds: Kinds) -> Iterator[Token]:
    """The filler, of ``they`` whoever it means, and of ``one of her critics`` the critics."""
    yield token
    if token.pos_ == "PRON" and (noun := kinds.noun_of(token)) is not None:
        yield noun
    if not words("amount").isdisjoint(bases(token)):
        yield from (child for child in token.rights if child.dep_ == "nmod" and is_behind(child, "of"))


def _is_word(token: Token, wanted: frozenset[str]) -> bool:
    """Whether the filler, a compound part of it or its adjective is one of the words: ``football fans``."""
    if not wanted.isdisjoint(bases(token)) or _ends_one(token, wanted):
        return True
    return any(child.dep_ in _BESIDE and not wanted.isdisjoint(bases(child)) for child in token.lefts)


def _ends_one(token: Token, wanted: frozenset[str]) -> bool:
    """Whether the token ends one of the compounds: ``asylum+seeker``."""
    return any(is_word(token, word) for word in _compounds(wanted))


@cache
def _compounds(wanted: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in wanted if "+" in word)


def _is_special(token: Token, wanted: frozenset[str], kinds: Kinds) -> bool:
    return any(name in wanted and test(token) for name, test in kinds.tests.items())
