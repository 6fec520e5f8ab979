"""Full-text search over statements, articles, events and actors, the same on both databases.

On SQLite these are FTS5 tables over the columns of the tables themselves, kept up by triggers, which Datasette finds
and searches by itself. On PostgreSQL they are tables of their own with a ``tsvector``, whose words are cut and folded
here as FTS5 does it: letters and digits, without case and accents.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

_WORD = re.compile(r"[^\W_]+")
_MOST = 600_000  # characters of one row that PostgreSQL is given; a tsvector takes no more than a megabyte


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
    Indexed("statements", "id", ("words", "speaker_words")),
    Indexed("articles", "page_id", ("headline", "text")),
    Indexed("events", "id", ("evidence",)),
    Indexed("actors", "id", ("name",)),
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
    parts = [f"setweight(to_tsvector('simple', :c{at}), '{'ABCD'[at]}')" for at in range(len(one.columns))]
    insert = text(f"INSERT INTO {one.name} (id, words) VALUES (:id, {' || '.join(parts)})")
    values = [
        {"id": row[one.key], **{f"c{at}": folded(row[name] or "") for at, name in enumerate(one.columns)}}
        for row in rows
    ]
    connection.execute(insert, values)


def folded(words: str) -> str:
    """The words as they are compared, a blank between each two."""
    return " ".join(_WORD.findall(fold(words[:_MOST])))


def fold(words: str) -> str:
    """Without case and accents; where it is not, letter for letter, the same length is not promised."""
    plain = words.lower()
    if plain.isascii():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))
