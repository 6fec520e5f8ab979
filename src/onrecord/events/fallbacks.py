"""Fallbacks: where else a role may stand that no slot of the pattern has filled, by act."""

from functools import cache

from onrecord import tables


@cache
def _table() -> dict[tuple[str, str, str], tuple[str, ...]]:
    rows = tables.rows("onrecord.events", "fallbacks.tsv")
    return {(row["act"], row["side"], row["kind"]): tuple(row["slots"].split("|")) for row in rows}


def slots(act: str, side: str, kind: str) -> tuple[str, ...]:
    """The slots to ask, in their order.

    Args:
        act: one of the ontology.
        side: ``actor`` or ``recipient``.
        kind: of the trigger: ``verb``, ``noun``, ``adjective``, or ``passive`` of a verb in the passive.
    """
    return _table().get((act, side, kind), ())
