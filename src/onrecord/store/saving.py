"""A record to rows: the page and all that it puts on record, in one go."""

from collections.abc import Iterator, Mapping
from itertools import count, product
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from onrecord.records import Actor, Article, Date, Event, Record, Role, Span, Statement
from onrecord.store import schema, words
from onrecord.store.days import day_of_article, day_of_row
from onrecord.store.sentences import around

STORY = frozenset({"deck", "subheading", "body", "embed", "caption"})  # the kinds of parts that are the story's text

Rows = dict[Table, list[dict[str, Any]]]


class Reading(NamedTuple):
    """How and when a page was read; ``settings`` tells apart readings by one version that may differ."""

    at: str
    settings: str = ""
    run: int | None = None
    as_read: str | None = None


class First(NamedTuple):
    """The first free row numbers."""

    actor: int
    statement: int
    event: int


def save(connection: Connection, record: Record, reading: Reading) -> int:
    """Write the record, in place of an earlier one of the same bytes; the number of its page."""
    page = _page(connection, record, reading)
    for table in (schema.articles, schema.links, schema.times, schema.events, schema.statements, schema.actors):
        connection.execute(delete(table).where(table.c.page_id == page))
    for table, found in rows(record, page, _first(connection)).items():
        if found:
            connection.execute(insert(table), found)
            words.add(connection, table.name, found)
    hold(connection, page, record.page.source)
    return page


def _page(connection: Connection, record: Record, reading: Reading) -> int:
    """The row of the page itself, new or brought up to date."""
    told, table = record.page, schema.pages
    values = {
        "title": record.article.headline or told.source or "(no headline)",
        "source": told.source,
        "media_type": told.media_type,
        "placed": False,
        "version": record.engine.version,
        "pipeline": record.engine.pipeline,
        "pipeline_version": record.engine.pipeline_version,
        "settings": reading.settings,
        "read_at": reading.at,
        "run_id": reading.run,
        "as_read": reading.as_read,
        "text": told.text,
    }
    page: int | None = connection.scalar(select(table.c.id).where(table.c.sha256 == told.sha256))
    if page is not None:
        connection.execute(update(table).where(table.c.id == page).values(values))
        return page
    page = free(connection, table)
    connection.execute(insert(table).values(id=page, sha256=told.sha256, current=True, **values))
    return page


def hold(connection: Connection, page: int, source: str | None) -> None:
    """Note that ``source`` holds this page now; a page that no source holds any more is not current."""
    if source is None:
        return
    held, table = schema.page_sources, schema.pages
    before: int | None = connection.scalar(select(held.c.page_id).where(held.c.source == source))
    if before == page:
        return
    if before is None:
        connection.execute(insert(held).values(source=source, page_id=page))
    else:
        connection.execute(update(held).where(held.c.source == source).values(page_id=page))
        if connection.scalar(select(held.c.source).where(held.c.page_id == before).limit(1)) is None:
            connection.execute(update(table).where(table.c.id == before).values(current=False, placed=False))
    connection.execute(update(table).where(table.c.id == page, ~table.c.current).values(current=True, placed=False))


def _first(connection: Connection) -> First:
    return First(*(free(connection, table) for table in (schema.actors, schema.statements, schema.events)))


def free(connection: Connection, table: Table) -> int:
    """The first row number that is free, for whoever is alone in writing."""
    return (connection.scalar(select(func.max(table.c.id))) or 0) + 1


def rows(record: Record, page: int, first: First) -> Rows:
    """The rows of each table, in an order in which they may be inserted."""
    numbers: dict[str, Mapping[str, int]] = {
        "actor": dict(zip((one.id for one in record.actors), count(first.actor))),
        "statement": dict(zip((one.id for one in record.statements), count(first.statement))),
        "event": dict(zip((one.id for one in record.events), count(first.event))),
    }
    made = _Rows(record, page, numbers["actor"], numbers["statement"], numbers["event"])
    return {
        schema.articles: [made.article()],
        schema.bylines: [
            {"page_id": page, "number": at, "name": name} for at, name in enumerate(record.article.byline)
        ],
        schema.parts: list(made.parts()),
        schema.actors: [made.actor(at, one) for at, one in enumerate(record.actors)],
        schema.mentions: list(made.mentions()),
        schema.statements: [made.statement(at, one) for at, one in enumerate(record.statements)],
        schema.statement_spans: list(made.statement_spans()),
        schema.events: [made.event(at, one) for at, one in enumerate(record.events)],
        schema.roles: list(made.roles()),
        schema.dyads: list(made.dyads()),
        schema.links: list(made.links()),
        schema.times: list(made.times()),
    }


