"""Candidates: every word that could be a cue, with every stretch of words that could be what it reports.

Content hangs on its cue in a few ways (Pareti 2015, PARC 3.0; Newell et al. 2018, PolNeAR): a clause, an infinitive, an
object, a phrase with a preposition, or the cue is a comment within the very sentence that it reports. Each way is a
``frame``; which of them holds for a cue, if any, is for the scorer to say. As parsers err, a few frames go by the order
of the words alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.language.columns import Columns

CUE_TAGS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
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
_CASE = frozenset({"case", "mark"})
_CASED = frozenset({"acl", "advcl"})
_ASIDE = frozenset({",", "—", "–", "--"})
_BESIDE = frozenset({"advmod", "compound:prt", "prt", "obl:unmarked", "obl:tmod", "npadvmod"})


class Candidate(NamedTuple):
    """A cue word and a content, by their indices in the Doc: ``tokens`` are in order, ``root`` heads the content."""

    cue: int
    frame: str
    root: int
    tokens: tuple[int, ...]


def candidates(cue: int, words: Columns) -> list[Candidate]:
    """Every content that the parse and the order of the words give this word, no two alike."""
    found: dict[tuple[int, ...], Candidate] = {}
    for one in (*_downwards(cue, words), *_upwards(cue, words), *_onwards(cue, words)):
        if one.tokens:
            found.setdefault(one.tokens, one)
    return list(found.values())


def may_be_cue(at: int, words: Columns) -> bool:
    """Whether the word can report at all; most words cannot."""
    if words.pos[at] == "VERB" or words.lower[at] == "according":
        return True
    if words.pos[at] not in CUE_TAGS or words.deps[at] in _HELPING:
        return False
    return bool(children := words.children[at]) and children[-1] > at


def _downwards(cue: int, words: Columns) -> Iterator[Candidate]:
    children, deps = words.children[cue], words.deps
    for child in children:
        dep = deps[child]
        if dep in CLAUSE:
            yield _made(cue, words, "clause", [child])
        elif dep == "xcomp":
            yield _made(cue, words, "infinitive", [child])
        elif dep in OBJECT:
            rest = [one for one in children if one > child and deps[one] in _BEHIND_OBJECT]
            yield from _objects(cue, words, child, rest)
        elif child < cue and dep in PASSIVE:
            yield _made(cue, words, "passive", [child])
        elif child > cue:
            yield from _modifiers(cue, words, child)


def _objects(cue: int, words: Columns, thing: int, rest: Sequence[int]) -> Iterator[Candidate]:
    """The object alone, with what follows it, and with all that follows it: ``urged | the crew | to leave``."""
    yield _made(cue, words, "object", [thing])
    for size in sorted({min(1, len(rest)), len(rest)} - {0}):
        frame = f"object+{words.deps[rest[0]]}" if size == 1 else "object+all"
        yield _made(cue, words, frame, [thing, *rest[:size]])


def _modifiers(cue: int, words: Columns, child: int) -> Iterator[Candidate]:
    """A phrase behind the cue, with its preposition left to the cue, or a clause: ``called on | the crew to leave``."""
    dep = words.deps[child]
    if dep in OBLIQUE or (dep in _CASED and _case(child, words)):
        frame = f"phrase:{_case(child, words)}"
        yield _made(cue, words, frame, [child])
        rest = next((one for one in words.children[cue] if one > child and words.deps[one] in _PURPOSE), None)
        if rest is not None:
            yield _made(cue, words, f"{frame}+clause", [child, rest])
    if dep in _CLAUSES_BEHIND:
        yield _made(cue, words, dep, [child])


def _upwards(cue: int, words: Columns) -> Iterator[Candidate]:
    """The sentence that the cue comments on: ``The port, officials said, will close.``"""
    head = words.heads[cue]
    if words.deps[cue] in COMMENT and head != cue and words.pos[cue] in VERBAL:
        tokens = tidied(words, set(words.below(head)).difference(words.below(cue)))
        if not tokens or tokens[-1] > cue or any(words.marks[at] for at in range(tokens[-1] + 1, cue)):
            yield Candidate(cue, f"comment:{words.deps[cue]}", head, tokens)


def _onwards(cue: int, words: Columns) -> Iterator[Candidate]:
    """By the order of the words: what stands behind the cue, or before its clause, to the end of the sentence."""
    according = words.lower[cue] == "according"
    if words.pos[cue] not in VERBAL and not according:
        return
    begin, end = words.sentence(cue)
    first = cue + 1
    while first < end and words.deps[first] in _BESIDE and words.heads[first] == cue:
        first += 1
    if first < end:
        yield Candidate(cue, "rest", first, tidied(words, range(first, end)))
    subject = next((one for one in words.children[cue] if one < cue and words.deps[one].startswith("nsubj")), None)
    start = min(words.below(subject)) if subject is not None else cue
    if begin < start and (words.texts[start - 1] in _ASIDE or start == cue):
        yield Candidate(cue, "before", words.root(cue), tidied(words, range(begin, start)))
    if according:
        top = words.heads[cue] if words.deps[cue] in _CASE else cue
        tokens = set(range(begin, end)).difference(words.below(top))
        yield Candidate(cue, "sentence", words.root(cue), tidied(words, tokens))


def _made(cue: int, words: Columns, frame: str, roots: Sequence[int]) -> Candidate:
    tokens = {at for root in roots for at in words.below(root)}
    if frame.startswith("phrase:"):
        first = roots[0]
        tokens.difference_update(one for one in words.children[first] if one < first and words.deps[one] in _CASE)
    return Candidate(cue, frame, roots[0], tidied(words, tokens))


def _case(at: int, words: Columns) -> str:
    return next((words.lower[child] for child in words.children[at] if words.deps[child] in _CASE), "")


def tidied(words: Columns, tokens: Iterable[int]) -> tuple[int, ...]:
    """The tokens in order, without white space, and without the marks of the sentence at their ends."""
    spaces, texts = words.spaces, words.texts
    kept = sorted(at for at in tokens if not spaces[at])
    first, end = 0, len(kept)
    while end and texts[kept[end - 1]] in _EDGES:
        end -= 1
    while first < end and texts[kept[first]] in _EDGES:
        first += 1
    return tuple(kept[first:end])
