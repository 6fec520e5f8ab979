"""CSV for spreadsheets: safe to open, and nothing lost."""

import csv
import datetime
from pathlib import Path

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.columns import Value, columns
from onrecord.export.spreadsheets import cell, export_csv, plain, safe
from tests.export.made import ROAD, on_page


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert plain(safe(text)) == text


@given(st.sampled_from("=+-@\t\r"), st.text())
def test_nothing_is_run(first: str, rest: str) -> None:
    assert safe(first + rest)[0] == "'"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        ("-- we will", "'-- we will"),
        ("'Tis so", "''Tis so"),
        (("Ann", "", "Ole"), "Ann; ; Ole"),
        (("=1", "b"), "'=1; b"),
        (datetime.date(2026, 3, 2), "2026-03-02"),
        (-3, "-3"),
        (0.85, "0.85"),
        (40_000_000.0, "40000000"),
        (1234567.5, "1234567.5"),
        ((), ""),
    ],
)
def test_cells(value: Value, shown: str) -> None:
    assert cell(value) == shown


def test_the_files(tmp_path: Path) -> None:
    tally = export_csv([ROAD, on_page("2" * 64, outlet=None)], tmp_path / "out")
    assert tally.rows == {"articles": 2, "statements": 4, "events": 6, "actors": 10}
    for name in ("articles", "statements", "events", "actors"):
        data = (tmp_path / "out" / f"{name}.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.DictReader(file))
        assert list(read[0]) == [column.name for column in columns(name)]
        assert len(read) == tally.rows[name]
        assert None not in read[0]


def test_a_formula_of_the_page_is_text(tmp_path: Path) -> None:
    export_csv([ROAD], tmp_path / "out")
    with (tmp_path / "out" / "statements.csv").open(encoding="utf-8-sig", newline="") as file:
        words = [row["words"] for row in csv.DictReader(file)]
    assert words[0] == "'=We will pay nothing, … and we will not wait."
    assert plain(words[0]).startswith("=We")


def test_pandas_reads_it(tmp_path: Path) -> None:
    export_csv([ROAD], tmp_path / "out")
    frame = pandas.read_csv(tmp_path / "out" / "events.csv", parse_dates=["published"])
    assert list(frame["status"]) == ["occurred", "threatened", "alleged"]
    assert frame["published"].dt.year.unique().tolist() == [2026]
    assert frame["confidence"].tolist() == [0.85, 0.75, 0.7]
