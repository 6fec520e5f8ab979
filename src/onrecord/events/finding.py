"""The whole stage on one screen: triggers, what stands of them, who, when, where, how many; one event for each act."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from msgspec import structs
from spacy.tokens import Doc, Token

from onrecord.actors import first_person
from onrecord.events import clauses, counts, links, merging, ontology, places, sequels, status, triggers, when
from onrecord.events.arguments import Arguments, is_behind
from onrecord.events.confidence import confidence, make_of
from onrecord.events.kinds import Kinds
from onrecord.events.mending import mended
from onrecord.events.patterns import Patterns, shipped
from onrecord.events.phrases import phrase
from onrecord.events.roles import Roles, Taker
from onrecord.events.scene import Scene
from onrecord.events.sense import Sense
from onrecord.events.sequels import Told
from onrecord.events.values import Standing
from onrecord.records import Cast, Event, Link, Passage, Role, Span, Statement, Time

_FAR = 8  # words that a trigger may be drawn out over; of a longer one the head alone is shown
_OF_WORDS = frozenset({"REQUEST", "ACCUSE", "THREATEN"})
_MUTE = frozenset({"punct", "cc", "mark", "discourse"})


class Found(NamedTuple):
    """The events of a text, how they answer one another, and the cast with those whom the events have added."""

    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    cast: Cast = Cast()


class _Row(NamedTuple):
    arguments: Arguments
    standing: Standing


def find(
    doc: Doc,
    passages: Sequence[Passage],
    cast: Cast,
    said: Sequence[Statement] = (),
    times: Sequence[Time] = (),
    published: date | None = None,
    patterns: Patterns | None = None,
) -> Found:
    """The events of a parsed text.

    Args:
        doc: the article, parsed, with entities; one Doc for all of it.
        passages: its paragraphs and headlines, in order; captions and embedded posts tell of no event.
        cast: its actors.
        said: its statements; an event that one of them tells of names it.
        times: its time expressions.
        published: the day of publication, where it is known.
        patterns: the patterns to look for; the shipped ones where none are given.

    Returns:
        Events ``e1``, ``e2`` ... in the order of the text; every span counts in ``doc.text`` and lies in one passage.
    """
    doc = mended(doc)
    cast = first_person(doc, cast, [(span, one.speaker) for one in said if one.speaker for span in one.spans])
    scene = Scene(doc, passages, cast, said, times, published)
    kinds = Kinds(scene)
    patterns = patterns or shipped()
    roles = Roles(kinds, patterns.nouns)
    rows = [_Row(one, status.standing(one.trigger, scene)) for one in triggers.find(doc, passages, patterns, kinds)]
    rows = _turned_down(_said_once(rows))
    sense = Sense(scene, kinds)
    deciding = {row.standing.governor.i for row in rows if row.standing.governor is not None}
    free = [row for row in rows if row.arguments.head.i not in deciding and not row.standing.idle]
    told = [Told(event, row.arguments.head) for row in free if (event := _event(row, roles, scene, sense)) is not None]
    events = sequels.completed(told, patterns.nouns)
    scene.cast = roles.cast()
    merged = merging.merged(events, scene)
    numbered = tuple(structs.replace(event, id=f"e{n}") for n, event in enumerate(merged, start=1))
    answers = links.linked(numbered, scene)
    whole = sequels.answered(numbered, answers, roles.known())
    return Found(whole, answers, _used(scene.cast, cast, whole))


def _turned_down(rows: list[_Row]) -> list[_Row]:
    """Without the nouns that tell of words and are only what another act rejects: ``rejected the request``."""
    rejecting = {row.arguments.head.i for row in rows if row.arguments.trigger.pattern.act == "REJECT"}
    return [row for row in rows if not (_is_of_words(row) and _governor_at(row) in rejecting)]


def _said_once(rows: list[_Row]) -> list[_Row]:
    """Without the noun that says what is given: ``promised $2m in aid`` is one act."""
    giving = {
        row.arguments.head.i for row in rows if row.arguments.verbal and row.arguments.trigger.pattern.act == "AID"
    }
    talking = {
        row.arguments.head.i for row in rows if row.arguments.verbal and row.arguments.trigger.pattern.act == "CONSULT"
    }
    return [row for row in rows if not _is_what_is_given(row, giving) and not _is_talk_of(row, talking)]


def _is_talk_of(row: _Row, talking: set[int]) -> bool:
    """``took part in the summit of ministers``: what another word of talks says already."""
    head = row.arguments.head
    talk = not row.arguments.verbal and row.arguments.trigger.pattern.act == "CONSULT"
    taken = head.dep_ == "obj" or (head.dep_ == "obl" and is_behind(head, "in"))
    return talk and taken and head.head.i in talking


def _is_what_is_given(row: _Row, giving: set[int]) -> bool:
    head = row.arguments.head
    if row.arguments.verbal or row.arguments.trigger.pattern.act != "AID" or not is_behind(head, "in"):
        return False
    return head.head.i in giving or head.head.head.i in giving


def _is_of_words(row: _Row) -> bool:
    return row.arguments.trigger.pattern.kind == "noun" and row.arguments.trigger.pattern.act in _OF_WORDS


def _governor_at(row: _Row) -> int:
    return row.standing.governor.i if row.standing.governor is not None else -1


def _event(row: _Row, roles: Roles, scene: Scene, sense: Sense) -> Event | None:
    """The row's event; None where the act is none in the sense of the record."""
    arguments, standing = row
    trigger, head = arguments.trigger, arguments.head
    actors, recipients = roles.of(arguments, standing.governor)
    by = _by(standing, roles, actors)
    pattern = trigger.pattern
    taken = [taker.role for taker in (*actors, *recipients)]
    counted = counts.counted(trigger, [taker.head for taker in recipients], scene)
    kind = ontology.plover()[pattern.act, standing.status]
    structure = _structure(arguments)
    passage = scene.passage(head)
    event = Event(
        id="",
        act=pattern.act,
        mode=pattern.mode,
        status=standing.status,
        plover=kind,
        quad=ontology.quad(kind),
        actors=tuple(taker.role for taker in actors),
        recipients=tuple(taker.role for taker in recipients),
        by=by,
        quantity=counted.quantity,
        killed=counted.killed,
        injured=counted.injured,
        date=when.dated(trigger, standing, scene),
        place=places.placed(
            trigger, scene, [taker.role.span for taker in (*actors, *recipients) if not _is_inside(taker)]
        ),
        trigger=_words(arguments),
        evidence=_evidence(arguments, taken, scene),
        statement=next((said.id for said in scene.saying(head)), None),
        rule=f"{pattern.rule} · {structure}",
        part=passage.part if passage else None,
    )
    event = structs.replace(event, confidence=confidence(make_of(event, structure)))
    heads = [taker.head for taker in (*actors, *recipients)]
    return event if sense.is_meant(event, arguments, standing.governor, heads, roles.known()) else None


