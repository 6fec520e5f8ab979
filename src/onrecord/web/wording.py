"""How the values of a record read: its words, names, numbers and days."""

from collections.abc import Iterator

from onrecord.records import Actor, Date, Event, Record, Span


def words(record: Record, span: Span | None) -> str:
    """The words of the span on one line; of none, none."""
    return " ".join(record.page.text[slice(*span)].split()) if span else ""


def actor_of(record: Record, actor: str | None) -> Actor | None:
    """The actor with that id."""
    return next((one for one in record.actors if one.id == actor), None)


def description(actor: Actor | None) -> str:
    """``Ports Minister · NAM · GOV``; only what is known."""
    return " · ".join(filter(None, (actor.title, actor.country, actor.sector))) if actor else ""


def day(date: Date | None) -> str:
    """``2024-03-11``, ``2024-03-11 to 2024-03-14``; of no date, nothing."""
    if date is None:
        return ""
    return f"{date.value} to {date.end}" if date.end and date.end != date.value else date.value


def numbers(event: Event) -> Iterator[str]:
    """How many were acted on, killed and injured."""
    for number, what in ((event.quantity, ""), (event.killed, " killed"), (event.injured, " injured")):
        if number is not None:
            yield f"{number:,.0f}{what}" if number == int(number) else f"{number:,}{what}"
