"""What the joining of pages asks of the database: a few rows by an index, however much it holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from onrecord.records import Actor, Copy, Person, Row
from onrecord.store import people, schema

BATCH = 300
_BETWEEN = select(schema.people.c.key).where(
    schema.people.c.key >= bindparam("begin"), schema.people.c.key < bindparam("end")
)


def homes(connection: Connection, pages: Iterable[str]) -> dict[str, str]:
    """The id of the story of each of these pages that is in one."""
    page, told, story = schema.pages, schema.story_pages, schema.stories
    query = (
        select(page.c.sha256, story.c.key)
        .join(told, told.c.page_id == page.c.id)
        .join(story, story.c.id == told.c.story_id)
    )
    found = dict[str, str]()
    for some in _some(pages):
        found |= {row.sha256: row.key for row in connection.execute(query.where(page.c.sha256.in_(some)))}
    return found


def copies(connection: Connection, pages: Iterable[str]) -> list[Copy]:
    """The copies among these pages, and those of which one of them is the original."""
    page, original, copy = schema.pages, schema.pages.alias(), schema.copies
    query = (
        select(page.c.sha256, original.c.sha256.label("original"), copy.c.contained)
        .join(copy, copy.c.page_id == page.c.id)
        .join(original, original.c.id == copy.c.original_id)
    )
    found = dict[str, Copy]()
    for some in _some(pages):
        wanted = query.where(or_(page.c.sha256.in_(some), original.c.sha256.in_(some)))
        found |= {row.sha256: Copy(row.sha256, row.original, row.contained) for row in connection.execute(wanted)}
    return list(found.values())


def story_pages(connection: Connection, stories: Iterable[str]) -> dict[str, list[str]]:
    """The pages of these stories, in their order, that are current and have not been read anew since."""
    page, told, story = schema.pages, schema.story_pages, schema.stories
    query = (
        select(story.c.key, page.c.sha256)
        .join(told, told.c.story_id == story.c.id)
        .join(page, page.c.id == told.c.page_id)
        .where(page.c.current, page.c.placed)
        .order_by(told.c.number)
    )
    found: dict[str, list[str]] = {name: [] for name in stories}
    for some in _some(found):
        for row in connection.execute(query.where(story.c.key.in_(some))):
            found[row.key].append(row.sha256)
    return found


def people_in(connection: Connection, blocks: Iterable[str]) -> list[Person]:
    """The people whose names sound as one of these blocks has it: their ids begin with it."""
    keys: list[str] = []
    for block in sorted(set(blocks)):
        begin, end = f"{block}-", f"{block}."  # the point is the letter behind the hyphen
        told = connection.scalars(_BETWEEN, {"begin": begin, "end": end})
        keys += [key for key in told if key.rpartition("-")[0] == block]
    return [person for some in _some(keys) for person in people.find(connection, keys=some)]


def people_of(connection: Connection, pages: Iterable[str]) -> dict[Row, str]:
    """The person that each actor of these pages is, for those that are one."""
    page, actor, belongs, person = schema.pages, schema.actors, schema.people_actors, schema.people
    query = (
        select(page.c.sha256, actor.c.key, person.c.key.label("person"))
        .join(actor, actor.c.page_id == page.c.id)
        .join(belongs, belongs.c.actor_id == actor.c.id)
        .join(person, person.c.id == belongs.c.person_id)
    )
    found = dict[Row, str]()
    for some in _some(pages):
        for row in connection.execute(query.where(page.c.sha256.in_(some))):
            found[Row(row.sha256, row.key)] = row.person
    return found


def actors_of(connection: Connection, persons: Iterable[str]) -> dict[Row, Actor]:
    """The actors that these people are, without their mentions."""
    page, actor, belongs, person = schema.pages, schema.actors, schema.people_actors, schema.people
    query = (
        select(page.c.sha256, actor)
        .join(actor, actor.c.page_id == page.c.id)
        .join(belongs, belongs.c.actor_id == actor.c.id)
        .join(person, person.c.id == belongs.c.person_id)
    )
    found = dict[Row, Actor]()
    for some in _some(persons):
        for row in connection.execute(query.where(person.c.key.in_(some))):
            found[Row(row.sha256, row.key)] = Actor(row.key, row.name, row.kind, row.country, row.sector, row.title)
    return found


def frequent(connection: Connection, names: Iterable[str], least: int) -> dict[tuple[str, str, str | None], str]:
    """Of the people with one of these names and at least so many actors: name, kind and country, and the id."""
    person, belongs = schema.people, schema.people_actors
    found = dict[tuple[str, str, str | None], str]()
    for some in _some(names):
        many = (
            select(person.c.id)
            .join(belongs, belongs.c.person_id == person.c.id)
            .where(person.c.name.in_(some))
            .group_by(person.c.id)
            .having(func.count() >= least)
        )
        for row in connection.execute(select(person).where(person.c.id.in_(many))):
            found[row.name, row.kind, row.country] = row.key
    return found


def append(connection: Connection, persons: Mapping[Row, str]) -> None:
    """Give actors to people that there are; whom an actor belonged to before is not asked."""
    page, actor, belongs, person = schema.pages, schema.actors, schema.people_actors, schema.people
    for row, key in persons.items():
        number = connection.scalars(select(person.c.id).where(person.c.key == key)).one()
        of_page = select(actor.c.id).join(page, page.c.id == actor.c.page_id)
        told = connection.scalars(of_page.where(page.c.sha256 == row.page, actor.c.key == row.id)).one()
        last = connection.scalar(select(func.count()).where(belongs.c.person_id == number)) or 0
        connection.execute(delete(belongs).where(belongs.c.actor_id == told))
        connection.execute(insert(belongs).values(actor_id=told, person_id=number, number=last))
        said = schema.statements
        connection.execute(update(said).where(said.c.speaker_id == told).values(person_id=number))


def named(connection: Connection, word: str) -> list[str]:
    """The pages that a person may mean by a word: its source, or the first eight or more letters of its ``sha256``."""
    page, held = schema.pages, schema.page_sources
    by_source = select(page.c.sha256).join(held, held.c.page_id == page.c.id).where(held.c.source == word)
    found = list(connection.scalars(by_source))
    if found or len(word) < 8 or set(word) - set("0123456789abcdef"):
        return found
    query = select(page.c.sha256).where(page.c.sha256 >= word, page.c.sha256 < word + "g")
    return list(connection.scalars(query.order_by(page.c.sha256)))


def _some(values: Iterable[str]) -> Iterator[Sequence[str]]:
    known = list(values)
    for at in range(0, len(known), BATCH):
        yield known[at : at + BATCH]
