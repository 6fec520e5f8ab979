"""The tables of the database: what a page said, what joins pages, and what editors have judged.

One schema for SQLite and PostgreSQL. Spans are two columns, ``..._start`` and ``..._stop`` (half-open, in code points
of ``pages.text``). ``key`` is a row's id within its page (``s1``), ``number`` its place there. ``day`` is a plain ISO
day to filter and sort by, empty where there is none; what the record says of dates stands in columns beside it.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy import Text as AnyText
from sqlalchemy.dialects import postgresql

Text = AnyText().with_variant(postgresql.TEXT(collation="C"), "postgresql")  # sorts as SQLite does
Id = BigInteger().with_variant(Integer, "sqlite")  # which makes it SQLite's own row number
Long = BigInteger()

metadata = MetaData()


def _of(target: str, **options: Any) -> ForeignKey:
    """A reference whose row goes when what it refers to goes."""
    return ForeignKey(target, ondelete="CASCADE", **options)


def _table(name: str, *columns: Column[Any] | UniqueConstraint | Index) -> Table:
    """A table whose rows lie in the order of their compound key, which is all the index that most of them need."""
    plain = sum(column.primary_key for column in columns if isinstance(column, Column)) > 1
    return Table(name, metadata, *columns, sqlite_with_rowid=not plain)


def _span(name: str, null: bool = True) -> Iterator[Column[int]]:
    for side in ("start", "stop"):
        yield Column(f"{name}_{side}" if name else side, Integer, nullable=null)


def _date() -> Iterator[Column[str]]:
    for name in ("date", "date_end", "date_precision", "date_basis"):
        yield Column(name, Text)


versions = _table("schema_versions", Column("number", Integer, primary_key=True), Column("made", Text, nullable=False))

runs = _table(
    "runs",
    Column("id", Id, primary_key=True),
    Column("started", Text, nullable=False),
    Column("ended", Text),
    Column("paths", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("read", Integer, nullable=False, default=0),
    Column("skipped", Integer, nullable=False, default=0),
    Column("failed", Integer, nullable=False, default=0),
)

pages = _table(
    "pages",
    Column("id", Id, primary_key=True),
    Column("title", Text, nullable=False),
    Column("source", Text),
    Column("media_type", Text, nullable=False),
    Column("sha256", Text, nullable=False, unique=True),
    Column("current", Boolean, nullable=False),
    Column("placed", Boolean, nullable=False),
    Column("version", Text, nullable=False),
    Column("pipeline", Text, nullable=False),
    Column("pipeline_version", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("read_at", Text, nullable=False),
    Column("run_id", Id, ForeignKey("runs.id")),
    Column("as_read", Text),
    Column("text", Text, nullable=False),
)
"""``current``: no later bytes of the same source have been read. ``placed``: stories know the page as it is.

