"""Candidates: every word that could be a cue, with every stretch of words that could be what it reports.

Content hangs on its cue in a few ways (Pareti 2015, PARC 3.0; Newell et al. 2018, PolNeAR): a clause, an infinitive, an
object, a phrase with a preposition, or the cue is a comment within the very sentence that it reports. Each way is a
``frame``; which of them holds for a cue, if any, is for the scorer to say. As parsers err, a few frames go by the order
of the words alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.statements.grammar import sentence_bounds

CUE_TAGS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "PROPN"})
CLAUSE = frozenset({"ccomp", "csubj", "csubj:outer"})
OBJECT = frozenset({"obj", "dobj", "iobj"})
OBLIQUE = frozenset({"obl", "nmod", "prep", "obl:unmarked"})
COMMENT = frozenset({"parataxis", "advcl", "dep", "conj"})
PASSIVE = frozenset({"nsubj:pass", "nsubjpass"})
_BEHIND_OBJECT = frozenset({"xcomp", "advcl", "ccomp", "obl", "nmod", "obj"})
_CLAUSES_BEHIND = frozenset({"acl", "acl:relcl", "advcl", "parataxis", "appos", "conj"})
_PURPOSE = frozenset({"xcomp", "advcl", "ccomp", "acl"})
_HELPING = frozenset({"aux", "aux:pass", "auxpass", "cop"})
_EDGES = frozenset({".", ",", ";", ":", "-", "—", "–", "--", "―"})
_BESIDE = frozenset({"advmod", "compound:prt", "prt", "obl:unmarked", "obl:tmod", "npadvmod"})


class Candidate(NamedTuple):
    """A cue word and a content: ``tokens`` are indices in the Doc, in order; ``root`` heads the content."""

    cue: Token
    frame: str
    root: Token
    tokens: tuple[int, ...]


def candidates(cue: Token) -> list[Candidate]:
    """Every content that the parse and the order of the words give this word, no two alike."""
    found: dict[tuple[int, ...], Candidate] = {}
    for one in (*_downwards(cue), *_upwards(cue), *_onwards(cue)):
        if one.tokens:
            found.setdefault(one.tokens, one)
    return list(found.values())


def may_be_cue(token: Token) -> bool:
    """Whether the word can report at all; most words cannot."""
    if token.pos_ == "VERB" or token.lower_ == "according":
        return True
    return token.pos_ in CUE_TAGS and token.dep_ not in _HELPING and token.n_rights > 0


def _downwards(cue: Token) -> Iterator[Candidate]:
    children = list(cue.children)
    for child in children:
        if child.dep_ in CLAUSE:
            yield _made(cue, "clause", [child])
        elif child.dep_ == "xcomp":
            yield _made(cue, "infinitive", [child])
        elif child.dep_ in OBJECT:
            yield from _objects(cue, child, [one for one in children if one.i > child.i and one.dep_ in _BEHIND_OBJECT])
        elif child.i < cue.i and child.dep_ in PASSIVE:
            yield _made(cue, "passive", [child])
        elif child.i > cue.i:
            yield from _modifiers(cue, child, [one for one in children if one.i > child.i and one.dep_ in _PURPOSE])


def _objects(cue: Token, thing: Token, rest: Sequence[Token]) -> Iterator[Candidate]:
    """The object alone, with what follows it, and with all that follows it: ``urged | the crew | to leave``."""
    yield _made(cue, "object", [thing])
    for size in sorted({min(1, len(rest)), len(rest)} - {0}):
        yield _made(cue, f"object+{rest[0].dep_}" if size == 1 else "object+all", [thing, *rest[:size]])


def _modifiers(cue: Token, child: Token, rest: Sequence[Token]) -> Iterator[Candidate]:
    """A phrase behind the cue, with its preposition left to the cue, or a clause: ``called on | the crew to leave``."""
    if child.dep_ in OBLIQUE or (child.dep_ in {"acl", "advcl"} and _case(child)):
        yield _made(cue, f"phrase:{_case(child)}", [child])
        if rest:
            yield _made(cue, f"phrase:{_case(child)}+clause", [child, rest[0]])
    if child.dep_ in _CLAUSES_BEHIND:
        yield _made(cue, child.dep_, [child])


def _upwards(cue: Token) -> Iterator[Candidate]:
    """The sentence that the cue comments on: ``The port, officials said, will close.``"""
    if cue.dep_ in COMMENT and cue.head.i != cue.i and cue.pos_ in {"VERB", "AUX"}:
        inside = {token.i for token in cue.subtree}
        tokens = [token.i for token in cue.head.subtree if token.i not in inside]
        yield Candidate(cue, f"comment:{cue.dep_}", cue.head, _tidy(cue, tokens))


def _onwards(cue: Token) -> Iterator[Candidate]:
    """By the order of the words: what stands behind the cue, or before its clause, to the end of the sentence."""
    if cue.pos_ not in {"VERB", "AUX"} and cue.lower_ != "according":
        return
    begin, end = sentence_bounds(cue)
    first = cue.i + 1
    while first < end and cue.doc[first].dep_ in _BESIDE and cue.doc[first].head.i == cue.i:
        first += 1
    if first < end:
        yield Candidate(cue, "rest", cue.doc[first], _tidy(cue, range(first, end)))
    subject = next((child for child in cue.lefts if child.dep_.startswith("nsubj")), None)
    start = subject.left_edge.i if subject is not None else cue.i
    if begin < start and (cue.doc[start - 1].text in {",", "—", "–", "--"} or start == cue.i):
        yield Candidate(cue, "before", _root(cue), _tidy(cue, range(begin, start)))
    if cue.lower_ == "according":
        phrase = {token.i for token in (cue.head if cue.dep_ in {"case", "mark"} else cue).subtree}
        yield Candidate(cue, "sentence", _root(cue), _tidy(cue, [n for n in range(begin, end) if n not in phrase]))


def _root(token: Token) -> Token:
    while token.head.i != token.i:
        token = token.head
    return token


def _made(cue: Token, frame: str, roots: Sequence[Token]) -> Candidate:
    tokens = {token.i for root in roots for token in root.subtree}
    if frame.startswith("phrase:"):
        tokens -= {one.i for one in roots[0].children if one.dep_ in {"case", "mark"} and one.i < roots[0].i}
    return Candidate(cue, frame, roots[0], _tidy(cue, sorted(tokens)))


def _case(token: Token) -> str:
    return next((child.lower_ for child in token.children if child.dep_ in {"case", "mark"}), "")


def _tidy(cue: Token, tokens: Iterable[int]) -> tuple[int, ...]:
    """The tokens without white space, and without the marks of the sentence at their ends."""
    doc = cue.doc
    kept = sorted(n for n in tokens if not doc[n].is_space)  # a subtree that crosses another comes out of order
    while kept and doc[kept[-1]].text in _EDGES:
        kept.pop()
    while kept and doc[kept[0]].text in _EDGES:
        kept.pop(0)
    return tuple(kept)
