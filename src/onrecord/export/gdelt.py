"""Events in the shape of GDELT 2.0: the Events and Mentions files, tab-separated, without a header.

Without stories each event of each page is one event with one mention. With stories the tellings of a merged event are
its mentions: the event is coded once, by the status that it has last (``Happening.status``), with the actors of the
first telling that is met. ``status.csv`` beside them keeps what GDELT has no column for.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TextIO

from msgspec import structs

from onrecord.export import gdelt_events, gdelt_mentions
from onrecord.export.coding import Coded, code
from onrecord.export.gdelt_events import Counts, number_of
from onrecord.export.output import Tally, whole_folder, write_manifest
from onrecord.export.spreadsheets import Sheet, sheet
from onrecord.export.status import status_row
from onrecord.export.view import View
from onrecord.records import Date, Event, Happening, Record, Story

EVENTS_FILE = "onrecord.export.CSV"
MENTIONS_FILE = "onrecord.mentions.CSV"


class _Merged(NamedTuple):
    """A merged event: its number, and the event itself."""

    number: int
    happening: Happening


class _Told(NamedTuple):
    """An event as one page tells it: its number, the event as it is to be coded, how often it is told."""

    number: int
    coded: Coded | str
    counts: Counts


def export_gdelt(
    records: Iterable[Record], path: Path, stories: Iterable[Story] | None = None, replace: bool = False
) -> Tally:
    """Write both files and ``status.csv`` into a new folder; what is left out is counted by reason.

    Of the stories only which events are one is kept in memory, not the pages.

    Raises:
        ExportError: the folder cannot be written, or is there and ``replace`` is not set.
    """
    tally = Tally.of("events", "mentions")
    with whole_folder(path, replace) as folder:
        with (
            (folder / EVENTS_FILE).open("w", encoding="utf-8", newline="") as events,
            (folder / MENTIONS_FILE).open("w", encoding="utf-8", newline="") as mentions,
            sheet(folder / "status.csv", "status") as beside,
        ):
            files = _Files(events, mentions, beside, tally)
            merged = _merged(stories or ())
            for record in records:
                files.write(View(record), merged)
        write_manifest(folder, "gdelt", tally)
    return tally


class _Files:
    """The three files, and when each event was written that may be told again."""

    def __init__(self, events: TextIO, mentions: TextIO, beside: Sheet, tally: Tally) -> None:
        self._events = events
        self._mentions = mentions
        self._beside = beside
        self._tally = tally
        self._added: dict[int, str] = {}

    def write(self, view: View, merged: dict[tuple[str, str], _Merged]) -> None:
        """Write what a page tells."""
        for event in view.record.events:
            one = merged.get((view.page.sha256, event.id))
            told = _told(view, event, one)
            if isinstance(told.coded, str):
                status = one.happening.status if one else event.status
                self._tally.left_out[f"{status}: {told.coded}"] += 1
            else:
                self._write(view, event, told.number, told.coded, told.counts)

    def _write(self, view: View, event: Event, number: int, coded: Coded, counts: Counts) -> None:
        added = self._added.get(number)
        if added is None:
            added = gdelt_events.stamp(view, coded)
            self._events.write(gdelt_events.line(gdelt_events.At(number, view, coded, counts)))
            self._tally.rows["events"] += 1
            if counts.mentions > 1:  # only an event with more tellings can come again
                self._added[number] = added
        self._mentions.write(gdelt_mentions.line(gdelt_mentions.At(number, added, view, event, coded)))
        self._tally.rows["mentions"] += 1
        self._beside.write(status_row(str(number), view, event, coded))


def _merged(stories: Iterable[Story]) -> dict[tuple[str, str], _Merged]:
    """The merged event that each telling, by page and id, belongs to."""
    found = {}
    for story in stories:
        for happening in story.events:
            merged = _Merged(number_of(story.id, happening.id), happening)
            found.update({(row.page, row.id): merged for row in happening.tellings})
    return found


def _told(view: View, event: Event, one: _Merged | None) -> _Told:
    if one is None:
        return _Told(number_of(view.page.sha256, event.id), code(view, event), Counts())
    told = one.happening
    counts = Counts(len(told.tellings), told.sources, len({row.page for row in told.tellings}))
    return _Told(one.number, code(view, _as_one(event, told)), counts)


def _as_one(event: Event, told: Happening) -> Event:
    """The telling with act, mode, status and day of the merged event."""
    from onrecord.events.ontology import plover, quad  # loads the language pipeline's code

    kind = plover()[told.act, told.status]
    basis = event.date.basis if event.date else "stated"
    date = Date(told.date, told.end, basis=basis) if told.date else event.date
    return structs.replace(
        event, act=told.act, mode=told.mode, status=told.status, plover=kind, quad=quad(kind), date=date
    )
