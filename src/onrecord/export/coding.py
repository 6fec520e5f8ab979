"""An event as a coding scheme without status has it: which type it becomes there, and who does it to whom.

PLOVER and CAMEO have no field for what stands of an act. They fold it into the type: what is threatened is THREATEN,
what is asked for REQUEST, what is alleged ACCUSE. The act that the row then tells of is the threat, the request, the
accusation, and its actor is whoever threatened, asked, accused. No row may state as done what the page does not.
"""

from typing import NamedTuple

from onrecord.export.view import View
from onrecord.records import Actor, Event, Role

MUTUAL = frozenset(("AGREE", "CONSULT", "COOPERATE"))
"""Acts that all take part in as actors (PLOVER 2.0 codebook)."""

NO_ROW = "PLOVER keeps no row"
VOUCHED_BY_NONE = "alleged, and the scheme would state it as done"
NO_DAY = "no day of its own, and the page has none"


class Coded(NamedTuple):
    """An event with its type in the scheme.

    ``type`` is PLOVER's; ``actors`` and ``recipients`` are of the act that the type names, which for a request, an
    accusation or another's proposal are not those of the event. ``day`` is ISO 8601, and ``day_basis`` says where it
    is from: stated, relative, page.
    """

    event: Event
    type: str
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    day: str
    day_basis: str


def code(view: View, event: Event) -> Coded | str:
    """The event as the scheme has it, or the reason why it has no row there.

    Left out are pairs of act and status for which PLOVER keeps no row (what is denied, hypothetical, a hostile act
    averted), and what is only alleged where PLOVER keeps the type of the deed: nothing in its columns would tell such
    a row from one that the page vouches for.
    """
    if event.plover is None:
        return NO_ROW
    if event.status == "alleged" and event.plover == event.act:
        return VOUCHED_BY_NONE
    day, basis = view.event_day(event)
    if day is None or basis is None:
        return NO_DAY
    actors, recipients = _sides(view, event)
    return Coded(event, event.plover, actors, recipients, day, basis)


def _sides(view: View, event: Event) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    doers, done_to = view.cast(event.actors), view.cast(event.recipients)
    by = (view.actors[event.by],) if event.by is not None else ()
    if event.status in ("requested", "alleged"):
        # Somebody asks or accuses the doers; where nobody is named, the first side of a mutual act asks the others.
        return (by, _without(doers, by)) if by or event.act not in MUTUAL else (doers[:1], doers[1:])
    if event.status == "proposed" and by:
        return by, _without(done_to or doers, by)
    if event.act in MUTUAL and not done_to:
        return doers[:1], doers[1:]  # who does it together stand on both sides
    return doers, done_to


def _without(actors: tuple[Actor, ...], others: tuple[Actor, ...]) -> tuple[Actor, ...]:
    return tuple(actor for actor in actors if actor not in others)


def role_of(event: Event, actor: Actor) -> Role | None:
    """The role in which the event's own words name an actor; null for who only asks, accuses or proposes."""
    return next((role for role in (*event.actors, *event.recipients) if role.actor == actor.id), None)
