"""Matching: whether the words of a pattern belong together in a text, by the parse.

A further word is a particle of the head, a preposition behind it (or behind its object), the noun of that preposition,
or the object itself; what merely stands in the same clause is none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Token

from onrecord.events import clauses
from onrecord.events.arguments import NOMINAL, OCCASIONS, coordinated, is_behind
from onrecord.events.clauses import words
from onrecord.events.edges import cases, is_infinitive
from onrecord.events.kinds import is_dated
from onrecord.events.lemmas import bases
from onrecord.events.values import Pattern, Trigger

_POS = {
    "verb": frozenset({"VERB", "AUX"}),
    "noun": frozenset({"NOUN", "PROPN"}),
    "adjective": frozenset({"ADJ", "VERB", "ADP", "ADV", "NOUN"}),
}
_VERBS = _POS["verb"]
_PARTICLES = frozenset({"compound:prt", "prt", "advmod", "obl", "xcomp", "acomp", "fixed", "advcl"})
_CASES = frozenset({"case", "mark", "fixed"})
_ATTACHED = frozenset({"obl", "nmod", "advcl", "xcomp", "acl", "advmod", "ccomp", "dep"})
_HOLDING = frozenset({"obj", "dobj", "nsubj:pass", "nsubjpass", "iobj", "obl", "nmod", "xcomp", "acl", "advmod"})
_OBJECTS = frozenset({
    "obj", "dobj", "nsubj:pass", "nsubjpass", "iobj", "xcomp", "attr", "oprd", "obl:unmarked", "ccomp", "dep",
})  # fmt: skip
_SUBJECTS = frozenset({"nsubj", "nsubj:outer", "csubj"})
_CLAUSES = frozenset({"advcl", "conj", "ccomp", "parataxis", "acl", "acl:relcl", "relcl"})
_ABOVE = frozenset({"acl", "acl:relcl", "relcl", "conj"})
_DEPTH = 4

_Next = Iterator[tuple[Token, tuple[int, ...], Token | None]]


def match(token: Token, base: str, pattern: Pattern) -> Trigger | None:
    """The trigger, where all the pattern's words are there.

    An attribute (``the arrested men``) or the first half of a compound (``riot police``) tells of no act.
    """
    if token.pos_ not in _POS[pattern.kind]:
        return None
    if (token.dep_ == "amod" and pattern.kind == "verb") or (_is_in_compound(token) and pattern.kind != "adjective"):
        return None
    if pattern.kind == "adjective" and token.pos_ == "VERB" and _is_doing(token):
        return None
    own = next((found for word in pattern.words[0] if (found := _compound(token, base, word)) is not None), None)
    if own is None:
        return None
    if pattern.kind == "adjective" and token.pos_ == "ADP":
        return _phrase(token, pattern)
    used = _rest((token,), frozenset(own), None, pattern.words[1:], pattern.kind)
    return Trigger(pattern, token, tuple(sorted(used))) if used is not None else None


def _is_in_compound(token: Token) -> bool:
    """Whether the noun only tells what kind another is.

    Of ``attack crippled hospitals`` the parser may make one phrase: a participle between is a verb.
    """
    rest = token.doc[token.i + 1 : token.head.i]
    return token.dep_ == "compound" and not any(one.dep_ == "amod" and one.lower_.endswith("ed") for one in rest)


def _is_doing(verb: Token) -> bool:
    """Whether a verb tells what its subject does, not how it is: ``has charged her with``, not ``is charged with``."""
    if any(child.dep_ in ("aux:pass", "nsubj:pass") for child in verb.children):
        return False
    return verb.tag_ in ("VB", "VBD", "VBP", "VBZ") or (
        verb.tag_ == "VBN" and any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)
    )


def around(token: Token) -> frozenset[str]:
    """What the words that a pattern's second word may be are forms of; of ``under`` those of its noun."""
    tops = [token.head] if token.pos_ == "ADP" else [token]
    if token.dep_ in _ABOVE:
        tops.append(token.head)
    return frozenset(base for top in tops for one in _below(top, _DEPTH) for base in bases(one))


def _below(top: Token, depth: int) -> Iterator[Token]:
    yield top
    if depth:
        for child in top.children:
            yield from _below(child, depth - 1)


def _phrase(token: Token, pattern: Pattern) -> Trigger | None:
    """``under arrest``: the noun is the head in the parse."""
    noun = token.head
    if token.dep_ != "case" or len(pattern.words) != 2:
        return None
    own = next((used for word in pattern.words[1] if (used := _fits(noun, word)) is not None), None)
    return Trigger(pattern, noun, tuple(sorted({token.i, *own}))) if own else None


def _rest(
    pool: tuple[Token, ...], used: frozenset[int], behind: Token | None, wanted: Sequence[tuple[str, ...]], kind: str
) -> frozenset[int] | None:
    """The places of all words, once the others are found too; ``behind`` is the noun of the last preposition."""
    if not wanted:
        return used
    for one, places, noun in _next(pool, behind, wanted[0], kind):
        if used.isdisjoint(places) and (len(wanted) > 1 or not _is_infinitive(one)):
            whole = _rest((*pool, one), used.union(places), noun, wanted[1:], kind)
            if whole is not None:
                return whole
    return None


def _next(pool: tuple[Token, ...], behind: Token | None, alternatives: tuple[str, ...], kind: str) -> _Next:
    """The words that may come next: the word, its places, and the noun behind it if it is a preposition."""
    small = words("preposition").intersection(alternatives)
    if small:
        for one, noun in _prepositions(pool, behind):
            if not small.isdisjoint(bases(one)):
                yield one, (one.i,), noun
    large = [word for word in alternatives if word not in small]
    if large:
        for one in _nouns_behind(behind) if behind is not None else _complements(pool, kind):
            for word in large:
                places = _fits(one, word)
                if places is not None:
                    yield one, places, None
                    break


