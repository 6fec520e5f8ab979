"""POLECAT's shape: programs written for its files read ours."""

import csv
from pathlib import Path

import pandas
import pytest
from msgspec import structs

from onrecord.export.coding import Coded, code
from onrecord.export.columns import columns
from onrecord.export.polecat import FILE, event_id, export_polecat, polecat_row
from onrecord.export.view import View
from onrecord.records import Actor, Record, Role
from tests.export.expected import POLECAT
from tests.export.made import BEATEN, CLOSED, ROAD, THREAT, at, on_page, with_event

VIEW = View(ROAD)


def row(record: Record) -> dict[str, str | None]:
    view = View(record)
    coded = code(view, record.events[0])
    assert isinstance(coded, Coded)
    return polecat_row(view, coded)


def test_the_forty_columns() -> None:
    assert tuple(column.name for column in columns("polecat")) == POLECAT
    assert tuple(row(ROAD)) == POLECAT
    assert len(POLECAT) == 40


def test_a_deed() -> None:
    made = row(ROAD)
    assert (made["Event Date"], made["Event Type"], made["Event Mode"]) == ("2026-03-02", "COERCE", "restrict")
    assert (made["Quad Code"], made["Intensity"]) == ("MATERIAL CONFLICT", "-5.0")
    assert (made["Actor Name"], made["Actor Country"], made["Actor COW"]) == ("Chad", "TCD", "483")
    assert (made["Recipient Country"], made["Recipient COW"], made["Primary Recipient Sector"]) == ("NER", "436", "GOV")
    assert (made["Placename"], made["Country"], made["Latitude"]) == ("Niger", "NER", None)
    assert (made["Source"], made["Publication Date"], made["Language"]) == ("The Dune", "2026-03-03", "en")
    assert made["Story People"] == 'Idriss Bahar; senior official; envoy "Le Sage"'


def test_a_threat_has_no_mode_of_the_deed() -> None:
    made = row(with_event(THREAT))
    assert (made["Event Type"], made["Event Mode"], made["Quad Code"]) == ("THREATEN", None, "VERBAL CONFLICT")


def test_an_accusation_is_the_accusers() -> None:
    made = row(with_event(BEATEN))
    assert (made["Actor Name"], made["Actor Country"], made["Recipient Name"]) == ("senior official", None, "Niger")
    assert made["Recipient Name Raw"] == "envoy"  # the words of the event, whatever they stand for


def test_several_stand_in_step() -> None:
    roles = (*CLOSED.actors, Role("a4", at("A senior official")))
    made = row(with_event(CLOSED, actors=roles))
    assert (made["Actor Name"], made["Actor Country"], made["Actor COW"], made["Actor Title"]) == (
        "Chad; senior official", "TCD; None", "483; None", None,
    )  # fmt: skip


def test_the_id_begins_with_the_article() -> None:
    coded = code(VIEW, CLOSED)
    assert isinstance(coded, Coded)
    assert event_id(VIEW, coded) == "20260303-0000-111111111111_COERCE_e1"


def export(folder: Path, *records: Record) -> Path:
    export_polecat(records, folder / "out")
    return folder / "out"


def test_read_by_position(tmp_path: Path) -> None:
    # As programs do that make a graph of who did what to whom: by place in the line, "None" for nothing, ISO days.
    out = export(tmp_path, ROAD, on_page("2" * 64))
    with (out / FILE).open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t"))
    assert tuple(lines[0]) == POLECAT
    assert {len(line) for line in lines} == {40}
    edges = [(line[1], line[2], line[7], line[15]) for line in lines[1:] if "None" not in (line[1], line[7], line[15])]
    assert edges[0] == ("2026-03-02", "COERCE", "Chad", "Niger")
    assert len(edges) == len(lines) - 1 == 6


def test_read_with_pandas(tmp_path: Path) -> None:
    out = export(tmp_path, ROAD)
    [path] = out.glob("ngecEvents.DV.*.txt")
    frame = pandas.read_csv(path, sep="\t", low_memory=False, parse_dates=["Event Date", "Publication Date"])
    assert tuple(frame.columns) == POLECAT
    assert frame["Event Date"].dt.strftime("%Y-%m-%d").tolist() == ["2026-03-02", "2026-03-03", "2026-03-03"]
    assert pandas.to_numeric(frame["Intensity"]).tolist() == [-5.0, -7.0, -2.0]
    assert pandas.to_numeric(frame["Actor COW"], errors="coerce").fillna(0).tolist() == [483, 436, 0]
    countries = frame["Actor Country"].fillna("None").str.split("; ")
    assert countries.tolist() == [["TCD"], ["NER"], ["None"]]
    assert frame["Event ID"].str.split("_").str[0].nunique() == 1


def test_quotation_marks_do_not_swallow_lines(tmp_path: Path) -> None:
    text = (export(tmp_path, ROAD) / FILE).read_text(encoding="utf-8")
    assert '"' not in text
    assert "envoy 'Le Sage'" in text


def test_the_table_beside_has_the_same_keys(tmp_path: Path) -> None:
    out = export(tmp_path, ROAD)
    with (out / FILE).open(encoding="utf-8") as file:
        keys = [line["Event ID"] for line in csv.DictReader(file, delimiter="\t")]
    with (out / "status.csv").open(encoding="utf-8-sig", newline="") as file:
        beside = list(csv.DictReader(file))
    assert [line["key"] for line in beside] == keys
    assert [line["status"] for line in beside] == ["occurred", "threatened", "alleged"]


@pytest.mark.parametrize("status", ["denied", "hypothetical"])
def test_what_has_no_row_is_counted(tmp_path: Path, status: str) -> None:
    tally = export_polecat([with_event(CLOSED, status=status, plover=None, quad=None)], tmp_path / "out")
    assert tally.rows == {"events": 0}
    assert tally.left_out == {f"{status}: PLOVER keeps no row": 1}


def test_nobody_named(tmp_path: Path) -> None:
    made = row(structs.replace(with_event(CLOSED, actors=()), actors=(Actor("a2", "Niger", "place", "NER"),)))
    assert (made["Actor Name"], made["Actor Country"], made["Primary Actor Sector"]) == (None, None, None)
