"""Stories kept and given back: their pages, copies, and what is told of the same events."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, func, insert, or_, select, update

from onrecord.errors import OnrecordError
from onrecord.records import Copy, Happening, Story
from onrecord.store import schema
from onrecord.store.filters import Conditions, Wanted
from onrecord.store.saving import free

BATCH = 100
_decoder = msgspec.json.Decoder(Happening)


def save(connection: Connection, stories: Iterable[Story]) -> None:
    """Keep stories, in place of those of the same ids; their pages count as placed from now on.

    Raises:
        OnrecordError: a page or an event is not in the database.
    """
    for story in stories:
        drop(connection, [story.id])
        number = free(connection, schema.stories)
        pages = _pages(connection, story)
        of_these = schema.articles.c.page_id.in_(pages.values())
        told = connection.execute(select(schema.articles.c.headline, schema.articles.c.day).where(of_these)).all()
        days = sorted(row.day for row in told if row.day) or [""]
        title = next((row.headline for row in told if row.headline), "(no headline)")
        values = {"id": number, "key": story.id, "title": title, "day": days[0], "last_day": days[-1]}
        connection.execute(insert(schema.stories).values(values))
        _rows(connection, story, number, pages)
        connection.execute(update(schema.pages).where(schema.pages.c.id.in_(pages.values())).values(placed=True))


def _pages(connection: Connection, story: Story) -> dict[str, int]:
    """The row numbers of the story's pages."""
    table, found = schema.pages, dict[str, int]()
    for at in range(0, len(story.pages), BATCH):
        some = table.c.sha256.in_(story.pages[at : at + BATCH])
        found |= {row.sha256: row.id for row in connection.execute(select(table.c.sha256, table.c.id).where(some))}
    if missing := [page for page in story.pages if page not in found]:
        raise OnrecordError(f"story {story.id}: page {missing[0]} is not in the database")
    return found


def _rows(connection: Connection, story: Story, number: int, pages: dict[str, int]) -> None:
    place = {"story_id": number}
    rows = [{**place, "number": at, "page_id": pages[page]} for at, page in enumerate(story.pages)]
    connection.execute(insert(schema.story_pages), rows)
    _copies(connection, story, number, pages)
    if story.events:
        connection.execute(
            insert(schema.happenings), [_happening(one, at, number) for at, one in enumerate(story.events)]
        )
    events = _events(connection, story, pages)
    rows = [
        {**place, "happening": at, "number": order, "event_id": events[told.page, told.id]}
        for at, one in enumerate(story.events)
        for order, told in enumerate(one.tellings)
    ]
    if rows:
        connection.execute(insert(schema.tellings), rows)


def _copies(connection: Connection, story: Story, number: int, pages: dict[str, int]) -> None:
    copied = [pages[one.page] for one in story.copies]
    connection.execute(delete(schema.copies).where(schema.copies.c.page_id.in_(copied)))
    rows = [
        {
            "story_id": number,
            "number": at,
            "page_id": pages[one.page],
            "original_id": pages[one.original],
            "contained": one.contained,
        }
        for at, one in enumerate(story.copies)
    ]
    if rows:
        connection.execute(insert(schema.copies), rows)


def _happening(one: Happening, at: int, story: int) -> dict[str, Any]:
    fields = {name: getattr(one, name) for name in ("status", "act", "mode", "date", "sources")}
    sides = {"who": "; ".join(one.actors), "whom": "; ".join(one.recipients)}
    whole = msgspec.json.encode(one).decode()
    return {"story_id": story, "number": at, "key": one.id, "date_end": one.end, **fields, **sides, "whole": whole}


def _events(connection: Connection, story: Story, pages: dict[str, int]) -> dict[tuple[str, str], int]:
    """The row numbers of the events that are told."""
    names, table = {number: page for page, number in pages.items()}, schema.events
    query = select(table.c.page_id, table.c.key, table.c.id).where(table.c.page_id.in_(names))
    found = {(names[row.page_id], row.key): row.id for row in connection.execute(query)}
    for told in (told for one in story.events for told in one.tellings):
        if (told.page, told.id) not in found:
            raise OnrecordError(f"story {story.id}: event {told.id} of page {told.page} is not in the database")
    return found


