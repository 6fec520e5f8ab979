"""Events in the shape of POLECAT, the event data that followed ICEWS: 40 columns, tab-separated, with a header.

Columns and their order are those of the files on Harvard Dataverse (doi:10.7910/DVN/AJGVIT): several values in one cell
are parted by ``; `` and a missing one is ``None``, as readers written for those files expect. ``status.csv`` beside it
keeps what POLECAT has no column for.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from onrecord.export.cameo import event_code
from onrecord.export.coding import Coded, code
from onrecord.export.columns import columns
from onrecord.export.countries import codes
from onrecord.export.output import Tally, whole_folder, write_manifest
from onrecord.export.spreadsheets import Sheet, sheet
from onrecord.export.status import status_row
from onrecord.export.tsv import clean
from onrecord.export.view import View
from onrecord.records import Actor, Record
from onrecord.version import __version__

FILE = "ngecEvents.DV.onrecord.txt"
"""A name that globs written for POLECAT's own files (``ngecEvents.DV.*.txt``, ``ngecEvents*.txt``) find."""
BESIDE = "status.csv"
QUADS = {1: "VERBAL COOPERATION", 2: "MATERIAL COOPERATION", 3: "VERBAL CONFLICT", 4: "MATERIAL CONFLICT"}
_NONE = "None"


def _many(values: Iterable[str | None]) -> str | None:
    """Values in step, parted by ``; ``; nothing where there is not one."""
    found = [value or _NONE for value in values]
    return "; ".join(found) if any(value != _NONE for value in found) else None


def _cow(actors: Sequence[Actor]) -> str | None:
    return _many(known.cow if (known := codes(actor.country)) else None for actor in actors)


def _raw(view: View, coded: Coded, actors: Sequence[Actor]) -> str | None:
    """The words that name them in the event; who only asks or accuses is not named there, and has its name."""
    spans = {role.actor: role.span for role in (*coded.event.recipients, *coded.event.actors)}
    return _many(view.words(spans.get(actor.id)) or actor.name for actor in actors)


def event_id(view: View, coded: Coded) -> str:
    """``20260519-0000-1f0c9b2d7a44_SANCTION_e3``: before the first ``_`` stands the article, as in POLECAT."""
    day = (view.day or coded.day).replace("-", "")
    return f"{day}-0000-{view.page.sha256[:12]}_{coded.type}_{coded.event.id}"


def polecat_row(view: View, coded: Coded) -> dict[str, str | None]:
    """The 40 columns of an event."""
    event, place = coded.event, coded.event.place
    return {
        "Event ID": event_id(view, coded),
        "Event Date": coded.day,
        "Event Type": coded.type,
        "Event Mode": event.mode if coded.type == event.act else None,
        "Intensity": str(event_code(coded.type, event).goldstein),
        "Quad Code": QUADS[event.quad] if event.quad else None,
        "Contexts": None,
        **_side(view, coded, "Actor", coded.actors),
        **_side(view, coded, "Recipient", coded.recipients),
        "Placename": place.name if place else None,
        **dict.fromkeys(("City", "District", "Province")),
        "Country": place.country if place else None,
        **dict.fromkeys(("Latitude", "Longitude", "GeoNames ID")),
        "Raw Placename": view.words(place.span) if place else None,
        "Feature Type": None,
        "Source": view.article.outlet or view.page.source,
        "Publication Date": view.day,
        "Story People": _many(view.names("person")),
        "Story Organizations": _many(view.names("government", "organization")),
        "Story Locations": _many(view.names("place")),
        "Language": view.article.language,
        "Version": f"onrecord {__version__}",
    }


def _side(view: View, coded: Coded, side: str, actors: Sequence[Actor]) -> dict[str, str | None]:
    return {
        f"{side} Name": _many(actor.name for actor in actors),
        f"{side} Country": _many(actor.country for actor in actors),
        f"{side} COW": _cow(actors),
        f"Primary {side} Sector": actors[0].sector if actors else None,
        f"{side} Sectors": _many(actor.sector for actor in actors),
        f"{side} Title": _many(actor.title for actor in actors),
        f"{side} Name Raw": _raw(view, coded, actors),
        f"Wikipedia {side} ID": None,
    }


def export_polecat(records: Iterable[Record], path: Path, replace: bool = False) -> Tally:
    """Write the file and ``status.csv`` into a new folder; what is left out is counted by reason.

    Raises:
        ExportError: the folder cannot be written, or is there and ``replace`` is not set.
    """
    tally = Tally.of("events")
    with whole_folder(path, replace) as folder:
        with (
            (folder / FILE).open("w", encoding="utf-8", newline="") as file,
            sheet(folder / BESIDE, "status") as beside,
        ):
            file.write("\t".join(column.name for column in columns("polecat")) + "\n")
            for record in records:
                _write(View(record), file, beside, tally)
        write_manifest(folder, "polecat", tally)
    return tally


def _write(view: View, file: TextIO, beside: Sheet, tally: Tally) -> None:
    for event in view.record.events:
        coded = code(view, event)
        if isinstance(coded, str):
            tally.left_out[f"{event.status}: {coded}"] += 1
            continue
        file.write("\t".join(clean(value) or _NONE for value in polecat_row(view, coded).values()) + "\n")
        beside.write(status_row(event_id(view, coded), view, event, coded))
        tally.rows["events"] += 1
