"""Edges: how far the words of a cue and of a speaker reach, by a linear model trained on PolNeAR.

The rules give each stretch its head: ``said``, ``Bell``. From there the model looks at every word on either side at
which the stretch may end (``said | in a letter``, ``Ann Bell, | who runs the port``) and takes the likeliest, with what
the network makes of the words between. The weights (``edges.npz``) hold numbers alone, made by ``training/edges.py``.
"""

from array import array
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

import numpy as np
from murmurhash.mrmr import hash_unicode
from spacy.tokens import Span, Token

from onrecord.language.columns import Columns
from onrecord.statements.attribution import Utterance
from onrecord.statements.grammar import RELATIVE_WORDS, covered
from onrecord.statements.network import ROLES, Floats
from onrecord.statements.scorer import SURE, Scorer

SIZE = 1 << 15
SIDES = (-1, 1)  # towards the front, towards the end
_REACH = {("cue", -1): 5, ("cue", 1): 6, ("speaker", -1): 10, ("speaker", 1): 26}  # words
_NEAR = 4
_GOES_ON = frozenset({"NOUN", "PROPN", "ADJ", "INTJ"})  # what a speaker's words do not end before
_OWN = frozenset({"det", "amod", "compound", "nummod", "flat", "nmod:poss", "nmod:desc", "poss"})  # nor begin behind


class Stretch(NamedTuple):
    """What the words are (``cue`` or ``speaker``), their head, and the words that are not theirs.

    ``traits`` are what else is known of the statement: the form, the head's word.
    """

    role: str
    head: int
    others: Collection[int]
    traits: tuple[str, ...]


@cache
def _weights() -> "array[float] | None":
    """The weights; null where somebody who wants open data only has taken them away."""
    file = resources.files(__package__).joinpath("edges.npz")
    if not file.is_file():
        return None
    with file.open("rb") as opened:
        return array("f", np.load(opened)["weights"].astype(np.float32))


def redrawn(one: Utterance, words: Columns, scorer: Scorer | None) -> tuple[Span | None, Span | None]:
    """The words of the speaker and of the cue, from where they likeliest begin to where they likeliest end."""
    weights, (speaker, cue, _) = _weights(), one.attribution
    if weights is None:
        return speaker, cue
    begin, odds = scorer.roles(cue.root.i) if scorer is not None and cue is not None else (0, None)
    found = {}
    for which in stretches(one, words):
        worth = _Worth(begin, odds[:, ROLES.index(which.role)] if odds is not None else None)
        found[which.role] = _drawn(which, words, weights, worth)
    return found.get("speaker", speaker), found.get("cue", cue)


class _Worth(NamedTuple):
    """The network's log-odds that words are part of a stretch, from the word ``begin`` on; null where it has none."""

    begin: int
    odds: Floats | None

    def of(self, places: Sequence[int]) -> float:
        """Their sum; a word of another sentence is surely none."""
        if self.odds is None:
            return 0.0
        inside = [self.odds[at - self.begin] for at in places if 0 <= at - self.begin < len(self.odds)]
        return float(np.clip(inside, -SURE, SURE).sum()) - SURE * (len(places) - len(inside))


def stretches(one: Utterance, words: Columns) -> Iterator[Stretch]:
    """The stretches of a statement that the model may redraw."""
    speaker, cue, _ = one.attribution
    content = set(covered(words.doc, one.spans))
    if cue is not None and cue.root.i not in content:
        yield _stretch("cue", cue.root, content.union(_within(speaker)), (words.lemmas[cue.root.i], one.form), words)
    if speaker is not None and speaker.root.i not in content and not _is_fixed(speaker):
        said = words.lemmas[cue.root.i] if cue is not None else ""
        behind = "<" if cue is not None and cue.root.i < speaker.root.i else ">"
        yield _stretch("speaker", speaker.root, content.union(_within(cue)), (said, behind + one.form), words)


def _stretch(role: str, head: Token, others: set[int], traits: tuple[str, ...], words: Columns) -> Stretch:
    form = f"{words.tags[head.i]}|{words.deps[head.i]}"
    return Stretch(role, head.i, others.difference({head.i}), (f"s={traits[0].lower()}", f"f={traits[1]}", f"h={form}"))


def _within(span: Span | None) -> range:
    return range(span.start, span.end) if span is not None else range(0)


