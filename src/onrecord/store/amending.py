"""Editors' corrections kept through every reading of a page: put in whenever its record is written."""

from sqlalchemy import Connection, select

from onrecord.errors import JudgementError
from onrecord.records import Record
from onrecord.serialization import from_json, to_json
from onrecord.store import judgements, loading, saving, schema
from onrecord.store.saving import Reading
from onrecord.stories.correcting import corrected


def save(connection: Connection, record: Record, reading: Reading) -> None:
    """Write a record as editors would have it; as it was read it is kept beside it, where the two differ."""
    better = amended(connection, record)
    as_read = None if better == record else to_json(record)
    saving.save(connection, better, reading._replace(as_read=as_read))


def amended(connection: Connection, record: Record) -> Record:
    """The record with what editors have corrected; what this reading has no place for is passed over."""
    for judgement in judgements.find(connection, record.page.sha256):
        try:
            record = corrected(record, [judgement])
        except JudgementError:
            continue  # it names an actor, say, whom this reading does not have
    return record


def as_read(connection: Connection, page: str) -> Record | None:
    """The record of a page before any correction; none where there is no such page."""
    table = schema.pages
    row = connection.execute(select(table.c.id, table.c.as_read).where(table.c.sha256 == page)).one_or_none()
    if row is None:
        return None
    return from_json(row.as_read) if row.as_read is not None else next(loading.load(connection, [row.id]), None)


def again(connection: Connection, page: str) -> None:
    """Write a page's record anew, after an editor has corrected it or has taken a correction back."""
    record, table = as_read(connection, page), schema.pages
    if record is None:
        return
    row = connection.execute(select(table).where(table.c.sha256 == page)).one()
    save(connection, record, Reading(row.read_at, row.settings, row.run_id))
