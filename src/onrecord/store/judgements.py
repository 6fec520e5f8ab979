"""Editors' judgements kept: never changed, never deleted, only withdrawn."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, Row, insert, select, update

from onrecord.records import Judgement, Target
from onrecord.store import schema
from onrecord.store.saving import free


def add(connection: Connection, judgement: Judgement) -> Judgement:
    """Keep a judgement; it comes back with the number that it has got."""
    number = free(connection, schema.judgements)
    fields = ("verdict", "author", "made", "reason", "field", "value", "withdrawn")
    values = {name: getattr(judgement, name) for name in fields}
    connection.execute(insert(schema.judgements).values(id=number, **values))
    targets = [
        {"judgement_id": number, "number": at, "page": one.page, "kind": one.kind, "start": one.span[0],
         "stop": one.span[1], "words": one.words}
        for at, one in enumerate(judgement.targets)
    ]  # fmt: skip
    if targets:
        connection.execute(insert(schema.judgement_targets), targets)
    return structs.replace(judgement, id=number)


def withdraw(connection: Connection, number: int, moment: str) -> bool:
    """Note that a judgement was taken back; false where there is none of that number that still holds."""
    table = schema.judgements
    holds = update(table).where(table.c.id == number, table.c.withdrawn.is_(None))
    return connection.execute(holds.values(withdrawn=moment)).rowcount == 1


def find(connection: Connection, page: str | None = None, withdrawn: bool = False) -> Iterator[Judgement]:
    """The judgements in the order in which they were made: of a page or all, those withdrawn too if so told."""
    table, target = schema.judgements, schema.judgement_targets
    query = select(table).order_by(table.c.id)
    if page is not None:
        query = query.where(table.c.id.in_(select(target.c.judgement_id).where(target.c.page == page)))
    if not withdrawn:
        query = query.where(table.c.withdrawn.is_(None))
    rows = connection.execute(query).all()
    targets = defaultdict(list)
    of_these = select(target).where(target.c.judgement_id.in_(query.with_only_columns(table.c.id).order_by(None)))
    for row in connection.execute(of_these.order_by(target.c.number)):
        targets[row.judgement_id].append(Target(row.page, row.kind, (row.start, row.stop), row.words))
    yield from (_judgement(row, tuple(targets[row.id])) for row in rows)


def _judgement(row: Row[Any], targets: tuple[Target, ...]) -> Judgement:
    return Judgement(
        row.id, row.verdict, targets, row.author, row.made, row.reason, row.field, row.value, row.withdrawn
    )
