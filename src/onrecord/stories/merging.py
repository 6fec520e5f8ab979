"""Which tellings are of one event: the same act, nothing that cannot be both, and enough in common."""

from collections.abc import Sequence
from datetime import date

from onrecord.stories.rarity import alike
from onrecord.stories.tellings import Days, Side, Telling

ENOUGH = 0.8
ACTORS, RECIPIENTS, TOLL, TRIGGER, WORDS, MEANING, DAY = 0.6, 0.6, 0.6, 0.5, 1.2, 0.4, 0.2
"""What it counts for that a side, the dead, the word of the act, the words and their meaning, the day are the same."""
APART = 0.5  # what it counts against it that one page gives them as two rows
SLACK = 1  # days: what one page dates by the night before, another dates by the morning
NEAR = 14  # days between pages that give no day of the event


def merged(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings of each event, in the order of the first of each.

    Each telling joins the event that its tellings are most like; it must contradict none of them.
    """
    found: list[list[Telling]] = []
    for telling in tellings:
        best, most = None, ENOUGH
        for known in found:
            if all(fits(telling, one) for one in known):
                value = max(common(telling, one) for one in known)
                if value >= most:
                    best, most = known, value
        if best is None:
            found.append([telling])
        else:
            best.append(telling)
    return found


def fits(one: Telling, other: Telling) -> bool:
    """Whether nothing in two tellings keeps them from being of one event. Statuses and numbers may differ."""
    if one.event.act != other.event.act:
        return False
    if None not in (one.event.mode, other.event.mode) and one.event.mode != other.event.mode:
        return False
    if _is_one_page(one, other) and _differ(one, other):
        return False
    if not _days_fit(one, other):
        return False
    return (
        sides_fit(one.actors, other.actors) and sides_fit(one.recipients, other.recipients) and _places_fit(one, other)
    )


def _is_one_page(one: Telling, other: Telling) -> bool:
    return one.row.page == other.row.page and one.event.status == other.event.status


def _differ(one: Telling, other: Telling) -> bool:
    """Whether two tellings give two numbers; of two pages that is a disagreement, of one page two events."""
    pairs = (_numbers(one), _numbers(other))
    return any(None not in pair and pair[0] != pair[1] for pair in zip(*pairs, strict=True))


def _numbers(telling: Telling) -> tuple[float | None, ...]:
    return telling.event.quantity, telling.event.killed, telling.event.injured


def sides_fit(one: Side, other: Side) -> bool:
    """Whether two may be the same side: one does not tell, or they share a person, a country or a word."""
    if not one.people or not other.people or is_same(one, other):
        return True
    return not one.countries or not other.countries


def is_same(one: Side, other: Side) -> bool:
    """Whether two sides share a person, a country that they act for, or a word."""
    return bool(one.people & other.people or one.countries & other.countries or one.words & other.words)


def _days_fit(one: Telling, other: Telling) -> bool:
    if one.days is not None and other.days is not None:
        return gap(one.days, other.days) <= SLACK
    first, second = _about(one), _about(other)
    return first is None or second is None or gap(first, second) <= NEAR


def _about(telling: Telling) -> Days | None:
    """The days of the event, or else of the page."""
    if telling.days is not None or not telling.published:
        return telling.days
    published = date.fromisoformat(telling.published)
    return published, published


def gap(one: Days, other: Days) -> int:
    """The days between two spans, 0 where they share one."""
    return max(0, (max(one[0], other[0]) - min(one[1], other[1])).days)


def _places_fit(one: Telling, other: Telling) -> bool:
    first, second = (place.country if (place := telling.event.place) is not None else None for telling in (one, other))
    return None in (first, second) or first == second


def common(one: Telling, other: Telling) -> float:
    """How much two tellings have in common."""
    few, many = sorted((one.weights, other.weights), key=len)
    value = WORDS * sum(weight * many.get(key, 0.0) for key, weight in few.items())
    value += MEANING * max(0.0, alike(one.meaning, other.meaning))
    value += TRIGGER * bool(one.trigger & other.trigger)
    value += ACTORS * is_same(one.actors, other.actors) + RECIPIENTS * is_same(one.recipients, other.recipients)
    value += TOLL * _same_toll(one, other)
    value -= APART * _is_one_page(one, other)
    return value + DAY * (one.days is not None and one.days == other.days)


def _same_toll(one: Telling, other: Telling) -> bool:
    tolls = [(telling.event.killed, telling.event.injured) for telling in (one, other)]
    return tolls[0] == tolls[1] != (None, None)