``as_read`` is the record as JSON before editors' corrections, where there are any. ``text`` comes last: what lies
behind a long value is slow to reach.
"""
Index("pages_past", pages.c.id, sqlite_where=~pages.c.current, postgresql_where=~pages.c.current)
Index("pages_unplaced", pages.c.id, sqlite_where=~pages.c.placed, postgresql_where=~pages.c.placed)

page_sources = _table(
    "page_sources",
    Column("source", Text, primary_key=True),
    Column("page_id", Id, _of("pages.id"), nullable=False, index=True),
)
"""What each file or address holds now."""

articles = _table(
    "articles",
    Column("page_id", Id, _of("pages.id"), primary_key=True),
    Column("headline", Text),
    Column("outlet", Text, index=True),
    Column("day", Text, nullable=False, index=True),
    Column("published", Text),
    Column("published_basis", Text),
    Column("updated", Text),
    Column("updated_basis", Text),
    Column("deck", Text),
    Column("section", Text),
    Column("language", Text),
    Column("text", Text, nullable=False),
)
"""``text`` is the words of the story itself, without headline, teasers of other stories, credits and the like."""

bylines = _table(
    "bylines",
    Column("page_id", Id, _of("articles.page_id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

parts = _table(
    "parts",
    Column("page_id", Id, _of("articles.page_id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    *_span("", null=False),
    Column("repeat_of", Integer),
)

actors = _table(
    "actors",
    Column("id", Id, primary_key=True),
    Column("page_id", Id, _of("pages.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("title", Text),
    Column("kind", Text, nullable=False),
    Column("country", Text),
    Column("sector", Text),
    UniqueConstraint("page_id", "key"),
)

mentions = _table(
    "mentions",
    Column("actor_id", Id, _of("actors.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    *_span("", null=False),
)

statements = _table(
    "statements",
    Column("id", Id, primary_key=True),
    Column("page_id", Id, _of("pages.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("speaker_id", Id, _of("actors.id")),
    Column("person_id", Id, ForeignKey("people.id", ondelete="SET NULL")),
    Column("speaker", Text),
    Column("speaker_words", Text),
    Column("words", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("channel", Text),
    Column("via_id", Id, _of("actors.id"), index=True),
    Column("part", Integer),
    *_date(),
    *_span("sentence", null=False),
    *_span("speaker"),
    *_span("cue"),
    *_span("addressee"),
    UniqueConstraint("page_id", "key"),
    Index("statements_by_speaker", "speaker_id"),
    Index("statements_by_person", "person_id", "day", "page_id"),
    Index("statements_by_day", "day"),
)
"""``speaker`` is the name of the actor, else the words that name whoever speaks."""

statement_spans = _table(
    "statement_spans",
    Column("statement_id", Id, _of("statements.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    *_span("", null=False),
)

events = _table(
    "events",
    Column("id", Id, primary_key=True),
    Column("page_id", Id, _of("pages.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("mode", Text),
    Column("plover", Text),
    Column("quad", Integer),
    Column("who", Text, nullable=False),
    Column("whom", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("by_id", Id, _of("actors.id"), index=True),
    Column("statement_id", Id, _of("statements.id"), index=True),
    Column("quantity", Float),
    Column("killed", Float),
    Column("injured", Float),
    *_date(),
    Column("place_name", Text),
    Column("place_country", Text),
    *_span("place"),
    *_span("trigger", null=False),
    *_span("evidence", null=False),
    *_span("sentence", null=False),
    Column("rule", Text),
    Column("confidence", Float),
    Column("part", Integer),
    UniqueConstraint("page_id", "key"),
    Index("events_by_day", "day"),
    Index("events_by_act", "act", "day"),
)
"""``who`` and ``whom`` are the words that name doers and recipients, parted by semicolons."""

roles = _table(
    "roles",
    Column("event_id", Id, _of("events.id"), primary_key=True),
    Column("side", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("actor_id", Id, _of("actors.id"), nullable=False, index=True),
    *_span("", null=False),
)
"""``side`` is ``actor`` or ``recipient``."""

dyads = _table(
    "dyads",
    Column("from_country", Text, primary_key=True),
    Column("to_country", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("event_id", Id, _of("events.id"), primary_key=True, index=True),
    Index("dyads_to", "to_country", "day", "event_id"),
    Index("dyads_from", "from_country", "day", "event_id"),
)
"""Each pair of a doer's and a recipient's country of an event, empty where there is none, for looking up by country."""

links = _table(
    "links",
    Column("page_id", Id, _of("pages.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("source_event_id", Id, _of("events.id"), index=True),
    Column("target_event_id", Id, _of("events.id"), index=True),
    *_span("evidence"),
)

times = _table(
    "times",
    Column("page_id", Id, _of("pages.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    *_span("", null=False),
    Column("value", Text, nullable=False),
    Column("end_value", Text),
    Column("precision", Text),
    Column("basis", Text),
)

signatures = _table(
    "signatures",
    Column("value", Long, primary_key=True, autoincrement=False),
    Column("page_id", Id, _of("pages.id"), primary_key=True, index=True),
)

people = _table(
    "people",
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False, index=True),
    Column("title", Text),
    Column("kind", Text, nullable=False),
    Column("country", Text),
    Column("sector", Text),
)

people_actors = _table(
    "people_actors",
    Column("actor_id", Id, _of("actors.id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, _of("people.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
)

stories = _table(
    "stories",
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("day", Text, nullable=False, index=True),
    Column("last_day", Text, nullable=False),
)

story_pages = _table(
    "story_pages",
    Column("story_id", Id, _of("stories.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("page_id", Id, _of("pages.id"), nullable=False, index=True),
)

copies = _table(
    "copies",
    Column("page_id", Id, _of("pages.id"), primary_key=True, autoincrement=False),
    Column("original_id", Id, _of("pages.id"), nullable=False, index=True),
    Column("story_id", Id, _of("stories.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("contained", Float, nullable=False),
)

happenings = _table(
    "happenings",
    Column("story_id", Id, _of("stories.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("key", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("mode", Text),
    Column("date", Text),
    Column("date_end", Text),
    Column("who", Text, nullable=False),
    Column("whom", Text, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("whole", Text, nullable=False),
)
"""``who`` and ``whom`` are for reading; ``whole`` is the happening as JSON, which is what programs get back."""

tellings = _table(
    "tellings",
    Column("story_id", Id, _of("stories.id"), primary_key=True),
    Column("happening", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("event_id", Id, _of("events.id"), nullable=False, index=True),
)
"""The events that tell of a happening."""

judgements = _table(
    "judgements",
    Column("id", Id, primary_key=True),
    Column("verdict", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("field", Text),
    Column("value", Text),
    Column("withdrawn", Text),
)

judgement_targets = _table(
    "judgement_targets",
    Column("judgement_id", Id, _of("judgements.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("page", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    *_span("", null=False),
    Column("words", Text, nullable=False),
)
"""What a judgement is about, by the page's ``sha256`` and words: no new reading of the page can lose it."""
