"""What is known of pages beside them: a table with a line for each file, its day of publication, its outlet."""

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import OnrecordError

NAMES = {
    "file": ("file", "filename", "path"),
    "published": ("published", "publication_date", "date"),
    "outlet": ("outlet", "publisher"),
}
"""What the columns may be called; others are passed over."""


class Told(NamedTuple):
    """What is known of one page."""

    published: str | None = None
    outlet: str | None = None


class Metadata(NamedTuple):
    """What is known of pages, by their files as the table names them."""

    lines: Mapping[str, Told]

    def of(self, path: Path) -> Told:
        """Of one page: by its path, its name, or its name without ending, whichever the table has."""
        names = (str(path), path.name, path.name.partition(".")[0], path.stem)
        return next((self.lines[name] for name in names if name in self.lines), Told())


def read(file: str) -> Metadata:
    """The table in a file, parted by tabs or commas, with a header line.

    Raises:
        OnrecordError: it cannot be read, has no column for the files, or a date in it is no ISO date.
    """
    try:
        lines = Path(file).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror or error) if isinstance(error, OSError) else "it is not UTF-8"
        raise OnrecordError(f"{file}: cannot be read: {reason}") from error
    table = csv.DictReader(lines, delimiter="\t" if lines and "\t" in lines[0] else ",")
    columns = {field: _column(table.fieldnames or (), names) for field, names in NAMES.items()}
    if (name := columns["file"]) is None:
        raise OnrecordError(f"{file}: no column says which file a line is about: {', '.join(NAMES['file'])}")
    found = {}
    for number, row in enumerate(table, start=2):
        published, outlet = (_cell(row, columns[field]) for field in ("published", "outlet"))
        if published is not None and not _is_date(published):
            raise OnrecordError(f"{file}, line {number}: {published} is not an ISO date, such as 2024-03-11")
        found[row[name] or ""] = Told(published, outlet)
    return Metadata(found)


def _column(header: Sequence[str], names: tuple[str, ...]) -> str | None:
    known = {one.strip().lower(): one for one in header}
    return next((known[name] for name in names if name in known), None)


def _cell(row: Mapping[str, str | None], column: str | None) -> str | None:
    return ((row.get(column) or "").strip() or None) if column is not None else None


def _is_date(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True
