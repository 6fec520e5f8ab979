"""The events of a record as a timeline: when, what stands of it, who did what to whom, and what it answers."""

import textwrap
from collections.abc import Iterator, Sequence

from rich.text import Text

from onrecord.records import Event, Record, Role, Span

MARKS = {
    "occurred": ("●", "bold"),
    "announced": ("▷", "green"),
    "threatened": ("!", "red"),
    "proposed": ("○", "yellow"),
    "requested": ("○", "yellow"),
    "alleged": ("?", "yellow"),
    "denied": ("×", "red"),
    "refused": ("×", "red"),
    "averted": ("×", "red"),
    "hypothetical": ("~", "dim"),
}
_INDENT = " " * 14


def timeline(record: Record, width: int, explain: bool = False) -> Iterator[Text]:
    """The lines of the timeline, events with a day first and in its order, the others as the page tells them."""
    count = len(record.events)
    yield Text(f"{count} event{'' if count == 1 else 's'}" if count else "no events", "bold")
    dated = sorted((event for event in record.events if event.date), key=_day)
    for event in (*dated, *(event for event in record.events if event.date is None)):
        yield Text()
        yield from _event(record, event, width, explain)


def _day(event: Event) -> str:
    return event.date.value if event.date else ""


def _event(record: Record, event: Event, width: int, explain: bool) -> Iterator[Text]:
    mark, style = MARKS[event.status]
    kind = f"{event.act} {event.mode}" if event.mode else event.act
    by = next((f" by {actor.name}" for actor in record.actors if actor.id == event.by), "")
    yield Text.assemble(
        f"  {_day(event):10}  ",
        (mark, style),
        " ",
        (event.status, style),
        by,
        " · ",
        (kind, "bold cyan"),
        f" · {event.id}",
    )
    place = f"in {event.place.name}" if event.place else ""
    told = " · ".join(filter(None, (_sides(record, event), *_numbers(event), place)))
    for line in textwrap.wrap(told, width, initial_indent=_INDENT, subsequent_indent=_INDENT):
        yield Text(line)
    words = f"“{_words(record, event.evidence)}”"
    for line in textwrap.wrap(words, width, initial_indent=_INDENT, subsequent_indent=_INDENT):
        yield Text(line, "dim")
    for link in record.links:
        if link.source == event.id:
            yield Text.assemble(_INDENT, (f"↳ {link.kind} {link.target}", "magenta"))
    if explain:
        for line in textwrap.wrap(
            _rule(record, event), width, initial_indent=_INDENT, subsequent_indent=_INDENT + "  "
        ):
            yield Text(line, "green")


def _sides(record: Record, event: Event) -> str:
    """``Namibia (NAM) → two inspectors``; only what is told."""
    left, right = _names(record, event.actors), _names(record, event.recipients)
    return f"{left or '(nobody named)'} → {right}" if right else left


def _names(record: Record, roles: Sequence[Role]) -> str:
    actors = {actor.id: actor for actor in record.actors}
    found = []
    for role in roles:
        words, actor = _words(record, role.span), actors[role.actor]
        about = [actor.name] if actor.name not in (words, "") and actor.kind == "person" else []
        about += [actor.country] if actor.country else []
        found.append(f"{words} ({', '.join(about)})" if about else words)
    return " + ".join(found)


def _numbers(event: Event) -> Iterator[str]:
    for number, what in ((event.quantity, ""), (event.killed, " killed"), (event.injured, " injured")):
        if number is not None:
            yield f"{number:,.0f}{what}" if number == int(number) else f"{number:,}{what}"


def _rule(record: Record, event: Event) -> str:
    """What made the row: the pattern and the structure, the words that it was found by, PLOVER's type."""
    sure = f" · confidence {event.confidence:.2f}" if event.confidence is not None else ""
    return f"{event.rule} · “{_words(record, event.trigger)}” · PLOVER {event.plover or '(no row)'}{sure}"


def _words(record: Record, span: Span) -> str:
    return " ".join(record.page.text[slice(*span)].split())
