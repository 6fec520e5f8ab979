"""GDELT's shape: programs written for its files read ours; with stories an event is one, and its tellings mentions."""

import csv
from pathlib import Path

import pandas
import pytest

from onrecord.export.gdelt import EVENTS_FILE, MENTIONS_FILE, export_gdelt
from onrecord.records import Happening, Record, Row, Standing, Status, Story
from tests.export.expected import GDELT_EVENTS, GDELT_MENTIONS
from tests.export.made import CLOSED, ROAD, on_page, with_event

A, B, C = "1" * 64, "2" * 64, "3" * 64
PAGES = (ROAD, on_page(B, outlet="Erg Post", published="2026-03-04"), on_page(C, published="2026-03-05"))


def story(status: Status = "occurred", *tellings: str, sources: int = 2) -> Story:
    rows = tuple(Row(page, "e1") for page in tellings or (A, B, C))
    history = tuple(Standing(row, status) for row in rows)
    told = Happening(
        "h1", "COERCE", status, "restrict", date="2026-03-02", sources=sources, tellings=rows, history=history
    )
    return Story("t1", tellings or (A, B, C), events=(told,))


def read(folder: Path) -> tuple[pandas.DataFrame, pandas.DataFrame]:
    # As gdeltPyR and many notebooks do: names given, codes kept as text.
    codes = {"EventCode": str, "EventBaseCode": str, "EventRootCode": str}
    events = pandas.read_csv(
        folder / EVENTS_FILE, sep="\t", header=None, names=GDELT_EVENTS, dtype=codes, index_col=False
    )
    mentions = pandas.read_csv(folder / MENTIONS_FILE, sep="\t", header=None, names=GDELT_MENTIONS, index_col=False)
    return events, mentions


def test_read_with_pandas(tmp_path: Path) -> None:
    tally = export_gdelt(PAGES, tmp_path / "out")
    events, mentions = read(tmp_path / "out")
    assert tally.rows == {"events": 9, "mentions": 9}
    assert (len(events), len(mentions)) == (9, 9)
    assert events["GLOBALEVENTID"].is_unique
    assert set(mentions["GLOBALEVENTID"]) == set(events["GLOBALEVENTID"])
    assert events["EventCode"].tolist()[:3] == ["172", "136", "1123"]
    assert pandas.to_datetime(events["SQLDATE"].astype(str), format="%Y%m%d").dt.year.unique().tolist() == [2026]
    assert events["QuadClass"].isin([1, 2, 3, 4]).all()
    assert events["GoldsteinScale"].between(-10, 10).all()
    conflict = events[(events.Actor1CountryCode == "TCD") & (events.Actor2CountryCode == "NER")]
    assert conflict["EventRootCode"].tolist() == ["17"] * 3
    assert mentions["Confidence"].between(10, 100).all()


def test_every_line_has_all_its_columns(tmp_path: Path) -> None:
    export_gdelt(PAGES, tmp_path / "out")
    for name, count in ((EVENTS_FILE, 61), (MENTIONS_FILE, 16)):
        lines = (tmp_path / "out" / name).read_text(encoding="utf-8").splitlines()
        assert {len(line.split("\t")) for line in lines} == {count}


def test_with_stories_tellings_are_mentions(tmp_path: Path) -> None:
    tally = export_gdelt(PAGES, tmp_path / "out", [story()])
    events, mentions = read(tmp_path / "out")
    assert tally.rows == {"events": 7, "mentions": 9}
    [merged] = events[events["NumMentions"] == 3].to_dict("records")
    assert (merged["NumSources"], merged["NumArticles"], merged["EventCode"], merged["SQLDATE"]) == (
        2,
        3,
        "172",
        20260302,
    )
    tellings = mentions[mentions["GLOBALEVENTID"] == merged["GLOBALEVENTID"]]
    assert tellings["MentionTimeDate"].tolist() == [20260303003000, 20260304000000, 20260305000000]
    assert tellings["EventTimeDate"].unique().tolist() == [20260303003000]


def test_the_number_of_a_merged_event_does_not_hang_on_the_order_of_pages(tmp_path: Path) -> None:
    export_gdelt(PAGES, tmp_path / "a", [story()])
    export_gdelt(reversed(PAGES), tmp_path / "b", [story()])
    first, second = read(tmp_path / "a")[0], read(tmp_path / "b")[0]
    assert set(first["GLOBALEVENTID"]) == set(second["GLOBALEVENTID"])


def test_a_merged_event_that_was_denied_at_last_is_no_event(tmp_path: Path) -> None:
    tally = export_gdelt(
        [with_event(CLOSED), on_page(B, with_event(CLOSED))], tmp_path / "out", [story("denied", A, B)]
    )
    assert tally.rows == {"events": 0, "mentions": 0}
    assert tally.left_out == {"denied: PLOVER keeps no row": 2}


def test_a_denial_is_a_mention_of_what_occurred_and_says_so_beside(tmp_path: Path) -> None:
    denial: Record = on_page(B, with_event(CLOSED, status="denied", plover=None, quad=None))
    export_gdelt([with_event(CLOSED), denial], tmp_path / "out", [story("occurred", A, B)])
    with (tmp_path / "out" / "status.csv").open(encoding="utf-8-sig", newline="") as file:
        beside = list(csv.DictReader(file))
    assert [line["status"] for line in beside] == ["occurred", "denied"]
    assert len({line["key"] for line in beside}) == 1


def test_a_threat_is_a_threat_also_where_it_is_merged(tmp_path: Path) -> None:
    export_gdelt([with_event(CLOSED)], tmp_path / "out", [story("threatened", A)])
    events, _ = read(tmp_path / "out")
    assert events["EventRootCode"].tolist() == ["13"]


@pytest.mark.parametrize("plain", [True, False])
def test_what_is_left_out_is_counted(tmp_path: Path, plain: bool) -> None:
    record = with_event(CLOSED, status="hypothetical", plover=None, quad=None)
    tally = export_gdelt([record], tmp_path / "out", None if plain else [])
    assert tally.left_out == {"hypothetical: PLOVER keeps no row": 1}
