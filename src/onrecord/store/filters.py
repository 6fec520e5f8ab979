"""What narrows down a query, as conditions on its rows."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select, Table, func, select, union

from onrecord.errors import OnrecordError
from onrecord.store import schema
from onrecord.store.answers import Where
from onrecord.store.days import first_day
from onrecord.store.terms import terms
from onrecord.store.words import Asked, found

NAMES = frozenset({"name", "speaker", "speaker_words"})
"""The columns of names."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What a query asks for; none is no matter.

    ``speaker``: words of the name of whoever speaks. ``about``: words of what is said, or of an event's evidence.
    ``text``: words of the story. ``country`` and the like are codes. ``since`` and ``until`` are ISO days, both
    included. ``outlet``: a part of its name.
    ``newest`` turns the order of days around; ``limit`` ends it.
    """

    speaker: str | None = None
    name: str | None = None
    about: str | None = None
    text: str | None = None
    outlet: str | None = None
    act: str | None = None
    status: str | None = None
    plover: str | None = None
    kind: str | None = None
    country: str | None = None
    sector: str | None = None
    from_country: str | None = None
    to_country: str | None = None
    since: str | None = None
    until: str | None = None
    newest: bool = False
    limit: int | None = None


class Conditions:
    """The conditions of one query, for the dialect of one connection."""

    def __init__(self, connection: Connection, wanted: Wanted) -> None:
        self.connection = connection
        self.dialect = connection.dialect.name
        self.wanted = wanted

    def matching(self, index: str, *asked: tuple[str | None, tuple[str, ...]]) -> Select[tuple[int]] | None:
        """The rows that have the words of each query in its columns; none where no words are asked for."""
        told = [
            Asked(terms(words, names=bool(columns) and NAMES.issuperset(columns)), columns)
            for words, columns in asked
            if words is not None
        ]
        return found(self.dialect, index, *told) if told else None

    def of_row(self, table: Table) -> Iterator[ColumnElement[bool]]:
        """Those of a statement or an event, other than its words and countries."""
        asked = self.wanted
        if asked.act is not None:
            yield table.c.act == asked.act
        yield from self.of_days(table)
        yield from self.of_page(table)

    def of_days(self, table: FromClause) -> Iterator[ColumnElement[bool]]:
        """From which day to which."""
        if self.wanted.since is not None:
            yield table.c.day >= _day(self.wanted.since)
        if self.wanted.until is not None:
            yield table.c.day <= _day(self.wanted.until)

    def of_page(self, table: FromClause) -> Iterator[ColumnElement[bool]]:
        """Those of the page that a row belongs to; what its source no longer holds is left out."""
        yield table.c.page_id.not_in(select(schema.pages.c.id).where(~schema.pages.c.current))
        if (told := self.matching("articles", (self.wanted.text, ()))) is not None:
            yield table.c.page_id.in_(told)
        if self.wanted.outlet is not None:
            articles = schema.articles
            yield table.c.page_id.in_(select(articles.c.page_id).where(articles.c.outlet.in_(self.outlets())))

    def outlets(self) -> list[str]:
        """The outlets whose names have the words asked for, in any case."""
        asked = (self.wanted.outlet or "").casefold()
        names = self.connection.scalars(select(schema.articles.c.outlet).distinct())
        return sorted(name for name in names if name and asked in name.casefold())


def _day(value: str) -> str:
    """The ISO day.

    Raises:
        OnrecordError: it is none.
    """
    day = first_day(value)
    if not day:
        raise OnrecordError(f"{value} is not an ISO date, such as 2024-03-11")
    return day


def ordered(query: Select[Any], rows: FromClause, wanted: Wanted, number: str = "id") -> Select[Any]:
    """By day, the first ones first unless the newest are wanted, as many as are."""
    columns = (rows.c.day, rows.c[number])
    query = query.order_by(*(column.desc() if wanted.newest else column for column in columns))
    return query if wanted.limit is None else query.limit(wanted.limit)


def either(wanted: Wanted, table: FromClause, *queries: Select[Any]) -> Select[Any]:
    """The rows of several queries of ``id`` and ``day``, each once; none of them need give more than are wanted."""
    if len(queries) == 1:
        return ordered(queries[0], table, wanted)
    if wanted.limit is not None:
        queries = tuple(select(ordered(one, table, wanted).subquery()) for one in queries)
    both = union(*queries).subquery()
    return ordered(select(both.c.id, both.c.day), both, wanted)


def sentence(table: FromClause) -> ColumnElement[str]:
    """The words of the sentence around a row, from its page."""
    size = table.c.sentence_stop - table.c.sentence_start
    return func.substr(schema.pages.c.text, table.c.sentence_start + 1, size)


def page_columns() -> tuple[ColumnElement[Any], ...]:
    """What every answer tells of its page."""
    pages, articles = schema.pages, schema.articles
    return pages.c.sha256, pages.c.source, articles.c.outlet, articles.c.headline, articles.c.published


def where(row: Row[Any], start: int, stop: int) -> Where:
    """Where words stand, from a row that has the columns of its page."""
    return Where(row.sha256, row.source, (start, stop), row.outlet, row.headline, row.published)
