"""Columns of the tables that an export writes: name, type and meaning of each, from ``columns.tsv``."""

import datetime
from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple, cast

from onrecord.tables import rows

Kind = Literal["text", "integer", "number", "day", "texts"]
Value = str | int | float | datetime.date | tuple[str, ...] | None
Values = dict[str, Value]
"""A row: its values by column, in the order of the columns."""


class Column(NamedTuple):
    """A column of a table. A ``day`` is a calendar date; ``texts`` are several texts in the order of the record."""

    name: str
    kind: Kind
    meaning: str


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table, such as ``"statements"`` or ``"polecat"``, in their order."""
    lines = rows(__package__, "columns.tsv")
    return tuple(
        Column(line["column"], cast(Kind, line["kind"]), line["meaning"]) for line in lines if line["table"] == table
    )


def texts(values: Iterable[str | None]) -> tuple[str, ...]:
    """Several values of which some may be missing; a missing one is an empty text, so that columns stay in step."""
    return tuple(value or "" for value in values)


def as_day(value: str | None) -> datetime.date | None:
    """A calendar date, where the value begins with one."""
    try:
        return datetime.date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
