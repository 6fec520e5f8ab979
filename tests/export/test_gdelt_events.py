"""GDELT's Events table."""

from typing import Any

import pytest
from msgspec import structs

from onrecord.export.coding import Coded, code
from onrecord.export.columns import columns
from onrecord.export.gdelt_events import At, Counts, event_row, line, number_of, stamp
from onrecord.export.view import View
from onrecord.records import Actor, Place, Record
from tests.export.expected import GDELT_EVENTS, NEVER_EMPTY
from tests.export.made import ACTORS, CLOSED, ROAD, THREAT, at, on_page, with_event


def made(record: Record, counts: Counts = Counts()) -> At:  # noqa: B008 - a tuple that nobody can change
    view = View(record)
    coded = code(view, record.events[0])
    assert isinstance(coded, Coded)
    return At(42, view, coded, counts)


def row(record: Record = ROAD) -> dict[str, Any]:
    return event_row(made(record))


def test_the_61_columns() -> None:
    names = [column.name for column in columns("gdelt-events")]
    assert names == list(row())
    # The codebook's names, where gdeltPyR says SQLDATE and writes GLOBALEVENTID in capitals.
    assert ["GLOBALEVENTID", "SQLDATE", *names[2:]] == list(GDELT_EVENTS)
    assert len(names) == 61


def test_a_deed() -> None:
    found = row()
    assert (found["Day"], found["MonthYear"], found["Year"]) == ("20260302", "202603", 2026)
    assert found["FractionDate"] == "2026.2521"
    assert (found["Actor1Code"], found["Actor1Name"], found["Actor1CountryCode"]) == ("TCDGOV", "CHAD", "TCD")
    assert (found["Actor2Code"], found["Actor2Type1Code"]) == ("NERGOV", "GOV")
    assert (found["EventCode"], found["EventBaseCode"], found["EventRootCode"]) == ("172", "172", "17")
    assert (found["QuadClass"], found["GoldsteinScale"], found["IsRootEvent"]) == (4, "-5.0", 1)
    assert (found["DATEADDED"], found["SOURCEURL"]) == ("20260303003000", "https://dune.example/road")


def test_a_place_is_named_and_not_located() -> None:
    found = row()
    assert (found["ActionGeo_Type"], found["ActionGeo_FullName"], found["ActionGeo_CountryCode"]) == (1, "Niger", "NG")
    assert found["ActionGeo_Lat"] is None
    assert row(with_event(CLOSED, place=Place(at("Niger"), "Agadez", "NER")))["ActionGeo_Type"] == 4
    assert row(with_event(CLOSED, place=Place(at("Niger"), "Reno", "USA")))["ActionGeo_Type"] == 3
    assert row(with_event(CLOSED, place=None))["ActionGeo_Type"] is None


def test_nothing_that_readers_need_is_empty() -> None:
    values = dict(
        zip(
            GDELT_EVENTS, line(made(with_event(THREAT, recipients=(), actors=()))).rstrip("\n").split("\t"), strict=True
        )
    )
    assert all(values[name] for name in NEVER_EMPTY)
    assert values["Actor1Code"] == values["Actor1Name"] == ""


@pytest.mark.parametrize(
    ("actor", "code", "country", "group", "kind"),
    [
        (Actor("a1", "UN", "organization", "UNO", "GOV"), "UNOGOV", None, "UNO", "GOV"),
        (Actor("a1", "EU", "organization", "EUR", None), "EECIGO", None, "EEC", "IGO"),
        (Actor("a1", "Acme", "organization", "MNC", None), "MNC", None, None, "MNC"),
        (Actor("a1", "nurse", "person", "TCD", "MED"), "TCDHLH", "TCD", None, "HLH"),
        (Actor("a1", "crowd", "group", None, None), "", None, None, None),
    ],
)  # fmt: skip
def test_actors(actor: Actor, code: str, country: str | None, group: str | None, kind: str | None) -> None:
    found = row(structs.replace(ROAD, actors=(actor, *ACTORS[1:])))
    assert (found["Actor1Code"], found["Actor1CountryCode"]) == (code, country)
    assert (found["Actor1KnownGroupCode"], found["Actor1Type1Code"]) == (group, kind)


def test_the_same_event_has_the_same_number() -> None:
    assert number_of("1" * 64, "e1") == number_of("1" * 64, "e1")
    assert number_of("1" * 64, "e1") != number_of("1" * 64, "e2")
    numbers = {number_of("page", f"e{number}") for number in range(10_000)}
    assert len(numbers) == 10_000
    assert 0 <= min(numbers) <= max(numbers) < 2**52


def test_when_it_was_added() -> None:
    coded = code(View(ROAD), CLOSED)
    assert isinstance(coded, Coded)
    assert stamp(View(on_page("2", published="2026-03-03")), coded) == "20260303000000"
    assert stamp(View(on_page("2", published=None)), coded) == "20260302000000"


def test_only_the_beginning_is_root() -> None:
    assert row(with_event(CLOSED, part=0, evidence=(0, 22), trigger=(5, 10)))["IsRootEvent"] == 1
    assert row(with_event(CLOSED, part=2))["IsRootEvent"] == 0
