"""Nesting: what is left of one verdict under another, by ``nesting.tsv``."""

from functools import cache
from typing import cast

from onrecord import tables
from onrecord.events.governors import Verdict


def left(inner: Verdict, outer: Verdict) -> Verdict:
    """What is left of the inner verdict under the outer one: the outer one, unless the table says otherwise."""
    return _table().get((inner, outer), outer)


@cache
def _table() -> dict[tuple[str, str], Verdict]:
    rows = tables.rows("onrecord.events", "nesting.tsv")
    return {(row["inner"], row["outer"]): cast("Verdict", row["result"]) for row in rows}
