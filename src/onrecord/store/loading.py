"""Rows back to the records that they were."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from onrecord.records import (
    Actor,
    Article,
    Date,
    Engine,
    Event,
    Link,
    Page,
    Part,
    Place,
    Record,
    Role,
    Span,
    Statement,
    Time,
)
from onrecord.store import schema

BATCH = 50  # pages whose rows are fetched together

Found = Row[Any]


def load(connection: Connection, pages: Iterable[int]) -> Iterator[Record]:
    """The records of the pages with these numbers, in that order; a number that there is not is left out."""
    waiting = iter(pages)
    while some := list(islice(waiting, BATCH)):
        batch = _Batch(connection, some)
        yield from (batch.record(page) for page in some if page in batch.pages)


class _Batch:
    """The rows of some pages, by what they belong to."""

    def __init__(self, connection: Connection, pages: list[int]) -> None:
        self.connection = connection
        own = schema.pages.c.id.in_(pages)
        self.pages = {row.id: row for row in connection.execute(select(schema.pages).where(own))}
        found = {}
        for table in (schema.articles, schema.bylines, schema.parts, schema.actors, schema.statements, schema.events,
                      schema.links, schema.times):  # fmt: skip
            query = select(table).where(table.c.page_id.in_(pages))
            found[table.name] = self._grouped(
                query.order_by(table.c.number) if "number" in table.c else query, "page_id"
            )
        self.of_page = found
        actors, statements, events = schema.actors, schema.statements, schema.events
        self.mentions = self._grouped(
            select(schema.mentions).join(actors).where(actors.c.page_id.in_(pages)).order_by(schema.mentions.c.number),
            "actor_id",
        )
        spans, roles = schema.statement_spans, schema.roles
        self.spans = self._grouped(
            select(spans).join(statements).where(statements.c.page_id.in_(pages)).order_by(spans.c.number),
            "statement_id",
        )
        self.roles = self._grouped(
            select(roles).join(events).where(events.c.page_id.in_(pages)).order_by(roles.c.number), "event_id"
        )
        self.keys = {
            name: {row.id: row.key for rows in found[name].values() for row in rows}
            for name in ("actors", "statements", "events")
        }

    def _grouped(self, query: Select[Any], by: str) -> dict[int, list[Found]]:
        groups = defaultdict(list)
        for row in self.connection.execute(query):
            groups[getattr(row, by)].append(row)
        return groups

    def rows(self, table: str, page: int) -> list[Found]:
        return self.of_page[table].get(page, [])

    def record(self, page: int) -> Record:
        row = self.pages[page]
        return Record(
            page=Page(row.source, row.media_type, row.sha256, row.text),
            article=self.article(page),
            engine=Engine(row.version, row.pipeline, row.pipeline_version),
            actors=tuple(map(self.actor, self.rows("actors", page))),
            statements=tuple(map(self.statement, self.rows("statements", page))),
            events=tuple(map(self.event, self.rows("events", page))),
            links=tuple(_link(one) for one in self.rows("links", page)),
            times=tuple(
                Time((one.start, one.stop), one.value, one.precision, one.end_value, one.basis)
                for one in self.rows("times", page)
            ),
        )

    def article(self, page: int) -> Article:
        [row] = self.rows("articles", page)
        return Article(
            headline=row.headline,
            deck=row.deck,
            byline=tuple(one.name for one in self.rows("bylines", page)),
            outlet=row.outlet,
            section=row.section,
            language=row.language,
            published=row.published,
            published_basis=row.published_basis,
            updated=row.updated,
            updated_basis=row.updated_basis,
            parts=tuple(Part(one.kind, (one.start, one.stop), one.repeat_of) for one in self.rows("parts", page)),
        )

    def actor(self, row: Found) -> Actor:
        mentions = tuple((one.start, one.stop) for one in self.mentions.get(row.id, ()))
        return Actor(row.key, row.name, row.kind, row.country, row.sector, row.title, mentions)

    def statement(self, row: Found) -> Statement:
        return Statement(
            id=row.key,
            form=row.form,
            act=row.act,
            spans=tuple((one.start, one.stop) for one in self.spans.get(row.id, ())),
            speaker=self.keys["actors"].get(row.speaker_id),
            speaker_span=_span(row.speaker_start, row.speaker_stop),
            cue=_span(row.cue_start, row.cue_stop),
            channel=row.channel,
            via=self.keys["actors"].get(row.via_id),
            addressee=_span(row.addressee_start, row.addressee_stop),
            date=_date(row),
            part=row.part,
        )

    def event(self, row: Found) -> Event:
        sides: dict[str, list[Role]] = {"actor": [], "recipient": []}
        for one in self.roles.get(row.id, ()):
            sides[one.side].append(Role(self.keys["actors"][one.actor_id], (one.start, one.stop)))
        place = _span(row.place_start, row.place_stop)
        return Event(
            id=row.key,
            act=row.act,
            status=row.status,
            trigger=(row.trigger_start, row.trigger_stop),
            evidence=(row.evidence_start, row.evidence_stop),
            mode=row.mode,
            plover=row.plover,
            quad=row.quad,
            actors=tuple(sides["actor"]),
            recipients=tuple(sides["recipient"]),
            by=self.keys["actors"].get(row.by_id),
            quantity=row.quantity,
            killed=row.killed,
            injured=row.injured,
            date=_date(row),
            place=Place(place, row.place_name, row.place_country) if place else None,
            statement=self.keys["statements"].get(row.statement_id),
            rule=row.rule,
            confidence=row.confidence,
            part=row.part,
        )


def _link(row: Found) -> Link:
    return Link(row.kind, row.source, row.target, _span(row.evidence_start, row.evidence_stop))


def _date(row: Found) -> Date | None:
    return Date(row.date, row.date_end, row.date_precision, row.date_basis) if row.date is not None else None


def _span(start: int | None, stop: int | None) -> Span | None:
    return None if start is None or stop is None else (start, stop)
