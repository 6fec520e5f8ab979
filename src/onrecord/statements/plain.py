"""Plain order: what a verb of saying reports where the order of the words tells and the parse is lost.

``The union stressed at a meeting in Port Vale | that ...``, ``She told reporters | she was still ...``.
"""

from functools import cache

from onrecord import tables
from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate, tidied

_TOLD = frozenset({"VBD", "VBZ", "VBN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BETWEEN = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "ADV", "PART", "X"})
_PERSONS = frozenset({"he", "she", "they", "we", "i"})
_DEGREE = frozenset({"so", "such"})
_HELPING = frozenset({"aux", "aux:pass", "auxpass"})
_FARTHEST = 16  # words between the verb and its clause
_FEWEST = 3  # words of what is said
_SURE = 0.9


@cache
def that_verbs() -> frozenset[str]:
    """Verbs that take a clause with ``that``."""
    return frozenset(row["verb"] for row in tables.rows("onrecord.statements", "thats.tsv"))


def in_plain_order(cue: int, words: Columns) -> tuple[Candidate, float] | None:
    """What the verb reports, to the end of its sentence; None where its words do not tell."""
    if words.tags[cue] not in _TOLD or words.lemmas[cue].lower() not in that_verbs() or _is_helped(cue, words):
        return None
    _, end = words.sentence(cue)
    start = _clause(cue, min(end - 1, cue + _FARTHEST), words)
    if start is None:
        return None
    tokens = tidied(words, range(start, end))
    if len(tokens) < _FEWEST or not any(words.tags[at] in _FINITE for at in tokens):
        return None
    return Candidate(cue, "clause", words.heads[start], tokens), _SURE


def behind_aside(cue: int, words: Columns) -> tuple[Candidate, float] | None:
    """What a verb reports behind an aside that says who passed it on: ``said, according to the Herald, | that``."""
    _, end = words.sentence(cue)
    if words.tags[cue] not in _TOLD or not (words.lemmas[cue].lower() in that_verbs() and relays(cue + 2, words)):
        return None
    closing = next((at for at in range(cue + 4, min(end, cue + _FARTHEST)) if words.texts[at] == ","), None)
    tokens = tidied(words, range(closing + 1, end)) if closing is not None else ()
    if len(tokens) < _FEWEST or not any(words.tags[at] in _FINITE for at in tokens):
        return None
    return Candidate(cue, "clause", words.heads[tokens[0]], tokens), _SURE


def relays(at: int, words: Columns) -> bool:
    """Whether this is the ``according`` of such an aside, right behind a verb that takes a clause."""
    if words.lower[at : at + 2] != ["according", "to"] or at < 2 or words.texts[at - 1] != ",":
        return False
    return words.tags[at - 2] in _TOLD and words.lemmas[at - 2].lower() in that_verbs()


def _is_helped(cue: int, words: Columns) -> bool:
    """Whether the verb is a passive one or a participle."""
    helped = any(words.deps[child] in _HELPING for child in words.children[cue] if child < cue)
    return words.tags[cue] == "VBN" and (helped or words.lower[cue + 1 : cue + 2] == ["by"])


def _clause(cue: int, end: int, words: Columns) -> int | None:
    """Where the clause begins: at ``that``, or at a pronoun right behind whoever was told."""
    for at in range(cue + 1, end):
        if words.lower[at] == "that" and words.tags[at] == "IN":
            return at if at > cue + 1 and words.tags[at + 1] not in _FINITE else None
        heard = words.lemmas[cue].lower() == "tell" and words.pos[at - 1] in {"NOUN", "PROPN"} and at > cue + 1
        if heard and words.lower[at] in _PERSONS and words.tags[at + 1] in _FINITE:
            return at
        if words.pos[at] not in _BETWEEN or words.lower[at] in _DEGREE:
            return None
    return None
