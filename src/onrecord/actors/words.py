"""Word lists that ship beside the code, as tab-separated files with a header line and a source column."""

import csv
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``name`` (such as ``"honorifics.tsv"``), each a mapping from column to value."""
    with (files(__package__) / name).open(encoding="utf-8") as lines:
        return tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def words(name: str, **wanted: str) -> frozenset[str]:
    """The ``word`` column of the rows whose other columns have the ``wanted`` values."""
    return frozenset(row["word"] for row in rows(name) if all(row[column] == value for column, value in wanted.items()))
