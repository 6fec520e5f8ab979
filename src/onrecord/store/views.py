"""Views that read well by themselves, in Datasette or any other tool: ``quotes``, ``events_flat`` and ``sources``."""

from sqlalchemy import Connection

_WORDS = "substr(p.text, {row}_start + 1, {row}_stop - {row}_start)"
_PAGE = "p.source, p.sha256 AS page, p.id AS page_id"

VIEWS = {
    "quotes": f"""
        SELECT s.id, s.day, s.date AS said, coalesce(n.name, s.speaker) AS speaker, a.title, a.country,
          a.sector, s.words, {_WORDS.format(row="s.sentence")} AS sentence, s.act, s.form, s.channel, r.outlet,
          r.headline, r.published, s.sentence_start, s.sentence_stop, {_PAGE}
        FROM statements s
        JOIN pages p ON p.id = s.page_id
        JOIN articles r ON r.page_id = p.id
        LEFT JOIN actors a ON a.id = s.speaker_id
        LEFT JOIN people n ON n.id = s.person_id
        WHERE p.current""",
    "events_flat": f"""
        SELECT e.id, e.day, e.date, e.date_end, e.status, e.act, e.mode, e.plover, e.who, e.whom, b.name AS by_name,
          e.quantity, e.killed, e.injured, e.place_name, e.place_country, e.evidence,
          {_WORDS.format(row="e.sentence")} AS sentence, r.outlet, r.headline, r.published, e.confidence,
          e.evidence_start, e.evidence_stop, {_PAGE}
        FROM events e
        JOIN pages p ON p.id = e.page_id
        JOIN articles r ON r.page_id = p.id
        LEFT JOIN actors b ON b.id = e.by_id
        WHERE p.current""",
    "sources": """
        SELECT coalesce(n.name, a.name) AS name, coalesce(n.kind, a.kind) AS kind,
          coalesce(n.country, a.country) AS country, coalesce(n.sector, a.sector) AS sector,
          count(*) AS quotes, count(DISTINCT s.page_id) AS pages,
          count(DISTINCT r.outlet) AS outlets, min(nullif(s.day, '')) AS first_day, max(nullif(s.day, '')) AS last_day
        FROM statements s
        JOIN pages p ON p.id = s.page_id
        JOIN articles r ON r.page_id = p.id
        JOIN actors a ON a.id = s.speaker_id
        LEFT JOIN people n ON n.id = s.person_id
        WHERE p.current
        GROUP BY coalesce(n.key, a.name), coalesce(n.name, a.name), coalesce(n.kind, a.kind),
          coalesce(n.country, a.country), coalesce(n.sector, a.sector)""",
}


def create(connection: Connection) -> None:
    """Make the views."""
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")


def drop(connection: Connection) -> None:
    """Take the views away, so that the tables below them may be changed."""
    for name in VIEWS:
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
