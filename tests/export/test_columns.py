"""The columns of the tables are those of their rows."""

import datetime

import pytest
from msgspec import structs

from onrecord.export.coding import Coded, code
from onrecord.export.columns import Values, as_day, columns, texts
from onrecord.export.status import status_row
from onrecord.export.tables import actor_row, article_row, event_row, statement_row
from onrecord.export.view import View
from tests.export.made import BEATEN, CLOSED, ROAD

VIEW = View(ROAD)
KINDS = {
    "text": str,
    "integer": int,
    "number": float,
    "day": datetime.date,
    "texts": tuple,
}


def coded() -> Coded:
    found = code(VIEW, CLOSED)
    assert isinstance(found, Coded)
    return found


ROWS = [
    ("articles", article_row(VIEW)),
    ("statements", statement_row(VIEW, ROAD.statements[0])),
    ("statements", statement_row(VIEW, structs.replace(ROAD.statements[1], speaker=None, part=None))),
    ("events", event_row(VIEW, CLOSED)),
    ("events", event_row(VIEW, BEATEN)),
    ("actors", actor_row(VIEW, ROAD.actors[0])),
    ("actors", actor_row(VIEW, structs.replace(ROAD.actors[0], mentions=()))),
    ("status", status_row("1", VIEW, CLOSED, coded())),
]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_names_and_order(table: str, row: Values) -> None:
    assert list(row) == [column.name for column in columns(table)]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_types(table: str, row: Values) -> None:
    for column in columns(table):
        value = row[column.name]
        assert value is None or isinstance(value, KINDS[column.kind]), column


@pytest.mark.parametrize("table", ["articles", "statements", "events", "actors", "status", "polecat", "gdelt-events", "gdelt-mentions", "audit"])  # fmt: skip
def test_every_column_says_what_it_means(table: str) -> None:
    names = [column.name for column in columns(table)]
    assert len(names) == len(set(names)) > 10
    assert all(column.meaning and column.kind in KINDS for column in columns(table))


def test_missing_texts_keep_their_place() -> None:
    assert texts(("TCD", None, "NER")) == ("TCD", "", "NER")


@pytest.mark.parametrize(
    ("value", "day"),
    [("2026-03-02T10:00", datetime.date(2026, 3, 2)), (None, None), ("2026-03", None), ("2026-02-31", None)],
)
def test_days(value: str | None, day: datetime.date | None) -> None:
    assert as_day(value) == day
