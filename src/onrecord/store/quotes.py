"""Who said what: the statements that a query asks for."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, SelectBase, func, select, union

from onrecord.store import schema
from onrecord.store.answers import Quote
from onrecord.store.filters import Conditions, Wanted, either, ordered, page_columns, sentence, where

STEP = 500  # rows fetched together


def find(connection: Connection, wanted: Wanted) -> Iterator[Quote]:
    """The statements, in order of their days."""
    with connection.execute(query(connection, wanted), execution_options={"yield_per": STEP}) as rows:
        yield from map(_quote, rows)


def query(connection: Connection, wanted: Wanted) -> Select[Any]:
    """The query: first the numbers of the statements, which indexes give, then all that is told of those."""
    picked = _picked(connection, wanted).subquery("picked")
    said, speakers, persons = schema.statements, schema.actors, schema.people
    told = (
        picked.join(said, said.c.id == picked.c.id)
        .join(schema.pages, schema.pages.c.id == said.c.page_id)
        .join(schema.articles, schema.articles.c.page_id == said.c.page_id)
        .outerjoin(speakers, speakers.c.id == said.c.speaker_id)
        .outerjoin(persons, persons.c.id == said.c.person_id)
    )
    columns = (
        said.c.key, said.c.day, said.c.date, said.c.speaker_words, said.c.words, said.c.act, said.c.form,
        said.c.channel, said.c.sentence_start, said.c.sentence_stop, sentence(said).label("sentence"),
        func.coalesce(persons.c.name, said.c.speaker).label("speaker"),
        speakers.c.title, speakers.c.country, speakers.c.sector, persons.c.key.label("person"),
        *page_columns(),
    )  # fmt: skip
    return ordered(select(*columns).select_from(told), picked, Wanted(newest=wanted.newest))


def _picked(connection: Connection, wanted: Wanted) -> Select[Any]:
    """The statements: of one speaker those of the person, and those whose actor or words have that name."""
    said, conditions = schema.statements, Conditions(connection, wanted)
    about = conditions.matching("statements", (wanted.about, ("words",)))
    base = select(said.c.id, said.c.day).where(*conditions.of_row(said))
    if wanted.speaker is None:
        return ordered(base if about is None else base.where(said.c.id.in_(about)), said, wanted)
    named = conditions.matching(
        "statements", (wanted.about, ("words",)), (wanted.speaker, ("speaker", "speaker_words"))
    )
    assert named is not None
    of_person = base.where(said.c.person_id.in_(people(conditions, wanted.speaker)))
    if about is not None:
        of_person = of_person.where(said.c.id.in_(about))
    return either(wanted, said, of_person, base.where(said.c.id.in_(named)))


def people(conditions: Conditions, asked: str) -> SelectBase:
    """The people of that name, or with that key."""
    table = schema.people
    named = conditions.matching("people", (asked, ("name",)))
    assert named is not None
    return union(named, select(table.c.id).where(table.c.key == asked))


def _quote(row: Row[Any]) -> Quote:
    return Quote(
        id=row.key,
        day=row.day,
        date=row.date,
        speaker=row.speaker,
        speaker_words=row.speaker_words,
        title=row.title,
        country=row.country,
        sector=row.sector,
        person=row.person,
        words=row.words,
        act=row.act,
        form=row.form,
        channel=row.channel,
        sentence=" ".join(row.sentence.split()),
        where=where(row, row.sentence_start, row.sentence_stop),
    )
