"""The whole flow: bytes -> Layout -> Article -> Doc -> Record."""

import os
import re
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from functools import cache, partial
from itertools import chain, count, islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

from msgspec import structs
from spacy.language import Language
from spacy.tokens import Doc

from onrecord import actors, articles, events, language, memory, statements
from onrecord.errors import PageError, RecordError
from onrecord.events import Patterns
from onrecord.invariants import checked
from onrecord.language import columns, times
from onrecord.language.document import BETWEEN
from onrecord.pages import open_page
from onrecord.records import Actor, Article, Engine, Event, Layout, Page, Passage, Record, Span, Statement
from onrecord.version import __version__


class Known(NamedTuple):
    """A page of which its reader knows the day of publication (or moment, ISO 8601) or the outlet better than it."""

    page: str | bytes | Path
    published: str | None = None
    outlet: str | None = None


Readable = str | bytes | Path
READ_KINDS = frozenset({"headline", "deck", "subheading", "body", "embed", "caption"})
_ARCHIVE = re.compile(r"[\[(]?\s*(?:FILE\b|File (?:photo|picture|pic|image)|Archive (?:photo|picture|image))")
LIFE = 400  # pages that a process reads before another takes its place
ADDRESS = 1000  # characters from the beginning of a page that may hold its own address
AHEAD = 8  # pages that wait for each process
TIDY = 8  # pages after which a process gives back the memory that they took
_READ = count(1)


def read(
    page: Readable,
    media_type: str | None = None,
    published: str | None = None,
    *,
    source: str | None = None,
    pipeline: str | None = None,
    patterns: str | Path | None = None,
) -> Record:
    """The record of one page.

    Args:
        page: the page's text, its bytes, or the path of its file.
        media_type: ``text/plain`` or ``text/html``; told from the page where it is not given.
        published: the day (or moment) of publication, ISO 8601, where the caller knows it better than the page.
        source: what to call the page; its path where it has one.
        pipeline: another spaCy pipeline, by name or path.
        patterns: a file of event patterns of the caller's own, over the shipped ones.

    Raises:
        PageError: the page cannot be read.
        PatternError: the file of patterns cannot be used.
        PipelineError: there is no such pipeline.
    """
    layout = open_page(page, media_type, source)
    result = _parsed(layout, articles.read(layout, published), language.load(pipeline), _patterns(patterns))
    if isinstance(result, PageError):
        raise result
    return result


def read_many(
    pages: Iterable[Readable | Known],
    workers: int = 1,
    *,
    media_type: str | None = None,
    published: str | None = None,
    pipeline: str | None = None,
    patterns: str | Path | None = None,
    errors: Callable[[PageError], None] | None = None,
) -> Iterator[Record]:
    """The records of many pages, in their order, in bounded memory.

    Args:
        pages: as for :func:`read`, each alone or as :class:`Known`; a generator is read only as far as needed.
        workers: how many processes share the work; with more than one a script must keep what it does under
            ``if __name__ == "__main__":``, since each process imports it.
        media_type, published, pipeline, patterns: as for :func:`read`.
        errors: called with each page that cannot be read, which is then left out; without it the first such
            page ends the reading.

    Raises:
        PageError: a page cannot be read, and ``errors`` is not given.
        PatternError: the file of patterns cannot be used.
        PipelineError: there is no such pipeline.
    """
    work = partial(_read_one, media_type=media_type, published=published, pipeline=pipeline, patterns=patterns)
    results = map(work, pages) if workers == 1 else _spread(work, iter(pages), workers)
    for result in results:
        if isinstance(result, Record):
            yield result
        elif errors is None:
            raise result
        else:
            errors(result)


def _spread(
    work: Callable[[Readable | Known], Record | PageError], pages: Iterator[Readable | Known], workers: int
) -> Iterator[Record | PageError]:
    """The pages read by processes that end after ``LIFE`` of them, so that what they hoard does not add up."""
    while some := list(islice(pages, 1)):
        life = chain(some, islice(pages, LIFE * workers - 1))
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_end_with_parent) as pool:
            yield from _shared(pool, work, life, AHEAD * workers)


def _shared(
    pool: ProcessPoolExecutor,
    work: Callable[[Readable | Known], Record | PageError],
    pages: Iterator[Readable | Known],
    ahead: int,
) -> Iterator[Record | PageError]:
    running: deque[Future[Record | PageError]] = deque()
    try:
        for page in pages:
            running.append(pool.submit(work, page))
            if len(running) > ahead:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()
    finally:  # whoever stops early need not wait for what no worker has begun
        for future in running:
            future.cancel()


def _end_with_parent() -> None:
    """See to it that a worker whose parent was killed does not wait for pages for ever."""
    if (parent := parent_process()) is not None:

        def watch() -> None:
            wait([parent.sentinel])
            os._exit(1)

        Thread(target=watch, daemon=True).start()


def _read_one(
    page: Readable | Known,
    media_type: str | None,
    published: str | None,
    pipeline: str | None,
    patterns: str | Path | None,
) -> Record | PageError:
    """The record of one page of many."""
    known = page if isinstance(page, Known) else Known(page)
    try:
        layout = open_page(known.page, media_type)
        article = articles.read(layout, known.published or published)
    except PageError as error:
        return error
    article = structs.replace(article, outlet=known.outlet or article.outlet)
    record = _parsed(layout, article, language.load(pipeline), _patterns(patterns))
    if next(_READ) % TIDY == 0:
        memory.give_back()
    return record


