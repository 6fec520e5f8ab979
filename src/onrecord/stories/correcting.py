"""Editors' corrections put into a record: a field of an actor, a statement or an event gets another value."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import ValidationError, convert, structs

from onrecord.errors import JudgementError, RecordError
from onrecord.events import ontology
from onrecord.invariants import checked
from onrecord.records import Actor, Date, Event, Judgement, Record, Role, RowKind, Statement
from onrecord.stories.targets import found

FIELDS: dict[RowKind, tuple[str, ...]] = {
    "actor": ("name", "kind", "country", "sector", "title"),
    "statement": ("form", "act", "speaker", "channel", "via", "date"),
    "event": ("act", "mode", "status", "by", "quantity", "killed", "injured", "date", "actors", "recipients"),
}
_TYPES = {"actor": Actor, "statement": Statement, "event": Event}
_ACTOR = frozenset({"speaker", "via", "by"})
_NUMBER = frozenset({"quantity", "killed", "injured"})
_NEEDED = frozenset({"name", "kind", "form", "act", "status"})


def corrected(record: Record, judgements: Iterable[Judgement]) -> Record:
    """The record as editors would have it: what they corrected, in the order in which they did.

    A judgement that was withdrawn, is about another page, or whose row the page no longer has, changes nothing.

    Raises:
        JudgementError: a judgement asks for a field or a value that a row cannot have.
    """
    for judgement in sorted(judgements, key=lambda one: one.id):
        if judgement.verdict != "correct" or judgement.withdrawn is not None:
            continue
        for target in judgement.targets:
            if (row := found(target, record)) is not None:
                record = with_value(record, target.kind, row, judgement.field, judgement.value)
    return record


def with_value(record: Record, kind: RowKind, row: str, field: str | None, value: str | None) -> Record:
    """The record with one field of one row changed; an empty value takes away what the field says.

    Raises:
        JudgementError: the row has no such field that may be corrected, or the field no such value.
    """
    if field not in FIELDS[kind]:
        raise JudgementError(f"{kind} {row}: no field {field!r} to correct; there are {', '.join(FIELDS[kind])}")
    rows: tuple[Any, ...] = getattr(record, f"{kind}s")
    changed = tuple(_changed(record, kind, one, field, value or "") if one.id == row else one for one in rows)
    try:
        return checked(structs.replace(record, **{f"{kind}s": changed}))
    except RecordError as error:
        raise JudgementError(f"{kind} {row}, {field}: {error}") from error


def _changed(record: Record, kind: RowKind, row: Any, field: str, value: str) -> Any:
    try:
        new = convert({**structs.asdict(row), field: _value(record, row, field, value)}, _TYPES[kind])
    except (ValidationError, ValueError) as error:
        raise JudgementError(f"{kind} {row.id}, {field}: {value!r} is no value for it: {error}") from error
    if not isinstance(new, Event):
        return new
    if field == "act" and new.act in ontology.acts() and new.mode not in ontology.modes(new.act):
        new = structs.replace(new, mode=None)  # the old act's
    return _with_type(new)


def _value(record: Record, row: Any, field: str, value: str) -> Any:
    """The value as the field has it.

    Raises:
        ValueError: the field cannot have it.
    """
    if not value:
        if field in _NEEDED:
            raise ValueError("it cannot be empty")
        return () if field in ("actors", "recipients") else None
    if field in _NUMBER:
        return float(value)
    if field == "date":
        datetime.fromisoformat(value)
        return Date(value)
    if field in ("actors", "recipients"):
        return tuple(_role(record, row, name) for name in value.split(","))
    return _actor(record, value).id if field in _ACTOR else value


def _actor(record: Record, name: str) -> Actor:
    """The actor of the page with this id or name.

    Raises:
        ValueError: there is none, or more than one.
    """
    known = [one for one in record.actors if name.strip() in (one.id, one.name)]
    if len(known) != 1:
        raise ValueError(f"{len(known) or 'no'} actors of the page are called {name.strip()!r}")
    return known[0]


def _role(record: Record, row: Event, name: str) -> Role:
    """The actor's role, pinned to the mention that is nearest to the event's words."""
    actor = _actor(record, name)
    if not actor.mentions:
        raise ValueError(f"{actor.name} is nowhere mentioned")
    return Role(actor.id, min(actor.mentions, key=lambda span: abs(span[0] - row.trigger[0])))


def _with_type(event: Event) -> Event:
    """The event with the PLOVER type that its act and status stand for.

    Raises:
        JudgementError: there is no such act, or it has no such mode.
    """
    if event.act not in ontology.acts():
        raise JudgementError(f"event {event.id}: no act {event.act!r}; there are {', '.join(ontology.acts())}")
    if event.mode is not None and event.mode not in ontology.modes(event.act):
        known = ", ".join(ontology.modes(event.act)) or "none"
        raise JudgementError(f"event {event.id}: {event.act} has no mode {event.mode!r}; it has {known}")
    plover = ontology.plover()[event.act, event.status]
    return structs.replace(event, plover=plover, quad=ontology.quad(plover))
