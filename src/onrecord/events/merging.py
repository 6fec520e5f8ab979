"""Merging: two mentions of one event in a page are one event.

The fuller mention is kept, and takes from the other what it lacks; a headline's or a summary's gives way to the body's.
"""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import structs

from onrecord.events.scene import Scene
from onrecord.records import Event, Role, Span

T = TypeVar("T")

_OVERHEAD = frozenset({"headline", "deck", "subheading"})
_FILLED = ("mode", "by", "quantity", "killed", "injured", "date", "place")
_NONE = (None, None)
_ONCE = frozenset({"RETREAT", "COERCE", "SANCTION", "ACCUSE", "PROTEST"})
"""Acts that a page tells again in other words: ``was arrested``, ``since his detention``."""

_STANDS_FOR: dict[str, frozenset[str]] = {
    "announced": frozenset({"announced", "occurred"}),
    "occurred": frozenset({"occurred", "announced"}),
}
"""A headline tells what is only announced as if it were done, and the other way round."""


def merged(events: Sequence[Event], scene: Scene) -> list[Event]:
    """The events with mentions of the same one joined, in the order of those that are kept."""
    kept: list[Event] = []
    overhead = {part.part for part in scene.passages if part.kind in _OVERHEAD}
    for event in events:
        at = next((n for n, one in enumerate(kept) if _are_one(one, event, overhead, scene)), None)
        if at is None:
            kept.append(event)
            continue
        first = kept[at]
        best, other = (event, first) if _weight(event, overhead) > _weight(first, overhead) else (first, event)
        kept[at] = _filled(best, other)
        if _is_outcome(first, event) or (first.part == event.part and _toll(first) == _toll(event) != _NONE):
            kept[at] = structs.replace(kept[at], recipients=_united(first.recipients, event.recipients))
    return sorted(kept, key=lambda event: event.trigger)


def _weight(event: Event, overhead: set[int]) -> tuple[bool, int]:
    """How full a mention is: the body's before a headline's, then by how much it tells."""
    told = sum(getattr(event, name) is not None for name in _FILLED)
    return event.part not in overhead, 2 * (bool(event.actors) + bool(event.recipients)) + told


def _filled(best: Event, other: Event) -> Event:
    lacking = {name: getattr(other, name) for name in _FILLED if getattr(best, name) is None}
    roles = {name: getattr(other, name) for name in ("actors", "recipients") if not getattr(best, name)}
    return structs.replace(best, **lacking, **roles)


def _are_one(one: Event, two: Event, overhead: set[int], scene: Scene) -> bool:
    """Whether two mentions mean one event: nothing they tell differs, and enough of it is the same.

    The same toll in one paragraph is enough: ``shelled the town, killing four``.
    """
    across = (one.part in overhead) != (two.part in overhead)
    if one.act != two.act or _contradict(one, two):
        return False
    if not _same_status(one, two, across):
        return one.status == "occurred" and two.status == "announced" and _is_to_talk(one, two, scene)
    if one.trigger[0] < two.trigger[1] and two.trigger[0] < one.trigger[1]:
        return True  # one word found twice
    if _is_outcome(one, two) or _is_pair(one, two, scene.text):
        return True
    sides = (_agree(one.actors, two.actors), _agree(one.recipients, two.recipients))
    if False in sides:
        return _is_one_talk(one, two, sides, scene)
    if one.part == two.part and _toll(one) == _toll(two) != _NONE:
        return True
    if True in sides and (None not in sides or _word(one) == _word(two)):  # half told, but in the same words
        return True
    return True in sides and (_is_told_again(one, two) or _is_one_talk(one, two, sides, scene))


def _contradict(one: Event, two: Event) -> bool:
    """Whether what is told beside the roles differs."""
    if any(_differ(getattr(one, name), getattr(two, name)) for name in ("mode", "quantity", "killed", "injured", "by")):
        return True
    if one.date is not None and two.date is not None and one.date.value != two.date.value:
        return True
    return one.place is not None and two.place is not None and one.place.name != two.place.name


def _is_told_again(one: Event, two: Event) -> bool:
    """Whether two half told mentions are of what is done once: ``was arrested``, ``his detention``.

    Whoever accuses somebody may be another than whoever does so next.
    """
    if one.act not in _ONCE or one.mode is None or one.mode != two.mode:
        return False
    return one.act != "ACCUSE" or not (one.actors or two.actors)


def _is_one_talk(one: Event, two: Event, sides: tuple[bool | None, bool | None], scene: Scene) -> bool:
    """``met the envoy to discuss trade``, ``received the envoy, who is on a visit to the kingdom``."""
    if one.act != "CONSULT" or sides[0] is not True or not _in_one_sentence(one, two, scene):
        return False
    if "visit" in (one.mode, two.mode):
        return one.mode == two.mode and any((each.rule or "").endswith(" · noun") for each in (one, two))
    return sides[1] is None


def _is_to_talk(one: Event, two: Event, scene: Scene) -> bool:
    """``met the envoy | to discuss trade``."""
    meant = (two.rule or "").endswith(" · control") and "visit" not in (one.mode, two.mode)
    sides = (_agree(one.actors, two.actors), _agree(one.recipients, two.recipients))
    return meant and _is_one_talk(one, two, sides, scene)


def _in_one_sentence(one: Event, two: Event, scene: Scene) -> bool:
    tokens = scene.doc.char_span(one.trigger[0], two.trigger[1], alignment_mode="expand")
    return tokens is not None and not any(token.is_sent_start for token in tokens[1:])


def _is_outcome(one: Event, two: Event) -> bool:
    """Whether the second tells what came of the first: ``fired on a crowd, wounding seven people``."""
    told = (two.rule or "").endswith(" · gerund") and one.part == two.part and _inside(two.trigger, one.evidence)
    counted = _toll(two) != _NONE and _toll(one) in (_NONE, _toll(two))
    return told and counted and one.act == "ASSAULT" and _agree(one.actors, two.actors) is True


def _is_pair(one: Event, two: Event, text: str) -> bool:
    """``was shot and killed``: one assault in two words, by nobody who is named."""
    beside = text[one.trigger[1] : two.trigger[0]].strip() in ("and", "or")
    return (
        beside
        and one.act == "ASSAULT"
        and not one.actors
        and not two.actors
        and _agree(one.recipients, two.recipients) is True
    )


def _inside(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _united(one: Sequence[Role], two: Sequence[Role]) -> tuple[Role, ...]:
    """The roles of both, each actor once."""
    known = {role.actor for role in one}
    return (*one, *(role for role in two if role.actor not in known))


def _toll(event: Event) -> tuple[float | None, float | None]:
    return event.killed, event.injured


def _word(event: Event) -> str:
    """The pattern that found it, without the structure."""
    return (event.rule or "").partition(" · ")[0]


def _same_status(one: Event, two: Event, across: bool) -> bool:
    return one.status == two.status or (across and two.status in _STANDS_FOR.get(one.status, frozenset()))


def _agree(one: Sequence[Role], two: Sequence[Role]) -> bool | None:
    """None where one of them does not tell."""
    if not one or not two:
        return None
    return bool({role.actor for role in one} & {role.actor for role in two})


def _differ(one: T | None, two: T | None) -> bool:
    return one is not None and two is not None and one != two
