"""One page's telling of an event, as it is compared with those of other pages."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import numpy

from onrecord.records import Actor, Event, Record, Role, Row
from onrecord.stories.features import day
from onrecord.stories.rarity import meaning, rarity, stem, unit
from onrecord.stories.shingles import words

Days = tuple[date, date]


class Side(NamedTuple):
    """Who does it, or to whom it is done: clusters of actors, their countries, and the words that name them."""

    people: frozenset[str]
    countries: frozenset[str]
    words: frozenset[str]


class Telling(NamedTuple):
    """An event of a page. ``days`` are those that its date spans, ``published`` the day of the page or empty."""

    row: Row
    event: Event
    actors: Side
    recipients: Side
    days: Days | None
    published: str
    trigger: frozenset[str]
    weights: dict[str, float]
    meaning: numpy.ndarray


def tellings(record: Record, people: Mapping[Row, str]) -> list[Telling]:
    """The events of a page. ``people`` gives the cluster of an actor; one that is in none stands for itself."""
    return [_telling(record, event, people) for event in record.events]


def _telling(record: Record, event: Event, people: Mapping[Row, str]) -> Telling:
    told = record.page.text[slice(*event.evidence)]
    plain = {word: rarity(word) for word in words(told)}
    weights: dict[str, float] = {}
    for word, weight in plain.items():
        weights[stem(word)] = max(weight, weights.get(stem(word), 0.0))
    return Telling(
        Row(record.page.sha256, event.id),
        event,
        side(record, event.actors, people),
        side(record, event.recipients, people),
        span(event),
        day(record),
        frozenset(map(stem, words(record.page.text[slice(*event.trigger)]))),
        unit(weights, [key for key, weight in weights.items() if weight > 0]),
        meaning(plain),
    )


def side(record: Record, roles: Iterable[Role], people: Mapping[Row, str]) -> Side:
    """The actors in these roles."""
    actors = {actor.id: actor for actor in record.actors}
    found = [actors[role.actor] for role in roles]
    rows = (Row(record.page.sha256, actor.id) for actor in found)
    named = [*(actor.name for actor in found), *(record.page.text[slice(*role.span)] for role in roles)]
    return Side(
        frozenset(people.get(row, f"{row.page} {row.id}") for row in rows),
        frozenset(actor.country for actor in found if actor.country and stands_for_country(actor)),
        frozenset(stem(word) for name in named for word in words(name) if rarity(word) > 0),
    )


def stands_for_country(actor: Actor) -> bool:
    """Whether the actor acts for its country, so that another of that country may be the same side: no mere citizen."""
    return actor.kind in ("government", "place", "organization") or actor.sector in ("GOV", "MIL", "COP", "LEG", "JUD")


def span(event: Event) -> Days | None:
    """The first and the last day that an event's date stands for."""
    if event.date is None:
        return None
    first, last = _days(event.date.value), _days(event.date.end or event.date.value)
    return (first[0], last[1]) if first and last else None


def _days(value: str) -> Days | None:
    """The days of an ISO date that may be a year, a month, a week or a moment."""
    plain = value[:10]
    try:
        if "W" in plain:
            monday = date.fromisocalendar(int(plain[:4]), int(plain[6:8]), 1)
            return monday, monday + timedelta(days=6)
        if len(plain) == 10:
            one = date.fromisoformat(plain)
            return one, one
        if len(plain) == 7:
            first = date.fromisoformat(f"{plain}-01")
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return date(int(plain), 1, 1), date(int(plain), 12, 31)
    except ValueError:
        return None  # a season, a decade, a time of day alone
