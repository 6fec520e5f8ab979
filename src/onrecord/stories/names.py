"""What actors of several pages are compared by: the parts of a name, the country, the office."""

from functools import lru_cache
from typing import NamedTuple

from onrecord.actors import anatomy
from onrecord.actors.spelling import alike, sound
from onrecord.records import Actor, ActorKind
from onrecord.stories.offices import titles

LETTERS = 3  # of a surname that stands alone, at least


class Profile(NamedTuple):
    """All that is compared of an actor. ``units`` are the folded parts of its name that tell people apart."""

    kind: ActorKind
    units: tuple[str, ...]
    country: str | None
    title: str | None


def profile(actor: Actor) -> Profile:
    """What is compared of an actor."""
    return Profile(actor.kind, units(actor.kind, actor.name), actor.country, actor.title)


@lru_cache(maxsize=20_000)
def units(kind: ActorKind, name: str) -> tuple[str, ...]:
    """The parts of a name."""
    told = name.split()
    return anatomy.person(told) if kind == "person" else anatomy.organization(told)


@lru_cache(maxsize=20_000)
def is_named(kind: ActorKind, name: str) -> bool:
    """Whether an actor has a name by which another page may call it: not ``two officials``, ``the minister``."""
    told = name.split()
    if kind == "group" or not told or not told[-1][:1].isupper() or not told[0][:1].isupper():
        return False
    return kind != "person" or not set(units(kind, name)) <= titles()


def block(actor: Profile) -> str:
    """The key that all forms of a name share: how the family name sounds, or an organisation's first word."""
    letter = {"person": "p", "organization": "o", "government": "g", "place": "l", "group": "m"}[actor.kind]
    if not actor.units:
        return f"{letter}-"
    return f"{letter}-{sound(actor.units[-1])}" if actor.kind == "person" else f"{letter}-{'-'.join(actor.units)[:40]}"


def is_variant(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names of as many parts are spellings of one: every part alike."""
    return len(one) == len(other) > 1 and all(alike(a, b) for a, b in zip(one, other, strict=True))


def is_shorter(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a full name is a shorter form of a longer one: the parts between left out, or the first an initial."""
    if not 1 < len(one) <= len(other) or not alike(one[-1], other[-1]):
        return False
    if len(one) == len(other):
        return any(_is_initial(a, b) for a, b in zip(one, other, strict=True)) and all(
            alike(a, b) or _is_initial(a, b) for a, b in zip(one, other, strict=True)
        )
    first = alike(one[0], other[0]) or _is_initial(one[0], other[0])
    return first and all(any(alike(a, b) or _is_initial(a, b) for b in other[1:-1]) for a in one[1:-1])


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def is_surname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name of one part is the family name of a full one."""
    return len(one) == 1 < len(other) and len(one[0]) >= LETTERS and alike(one[0], other[-1])
