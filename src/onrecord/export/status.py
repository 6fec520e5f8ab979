"""The table beside a POLECAT- or GDELT-shaped file: what stands of each of its events, and the words that say so."""

from onrecord.export.coding import Coded
from onrecord.export.columns import Values, texts
from onrecord.export.view import View
from onrecord.records import Event


def status_row(key: str, view: View, event: Event, coded: Coded) -> Values:
    """The row of an event that has the id ``key`` in the file beside; ``event`` is as this page tells it."""
    return {
        "key": key,
        "page": view.page.sha256,
        "id": event.id,
        "status": event.status,
        "act": event.act,
        "mode": event.mode,
        "type": coded.type,
        "doers": texts(actor.name for actor in view.cast(event.actors)),
        "recipients": texts(actor.name for actor in view.cast(event.recipients)),
        "by": view.name(event.by),
        "day_basis": coded.day_basis,
        "day_precision": event.date.precision if event.date else None,
        "killed": event.killed,
        "injured": event.injured,
        "quantity": event.quantity,
        "confidence": event.confidence,
        "evidence": view.words(event.evidence),
        "start": event.evidence[0],
        "end": event.evidence[1],
    }
