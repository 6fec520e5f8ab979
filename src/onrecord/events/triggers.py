"""Triggers: where the words of a pattern stand in a text."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Token

from onrecord.events.arguments import Arguments
from onrecord.events.conditions import holds
from onrecord.events.kinds import Kinds
from onrecord.events.lemmas import bases
from onrecord.events.patterns import Group, Patterns
from onrecord.events.values import Pattern, Trigger
from onrecord.records import Passage

READ = frozenset({"headline", "deck", "body", "subheading"})
_POS = {
    "verb": frozenset({"VERB", "AUX"}),
    "noun": frozenset({"NOUN", "PROPN"}),
    "adjective": frozenset({"ADJ", "VERB", "ADP", "ADV", "NOUN"}),
}
_HEADS = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADP", "ADV"})
_ABOVE = frozenset({"acl", "acl:relcl", "relcl"})
_CLAUSES = frozenset({"advcl", "conj", "ccomp", "parataxis", "acl", "acl:relcl", "relcl"})
_SUBJECTS = frozenset({"nsubj", "nsubj:outer", "csubj"})


def find(doc: Doc, passages: Sequence[Passage], patterns: Patterns, kinds: Kinds) -> list[Arguments]:
    """The triggers of the passages, each with its arguments, in their order; of patterns on one head the most specific.

    A word that a longer pattern has taken is no trigger of its own.
    """
    found = [
        chosen
        for token in _candidates(doc, passages, patterns)
        if (chosen := _best(token, patterns, kinds)) is not None
    ]
    taken = {at for one in found for at in one.trigger.tokens if at != one.head.i}
    return [one for one in found if one.head.i not in taken]


def _candidates(doc: Doc, passages: Sequence[Passage], patterns: Patterns) -> Iterator[Token]:
    for passage in passages:
        if passage.kind in READ and (span := doc.char_span(*passage.span, alignment_mode="contract")) is not None:
            yield from (token for token in span if token.pos_ in _HEADS)


def _best(token: Token, patterns: Patterns, kinds: Kinds) -> Arguments | None:
    around: frozenset[str] | None = None
    for base in bases(token):
        group = patterns.by_head.get(base)
        if group is None:
            continue
        if group.second and around is None:
            around = _around(token)
        for rank in _ranks(group, around or frozenset()):
            trigger = _match(token, base, group.patterns[rank])
            if trigger is not None:
                arguments = Arguments(trigger)
                if _are_met(arguments, kinds):
                    return arguments
    return None


def _ranks(group: Group, around: frozenset[str]) -> list[int]:
    """The patterns of the group whose second word is there, and those of one word, the most specific first."""
    near = group.second.keys() & around
    return sorted({*group.alone, *(rank for word in near for rank in group.second[word])})


def _around(token: Token) -> frozenset[str]:
    """What the words that hang on the token may be forms of; of ``under`` those of its noun."""
    hanging = (*_hanging(token), token.head) if token.pos_ == "ADP" else _hanging(token)
    return frozenset(base for one in hanging for base in bases(one))


def _are_met(arguments: Arguments, kinds: Kinds) -> bool:
    pattern = arguments.trigger.pattern
    return all(holds(one, arguments, kinds) for one in pattern.wanted) and not any(
        holds(one, arguments, kinds) for one in pattern.unwanted
    )


def _match(token: Token, base: str, pattern: Pattern) -> Trigger | None:
    """The trigger, where all the pattern's words are there; an attribute (``the arrested men``) tells of no act."""
    if token.pos_ not in _POS[pattern.kind] or (pattern.kind == "verb" and token.dep_ in ("amod", "compound")):
        return None
    own = next((found for word in pattern.words[0] if (found := _compound(token, base, word)) is not None), None)
    if own is None:
        return None
    if pattern.kind == "adjective" and token.pos_ == "ADP":
        return _phrase(token, pattern)
    pool, used = [token], set(own)
    for alternatives in pattern.words[1:]:
        one = _further(pool, alternatives, used)
        if one is None:
            return None
        pool.append(one[0])
        used.update(one[1])
    return Trigger(pattern, token, tuple(sorted(used)))


def _phrase(token: Token, pattern: Pattern) -> Trigger | None:
    """``under arrest``: the noun is the head in the parse."""
    noun = token.head
    if token.dep_ != "case" or len(pattern.words) != 2:
        return None
    own = next((used for word in pattern.words[1] if (used := _fits(noun, word)) is not None), None)
    return Trigger(pattern, noun, tuple(sorted({token.i, *own}))) if own else None


def _further(
    pool: Sequence[Token], alternatives: tuple[str, ...], used: set[int]
) -> tuple[Token, tuple[int, ...]] | None:
    """A word that hangs on one of those found so far, or a preposition of a phrase that does."""
    for above in reversed(pool):
        for one in _hanging(above):
            if one.i not in used:
                for word in alternatives:
                    places = _fits(one, word)
                    if places is not None:
                        return one, places
    return None


def _hanging(above: Token) -> Iterator[Token]:
    children = [child for child in above.children if not child.is_punct and _may_belong(child)]
    yield from children
    for child in children:
        for one in child.children:
            if one.dep_ in ("case", "mark", "fixed") or (one.dep_ == "conj" and child.dep_ in ("obj", "nsubj:pass")):
                yield one
    if above.dep_ in _ABOVE:  # "the sanctions imposed on Iran"
        yield above.head
    if above.dep_ == "conj" and above.head.pos_ == "NOUN":  # "its embargo and sanctions against Mali"
        yield from (child for child in above.head.children if child.dep_ in ("nmod",))


def _may_belong(child: Token) -> bool:
    """Whether a word may be a part of what the word above it says: no subject, no clause of its own."""
    if child.dep_ in _SUBJECTS:
        return False
    return child.pos_ not in ("VERB", "AUX") or child.dep_ not in _CLAUSES


def _fits(token: Token, word: str) -> tuple[int, ...] | None:
    last = word.rsplit("+", 1)[-1] if "+" in word else word
    return _compound(token, last, word) if last in bases(token) else None


def _compound(token: Token, base: str, word: str) -> tuple[int, ...] | None:
    """The places of a word or of a pair ``air+strike`` that ends in the token; None if it is another."""
    parts = _parts(word)
    if parts[-1] != base:
        return None
    places, at = [token.i], token.i
    for part in reversed(parts[:-1]):
        at -= 1
        if at >= 0 and token.doc[at].text in ("-", "–"):
            at -= 1
        if at < 0 or part not in bases(token.doc[at]):
            return None
        places.append(at)
    return tuple(reversed(places))


@lru_cache(maxsize=1 << 15)
def _parts(word: str) -> tuple[str, ...]:
    return tuple(word.split("+"))
