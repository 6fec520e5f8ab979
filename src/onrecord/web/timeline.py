"""The events of a record as a timeline, and what answers what."""

from msgspec import Struct

from onrecord.records import Event, LinkKind, Record, Role, Status
from onrecord.web.voices import speaker
from onrecord.web.wording import actor_of, day, numbers, words

SIGNS: dict[Status, str] = {
    "occurred": "●",
    "announced": "▷",
    "threatened": "!",
    "proposed": "○",
    "requested": "○",
    "alleged": "?",
    "denied": "×",
    "refused": "×",
    "averted": "×",
    "hypothetical": "~",
}


class Party(Struct, frozen=True):
    """Somebody in an event: the words that name them there, the actor's id, and what the words leave open."""

    words: str
    actor: str
    about: str


class Entry(Struct, frozen=True):
    """An event as a line of the timeline; ``by_page`` says that its day is only that of the page."""

    id: str
    status: Status
    sign: str
    kind: str
    by: str
    day: str
    by_page: bool
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    about: tuple[str, ...]
    evidence: str


class Answer(Struct, frozen=True):
    """A link between two rows: their ids, and what each is in short."""

    kind: LinkKind
    source: str
    source_is: str
    target: str
    target_is: str
    evidence: str


def timeline(record: Record) -> tuple[Entry, ...]:
    """Events with a day first and in its order, the others as the page tells them."""
    dated = sorted((event for event in record.events if event.date), key=lambda event: day(event.date))
    return tuple(_entry(record, one) for one in (*dated, *(event for event in record.events if event.date is None)))


def answers(record: Record) -> tuple[Answer, ...]:
    """The links in their order."""
    events = {event.id: f"{event.status} · {_kind(event)}" for event in record.events}
    rows = {said.id: f"statement of {speaker(record, said)}" for said in record.statements} | events
    return tuple(
        Answer(link.kind, link.source, rows[link.source], link.target, rows[link.target], words(record, link.evidence))
        for link in record.links
    )


def _entry(record: Record, event: Event) -> Entry:
    by = actor_of(record, event.by)
    return Entry(
        id=event.id,
        status=event.status,
        sign=SIGNS[event.status],
        kind=_kind(event),
        by=by.name if by else "",
        day=day(event.date),
        by_page=event.date is not None and event.date.basis == "page",
        actors=tuple(_party(record, role) for role in event.actors),
        recipients=tuple(_party(record, role) for role in event.recipients),
        about=(*numbers(event), *([f"in {event.place.name}"] if event.place else [])),
        evidence=words(record, event.evidence),
    )


def _kind(event: Event) -> str:
    return f"{event.act} {event.mode}" if event.mode else event.act


def _party(record: Record, role: Role) -> Party:
    named, actor = words(record, role.span), actor_of(record, role.actor)
    name = actor.name if actor and actor.kind == "person" and actor.name != named else None
    return Party(named, role.actor, ", ".join(filter(None, (name, actor.country if actor else None))))