class _Rows(NamedTuple):
    """The rows of one record, given the numbers of those that others refer to."""

    record: Record
    page: int
    actors: Mapping[str, int]
    statements: Mapping[str, int]
    events: Mapping[str, int]

    def article(self) -> dict[str, Any]:
        one = self.record.article
        fields = (
            "headline", "deck", "outlet", "section", "language", "published", "published_basis", "updated",
            "updated_basis",
        )  # fmt: skip
        return {
            "page_id": self.page,
            **{name: getattr(one, name) for name in fields},
            "day": day_of_article(one),
            "text": story_text(self.record.page.text, one),
        }

    def parts(self) -> Iterator[dict[str, Any]]:
        for at, one in enumerate(self.record.article.parts):
            span = {"start": one.span[0], "stop": one.span[1]}
            yield {"page_id": self.page, "number": at, "kind": one.kind, **span, "repeat_of": one.repeat_of}

    def actor(self, at: int, one: Actor) -> dict[str, Any]:
        fields = {name: getattr(one, name) for name in ("name", "title", "kind", "country", "sector")}
        return {"id": self.actors[one.id], "page_id": self.page, "key": one.id, "number": at, **fields}

    def mentions(self) -> Iterator[dict[str, Any]]:
        for one in self.record.actors:
            for at, (start, stop) in enumerate(one.mentions):
                yield {"actor_id": self.actors[one.id], "number": at, "start": start, "stop": stop}

    def statement(self, at: int, one: Statement) -> dict[str, Any]:
        around_it = (*one.spans, *(span for span in (one.speaker_span, one.cue) if span))
        return {
            "id": self.statements[one.id],
            "page_id": self.page,
            "key": one.id,
            "number": at,
            "day": day_of_row(one.date, self.record.article),
            "speaker_id": self.actors[one.speaker] if one.speaker is not None else None,
            "speaker": self.speaker(one),
            "speaker_words": self.words(one.speaker_span) if one.speaker_span else None,
            "words": " … ".join(self.words(span) for span in one.spans),
            "act": one.act,
            "form": one.form,
            "channel": one.channel,
            "via_id": self.actors[one.via] if one.via is not None else None,
            "part": one.part,
            **_date(one.date),
            **self.sentence((min(start for start, _ in around_it), max(stop for _, stop in around_it))),
            **_span("speaker", one.speaker_span),
            **_span("cue", one.cue),
            **_span("addressee", one.addressee),
        }

    def speaker(self, one: Statement) -> str | None:
        if one.speaker is not None:
            return next(actor.name for actor in self.record.actors if actor.id == one.speaker)
        return self.words(one.speaker_span) if one.speaker_span else None

    def statement_spans(self) -> Iterator[dict[str, Any]]:
        for one in self.record.statements:
            for at, (start, stop) in enumerate(one.spans):
                yield {"statement_id": self.statements[one.id], "number": at, "start": start, "stop": stop}

    def event(self, at: int, one: Event) -> dict[str, Any]:
        fields = (
            "status", "act", "mode", "plover", "quad", "quantity", "killed", "injured", "rule", "confidence", "part",
        )  # fmt: skip
        return {
            "id": self.events[one.id],
            "page_id": self.page,
            "key": one.id,
            "number": at,
            "day": day_of_row(one.date, self.record.article),
            **{name: getattr(one, name) for name in fields},
            "who": "; ".join(self.words(role.span) for role in one.actors),
            "whom": "; ".join(self.words(role.span) for role in one.recipients),
            "evidence": self.words(one.evidence),
            "by_id": self.actors[one.by] if one.by is not None else None,
            "statement_id": self.statements[one.statement] if one.statement is not None else None,
            **_date(one.date),
            "place_name": one.place.name if one.place else None,
            "place_country": one.place.country if one.place else None,
            **_span("place", one.place.span if one.place else None),
            **_span("trigger", one.trigger),
            **_span("evidence", one.evidence),
            **self.sentence(one.evidence),
        }

    def roles(self) -> Iterator[dict[str, Any]]:
        for one in self.record.events:
            for side, told in (("actor", one.actors), ("recipient", one.recipients)):
                for at, role in enumerate(told):
                    span = {"start": role.span[0], "stop": role.span[1]}
                    key = {"event_id": self.events[one.id], "side": side, "number": at}
                    yield {**key, "actor_id": self.actors[role.actor], **span}

    def dyads(self) -> Iterator[dict[str, Any]]:
        countries = {one.id: one.country for one in self.record.actors}
        for one in self.record.events:
            day, event = day_of_row(one.date, self.record.article), self.events[one.id]
            pairs = product(_countries(one.actors, countries), _countries(one.recipients, countries))
            for doer, recipient in pairs:
                yield {"from_country": doer, "to_country": recipient, "day": day, "event_id": event}

    def links(self) -> Iterator[dict[str, Any]]:
        for at, one in enumerate(self.record.links):
            ends = {"source_event_id": self.events.get(one.source), "target_event_id": self.events.get(one.target)}
            told = {"kind": one.kind, "source": one.source, "target": one.target, **ends}
            yield {"page_id": self.page, "number": at, **told, **_span("evidence", one.evidence)}

    def times(self) -> Iterator[dict[str, Any]]:
        for at, one in enumerate(self.record.times):
            told = {"value": one.value, "end_value": one.end, "precision": one.precision, "basis": one.basis}
            yield {"page_id": self.page, "number": at, "start": one.span[0], "stop": one.span[1], **told}

    def words(self, span: Span) -> str:
        return plain(self.record.page.text[slice(*span)])

    def sentence(self, span: Span) -> dict[str, Any]:
        return _span("sentence", around(self.record.page.text, self.record.article.parts, span))


def plain(words: str) -> str:
    """Words of a page on one line."""
    return " ".join(words.split())


def story_text(text: str, article: Article) -> str:
    """The words of the story itself, a blank line between its parts."""
    told = (part for part in article.parts if part.kind in STORY and part.repeat_of is None)
    return "\n\n".join(text[slice(*part.span)] for part in told)


def _countries(roles: tuple[Role, ...], countries: Mapping[str, str | None]) -> list[str]:
    """Each country once; an empty one where nobody has any."""
    return sorted({countries[role.actor] or "" for role in roles}) or [""]


def _date(date: Date | None) -> dict[str, str | None]:
    if date is None:
        return dict.fromkeys(("date", "date_end", "date_precision", "date_basis"))
    return {"date": date.value, "date_end": date.end, "date_precision": date.precision, "date_basis": date.basis}


def _span(name: str, span: Span | None) -> dict[str, int | None]:
    start, stop = span or (None, None)
    return {f"{name}_start": start, f"{name}_stop": stop}
