"""Rows named by what a new reading of their page leaves as it is: where they stand, and their words."""

from collections.abc import Iterable

from onrecord.errors import JudgementError
from onrecord.records import Actor, Event, Record, RowKind, Span, Statement, Target

_KINDS: tuple[RowKind, ...] = ("actor", "statement", "event")


def target(record: Record, row: str) -> Target:
    """The target that stands for a row of a record, such as ``a3``.

    Raises:
        JudgementError: the record has no such row.
    """
    for kind in _KINDS:
        for one in rows(record, kind):
            if one.id == row:
                return Target(record.page.sha256, kind, span(one), _words(record, one))
    raise JudgementError(f"page {record.page.sha256[:12]} has no row {row}")


def found(target: Target, record: Record) -> str | None:
    """The id that the row has in this reading of its page; None where the page, as it is read now, has no such row.

    The row with the same words in the same place; else one of the same place, if only one is; else the one with
    the same words, if only one has them.
    """
    if target.page != record.page.sha256:
        return None
    known = list(rows(record, target.kind))
    here = [one for one in known if stands(one, target.span)]
    same = [one for one in known if _words(record, one) == target.words]
    for some in ([one for one in here if one in same], here, same):
        if len(some) == 1:
            return some[0].id
    return None


def rows(record: Record, kind: RowKind) -> Iterable[Actor | Statement | Event]:
    """The rows of one kind."""
    if kind == "actor":
        return record.actors
    return record.statements if kind == "statement" else record.events


def span(row: Actor | Statement | Event) -> Span:
    """Where a row stands: the first mention, the first stretch of content, the trigger."""
    if isinstance(row, Event):
        return row.trigger
    spans = row.mentions if isinstance(row, Actor) else row.spans
    return spans[0] if spans else (0, 0)


def stands(row: Actor | Statement | Event, place: Span) -> bool:
    """Whether a row stands in this place: of an actor any mention counts."""
    spans = row.mentions if isinstance(row, Actor) else [span(row)]
    return any(start < place[1] and place[0] < stop for start, stop in spans)


def _words(record: Record, row: Actor | Statement | Event) -> str:
    return row.name if isinstance(row, Actor) else record.page.text[slice(*span(row))]
