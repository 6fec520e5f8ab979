"""Links: how one event of a page answers another, by the words between them (``in response to``, ``retribution for``).

``links.tsv`` lists the cues. What answers stands before a cue, in its clause; what is answered behind it, in the phrase
that the cue governs, or is named there by a noun (``the proposal``) that stands for the last event of that kind.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from spacy.tokens import Token

from onrecord import tables
from onrecord.events.governors import governor
from onrecord.events.scene import Scene
from onrecord.records import Event, Link, LinkKind
from onrecord.records import Span as CharSpan
from onrecord.statements.grammar import sentence_bounds

_NOUN_FRAMES = ("inf", "of", "for", "that", "to", "on", "against")
_SETTLING: dict[LinkKind, frozenset[str]] = {
    "rejects": frozenset({"proposed", "requested", "announced", "alleged"}),
    "accepts": frozenset({"proposed", "requested", "announced"}),
}
"""What can be rejected or accepted: events of these statuses; anything can be answered."""


class _Cue(NamedTuple):
    kind: LinkKind
    span: CharSpan
    first: Token
    last: Token


class _Placed(NamedTuple):
    event: Event
    head: Token


def linked(events: Sequence[Event], scene: Scene) -> tuple[Link, ...]:
    """The links between the events of a page, each with the words that make it.

    Args:
        events: with their ids, in the order of the text; spans count in ``doc.text``.
        scene: the page.
    """
    placed = [_Placed(event, token) for event in events if (token := _token(event.trigger, scene)) is not None]
    found: dict[tuple[str, str, str], Link] = {}
    for cue in _cues(scene):
        source = _source(cue, placed)
        target = _target(cue, placed, source)
        if source is not None and target is not None and source.event.id != target.event.id:
            key = (cue.kind, source.event.id, target.event.id)
            found.setdefault(key, Link(cue.kind, source.event.id, target.event.id, cue.span))
    return tuple(found.values())


def _token(span: CharSpan, scene: Scene) -> Token | None:
    words = scene.doc.char_span(*span, alignment_mode="expand")
    return words.root if words is not None else None


@cache
def _kinds() -> dict[str, LinkKind]:
    return {row["words"]: row["kind"] for row in tables.rows("onrecord.events", "links.tsv")}  # type: ignore[misc]


@cache
def _pattern() -> re.Pattern[str]:
    longest = sorted(_kinds(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)


def _cues(scene: Scene) -> Iterator[_Cue]:
    for match in _pattern().finditer(scene.text):
        words = scene.doc.char_span(*match.span(), alignment_mode="expand")
        if words is not None:
            yield _Cue(_kinds()[match[0].lower()], match.span(), words[0], words[-1])


def _source(cue: _Cue, placed: Sequence[_Placed]) -> _Placed | None:
    """What answers: the event whose own word is the cue, else the nearest one before it in its sentence."""
    start, end = sentence_bounds(cue.first)
    same = [one for one in placed if cue.first.i <= one.head.i <= cue.last.i]
    before = [one for one in placed if start <= one.head.i < cue.first.i]
    if same or before:
        return same[0] if same else _governing(cue, before)
    noun = _subject_noun(cue, start)
    if noun is not None:
        return _meant(noun, placed)
    behind = [one for one in placed if cue.last.i < one.head.i < end and not _is_below(one.head, cue.last)]
    return behind[-1] if behind else None  # "In response to the strike, Cairo closed the border"


def _governing(cue: _Cue, before: Sequence[_Placed]) -> _Placed:
    """Of those before the cue the one that it hangs on, else the nearest."""
    above = {token.i for token in cue.first.ancestors}
    return next((one for one in reversed(before) if one.head.i in above), before[-1])


def _subject_noun(cue: _Cue, start: int) -> Token | None:
    """``Her proposal was a response to``: the noun before the cue that stands for an event."""
    for token in reversed(cue.first.doc[start : cue.first.i]):
        if token.pos_ == "NOUN" and governor(token, _NOUN_FRAMES) is not None:
            return token
    return None


def _target(cue: _Cue, placed: Sequence[_Placed], source: _Placed | None) -> _Placed | None:
    """What is answered: the first event behind the cue in its sentence, or the one that a noun there means."""
    start, end = sentence_bounds(cue.first)
    wanted = _SETTLING.get(cue.kind)
    behind = [
        one
        for one in placed
        if cue.last.i < one.head.i < end and one is not source and (wanted is None or one.event.status in wanted)
    ]
    if behind and cue.kind not in _SETTLING:
        return behind[0]
    if behind and not _is_relative(cue):
        return behind[0]
    if _is_relative(cue):
        earlier = [one for one in placed if start <= one.head.i < cue.first.i and one is not source]
        return next((one for one in reversed(earlier) if wanted is None or one.event.status in wanted), None)
    noun = next((child for child in cue.last.rights if child.dep_ in ("obj", "obl", "nmod")), None)
    if noun is None and wanted is not None:
        noun = _subject_noun(cue, start)  # "..., a recommendation that Lima later rejected"
    return _meant(noun, placed) if noun is not None else None


def _is_relative(cue: _Cue) -> bool:
    """``a recommendation that Lima later rejected``: what is answered stands before."""
    return any(token.dep_ in ("acl:relcl", "relcl") for token in (cue.first, cue.last))


def _is_below(token: Token, over: Token) -> bool:
    return any(one.i == over.i for one in token.ancestors)


def _meant(noun: Token, placed: Sequence[_Placed]) -> _Placed | None:
    """The last event before a noun such as ``proposal`` that has the status which the noun gives."""
    found = governor(noun, _NOUN_FRAMES)
    if found is None:
        return None
    before = [one for one in placed if one.head.i < noun.i and one.event.status == found.status]
    return before[-1] if before else None
