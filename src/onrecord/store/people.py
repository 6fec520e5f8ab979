"""People across pages: kept, and found by name or by one of their actors."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update

from onrecord.errors import OnrecordError
from onrecord.records import Person
from onrecord.records import Row as Told
from onrecord.store import schema, words
from onrecord.store.saving import free
from onrecord.store.terms import terms

BATCH = 300


def save(connection: Connection, people: Iterable[Person]) -> None:
    """Keep people, in place of those of the same ids; an actor leaves whomever it belonged to before.

    Raises:
        OnrecordError: an actor is not in the database.
    """
    wanted = {person.id: person for person in people}
    if not wanted:
        return
    drop(connection, wanted)
    first = free(connection, schema.people)
    fields = ("name", "title", "kind", "country", "sector")
    rows = [
        {"id": number, "key": one.id, **{name: getattr(one, name) for name in fields}}
        for number, one in enumerate(wanted.values(), start=first)
    ]
    connection.execute(insert(schema.people), rows)
    words.add(connection, "people", rows)
    actors = _numbers(connection, wanted.values())
    belongs, said = schema.people_actors, schema.statements
    told = [
        {"actor_id": actors[row.page, row.id], "person_id": number, "number": at}
        for number, one in enumerate(wanted.values(), start=first)
        for at, row in enumerate(one.actors)
    ]
    for at in range(0, len(told), BATCH):
        some = [row["actor_id"] for row in told[at : at + BATCH]]
        connection.execute(delete(belongs).where(belongs.c.actor_id.in_(some)))
    if told:
        connection.execute(insert(belongs), told)
        speaks = update(said).where(said.c.speaker_id == bindparam("actor")).values(person_id=bindparam("person"))
        connection.execute(speaks, [{"actor": row["actor_id"], "person": row["person_id"]} for row in told])


def _numbers(connection: Connection, people: Iterable[Person]) -> dict[tuple[str, str], int]:
    """The row numbers of the actors of people, by page and id."""
    actor, page = schema.actors, schema.pages
    owners = {(row.page, row.id): person.id for person in people for row in person.actors}
    pages = sorted({told[0] for told in owners})
    found: dict[tuple[str, str], int] = {}
    for at in range(0, len(pages), BATCH):
        some = page.c.sha256.in_(pages[at : at + BATCH])
        query = select(page.c.sha256, actor.c.key, actor.c.id).join(page, page.c.id == actor.c.page_id).where(some)
        found |= {(row.sha256, row.key): row.id for row in connection.execute(query)}
    for told, person in owners.items():
        if told not in found:
            raise OnrecordError(f"person {person}: actor {told[1]} of page {told[0]} is not in the database")
    return found


def drop(connection: Connection, keys: Iterable[str]) -> None:
    """Forget these people; their actors stay."""
    gone = list(keys)
    for at in range(0, len(gone), BATCH):
        connection.execute(delete(schema.people).where(schema.people.c.key.in_(gone[at : at + BATCH])))


def find(connection: Connection, name: str | None = None, keys: Iterable[str] | None = None) -> Iterator[Person]:
    """People by name and id: those whose name has all the words asked for, those of these ids; else all."""
    table = schema.people
    query = select(table).order_by(table.c.name, table.c.key)
    if name is not None:
        query = query.where(
            table.c.id.in_(words.found(connection.dialect.name, "people", words.Asked(terms(name, names=True))))
        )
    if keys is not None:
        query = query.where(table.c.key.in_(list(keys)))
    yield from _people(connection, query)


def of_actor(connection: Connection, told: Told) -> Person | None:
    """Whom an actor of a page belongs to."""
    actor, page, belongs = schema.actors, schema.pages, schema.people_actors
    numbers = (
        select(belongs.c.person_id)
        .join(actor, actor.c.id == belongs.c.actor_id)
        .join(page, page.c.id == actor.c.page_id)
        .where(page.c.sha256 == told.page, actor.c.key == told.id)
    )
    return next(_people(connection, select(schema.people).where(schema.people.c.id.in_(numbers))), None)


def _people(connection: Connection, query: Select[Any]) -> Iterator[Person]:
    actor, page, belongs = schema.actors, schema.pages, schema.people_actors
    for some in connection.execute(query).partitions(BATCH):
        told = (
            select(belongs.c.person_id, page.c.sha256, actor.c.key)
            .join(actor, actor.c.id == belongs.c.actor_id)
            .join(page, page.c.id == actor.c.page_id)
            .where(belongs.c.person_id.in_([row.id for row in some]))
            .order_by(belongs.c.number)
        )
        actors = defaultdict(list)
        for row in connection.execute(told):
            actors[row.person_id].append(Told(row.sha256, row.key))
        yield from (_person(row, tuple(actors[row.id])) for row in some)


def _person(row: Row[Any], actors: tuple[Told, ...]) -> Person:
    return Person(row.key, row.name, row.kind, row.country, row.sector, row.title, actors)
