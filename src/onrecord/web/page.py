"""A web page of records that needs nothing beside itself: no other file, no network, no JavaScript."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from msgspec import Struct

from onrecord.records import Actor, Article, Record
from onrecord.web.anchors import Anchors
from onrecord.web.blocks import Run, runs
from onrecord.web.timeline import Answer, Entry, answers, timeline
from onrecord.web.voices import Voice, voices
from onrecord.web.wording import description

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class Person(Struct, frozen=True):
    """An actor as a row; ``mentioned`` says how often."""

    id: str
    name: str
    kind: str
    description: str
    mentioned: int


class Sheet(Struct, frozen=True):
    """One article with its record, as the template shows it; ``headed`` where the text has its headline."""

    at: Anchors
    title: str
    source: str
    address: str
    language: str
    about: tuple[str, ...]
    headed: bool
    runs: tuple[Run, ...]
    voices: tuple[Voice, ...]
    timeline: tuple[Entry, ...]
    answers: tuple[Answer, ...]
    actors: tuple[Person, ...]
    engine: str
    statements: int
    rows: tuple[str, ...]


def render(records: Sequence[Record]) -> str:
    """The HTML of a page that shows the records one after another."""
    sheets = tuple(_sheet(record, Anchors(number)) for number, record in enumerate(records, start=1))
    return _templates().get_template("record.html").render(sheets=sheets)


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("onrecord.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _sheet(record: Record, at: Anchors) -> Sheet:
    article, source = record.article, record.page.source or ""
    shown = runs(record, at)
    return Sheet(
        at=at,
        title=article.headline or source or "A page without a headline",
        source=source,
        address=source if _ADDRESS.match(source) else "",
        language=article.language or "en",
        about=tuple(_about(article)),
        headed=any(block.heading for run in shown for block in run.blocks),
        runs=shown,
        voices=voices(record),
        timeline=timeline(record),
        answers=answers(record),
        actors=tuple(_person(actor) for actor in record.actors),
        engine=f"onrecord {record.engine.version} · {record.engine.pipeline} {record.engine.pipeline_version}",
        statements=len(record.statements),
        rows=tuple(_ids(record)),
    )


def _ids(record: Record) -> Iterator[str]:
    yield from (said.id for said in record.statements)
    yield from (event.id for event in record.events)
    yield from (actor.id for actor in record.actors)


def _about(article: Article) -> Iterator[str]:
    if article.outlet:
        yield article.outlet
    if article.byline:
        yield f"by {' and '.join(article.byline)}"
    for word, date in (("published", article.published), ("updated", article.updated)):
        if date:
            yield f"{word} {date.replace('T', ' ')}"


def _person(actor: Actor) -> Person:
    return Person(actor.id, actor.name, actor.kind, description(actor), len(actor.mentions))