@cache
def _patterns(file: str | Path | None) -> Patterns | None:
    """The patterns with a file of the user's own, read once in a process."""
    return events.with_file(file) if file is not None else None


def engine(pipeline: str | None = None) -> Engine:
    """What would make a record now, with this pipeline; it is not loaded for that.

    Raises:
        PipelineError: there is no such pipeline.
    """
    return _engine(language.meta(pipeline))


def _engine(meta: Mapping[str, Any]) -> Engine:
    return Engine(__version__, f"{meta['lang']}_{meta['name']}", meta["version"])


def _parsed(layout: Layout, article: Article, nlp: Language, patterns: Patterns | None) -> Record | PageError:
    """The record; what the page leaves in the vocabulary is forgotten."""
    with nlp.memory_zone():
        parts = passages(layout.page, article)
        doc = nlp(language.document([_text(layout.page, one) for one in parts], nlp))
        return _record(layout.page, article, parts, doc, _engine(nlp.meta), patterns)


def _record(
    page: Page, article: Article, parts: Sequence[Passage], doc: Doc, made_by: Engine, patterns: Patterns | None
) -> Record | PageError:
    """The record of a parsed page; a page that breaks an invariant must not take the others with it."""
    stamp = article.published or article.updated
    published = date.fromisoformat(stamp[:10]) if stamp else None
    with columns.kept(doc):
        dateline, address = _dateline(page, article), _address(page)
        cast = actors.find(doc, parts, dateline=dateline, outlet=article.outlet or "", address=address)
        found = times.find(doc, published)
        said = statements.find(doc, parts, cast, found)
        happened = events.find(doc, parts, cast, said, found, published, patterns)
    move = partial(to_page, parts)
    try:
        record = Record(
            page=page,
            article=article,
            engine=made_by,
            actors=tuple(_moved_actor(actor, move) for actor in happened.cast.actors),
            statements=tuple(_moved_statement(one, move) for one in said),
            events=tuple(_moved_event(one, move) for one in happened.events),
            links=tuple(structs.replace(one, evidence=one.evidence and move(one.evidence)) for one in happened.links),
            times=tuple(structs.replace(time, span=move(time.span)) for time in found),
        )
        return checked(record)
    except RecordError as error:
        return PageError(page.source or "page", f"gave no sound record, which is a fault of onrecord: {error}")


def passages(page: Page, article: Article) -> tuple[Passage, ...]:
    """The parts that are read as language, with their places in the text that is parsed."""
    found, at = [], 0
    for number, part in enumerate(article.parts):
        if part.kind not in READ_KINDS or part.repeat_of is not None:
            continue
        start, end = part.span
        if part.kind == "caption" and _ARCHIVE.match(page.text, start, end):
            continue  # an archive picture shows another day
        found.append(Passage(number, part.kind, (at, at + end - start), start))
        at += end - start + len(BETWEEN)
    return tuple(found)


def _dateline(page: Page, article: Article) -> str:
    """The dateline of a page, empty where there is none."""
    spans = (part.span for part in article.parts if part.kind == "dateline")
    return next((page.text[start:end] for start, end in spans), "")


def _address(page: Page) -> str:
    """The page's own address: its source, or the URL that its text begins with; empty where there is none."""
    lines = (page.source or "", page.text[:ADDRESS].lstrip().partition("\n")[0])
    return next((line for line in lines if line.startswith(("http://", "https://"))), "")


def _text(page: Page, passage: Passage) -> str:
    """The passage's words; the ends of wrapped lines are spaces, letter for letter, but not those of a post."""
    words = page.text[passage.page_start : passage.page_start + passage.span[1] - passage.span[0]]
    return words if passage.kind == "embed" else words.replace("\n", " ")


def to_page(parts: Sequence[Passage], span: Span) -> Span:
    """A span of the parsed text as a span of the page.

    Raises:
        RecordError: it does not lie within one passage.
    """
    passage = parts[bisect_right(parts, span[0], key=lambda one: one.span[0]) - 1]
    if span[1] > passage.span[1]:
        raise RecordError(f"span {span} leaves its passage {passage.span}")
    shift = passage.page_start - passage.span[0]
    return span[0] + shift, span[1] + shift


def _moved_actor(actor: Actor, move: Callable[[Span], Span]) -> Actor:
    return structs.replace(actor, mentions=tuple(map(move, actor.mentions)))


def _moved_statement(said: Statement, move: Callable[[Span], Span]) -> Statement:
    return structs.replace(
        said,
        spans=tuple(map(move, said.spans)),
        speaker_span=said.speaker_span and move(said.speaker_span),
        cue=said.cue and move(said.cue),
        addressee=said.addressee and move(said.addressee),
    )


def _moved_event(event: Event, move: Callable[[Span], Span]) -> Event:
    return structs.replace(
        event,
        trigger=move(event.trigger),
        evidence=move(event.evidence),
        actors=tuple(structs.replace(role, span=move(role.span)) for role in event.actors),
        recipients=tuple(structs.replace(role, span=move(role.span)) for role in event.recipients),
        place=event.place and structs.replace(event.place, span=move(event.place.span)),
    )