def _is_fixed(speaker: Span) -> bool:
    """A pronoun with nothing that hangs on it, or a name and an apposition that the parse has not joined."""
    head = speaker.root
    alone = head.pos_ == "PRON" and head.n_lefts + head.n_rights == 0
    loose = [token for token in speaker if not token.is_punct and not speaker.start <= token.head.i < speaker.end]
    return alone or (len(loose) > 1 and any(token.text == "," for token in speaker))


def _drawn(one: Stretch, words: Columns, weights: "array[float]", worth: _Worth) -> Span:
    first, last = (_likeliest(one, side, words, weights, worth) for side in SIDES)
    inside, behind = words.texts[first : last + 1], words.texts[last + 1 : last + 2]
    closing = behind == [")"] and inside.count("(") > inside.count(")")
    return words.doc[first : last + 1 + closing]


def _likeliest(one: Stretch, side: int, words: Columns, weights: "array[float]", worth: _Worth) -> int:
    """The outermost word on this side."""
    found = ends(one, side, words)
    if len(found) == 1:
        return found[0]

    def likely(at: int) -> float:
        between = [n for n in range(one.head + side, at + side, side) if not words.marks[n]]
        return sum(map(weights.__getitem__, places(one, side, at, words))) + worth.of(between)

    return max(found, key=likely)


def ends(one: Stretch, side: int, words: Columns) -> list[int]:
    """The words that may be the outermost on this side, from the head on."""
    begin, end = words.sentence(one.head)
    found, at = [], one.head
    while begin <= at < end and at not in one.others and not words.spaces[at]:
        if abs(at - one.head) > _REACH[one.role, side]:
            break
        dangling = one.role == "speaker" and at > one.head and words.lower[at] in RELATIVE_WORDS  # ``Ann Bell, who``
        if not words.marks[at] and not dangling and not (one.role == "speaker" and _cuts(one, side, at, words)):
            found.append(at)
        at += side
    return found or [one.head]


def _cuts(one: Stretch, side: int, at: int, words: Columns) -> bool:
    """Whether a speaker's words would be cut if they ended here: ``the port``, ``The | port chief``."""
    begin, end = words.sentence(one.head)
    beyond = at + side
    if not begin <= beyond < end or beyond in one.others:
        return False
    if side > 0:
        return words.pos[beyond] in _GOES_ON
    return words.deps[beyond] in _OWN and at <= words.heads[beyond] <= one.head


def places(one: Stretch, side: int, at: int, words: Columns) -> list[int]:
    """The indices, 0 to SIZE - 1, of the features that hold where the stretch ends with this word."""
    return [hash_unicode(f"{one.role}{side}{name}") % SIZE for name in _names(one, side, at, words)]


def _names(one: Stretch, side: int, at: int, words: Columns) -> list[str]:
    lower, pos, deps = words.lower, words.pos, words.deps
    beyond = at + side if 0 <= at + side < len(lower) else at
    size = abs(at - one.head)
    tie = _tie(one, beyond, range(min(at, one.head), max(at, one.head) + 1), words)
    word = lower[beyond] if tie != "other" else "#"
    under, outside = _branch(at, one.head, words), _branch(beyond, one.head, words)
    near, far = min(size, _NEAR), size if size <= _NEAR else _NEAR + size.bit_length()
    names = [
        f"n={far}|{tie}",
        f"in={lower[at]}",
        f"ip={pos[at]}|{deps[at]}",
        f"out={word}|{tie}",
        f"op={pos[beyond]}|{deps[beyond]}|{tie}",
        f"b={under}|{outside}|{near}",
        f"io={lower[at]}|{word}",
        f"pp={pos[at]}|{pos[beyond]}|{tie}",
        f"ip,o={lower[at]}|{pos[beyond]}",
        f"k={words.kinds[at]}|{words.kinds[beyond]}|{pos[beyond]}",
        f"nb={far}|{outside}",
    ]
    for trait in one.traits:
        names += (f"{trait}|{near}|{tie}", f"{trait}|{outside}|{pos[beyond]}")
    return names


def _tie(one: Stretch, beyond: int, inside: Sequence[int], words: Columns) -> str:
    """How the next word outside hangs together with the stretch."""
    if beyond in one.others:
        return "other"
    above = words.heads[beyond]
    return "head" if above == one.head else "in" if above in inside else "out"


def _branch(at: int, head: int, words: Columns) -> str:
    """The label of the branch below the head that the word is part of."""
    if at == head:
        return "^"
    while (above := words.heads[at]) != head:
        if above == at:
            return "/"
        at = above
    return words.deps[at]
