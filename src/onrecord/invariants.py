"""What every record holds to, checked wherever one is made or read in."""

from collections.abc import Iterator

from onrecord.errors import RecordError
from onrecord.records import Event, Record, Span, Statement


def checked(record: Record) -> Record:
    """The record itself.

    Raises:
        RecordError: a span lies outside the text or has no words, an id is given twice, a row names an actor,
            statement, event or part that is not there, or an event's trigger lies outside its evidence.
    """
    for complaint in violations(record):
        raise RecordError(f"{record.page.source or 'record'}: {complaint}")
    return record


def violations(record: Record) -> Iterator[str]:
    """Each breach, in words."""
    text = record.page.text
    for name, (start, end) in _named_spans(record):
        if not 0 <= start < end <= len(text):
            yield f"{name}: span {start}-{end} does not lie in a text of {len(text)} characters"
        elif text[start:end].isspace():
            yield f"{name}: span {start}-{end} has no words"
    yield from _parts(record)
    yield from _references(record)


def _named_spans(record: Record) -> Iterator[tuple[str, Span]]:
    rows: list[tuple[str, tuple[Span | None, ...]]] = [
        *((f"part {part.kind}", (part.span,)) for part in record.article.parts),
        *((f"actor {actor.id}", actor.mentions) for actor in record.actors),
        *((f"statement {said.id}", _of_statement(said)) for said in record.statements),
        *((f"event {event.id}", _of_event(event)) for event in record.events),
        *((f"link {link.kind}", (link.evidence,)) for link in record.links),
        *((f"time {time.value}", (time.span,)) for time in record.times),
    ]
    for name, spans in rows:
        for span in spans:
            if span is not None:
                yield name, span


def _of_statement(said: Statement) -> tuple[Span | None, ...]:
    return (*said.spans, said.speaker_span, said.cue, said.addressee)


def _of_event(event: Event) -> tuple[Span | None, ...]:
    roles = (role.span for role in (*event.actors, *event.recipients))
    return (event.trigger, event.evidence, *roles, event.place.span if event.place else None)


def _parts(record: Record) -> Iterator[str]:
    at = 0
    for number, part in enumerate(record.article.parts):
        if part.span[0] < at:
            yield f"part {number} begins at {part.span[0]}, within the part before it"
        at = part.span[1]
        if part.repeat_of is not None and not 0 <= part.repeat_of < len(record.article.parts):
            yield f"part {number} repeats part {part.repeat_of}, which is not there"


def _references(record: Record) -> Iterator[str]:
    actors = {actor.id for actor in record.actors}
    statements = {said.id for said in record.statements}
    events = {event.id for event in record.events}
    given = len(record.actors) + len(record.statements) + len(record.events)
    if len(actors) + len(statements) + len(events) < given:
        yield "an id is given twice"
    for said in record.statements:
        yield from _of_said(said, actors, len(record.article.parts))
    for event in record.events:
        if {event.by, *(role.actor for role in (*event.actors, *event.recipients))} - actors - {None}:
            yield f"event {event.id} names an actor that is not there"
        if {event.statement} - statements - {None}:
            yield f"event {event.id} names a statement that is not there"
        yield from _of_row(event, len(record.article.parts))
    for link in record.links:
        if {link.source, link.target} - statements - events:
            yield f"link {link.kind} names a row that is not there"


def _of_said(said: Statement, actors: set[str], parts: int) -> Iterator[str]:
    if not said.spans:
        yield f"statement {said.id} has no content"
    if {said.speaker, said.via} - actors - {None}:
        yield f"statement {said.id} names an actor that is not there"
    if said.part is not None and not 0 <= said.part < parts:
        yield f"statement {said.id} lies in part {said.part}, which is not there"


def _of_row(event: Event, parts: int) -> Iterator[str]:
    if not (event.evidence[0] <= event.trigger[0] and event.trigger[1] <= event.evidence[1]):
        yield f"event {event.id} has its trigger outside its evidence"
    if event.part is not None and not 0 <= event.part < parts:
        yield f"event {event.id} lies in part {event.part}, which is not there"
    if any(number is not None and number < 0 for number in (event.quantity, event.killed, event.injured)):
        yield f"event {event.id} counts less than none"
    if event.confidence is not None and not 0 <= event.confidence <= 1:
        yield f"event {event.id} has a confidence of {event.confidence}"
