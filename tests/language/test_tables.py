from functools import partial
from importlib.resources import files

import pytest

from onrecord import tables

rows = partial(tables.rows, "onrecord.language")

TABLES = sorted(path.name for path in files("onrecord.language").iterdir() if path.name.endswith(".tsv"))


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_whole_and_has_a_source(name: str) -> None:
    found = rows(name)
    assert found
    assert all(row["source"] for row in found)
    first = next(iter(found[0]))
    assert all(row[first] == row[first].strip() != "" for row in found)


@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice(name: str) -> None:
    found = [tuple(row.values()) for row in rows(name)]
    assert len(set(found)) == len(found)
