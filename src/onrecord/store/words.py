"""Full-text search over statements, articles, events and actors, the same on both databases.

On SQLite these are FTS5 tables over the columns of the tables themselves, kept up by triggers, which Datasette finds
and searches by itself. On PostgreSQL they are tables of their own with a ``tsvector``, whose words are cut and folded
here as FTS5 does it: letters and digits, without case and accents.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Select, bindparam, select, text

from onrecord.store.schema import Id

WORD = re.compile(r"[^\W_]+")
# What a tsvector takes: a megabyte in all, words of two kilobytes, 255 places of a word, places up to 16,383.
_MOST = 600_000  # characters of one column
_LONGEST = 500
_TIMES = 255
_LAST = 16_383
_GAP = 10  # between columns, so that no phrase runs from one into the next


class Term(NamedTuple):
    """A word, or several in a row, that is looked for.

    ``prefix``: the last is only the beginning of a word. ``other``: another form of the only word, which will do.
    """

    raw: str
    words: tuple[str, ...]
    prefix: bool = False
    other: str | None = None


class Indexed(NamedTuple):
    """A table whose words are indexed: its row number, and the columns in order."""

    table: str
    key: str
    columns: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of the index."""
        return f"{self.table}_fts"


INDEXES = (
    Indexed("statements", "id", ("words", "speaker", "speaker_words")),
    Indexed("articles", "page_id", ("headline", "text")),
    Indexed("events", "id", ("evidence",)),
    Indexed("actors", "id", ("name",)),
    Indexed("people", "id", ("name",)),
)


def create(connection: Connection) -> None:
    """Make the indexes; what is in the tables already is not indexed."""
    make = _postgresql if connection.dialect.name == "postgresql" else _sqlite
    for one in INDEXES:
        for statement in make(one):
            connection.exec_driver_sql(statement)


def _sqlite(one: Indexed) -> Iterator[str]:
    names = ", ".join(one.columns)
    old, new = (", ".join(f"{row}.{column}" for column in one.columns) for row in ("old", "new"))
    add = f"INSERT INTO {one.name} (rowid, {names}) VALUES (new.{one.key}, {new});"
    take = f"INSERT INTO {one.name} ({one.name}, rowid, {names}) VALUES ('delete', old.{one.key}, {old});"
    yield (
        f"CREATE VIRTUAL TABLE {one.name} USING fts5({names}, content='{one.table}', content_rowid='{one.key}', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    yield f"CREATE TRIGGER {one.table}_added AFTER INSERT ON {one.table} BEGIN {add} END"
    yield f"CREATE TRIGGER {one.table}_taken AFTER DELETE ON {one.table} BEGIN {take} END"
    yield (f"CREATE TRIGGER {one.table}_changed AFTER UPDATE OF {names} ON {one.table} BEGIN {take} {add} END")


def _postgresql(one: Indexed) -> Iterator[str]:
    yield (
        f"CREATE TABLE {one.name} (id bigint PRIMARY KEY REFERENCES {one.table} ({one.key}) ON DELETE CASCADE, "
        "words tsvector NOT NULL)"
    )
    yield f"CREATE INDEX {one.name}_words ON {one.name} USING gin (words)"


def add(connection: Connection, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Index the words of rows just inserted; SQLite has done it."""
    one = next((each for each in INDEXES if each.table == table), None)
    if one is None or not rows or connection.dialect.name != "postgresql":
        return
    insert = text(f"INSERT INTO {one.name} (id, words) VALUES (:id, CAST(:words AS tsvector))")
    values = [{"id": row[one.key], "words": vector(row[name] or "" for name in one.columns)} for row in rows]
    connection.execute(insert, values)


def vector(columns: Iterable[str]) -> str:
    """The words of some columns with their places, as PostgreSQL writes a ``tsvector``; a letter tells the column."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    at = 0
    for label, words in zip("ABCD", columns, strict=False):
        for word in tokens(words[:_MOST]):
            at += 1
            places[word].append(f"{min(at, _LAST)}{label}")
        at += _GAP
    return " ".join(f"'{word}':{','.join(where[:_TIMES])}" for word, where in places.items() if len(word) < _LONGEST)


def tokens(words: str) -> list[str]:
    """The words as they are compared."""
    return WORD.findall(fold(words))


def fold(words: str) -> str:
    """Without case and accents."""
    plain = words.lower()
    if plain.isascii():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))


class Asked(NamedTuple):
    """Terms that must all stand in one of the columns; without columns, in any."""

    terms: tuple[Term, ...]
    columns: tuple[str, ...] = ()


def found(dialect: str, index: str, *asked: Asked) -> Select[tuple[int]]:
    """The numbers of the rows that have all that is asked for."""
    one = next(each for each in INDEXES if each.table == index)
    write = _postgresql_asked if dialect == "postgresql" else _sqlite_asked
    joined = (" & " if dialect == "postgresql" else " AND ").join(f"({write(one, each)})" for each in asked)
    if dialect == "postgresql":
        query = text(f"SELECT id FROM {one.name} WHERE words @@ CAST(:asked AS tsquery)")
    else:
        query = text(f"SELECT rowid AS id FROM {one.name} WHERE {one.name} MATCH :asked")
    bound = query.bindparams(bindparam("asked", joined, unique=True))
    return select(bound.columns(Column("id", Id)).subquery().c.id)


def _sqlite_asked(_index: Indexed, asked: Asked) -> str:
    told = " AND ".join(_sqlite_term(term) for term in asked.terms)
    return f"{{{' '.join(asked.columns)}}} : ({told})" if asked.columns else told


def _sqlite_term(term: Term) -> str:
    written = f'"{term.raw}"{" *" if term.prefix else ""}'
    return f'({written} OR "{term.other}")' if term.other else written


def _postgresql_asked(index: Indexed, asked: Asked) -> str:
    label = "".join("ABCD"[index.columns.index(column)] for column in asked.columns)
    return " & ".join(_postgresql_term(term, label) for term in asked.terms)


def _postgresql_term(term: Term, label: str) -> str:
    words = [f"'{word}':{label}" if label else f"'{word}'" for word in term.words]
    if term.other:
        words = [f"{words[0]} | '{term.other}'" + (f":{label}" if label else "")]
    if term.prefix:
        words[-1] = f"'{term.words[-1]}':*{label}"
    return "(" + " <-> ".join(words) + ")"
