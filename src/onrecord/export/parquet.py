"""Parquet: the four tables as typed data sets, each parted by the month of publication (``month=2026-05``).

The folders are Hive partitions, which ``pyarrow.dataset``, R's ``arrow::open_dataset``, DuckDB, Polars and Spark read
as one table with a column ``month``; pages without a day lie under ``unknown``.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from onrecord.export.columns import Values, columns
from onrecord.export.output import ExportError, Tally, whole_folder, write_manifest
from onrecord.export.tables import TABLES, rows
from onrecord.export.view import View
from onrecord.records import Record

AT_ONCE = 20_000
"""Rows kept in memory before the fullest partition is written as a file of its own."""
_NO_MONTH = "unknown"


def export_parquet(records: Iterable[Record], path: Path, replace: bool = False, at_once: int = AT_ONCE) -> Tally:
    """Write the data sets ``articles``, ``statements``, ``events`` and ``actors`` into a new folder.

    ``at_once`` is how many rows are kept in memory.

    Raises:
        ExportError: pyarrow is not there, or the folder cannot be written or is there and ``replace`` is not set.
    """
    _pyarrow()
    tally = Tally.of(*TABLES)
    with whole_folder(path, replace) as folder:
        writer = _Writer(folder, at_once)
        for record in records:
            view = View(record)
            month = view.day[:7] if view.day else _NO_MONTH
            for name, row in rows(view):
                writer.add(name, month, row)
                tally.rows[name] += 1
        writer.close()
        write_manifest(folder, "parquet", tally)
    return tally


def schema(table: str) -> Any:
    """The Arrow schema of a table, each field with what it means; every field but ``page`` may be null."""
    arrow = _pyarrow()
    kinds = {
        "text": arrow.string(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "day": arrow.date32(),
        "texts": arrow.list_(arrow.string()),
    }
    return arrow.schema(
        arrow.field(column.name, kinds[column.kind], column.name != "page", {"meaning": column.meaning})
        for column in columns(table)
    )


class _Writer:
    """Rows by table and month, written when there are too many of them to keep."""

    def __init__(self, folder: Path, at_once: int) -> None:
        self._folder = folder
        self._at_once = at_once
        self._kept: dict[tuple[str, str], list[Values]] = {}
        self._count = 0
        self._files: dict[tuple[str, str], int] = {}
        self._schemas = {table: schema(table) for table in TABLES}
        for table in TABLES:
            (folder / table).mkdir()

    def add(self, table: str, month: str, row: Values) -> None:
        """Keep a row, or write the fullest partition with it."""
        self._kept.setdefault((table, month), []).append(row)
        self._count += 1
        if self._count >= self._at_once:
            self._write(max(self._kept, key=lambda key: len(self._kept[key])))

    def close(self) -> None:
        """Write what is left; a data set without rows is one file without rows, so that it opens all the same."""
        for key in sorted(self._kept):
            self._write(key)
        for table in TABLES:
            if not any(name == table for name, _ in self._files):
                self._kept[table, _NO_MONTH] = []
                self._write((table, _NO_MONTH))

    def _write(self, key: tuple[str, str]) -> None:
        from pyarrow import Table as ArrowTable
        from pyarrow import parquet

        table, month = key
        kept = self._kept.pop(key)
        self._count -= len(kept)
        number = self._files[key] = self._files.get(key, -1) + 1
        folder = self._folder / table / f"month={month}"
        folder.mkdir(exist_ok=True)
        made = ArrowTable.from_pylist(kept, schema=self._schemas[table])
        parquet.write_table(made, folder / f"part-{number:04}.parquet", compression="zstd")


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise ExportError("parquet needs pyarrow: pip install 'onrecord[parquet]'") from error
    return pyarrow