def _prepositions(pool: tuple[Token, ...], behind: Token | None) -> Iterator[tuple[Token, Token | None]]:
    """Particles, and prepositions with their nouns: of the words found so far, of their nouns, of the object's."""
    if behind is not None:
        yield from ((case, behind) for case in _cases(behind))
    for above in (*reversed(pool), *([behind] if behind is not None else [])):
        verbal = above.pos_ in _VERBS
        for child in above.children:
            if child.dep_ in _PARTICLES and child.pos_ in ("ADP", "ADV", "PART", "ADJ", "SCONJ"):
                yield child, behind if child.dep_ == "fixed" else None
            elif child.dep_ in ("prep", "agent"):  # spaCy's own labels
                yield child, next((one for one in child.children if one.dep_ == "pobj"), None)
            elif child.dep_ in _CASES and child.i > above.i:
                yield child, None
            if child.i > above.i or (verbal and not _is_fronted(child)):
                yield from _of_phrase(child)
    yield from _shared(pool[0])


def _is_fronted(child: Token) -> bool:
    """``On the 2nd of May, | Okoro called``: words before the clause, set off by a comma, are in no verb's pattern."""
    after = child.right_edge.i + 1
    set_off = child.right_edge.text == "," or (after < len(child.doc) and child.doc[after].text == ",")
    return child.dep_ == "obl" and set_off and child.pos_ != "PRON"


def _is_beside(noun: Token) -> bool:
    """``spoke of hope during a trip | to Fiji``: a time or an occasion, whose complements are its own."""
    return noun.dep_ == "obl" and any(one.lower_ in OCCASIONS for one in cases(noun))


def _of_phrase(child: Token) -> Iterator[tuple[Token, Token | None]]:
    """The prepositions of a phrase, and of those within it: ``a loan of $90m to Fiji``."""
    if _label(child) in _ATTACHED and not is_dated(child):
        yield from ((case, child) for case in _cases(child))
    infinitive = child.dep_ == "xcomp" and child.tag_ == "VB" and is_infinitive(child)
    if child.dep_ in _HOLDING and not infinitive and not _is_beside(child):
        told = child.dep_ == "acl" and words("light").isdisjoint(bases(child))
        for one in child.rights:
            if told and is_behind(one, "by"):
                continue  # "protests described | by the government as a coup"
            if _label(one) in ("nmod", "obl", "acl") and not is_dated(one):
                yield from ((case, one) for case in _cases(one))


def _shared(head: Token) -> Iterator[tuple[Token, Token | None]]:
    """``its embargo and sanctions against Mali``; ``arrested and charged them with``."""
    beside = clauses.shared_tail(head) if head.pos_ in _VERBS else None
    if head.dep_ == "conj" and head.head.pos_ == "NOUN" and head.pos_ not in _VERBS:
        beside = head.head
    for child in beside.rights if beside is not None else ():
        if _label(child) in ("nmod", "obl") and not is_dated(child):
            yield from ((case, child) for case in _cases(child))


def _cases(noun: Token) -> Iterator[Token]:
    for one in cases(noun):
        if one.dep_ in _CASES:
            yield one
            yield from (child for child in one.children if child.dep_ == "fixed")


def _is_infinitive(word: Token) -> bool:
    """Whether the word is the ``to`` of an infinitive.

    Before a pattern's own noun it is none, but misread: ``took them to court``.
    """
    return word.lower_ == "to" and (word.pos_ == "PART" or (word.dep_ == "mark" and word.head.tag_ == "VB"))


def _nouns_behind(noun: Token) -> Iterator[Token]:
    """The noun behind a preposition, what is coordinated with it, and what it is an amount of."""
    for one in coordinated(noun):
        yield one
        if not words("amount").isdisjoint(bases(one)):
            yield from (child for child in one.rights if child.dep_ == "nmod" and is_behind(child, "of"))


def _complements(pool: tuple[Token, ...], kind: str) -> Iterator[Token]:
    """Objects and adverbs of a verb; of a noun what stands with it."""
    for above in reversed(pool):
        if above.pos_ in _VERBS:
            yield from _of_verb(above)
        else:
            yield from (
                child
                for child in above.children
                if _may_belong(child) and (kind != "noun" or child.pos_ not in _VERBS or child.dep_ == "amod")
            )
            if above.dep_ in _ABOVE:
                yield above.head


def _of_verb(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        if child.pos_ not in NOMINAL or child.pos_ in ("ADJ", "DET"):
            if _may_belong(child):
                yield child
        elif child.dep_ in _OBJECTS or (child.dep_ == "obl" and not any(_cases(child))):
            yield from _whole(child)
    patient = clauses.patient(verb).token
    if patient is not None and patient.head.i != verb.i:
        yield from _whole(patient)


def _whole(noun: Token) -> Iterator[Token]:
    """The object with what is coordinated, and what it is of: ``a series of strikes``."""
    for one in coordinated(noun):
        yield one
        yield from (child for child in one.rights if child.dep_ == "nmod" and is_behind(child, "of"))


def _label(token: Token) -> str:
    return token.dep_.split(":", 1)[0]


def _may_belong(child: Token) -> bool:
    """Whether a word may be a part of what the word above it says: no subject, no clause of its own."""
    if child.dep_ in _SUBJECTS or child.is_punct:
        return False
    return child.pos_ not in _VERBS or child.dep_ not in _CLAUSES


def is_word(token: Token, word: str) -> bool:
    """Whether the token is a form of the word, or ends the compound ``air+strike``."""
    return _fits(token, word) is not None


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
