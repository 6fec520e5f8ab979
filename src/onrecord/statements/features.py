"""Features: what can be seen of a candidate, as names that are hashed to numbers for a linear model.

Those of forms and sizes come in groups, which the scorer need not make anew each time that the same attributes come
again, as most do. Those of the words themselves hardly ever come again.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from murmurhash.mrmr import hash_unicode

from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate
from onrecord.statements.cues import cues
from onrecord.statements.grammar import subject_of

SIZE = 1 << 17
_HELPERS = frozenset({"aux", "aux:pass", "auxpass", "neg"})
_NOT = frozenset({"not", "n't"})
_PARTICLES = frozenset({"compound:prt", "prt"})
_QUOTES = frozenset({'"', "“", "”", "``", "''", "‘", "’"})

Names = tuple[str, ...]
Group = tuple[Callable[..., Names], tuple[Any, ...]]  # what makes the names, and the attributes that it makes them of


class Features(NamedTuple):
    """Features that hold, in groups and by their names."""

    groups: list[Group]
    names: list[str]

    def every(self) -> list[str]:
        """All their names."""
        return [*(name for make, seen in self.groups for name in make(*seen)), *self.names]


def places(names: Iterable[str]) -> list[int]:
    """The indices of the features, 0 to SIZE - 1."""
    return [hash_unicode(name) % SIZE for name in names]


class CueView:
    """What is seen of the cue itself; made once for all its candidates."""

    def __init__(self, cue: int, words: Columns) -> None:
        lower, deps, children = words.lower, words.deps, words.children[cue]
        lemma, tag, dep = words.lemmas[cue].lower(), words.tags[cue], deps[cue]
        self.words = words
        self.lemma = lemma
        self.kind = kind = found.kind if (found := cues().get(lemma)) else "none"
        subject = subject_of(words.doc[cue])
        who = _who(subject.i if subject is not None else None, words)
        helpers = [lower[one] for one in children if one < cue and (deps[one] in _HELPERS or lower[one] in _NOT)]
        particle = next((lower[one] for one in children if one > cue and deps[one] in _PARTICLES), "")
        self._groups: list[Group] = [
            (_of_form, (tag, dep, kind)),
            (_of_subject, (who, kind, words.kinds[cue])),
            (_of_helpers, ("+".join(helpers),)),
        ]
        above = words.lemmas[words.heads[cue]].lower()
        self._names = [f"l={lemma}", f"ls={lemma}|{who}", f"p={lemma}|{particle}", f"h={above}|{dep}"]
        if subject is not None:
            self._names.append(f"sl={words.lemmas[subject.i].lower()}")
            self._names.append(f"sd={'own' if words.heads[subject.i] == cue else 'far'}")

    def own(self, frame: str = "") -> Features:
        """The features of the cue alone, or together with a candidate's frame."""
        before = f"{frame}&" if frame else ""
        return Features(
            [(make, (before, *seen)) for make, seen in self._groups], [before + name for name in self._names]
        )


def features(view: CueView, one: Candidate) -> Features:
    """The features that hold for the candidate; those of the cue alone are left out."""
    words, tokens, frame, lemma, kind = view.words, one.tokens, one.frame, view.lemma, view.kind
    texts, lower, pos, root = words.texts, words.lower, words.pos, one.root
    first, last = tokens[0], tokens[-1]
    opening = lower[first]
    marks = (texts[first] in _QUOTES) + (texts[last] in _QUOTES)
    inner = marks > 0 or not _QUOTES.isdisjoint([texts[at] for at in tokens])
    behind = last + 1 if last + 1 < len(texts) else last
    following = lower[behind] if words.marks[behind] else pos[behind]
    previous = lower[first - 1 if first else first] if first - 1 != one.cue else "^"
    clause = any(words.deps[child].startswith("nsubj") for child in words.children[root])
    gap = max(min(first - one.cue, 4), -2)
    own = view.own(frame)
    groups: list[Group] = [
        (_of_size, (frame, kind, min(len(tokens).bit_length(), 6), marks, inner)),
        (_of_place, (frame, kind, last - first + 1 == len(tokens), clause, gap)),
        (_of_edges, (frame, pos[first], following)),
    ]
    names = [
        f"f,root={frame}|{pos[root]}|{words.deps[root]}",
        f"l,root={lemma}|{pos[root]}",
        f"first={opening}|{frame}",
        f"l,first={lemma}|{opening}",
        f"k,first={kind}|{opening}",
        f"rl={words.lemmas[root].lower()}|{kind}",
        f"prev={previous}|{frame}",
    ]
    return Features(groups + own.groups, names + own.names)


def _who(subject: int | None, words: Columns) -> str:
    if subject is None:
        return "none"
    pos = words.pos[subject]
    return words.kinds[subject] or (words.lower[subject] if pos == "PRON" else pos)


def _of_form(before: str, tag: str, dep: str, kind: str) -> Names:
    alone = f"{before}t={tag}", f"{before}d={dep}", f"{before}k={kind}"
    return (*alone, f"{before}k,d={kind}|{dep}", f"{before}k,t={kind}|{tag}")


def _of_subject(before: str, who: str, kind: str, entity: str) -> Names:
    return f"{before}s={who}", f"{before}ent={entity}", f"{before}k,s={kind}|{who}"


def _of_helpers(before: str, helpers: str) -> Names:
    return (f"{before}a={helpers}",)


def _of_size(frame: str, kind: str, size: int, marks: int, inner: bool) -> Names:
    sized = f"n={size}|{frame}", f"n,k={size}|{kind}"
    return ("bias", f"f={frame}", *sized, f"q={marks}{inner}|{frame}", f"q,k={marks}{inner}|{kind}")


def _of_place(frame: str, kind: str, whole: bool, clause: bool, gap: int) -> Names:
    return f"whole={whole}|{frame}", f"clause={clause}|{kind}|{frame}", f"gap={gap}|{frame}"


def _of_edges(frame: str, first: str, following: str) -> Names:
    return f"firstpos={first}|{frame}", f"next={following}|{frame}"
