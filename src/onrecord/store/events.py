"""Who did what to whom: the events that a query asks for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from onrecord.records import Span
from onrecord.store import schema
from onrecord.store.answers import Deed, Party
from onrecord.store.filters import Conditions, Wanted, either, ordered, page_columns, sentence, where

STEP = 500  # rows fetched together

Parties = dict[int, dict[str, list[Party]]]


def find(connection: Connection, wanted: Wanted) -> Iterator[Deed]:
    """The events, in order of their days."""
    with connection.execute(query(connection, wanted), execution_options={"yield_per": STEP}) as rows:
        for some in rows.partitions():
            parties = _parties(connection, some)
            yield from (_deed(row, parties[row.number]) for row in some)


def query(connection: Connection, wanted: Wanted) -> Select[Any]:
    """The query: first the numbers of the events, which indexes give, then all that is told of those."""
    picked = _picked(connection, wanted).subquery("picked")
    event, by = schema.events, schema.actors
    told = (
        picked.join(event, event.c.id == picked.c.id)
        .join(schema.pages, schema.pages.c.id == event.c.page_id)
        .join(schema.articles, schema.articles.c.page_id == event.c.page_id)
        .outerjoin(by, by.c.id == event.c.by_id)
    )
    columns = (
        event.c.id.label("number"), event.c.key, event.c.day, event.c.date, event.c.date_end, event.c.date_basis,
        event.c.status, event.c.act, event.c.mode, event.c.plover, event.c.quantity, event.c.killed, event.c.injured,
        event.c.place_name, event.c.place_country, event.c.evidence, event.c.evidence_start, event.c.evidence_stop,
        by.c.name.label("by"), sentence(event).label("sentence"), schema.pages.c.text, *page_columns(),
    )  # fmt: skip
    return ordered(select(*columns).select_from(told), picked, Wanted(newest=wanted.newest))


def _picked(connection: Connection, wanted: Wanted) -> Select[Any]:
    event, dyads, conditions = schema.events, schema.dyads, Conditions(connection, wanted)
    rest = list(conditions.of_row(event))
    if (about := conditions.matching("events", (wanted.about, ("evidence",)))) is not None:
        rest.append(event.c.id.in_(about))
    rest += [
        column == value
        for column, value in ((event.c.status, wanted.status), (event.c.plover, wanted.plover))
        if value is not None
    ]
    pairs = [
        column == value
        for column, value in ((dyads.c.from_country, wanted.from_country), (dyads.c.to_country, wanted.to_country))
        if value is not None
    ]
    if not pairs:
        return either(wanted, event, select(event.c.id, event.c.day).where(*rest))
    found = (
        select(dyads.c.event_id, dyads.c.day).distinct().join(event).where(*pairs, *rest, *conditions.of_days(dyads))
    )
    picked = ordered(found, dyads, wanted, "event_id").subquery()
    return select(picked.c.event_id.label("id"), picked.c.day)


def _parties(connection: Connection, events: Sequence[Row[Any]]) -> Parties:
    """Who took part in each event, by its number and side."""
    texts = {row.number: row.text for row in events}
    found: Parties = defaultdict(lambda: {"actor": [], "recipient": []})
    role, actor = schema.roles, schema.actors
    columns = (role.c.event_id, role.c.side, role.c.start, role.c.stop, actor.c.name, actor.c.country, actor.c.sector)
    told = select(*columns).join(actor).where(role.c.event_id.in_(texts)).order_by(role.c.number)
    for row in connection.execute(told):
        words = _words(texts[row.event_id], (row.start, row.stop))
        found[row.event_id][row.side].append(Party(words, row.name, row.country, row.sector))
    return found


def _words(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split())


def _deed(row: Row[Any], parties: dict[str, list[Party]]) -> Deed:
    return Deed(
        id=row.key,
        day=row.day,
        date=row.date,
        date_end=row.date_end,
        date_basis=row.date_basis,
        status=row.status,
        act=row.act,
        mode=row.mode,
        plover=row.plover,
        actors=tuple(parties["actor"]),
        recipients=tuple(parties["recipient"]),
        by=row.by,
        quantity=row.quantity,
        killed=row.killed,
        injured=row.injured,
        place=row.place_name,
        place_country=row.place_country,
        evidence=row.evidence,
        sentence=" ".join(row.sentence.split()),
        where=where(row, row.evidence_start, row.evidence_stop),
    )
