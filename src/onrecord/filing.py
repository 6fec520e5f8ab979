"""Pages into the database: found in files and folders, skipped where they are read already, read and saved."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from onrecord import memory, metadata, placing, reading
from onrecord.errors import OnrecordError, PageError
from onrecord.pages import raw
from onrecord.records import Engine, Record
from onrecord.store import Store

SUFFIXES = frozenset({"", ".txt", ".text", ".html", ".htm", ".xhtml", ".shtml"})  # of a file in a folder, behind it .gz

Kind = Literal["saved", "known", "failed", "no page"]


class Outcome(NamedTuple):
    """What became of a file: saved, known already, failed for ``reason``, or of a kind that is no page."""

    kind: Kind
    source: str
    reason: str = ""


class How(NamedTuple):
    """How pages are read; ``again`` reads also those that are known, ``meta`` is a table of what is known of them."""

    media_type: str | None = None
    published: str | None = None
    pipeline: str | None = None
    patterns: str | None = None
    again: bool = False
    meta: str | None = None


class Tally(NamedTuple):
    """How many pages were saved, known already, and failed; how many files were no pages."""

    saved: int = 0
    known: int = 0
    failed: int = 0
    no_page: int = 0

    def with_one(self, kind: Kind) -> "Tally":
        """One more."""
        name = kind.replace(" ", "_")
        return self._replace(**{name: getattr(self, name) + 1})


def file_pages(
    store: Store,
    paths: Iterable[str],
    how: How = How(),  # noqa: B008  # it is frozen
    workers: int = 1,
    tell: Callable[[Outcome], None] = lambda _: None,
) -> Tally:
    """Read the pages in files and folders into the database, each in a transaction of its own, and join them.

    Args:
        store: the database.
        paths: files, and folders that are searched for pages.
        how: how to read them.
        workers: how many processes read; this one writes.
        tell: called with what became of each file, at once.

    Raises:
        StoreError: the database cannot be written.
        PatternError: the file of patterns cannot be used.
        PipelineError: there is no such pipeline.
        OnrecordError: the table of what is known of the pages cannot be used.
    """
    given = list(paths)
    engine, settings = reading.engine(how.pipeline), settings_of(how)
    known = metadata.read(how.meta) if how.meta is not None else metadata.Metadata({})
    run = store.begin_run(given, engine.version, settings)
    desk = _Desk(store, engine, settings, known, run, how.again, tell)
    seen: placing.Seen = {}
    try:
        records = reading.read_many(
            desk.unread(given),
            workers,
            media_type=how.media_type,
            published=how.published,
            pipeline=how.pipeline,
            patterns=how.patterns,
            errors=lambda error: desk.note("failed", error.source, error.reason),
        )
        for number, record in enumerate(records, start=1):
            desk.save(record)
            if number % placing.BATCH == 0:
                placing.place_pages(store, seen)
                memory.give_back()
        placing.place_pages(store, seen)
    finally:
        store.end_run(run, desk.tally.saved, desk.tally.known, desk.tally.failed)
    return desk.tally


def settings_of(how: How) -> str:
    """What two readings by one engine may differ in, in words; empty where all is as usual.

    Raises:
        OnrecordError: the file of patterns cannot be read.
    """
    told = [f"{name}={value}" for name in ("media_type", "published") if (value := getattr(how, name)) is not None]
    if how.patterns is not None:
        try:
            data = Path(how.patterns).read_bytes()
        except OSError as error:
            raise OnrecordError(f"{how.patterns}: cannot be read: {error.strerror or error}") from error
        told.append(f"patterns={hashlib.sha256(data).hexdigest()[:16]}")
    return " ".join(told)


class _Desk:
    """One run: what is to be read, and what became of it."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        settings: str,
        known: metadata.Metadata,
        run: int,
        again: bool,
        tell: Callable[[Outcome], None],
    ) -> None:
        self.store, self.engine, self.settings, self.known = store, engine, settings, known
        self.run, self.again, self.tell = run, again, tell
        self.tally = Tally()

    def note(self, kind: Kind, source: str, reason: str = "") -> None:
        """Count what became of a file and tell it."""
        self.tally = self.tally.with_one(kind)
        self.tell(Outcome(kind, source, reason))

    def unread(self, paths: Iterable[str]) -> Iterator[reading.Known]:
        """The pages that are to be read."""
        for path in walk(paths, lambda path: self.note("no page", str(path))):
            told = self.known.of(path)
            if self.again:
                yield reading.Known(path, *told)
                continue
            try:
                sha256 = hashlib.sha256(raw.of_path(path, str(path))).hexdigest()
            except PageError as error:
                self.note("failed", error.source, error.reason)
                continue
            if self.store.is_read(sha256, self.engine, self.settings_of(str(path))):
                self.store.hold(sha256, str(path))
                self.note("known", str(path))
            else:
                yield reading.Known(path, *told)

    def save(self, record: Record) -> None:
        """Save a record; of two files with the same bytes the first is the page's source."""
        source = record.page.source or "page"
        if self.store.was_read_in(self.run, record.page.sha256):
            self.store.hold(record.page.sha256, source)
            self.note("known", source)
            return
        try:
            self.store.save(record, self.settings_of(source), self.run)
        except PageError as error:
            self.note("failed", source, error.reason)
        else:
            self.note("saved", source)

    def settings_of(self, source: str) -> str:
        """The settings of one page: what is known of it is among them."""
        told = zip(("published", "outlet"), self.known.of(Path(source)), strict=True)
        return " ".join(filter(None, (self.settings, *(f"{name}={value}" for name, value in told if value))))


def walk(paths: Iterable[str], passed: Callable[[Path], None] = lambda _: None) -> Iterator[Path]:
    """The files that may be pages: those given, and in folders, in order, those of a likely name.

    ``passed`` is called with each file that is passed over; hidden ones are not told.
    """
    for given in paths:
        if not os.path.isdir(given):
            yield Path(given)
            continue
        for folder, folders, files in os.walk(given):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                if name.startswith("."):
                    continue
                path = Path(folder, name)
                if _suffix(name) in SUFFIXES:
                    yield path
                else:
                    passed(path)


def _suffix(name: str) -> str:
    """``.html`` of ``index.html``, of ``index.html.gz`` and of ``index.html?page=2``."""
    return Path(name.lower().partition("?")[0].removesuffix(".gz")).suffix
