"""Words looked for in all statements and stories."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, FromClause, Row, Select, literal, select, union_all

from onrecord.records import Part, Span
from onrecord.store import schema
from onrecord.store.answers import Hit
from onrecord.store.filters import Conditions, Wanted, ordered, page_columns, where
from onrecord.store.saving import STORY
from onrecord.store.sentences import around
from onrecord.store.terms import first, marks, terms
from onrecord.store.words import Term

KINDS = ("statement", "article")
SAME = 5  # rows that may stand in one sentence: what more there are of it may be missed at the end of a long answer


def find(connection: Connection, asked: str, wanted: Wanted, kinds: Sequence[str] = KINDS) -> Iterator[Hit]:
    """The passages that have the words, the newest first unless ``wanted`` says the oldest; each passage once.

    Raises:
        OnrecordError: there is no word to look for.
    """
    looked_for, seen = terms(asked), set[tuple[int, Span]]()
    more = structs.replace(wanted, limit=None if wanted.limit is None else wanted.limit * SAME)
    for row in connection.execute(_query(connection, asked, more, kinds)):
        hit = _statement(row, looked_for) if row.kind == "statement" else _article(connection, row, looked_for)
        if (place := (row.page_id, hit.where.span)) not in seen:
            seen.add(place)
            yield hit
        if len(seen) == wanted.limit:
            return


def _query(connection: Connection, asked: str, wanted: Wanted, kinds: Sequence[str]) -> Select[Any]:
    said, article, conditions = schema.statements, schema.articles, Conditions(connection, wanted)
    queries = []
    for kind, table, number in (("statement", said, "id"), ("article", article, "page_id")):
        named = conditions.matching(table.name, (asked, ()))
        if kind in kinds and named is not None:
            one = select(literal(kind).label("kind"), table.c[number].label("id"), table.c.day, table.c.page_id)
            one = one.where(table.c[number].in_(named), *conditions.of_days(table), *conditions.of_page(table))
            queries.append(select(ordered(one, table, wanted, number).subquery()))
    both = union_all(*queries).subquery()
    picked = _ordered(select(both), both, wanted).subquery()
    told = (
        picked.join(schema.pages, schema.pages.c.id == picked.c.page_id)
        .join(article, article.c.page_id == picked.c.page_id)
        .outerjoin(said, (said.c.id == picked.c.id) & (picked.c.kind == "statement"))
    )
    columns = (
        picked.c.kind, picked.c.id, picked.c.page_id, picked.c.day, said.c.key, said.c.speaker,
        said.c.sentence_start, said.c.sentence_stop, schema.pages.c.text, *page_columns(),
    )  # fmt: skip
    return _ordered(select(*columns).select_from(told), picked, Wanted(newest=wanted.newest))


def _ordered(query: Select[Any], rows: FromClause, wanted: Wanted) -> Select[Any]:
    """By day and page; what is said before the article in which it is said."""
    return ordered(query, rows, wanted, "page_id").order_by(rows.c.kind.desc(), rows.c.id)


def _statement(row: Row[Any], asked: Sequence[Term]) -> Hit:
    return _hit(row, (row.sentence_start, row.sentence_stop), asked)


def _article(connection: Connection, row: Row[Any], asked: Sequence[Term]) -> Hit:
    """The sentence of the story that has the first of the words, else its headline."""
    table = schema.parts
    query = select(table).where(table.c.page_id == row.page_id).order_by(table.c.number)
    parts = [Part(one.kind, (one.start, one.stop), one.repeat_of) for one in connection.execute(query)]
    for part in sorted(parts, key=lambda one: one.kind != "body"):
        if part.kind in STORY and part.repeat_of is None:
            start, stop = part.span
            if mark := first(row.text[start:stop], asked):
                return _hit(row, around(row.text, parts, (start + mark[0], start + mark[1])), asked)
    span = next((part.span for part in parts if part.kind == "headline"), (0, 0))
    return _hit(row, span, asked)


def _hit(row: Row[Any], span: Span, asked: Sequence[Term]) -> Hit:
    words = " ".join(row.text[slice(*span)].split())
    return Hit(row.kind, row.key, row.day, words, tuple(marks(words, asked)), where(row, *span), row.speaker)
