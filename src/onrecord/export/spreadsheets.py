"""CSV: four flat tables that a spreadsheet opens as they are.

UTF-8 with a byte order mark, which Excel needs to know that it is UTF-8 and which pandas, readr and Python's
``utf-8-sig`` pass over; commas; quotation marks doubled (RFC 4180).

A text of the page that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return would be run as a formula by
spreadsheets (CWE-1236), and whoever writes a page that is quoted could use that. Such a text gets an apostrophe before
it, and so does a text that begins with an apostrophe, so that :func:`plain` gives back every text as it was.
"""

import csv
import datetime
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from onrecord.export.columns import Value, Values, columns
from onrecord.export.output import Tally, whole_folder, write_manifest
from onrecord.export.tables import TABLES, rows
from onrecord.export.view import View
from onrecord.records import Record

_RUN_AS_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "'")


def export_csv(records: Iterable[Record], path: Path, replace: bool = False) -> Tally:
    """Write ``articles.csv``, ``statements.csv``, ``events.csv`` and ``actors.csv`` into a new folder.

    Raises:
        ExportError: the folder cannot be written, or is there and ``replace`` is not set.
    """
    tally = Tally.of(*TABLES)
    with whole_folder(path, replace) as folder:
        with ExitStack() as files:
            sheets = {name: files.enter_context(sheet(folder / f"{name}.csv", name)) for name in TABLES}
            for record in records:
                for name, row in rows(View(record)):
                    sheets[name].write(row)
                    tally.rows[name] += 1
        write_manifest(folder, "csv", tally)
    return tally


class Sheet:
    """An open CSV file with the columns of a table."""

    def __init__(self, file: TextIO, table: str) -> None:
        self._writer = csv.writer(file)
        self._writer.writerow(column.name for column in columns(table))

    def write(self, row: Values) -> None:
        """Write a row."""
        self._writer.writerow(cell(value) for value in row.values())


@contextmanager
def sheet(path: Path, table: str) -> Iterator[Sheet]:
    """A new CSV file with the columns of a table, its header written."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        yield Sheet(file, table)


def cell(value: Value) -> str:
    """A value as it stands in a cell; nothing where there is none, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return safe(value)
    if isinstance(value, tuple):
        return safe("; ".join(value))
    if isinstance(value, datetime.date):
        return value.isoformat()
    return f"{value:.15g}"


def safe(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it, or where it has one already."""
    return f"'{text}" if text.startswith(_RUN_AS_FORMULAS) else text


def plain(text: str) -> str:
    """The text as it was before :func:`safe`."""
    return text.removeprefix("'")
