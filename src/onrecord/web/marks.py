"""The marks of a record: which words each of its rows stands on."""

from collections.abc import Iterator

from onrecord.records import Actor, Event, Record, Statement
from onrecord.web.segments import Mark


def marks(record: Record) -> tuple[Mark, ...]:
    """Every mark of every row, those of one row together."""
    return (
        *(mark for said in record.statements for mark in _of_statement(said)),
        *(mark for event in record.events for mark in _of_event(event)),
        *(mark for actor in record.actors for mark in _of_actor(actor)),
    )


def _of_statement(said: Statement) -> Iterator[Mark]:
    for span in said.spans:
        yield Mark(span, said.id, "statement")
    if said.speaker_span:
        yield Mark(said.speaker_span, said.id, "speaker")
    if said.cue:
        yield Mark(said.cue, said.id, "cue")


def _of_event(event: Event) -> Iterator[Mark]:
    yield Mark(event.evidence, event.id, "event")
    yield Mark(event.trigger, event.id, "trigger")


def _of_actor(actor: Actor) -> Iterator[Mark]:
    for span in actor.mentions:
        yield Mark(span, actor.id, "actor")
