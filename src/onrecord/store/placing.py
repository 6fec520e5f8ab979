"""What placing a new page among the stories asks of the database, in time that does not grow with it."""

from collections import Counter
from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from onrecord.store import schema

_LAST = (
    select(schema.signatures.c.page_id)
    .where(schema.signatures.c.value == bindparam("value"))
    .order_by(schema.signatures.c.page_id.desc())
    .limit(bindparam("most"))
)
"""The last pages that have a number; made once, for it is asked a hundred times a page."""


def unplaced(connection: Connection, limit: int | None = None) -> list[str]:
    """The pages that stories do not know as they are now, in the order in which they came in."""
    table = schema.pages
    query = select(table.c.sha256).where(~table.c.placed, table.c.current).order_by(table.c.id)
    return list(connection.scalars(query.limit(limit)))


def sign(connection: Connection, page: str, numbers: Iterable[int]) -> None:
    """Keep the numbers that a page is found by, in place of those that it had."""
    pages, table = schema.pages, schema.signatures
    number = connection.scalars(select(pages.c.id).where(pages.c.sha256 == page)).one()
    connection.execute(delete(table).where(table.c.page_id == number))
    if rows := [{"value": value, "page_id": number} for value in sorted(set(numbers))]:
        connection.execute(insert(table), rows)


def near(connection: Connection, numbers: Iterable[int], most: int) -> Counter[str]:
    """How many of the numbers each page shares; of a number only the last ``most`` pages that have it are looked at."""
    pages = schema.pages
    shared: Counter[int] = Counter()
    for value in set(numbers):
        shared.update(connection.scalars(_LAST, {"value": value, "most": most}))
    if not shared:
        return Counter()
    names = select(pages.c.id, pages.c.sha256).where(pages.c.id.in_(shared), pages.c.current)
    return Counter({row.sha256: shared[row.id] for row in connection.execute(names)})


def between(connection: Connection, first: str, last: str, countries: Collection[str] = ()) -> list[str]:
    """The pages with an event on one of the days, both included, of one of the countries where any are given."""
    pages, event, dyads = schema.pages, schema.events, schema.dyads
    days = dyads if countries else event
    query = select(event.c.page_id).where(days.c.day >= first, days.c.day <= last)
    if countries:
        either = or_(dyads.c.from_country.in_(countries), dyads.c.to_country.in_(countries))
        query = query.join(dyads, dyads.c.event_id == event.c.id).where(either)
    told = select(pages.c.sha256).where(pages.c.id.in_(query), pages.c.current).order_by(pages.c.id)
    return list(connection.scalars(told))
