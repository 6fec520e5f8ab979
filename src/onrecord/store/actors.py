"""Whom the pages name: actors of all pages, those who are one person together."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from onrecord.store import schema
from onrecord.store.answers import Known
from onrecord.store.filters import Conditions, Wanted


def find(connection: Connection, wanted: Wanted) -> Iterator[Known]:
    """The actors, those that most pages name first."""
    for row in connection.execute(query(connection, wanted)):
        yield _known(row)


def query(connection: Connection, wanted: Wanted) -> Select[Any]:
    """One row for each person, or for each name, kind and country of actors that are no person yet."""
    actor, person, belongs = schema.actors, schema.people, schema.people_actors
    said, role = schema.statements, schema.roles
    statements = select(func.count()).where(said.c.speaker_id == actor.c.id).scalar_subquery()
    roles = select(func.count(role.c.event_id.distinct())).where(role.c.actor_id == actor.c.id).scalar_subquery()
    name, kind, country, sector, title = (
        func.coalesce(person.c[one], actor.c[one]).label(one) for one in ("name", "kind", "country", "sector", "title")
    )
    pages = func.count(actor.c.page_id.distinct())
    day = func.nullif(schema.articles.c.day, "")
    columns = (
        name, kind, country, person.c.key.label("person"), pages.label("pages"), func.max(sector).label("sector"),
        func.max(title).label("title"), func.sum(statements).label("statements"), func.sum(roles).label("events"),
        func.min(day).label("first_day"), func.max(day).label("last_day"),
    )  # fmt: skip
    told = (
        actor.join(schema.articles, schema.articles.c.page_id == actor.c.page_id)
        .outerjoin(belongs, belongs.c.actor_id == actor.c.id)
        .outerjoin(person, person.c.id == belongs.c.person_id)
    )
    found = select(*columns).select_from(told).where(*_conditions(connection, wanted))
    found = found.group_by(person.c.key, name, kind, country).order_by(pages.desc(), name, kind, country, person.c.key)
    return found if wanted.limit is None else found.limit(wanted.limit)


def _conditions(connection: Connection, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    actor, conditions = schema.actors, Conditions(connection, wanted)
    if (named := conditions.matching("actors", (wanted.name, ("name",)))) is not None:
        yield actor.c.id.in_(named)
    for column, value in (
        (actor.c.kind, wanted.kind),
        (actor.c.country, wanted.country),
        (actor.c.sector, wanted.sector),
    ):
        if value is not None:
            yield column == value
    yield from conditions.of_days(schema.articles)
    yield from conditions.of_page(actor)


def _known(row: Row[Any]) -> Known:
    return Known(
        name=row.name,
        kind=row.kind,
        title=row.title,
        country=row.country,
        sector=row.sector,
        person=row.person,
        pages=row.pages,
        statements=int(row.statements),
        events=int(row.events),
        first_day=row.first_day or "",
        last_day=row.last_day or "",
    )
