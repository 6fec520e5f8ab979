"""Parquet: typed data sets by month."""

import datetime
import sys
from pathlib import Path

import pyarrow
import pytest
from pyarrow import dataset

from onrecord.export.columns import columns
from onrecord.export.output import ExportError
from onrecord.export.parquet import export_parquet, schema
from onrecord.export.tables import TABLES
from tests.export.made import ROAD, on_page

APRIL = on_page("2" * 64, published="2026-04-01")
NO_DAY = on_page("3" * 64, published=None)


def test_data_sets_open_as_one_table(tmp_path: Path) -> None:
    export_parquet([ROAD, APRIL, NO_DAY], tmp_path / "out")
    for name, count in (("articles", 3), ("statements", 6), ("events", 9), ("actors", 15)):
        read = dataset.dataset(tmp_path / "out" / name, partitioning="hive").to_table()
        assert read.num_rows == count
        assert read.schema.names == [*(column.name for column in columns(name)), "month"]
        assert set(read["month"].to_pylist()) == {"2026-03", "2026-04", "unknown"}


def test_values_have_types(tmp_path: Path) -> None:
    export_parquet([ROAD], tmp_path / "out")
    read = dataset.dataset(tmp_path / "out" / "events", partitioning="hive").to_table().to_pylist()
    assert read[0]["published"] == datetime.date(2026, 3, 3)
    assert (read[0]["actors"], read[0]["quad"], read[0]["confidence"]) == (["Chad"], 4, 0.85)
    assert (read[2]["injured"], read[2]["killed"]) == (1.0, None)


def test_words_stand_as_they_are(tmp_path: Path) -> None:
    export_parquet([ROAD], tmp_path / "out")
    read = dataset.dataset(tmp_path / "out" / "statements").to_table()
    assert read["words"][0].as_py().startswith("=We will")


def test_memory_is_bounded(tmp_path: Path) -> None:
    pages = [on_page(f"{number:064}", published=f"2026-{number % 4 + 1:02}-01") for number in range(40)]
    tally = export_parquet(iter(pages), tmp_path / "out", at_once=30)
    assert len(list((tmp_path / "out" / "actors" / "month=2026-01").iterdir())) > 1
    for name in TABLES:
        read = dataset.dataset(tmp_path / "out" / name, partitioning="hive").to_table()
        assert read.num_rows == tally.rows[name]
        assert len(set(read["page"].to_pylist())) == 40


def test_no_rows_are_a_data_set_all_the_same(tmp_path: Path) -> None:
    export_parquet([], tmp_path / "out")
    for name in TABLES:
        assert dataset.dataset(tmp_path / "out" / name, partitioning="hive").to_table().num_rows == 0


def test_the_schema_says_what_columns_mean() -> None:
    field = schema("statements").field("words")
    assert field.type == pyarrow.string()
    assert b"what was said" in field.metadata[b"meaning"]
    assert not schema("articles").field("page").nullable


def test_without_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExportError, match=r"pip install 'onrecord\[parquet\]'"):
        export_parquet([ROAD], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []
