"""Sequels: acts of which another tells the rest: who attacked, told beside or before; whom, by who retaliates."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import structs
from spacy.tokens import Token

from onrecord.events import clauses
from onrecord.events.confidence import confidence, make_of
from onrecord.events.edges import cases
from onrecord.events.lemmas import bases
from onrecord.records import Actor, Event, Link, Role

_BACK = 2  # sentences; further back another attack may have been told of
_KNOWN = frozenset({"the", "this", "that", "these", "those"})
_PLACED = frozenset({"in", "during", "by", "after"})
_WHEN = frozenset({"when", "as", "after"})


class Told(NamedTuple):
    """An event, and the head word of its trigger."""

    event: Event
    head: Token


def completed(told: Sequence[Told], acts: Collection[str]) -> list[Event]:
    """The events, where ``The attack killed ten`` takes its doers from ``Gunmen stormed a bus`` before it.

    Of ``Ten were hurt when gunmen stormed a bus`` the doers are the gunmen too.

    Args:
        told: in the order of the text.
        acts: the nouns that tell of an act.
    """
    found: list[Told] = []
    heads = {one.head.i: one for one in told if one.event.act == "ASSAULT" and one.event.actors}
    for one in told:
        before = _told_before(one, found) if _is_sequel(one, acts) else _told_beside(one, heads)
        found.append(one if before is None else Told(_with_doers(one.event, before.event), one.head))
    return [one.event for one in found]


def answered(events: Sequence[Event], links: Sequence[Link], cast: Mapping[str, Actor]) -> tuple[Event, ...]:
    """The events, where whoever retaliates is the one to whom it was done.

    ``Fiji expelled ten Tongan envoys in retaliation for Tonga's interference in the vote``: in Fiji's.
    """
    known = {event.id: event for event in events}
    for link in links:
        first, answer = known.get(link.target), known.get(link.source)
        if link.kind != "retaliates-for" or first is None or answer is None or first.recipients or not first.actors:
            continue
        hit, did = _countries(answer.recipients, cast), _countries(first.actors, cast)
        if hit & did:
            known[first.id] = _weighed(structs.replace(first, recipients=answer.actors))
    return tuple(known[event.id] for event in events)


def _countries(roles: Sequence[Role], cast: Mapping[str, Actor]) -> set[str]:
    """Whom the roles act for: their countries, and they themselves."""
    ids = {role.actor for role in roles}
    return ids | {country for one in ids if (country := cast[one].country) is not None}


def _is_sequel(one: Told, acts: Collection[str]) -> bool:
    """Whether nobody is named, and what does it is an attack that is known already."""
    if one.event.act != "ASSAULT" or one.event.actors:
        return False
    return any(_is_known(noun) and any(base in acts for base in bases(noun)) for noun in _attacks(one.head))


def _attacks(head: Token) -> Iterator[Token]:
    """The nouns that may mean the attack: of ``The raid killed two`` the raid, of ``died in the raid`` too."""
    if head.pos_ not in ("VERB", "AUX"):
        return
    subject = clauses.grammatical_subject(head)
    if subject is not None and not clauses.is_passive(head):
        yield subject
    for child in head.rights:
        if child.dep_ in ("obl", "obl:agent") and any(one.lower_ in _PLACED for one in cases(child)):
            yield child


def _is_known(noun: Token) -> bool:
    """Whether the noun is one spoken of before: ``the attack``, with nothing behind it that tells which."""
    known = any(child.lower_ in _KNOWN for child in noun.lefts if child.dep_ == "det")
    return known and not any(child.dep_ in ("nmod", "acl") for child in noun.rights)


def _told_before(one: Told, before: Sequence[Told]) -> Told | None:
    """The last attack of the sentences before with somebody who did it."""
    start = one.head.sent.start
    for other in reversed(before):
        if other.head.i >= start or other.event.act != one.event.act:
            continue
        between = one.head.doc[other.head.i : one.head.i + 1]
        near = sum(bool(token.is_sent_start) for token in between[1:]) <= _BACK
        done = other.event.status == one.event.status and bool(other.event.actors)
        return other if near and done else None
    return None


def _told_beside(one: Told, heads: Mapping[int, Told]) -> Told | None:
    """The attack with which somebody was hurt or killed: ``was wounded when troops fired on the march``."""
    event = one.event
    if event.act != "ASSAULT" or event.actors or (event.killed, event.injured) == (None, None):
        return None
    for child in one.head.rights:
        if child.dep_ == "advcl" and child.i in heads and any(word.lower_ in _WHEN for word in child.lefts):
            return heads[child.i] if heads[child.i].event.status == event.status else None
    return None


def _with_doers(event: Event, before: Event) -> Event:
    taken = {role.actor for role in event.recipients}
    doers = tuple(role for role in before.actors if role.actor not in taken)
    return _weighed(structs.replace(event, actors=doers))


def _weighed(event: Event) -> Event:
    """The event with the confidence that its roles now give it."""
    structure = (event.rule or "").rpartition(" · ")[2]
    return structs.replace(event, confidence=confidence(make_of(event, structure)))
