"""When: the day of the act where its words give one; of what is yet to come the day on which it was said."""

from collections.abc import Iterator
from datetime import date, timedelta

from spacy.tokens import Token

from onrecord.events.distances import distance, is_apart
from onrecord.events.edges import edge, is_finite, is_verbal, marker
from onrecord.events.governors import governor
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene
from onrecord.events.values import Standing, Trigger
from onrecord.records import Date, Time
from onrecord.statements.cues import cues
from onrecord.statements.grammar import sentence_bounds

SAID = frozenset({"announced", "threatened", "proposed", "requested", "refused", "averted"})
"""Statuses whose event is dated by the day of saying, where it has no day of its own."""

_BOUNDS = frozenset({"since", "until", "till", "before", "after", "by", "from", "ahead"})
_AWAITED = frozenset({"announced", "averted"})
_NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
_CLAUSES = frozenset({"acl:relcl", "relcl", "advcl", "ccomp", "parataxis"})


def dated(trigger: Trigger, standing: Standing, scene: Scene) -> Date | None:
    """The date of the event, with its precision and how the words gave it; None where they give none."""
    near = list(_near(trigger.head, scene))
    own = _chain(trigger, standing)
    day = _nearest([time for time, at in near if at.i in own and not _is_bound(time, scene)], trigger.head)
    if day is None and standing.governor is not None and standing.status in _AWAITED:
        behind = [time for time, at in near if at.i == standing.governor.i and time.span[0] > trigger.head.idx]
        day = _nearest(behind, trigger.head)  # "is expected to free them on Friday"
    if day is not None:
        return _date(day)
    below = [
        time
        for time, at in near
        if _is_within(at, trigger.head) and not _is_bound(time, scene) and not _is_name(time, at)
    ]
    if len(below) == 1:
        return _date(below[0])
    if (counted := _apart(trigger, near)) is not None:
        return counted
    return _said(trigger, standing, near, scene) if standing.status in SAID else None


def _apart(trigger: Trigger, near: list[tuple[Time, Token]]) -> Date | None:
    """``left on Friday, two days after they had threatened it``: the day counted from that of the clause above."""
    found = distance(trigger.head)
    if found is None:
        return None
    day = _nearest([time for time, at in near if at.i == found.above.i and time.precision == "day"], found.above)
    if day is None or day.end is not None:
        return None
    return Date((date.fromisoformat(day.value[:10]) + timedelta(days=found.days)).isoformat(), basis="relative")


def _is_name(time: Time, at: Token) -> bool:
    """A year that stands at a noun tells which one is meant: ``expelled him over the 2016 vote``."""
    return time.precision == "year" and at.pos_ in _NOUNS


def _is_within(at: Token, head: Token) -> bool:
    """Below the act, without a clause with tense between: ``freed men held in Kano on Monday``."""
    while at.i != head.i:
        if is_finite(at) or at.head.i == at.i:
            return False
        at = at.head
    return True


def _said(trigger: Trigger, standing: Standing, near: list[tuple[Time, Token]], scene: Scene) -> Date | None:
    """The day at the words above that govern the act or report it, else that of the statement."""
    above = _ancestors(trigger.head)
    if standing.governor is not None:
        above |= {standing.governor.i, *_ancestors(standing.governor)}
    day = _nearest([time for time, at in near if at.i in above and time.precision in ("day", "minute")], trigger.head)
    if day is None:
        day = next((time for time, at in near if at.dep_ in ("conj", "parataxis") and _reports(at)), None)
    if day is not None:
        return _date(day)
    return next((said.date for said in scene.saying(trigger.head) if said.date is not None), None)


def _ancestors(token: Token) -> set[int]:
    """The words above, up to the first clause that has a time of its own: ``after she had threatened to leave``."""
    found = set[int]()
    for above in (token, *token.ancestors):
        if is_apart(above):
            break
        found.add(above.head.i)
    return found


def _reports(verb: Token) -> bool:
    """A verb of saying beside the clause: ``Lima will recall its envoy, the ministry announced on Monday``."""
    return any(base in cues() for base in bases(verb))


def _near(head: Token, scene: Scene) -> Iterator[tuple[Time, Token]]:
    """The times of the act's sentence, each with the word of an act or clause that it belongs to."""
    start, end = sentence_bounds(head)
    first, last = head.doc[start].idx, head.doc[end - 1].idx
    for time in scene.times:
        if first <= time.span[0] <= last and time.precision is not None:
            words = head.doc.char_span(*time.span, alignment_mode="expand")
            if words is not None:
                yield time, _belongs(words.root)


def _belongs(root: Token) -> Token:
    """The word that a time tells the day of: the verb over it, or the noun that it stands at (``Friday's attack``)."""
    at = root.head
    loose = root.dep_.startswith(("obl", "advmod")) or bool(marker(root)) or root.i > at.i
    while at.head.i != at.i and not is_verbal(at) and loose and at.i < root.i and at.pos_ in _NOUNS:
        if at.dep_ == "nmod" or at.dep_ in ("obj", "obl", "nsubj", "nsubj:pass", "iobj", "nmod:unmarked"):
            at = at.head
        else:
            break
    return at


def _chain(trigger: Trigger, standing: Standing) -> set[int]:
    """The words whose time is the act's: its own, and those above that carry it (``talks were held``)."""
    found = set(trigger.tokens) | {trigger.head.i}
    found |= {child.i for child in trigger.head.children if child.dep_ in ("obj", "nsubj:pass", "obl", "nmod")}
    found |= {child.i for child in trigger.head.rights if child.dep_ == "conj" and not _has_subject(child)}
    at = trigger.head
    while (step := edge(at)) is not None:
        governs = governor(step.over, step.frames) if step.frames else None
        carries = governs is not None and governs.status == "carry" and standing.governor != step.over
        shares = step.frames in (("conj",), ("beside",)) and not _has_subject(at)
        if not carries and not shares:
            argument = {"obj", "subj"} & set(step.frames) and is_verbal(step.over) and governs is None
            if argument:
                found.add(step.over.i)
            break
        found.add(step.over.i)
        at = step.over
    return found


def _has_subject(second: Token) -> bool:
    """Of two joined verbs the second has a clause of its own: they do not share a day."""
    return any(child.dep_.startswith("nsubj") for child in second.children)


def _is_bound(time: Time, scene: Scene) -> bool:
    """``since 2011``, ``until Friday``: where a time ends or begins, not when it is."""
    words = scene.doc.char_span(*time.span, alignment_mode="expand")
    return words is not None and marker(words.root) in _BOUNDS


def _nearest(times: list[Time], head: Token) -> Time | None:
    return min(times, key=lambda time: abs(time.span[0] - head.idx), default=None)


def _date(time: Time) -> Date:
    minute = time.precision == "minute"
    precision = "day" if minute or time.precision is None else time.precision
    value, end = (time.value[:10], time.end and time.end[:10]) if minute else (time.value, time.end)
    return Date(value, end, precision, time.basis or "stated")