def drop(connection: Connection, keys: Iterable[str]) -> None:
    """Forget these stories; their pages stay, and stay placed."""
    for key in keys:
        connection.execute(delete(schema.stories).where(schema.stories.c.key == key))


def find(connection: Connection, keys: Sequence[str] | None = None) -> Iterator[Story]:
    """The stories of these ids, or all, in order of their first day."""
    table = schema.stories
    query = select(table.c.id, table.c.key).order_by(table.c.day, table.c.id)
    yield from _stories(connection, query if keys is None else query.where(table.c.key.in_(keys)))


def wanted(connection: Connection, asked: Wanted, least: int, limit: int) -> Iterator[Story]:
    """The stories with a page that is asked for and at least so many pages, in order of their first day."""
    table, told, article = schema.stories, schema.story_pages, schema.articles
    conditions = Conditions(connection, asked)
    pages = select(article.c.page_id).where(*conditions.of_days(article), *conditions.of_page(article))
    large = select(told.c.story_id).group_by(told.c.story_id).having(func.count() >= least)
    query = (
        select(table.c.id, table.c.key)
        .where(table.c.id.in_(select(told.c.story_id).where(told.c.page_id.in_(pages))), table.c.id.in_(large))
        .order_by(table.c.day, table.c.id)
    )
    yield from _stories(connection, query.limit(limit) if limit else query)


def of_page(connection: Connection, page: str) -> Story | None:
    """The story that a page belongs to."""
    table, told, pages = schema.stories, schema.story_pages, schema.pages
    of_it = select(told.c.story_id).join(pages, pages.c.id == told.c.page_id).where(pages.c.sha256 == page)
    return next(_stories(connection, select(table.c.id, table.c.key).where(table.c.id.in_(of_it))), None)


def stale(connection: Connection) -> list[str]:
    """The ids of the stories that have a page which has been read anew, or whose source holds other bytes now."""
    table, told, pages = schema.stories, schema.story_pages, schema.pages
    query = (
        select(table.c.key)
        .distinct()
        .join(told, told.c.story_id == table.c.id)
        .join(pages, pages.c.id == told.c.page_id)
        .where(or_(~pages.c.current, ~pages.c.placed))
    )
    return sorted(connection.scalars(query))


def _stories(connection: Connection, query: Select[Any]) -> Iterator[Story]:
    for some in connection.execute(query).partitions(BATCH):
        numbers = [row.id for row in some]
        pages, copies, events = _told(connection, numbers)
        yield from (Story(row.key, *map(tuple, (pages[row.id], copies[row.id], events[row.id]))) for row in some)


def _told(connection: Connection, numbers: list[int]) -> tuple[dict[int, list[Any]], ...]:
    """Pages, copies and events of some stories, by their numbers."""
    page, original = schema.pages, schema.pages.alias()
    told, copy, happening = schema.story_pages, schema.copies, schema.happenings
    pages, copies, events = (defaultdict[int, list[Any]](list) for _ in range(3))
    query = select(told.c.story_id, page.c.sha256).join(page, page.c.id == told.c.page_id)
    for row in connection.execute(query.where(told.c.story_id.in_(numbers)).order_by(told.c.number)):
        pages[row.story_id].append(row.sha256)
    query_of_copies = (
        select(copy.c.story_id, page.c.sha256, original.c.sha256.label("original"), copy.c.contained)
        .join(page, page.c.id == copy.c.page_id)
        .join(original, original.c.id == copy.c.original_id)
        .where(copy.c.story_id.in_(numbers))
        .order_by(copy.c.number)
    )
    for number, one, original_page, contained in connection.execute(query_of_copies):
        copies[number].append(Copy(one, original_page, contained))
    whole = select(happening.c.story_id, happening.c.whole).where(happening.c.story_id.in_(numbers))
    for number, text in connection.execute(whole.order_by(happening.c.number)):
        events[number].append(_decoder.decode(text))
    return pages, copies, events
