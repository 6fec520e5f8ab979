"""JSONL: one record a line, as ``onrecord show --format jsonl`` prints it, and its spans as W3C annotations."""

from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

import msgspec

from onrecord.export.annotations import annotation_page
from onrecord.export.output import Tally, whole_file
from onrecord.records import Record
from onrecord.serialization import to_json


def export_jsonl(records: Iterable[Record], path: Path, replace: bool = False) -> Tally:
    """Write the records to a file.

    Raises:
        ExportError: the file cannot be written, or is there and ``replace`` is not set.
    """
    with whole_file(path, replace) as file:
        return write_jsonl(records, file)


def write_jsonl(records: Iterable[Record], file: TextIO) -> Tally:
    """Write the records to an open file; ``onrecord.from_json`` reads each line, and passes over ``annotations``."""
    tally = Tally.of("records")
    for record in records:
        file.write(line(record) + "\n")
        tally.rows["records"] += 1
    return tally


def line(record: Record) -> str:
    """The record's JSON with one more member, ``annotations``."""
    annotations = msgspec.json.encode(annotation_page(record)).decode()
    return f'{to_json(record)[:-1]},"annotations":{annotations}}}'
