"""Closing: what one verb reports ends where the next verb of the same speaker begins to report.

``said that the port was closed, adding that ...``, ``denied selling arms and said that ...``: the parser often hangs
the second verb within what the first one reports.
"""

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from onrecord.statements.candidates import Candidate
from onrecord.statements.cues import cue_of
from onrecord.statements.not_said import is_gloss

_OPEN = frozenset({"sentence", "before"})  # frames whose content holds the page's own reporting
SAYING = frozenset({"speech", "post", "writing"})
_GOING_ON = SAYING | {"belief"}
_BETWEEN = frozenset({"while", "and", "also", "further"})
_FINITE = frozenset({"VBD", "VBZ"})


class Row(NamedTuple):
    """What a cue reports, and whose cue it goes on from: ``first`` has the same speaker."""

    content: Candidate
    first: Candidate


def closed(found: Sequence[Candidate], doc: Doc) -> list[Row]:
    """The rows, each short of the cues in it that go on reporting for the same speaker."""
    cues = frozenset(one.cue for one in found)
    first: dict[int, Candidate] = {}
    contents = [_closed(one, doc, cues, first) for one in found]
    return [Row(one, first.get(one.cue, one)) for one in contents]


def _closed(one: Candidate, doc: Doc, cues: frozenset[int], first: dict[int, Candidate]) -> Candidate:
    """The candidate, cut; a finite verb that it is cut at is noted in ``first``."""
    if one.frame in _OPEN or one.frame.startswith("comment") or doc[one.cue].lower_ == "according":
        return one
    for n, place in enumerate(one.tokens[1:], start=1):
        token = doc[place]
        if place < one.cue or not (place in cues or is_gloss(token)):
            continue
        start = _goes_on(doc[one.cue], token)
        kept = tuple(at for at in one.tokens[:n] if at < start) if start is not None else ()
        if kept:
            if token.tag_ in _FINITE:
                first[place] = one
            return one._replace(tokens=kept)
    return one


def _goes_on(above: Token, cue: Token) -> int | None:
    """Where the words of a second report begin, if this cue is one: at the comma or at the ``and`` before it."""
    match, doc, before = cue_of(cue), cue.doc, cue.i - 1
    if cue.lower_ == "saying" and cue.head.i < cue.i and _holds_none(above):
        return cue.i  # ``repeated his vow saying that``
    if cue.tag_ == "VBG":
        while doc[before].is_quote or doc[before].lower_ in _BETWEEN:
            before -= 1
        reports = is_gloss(cue) or (match is not None and match[0].kind in _GOING_ON)
        return before if reports and doc[before].text == "," else None
    while doc[before].pos_ in {"ADV", "AUX"}:
        before -= 1
    if doc[before].lower_ != "and" or cue.tag_ not in _FINITE or match is None or match[0].kind not in SAYING:
        return None
    own = any(child.dep_.startswith("nsubj") for child in cue.children)
    if own or cue.dep_ != "conj" or above.tag_ not in {cue.tag_, "VBN"}:
        return None
    return before if _tense(cue.head) != cue.tag_ else None


def _holds_none(verb: Token) -> bool:
    """Whether no clause of the verb's own is what it reports."""
    return not any(child.dep_ in {"ccomp", "xcomp"} for child in verb.rights)


def _tense(head: Token) -> str:
    """The tag of a clause's verb, or of the copula beside a noun or adjective."""
    return next((child.tag_ for child in head.children if child.dep_ == "cop"), head.tag_)


def opens_clause(cue: Token) -> bool:
    """``..., adding that``: a participle of saying behind a comma, with its ``that``."""
    doc = cue.doc
    if cue.tag_ != "VBG" or cue.i < 1 or cue.i + 1 >= len(doc) or doc[cue.i + 1].lower_ != "that":
        return False
    match = cue_of(cue)
    return match is not None and match[0].kind in SAYING and doc[cue.i - 1].text == ","