def _is_inside(taker: Taker) -> bool:
    """Whether a recipient is the place too: ``troops in Tonga``."""
    return is_behind(taker.head, "in")


def _by(standing: Standing, roles: Roles, actors: Sequence[Taker]) -> str | None:
    """Whose word it is, where that is not the doer."""
    if standing.by is None:
        return None
    known = roles.whoever(standing.by)
    return known if known not in {taker.role.actor for taker in actors} else None


def _structure(arguments: Arguments) -> str:
    if not arguments.verbal:
        return arguments.trigger.pattern.kind
    how = clauses.agent(arguments.head).how
    return clauses.patient(arguments.head).how if how == "active" else how


def _words(arguments: Arguments) -> Span:
    """The trigger's words, from the first to the last where they stand close together."""
    doc, tokens = arguments.head.doc, arguments.trigger.tokens
    first, last = tokens[0], tokens[-1]
    if last - first > _FAR:
        first = last = arguments.head.i
    return doc[first].idx, doc[last].idx + len(doc[last])


def _evidence(arguments: Arguments, roles: Sequence[Role], scene: Scene) -> Span:
    """The clause that tells of the act, with its actors where they stand in the clause above; within one passage."""
    head = arguments.head
    start, end = _clause(head) if arguments.verbal else phrase(head)
    trigger = _words(arguments)
    passage = scene.passage(head)
    limits = passage.span if passage else (0, len(scene.text))
    sentence = head.sent
    limits = max(limits[0], sentence.start_char), min(limits[1], sentence.end_char)
    inside = [role.span for role in roles if limits[0] <= role.span[0] and role.span[1] <= limits[1]]
    spans = [(max(start, limits[0]), min(end, limits[1])), trigger, *inside]
    return min(span[0] for span in spans), max(span[1] for span in spans)


def _clause(head: Token) -> Span:
    """The words of a verb's clause, without the conjunction before it, further verbs and marks at its ends."""
    start, end = head.i, head.i + 1
    for child in head.children:
        if child.dep_ in ("conj", "parataxis", "cc", "mark") and child.pos_ != "PART":
            continue
        start, end = min(start, child.left_edge.i), max(end, child.right_edge.i + 1)
    doc = head.doc
    while start < head.i and (doc[start].is_punct or doc[start].is_space or doc[start].dep_ in _MUTE):
        start += 1
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])


def _used(cast: Cast, before: Cast, events: Sequence[Event]) -> Cast:
    """The cast without those who were added for events that are merged into others."""
    named = {role.actor for event in events for role in (*event.actors, *event.recipients)}
    named |= {event.by for event in events if event.by}
    old = len(before.actors)
    return Cast(tuple(actor for n, actor in enumerate(cast.actors) if n < old or actor.id in named))
