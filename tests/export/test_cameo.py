"""CAMEO codes: every event that is exported has one, of the class that its type is of."""

from typing import get_args

import pytest
from msgspec import structs

from onrecord.events.ontology import acts, modes, plover
from onrecord.export.cameo import actor_type, event_code
from onrecord.export.coding import MUTUAL
from onrecord.records import Status
from onrecord.tables import rows
from tests.export.made import CLOSED

CONFLICT = {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
# What CAMEO has in another class than PLOVER: yielding is material there, a verdict is words.
ELSEWHERE = {("CONCEDE", "080"), ("SANCTION", "116")}


@pytest.mark.parametrize("status", get_args(Status))
@pytest.mark.parametrize("act", acts())
def test_every_event_has_a_code_of_its_class(act: str, status: Status) -> None:
    kind = plover()[act, status]
    if kind is None or (status == "alleged" and kind == act):
        return
    for mode in (None, *modes(act)):
        code = event_code(kind, structs.replace(CLOSED, act=act, mode=mode, status=status))
        assert (code.quad > 2) == (kind in CONFLICT), (mode, code)
        assert code.quad == acts()[kind].quad or (kind, code.code) in ELSEWHERE, (mode, code)
        assert status == "occurred" or code.quad in (1, 3), "only what occurred is a deed"
        assert (code.goldstein > 0) == (kind not in CONFLICT)


@pytest.mark.parametrize(
    ("kind", "act", "mode", "status", "code"),
    [
        ("ASSAULT", "ASSAULT", "firearms", "occurred", "193"),
        ("ASSAULT", "ASSAULT", None, "occurred", "180"),
        ("THREATEN", "ASSAULT", "firearms", "threatened", "138"),
        ("THREATEN", "SANCTION", "expel", "announced", "136"),
        ("ACCUSE", "ASSAULT", "torture", "alleged", "1122"),
        ("ACCUSE", "COERCE", "arrest", "alleged", "112"),
        ("REQUEST", "RETREAT", "release", "requested", "1053"),
        ("AGREE", "AID", None, "announced", "033"),
        ("CONCEDE", "CONCEDE", None, "occurred", "080"),
        ("CONCEDE", "CONCEDE", None, "announced", "035"),
        ("CONCEDE", "RETREAT", "ceasefire", "proposed", "0356"),
        ("REJECT", "AID", None, "refused", "122"),
        ("REJECT", "AID", None, "averted", "120"),
    ],
)
def test_codes(kind: str, act: str, mode: str | None, status: Status, code: str) -> None:
    assert event_code(kind, structs.replace(CLOSED, act=act, mode=mode, status=status)).code == code


def test_levels() -> None:
    code = event_code("THREATEN", structs.replace(CLOSED, act="COERCE", mode="curfew", status="threatened"))
    assert (code.code, code.base, code.root, code.quad) == ("1323", "132", "13", 3)


def test_the_table_names_what_there_is() -> None:
    for row in rows("onrecord.export", "cameo.tsv"):
        assert row["type"] in acts()
        assert row["act"] in ("", *acts())
        assert row["mode"] in ("", *modes(row["act"] or row["type"]))
        assert row["status"] in ("", *get_args(Status))


def test_medicine_and_media_are_not_mixed_up() -> None:
    assert (actor_type("MED"), actor_type("JRN")) == ("HLH", "MED")
    assert actor_type(None) == actor_type("XYZ") == ""


def test_sectors_of_the_tables_have_a_line() -> None:
    known = {row["sector"] for row in rows("onrecord.export", "cameo_types.tsv")}
    used = {row["sector"] for row in rows("onrecord.actors", "tables/sectors.tsv") if row["sector"]}
    assert used <= known


def test_mutual_acts_are_the_ontologys() -> None:
    assert {name for name, act in acts().items() if act.mutual} == MUTUAL
