"""The database as a whole: opened, written to one page at a time, and asked."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy import insert, select, update
from sqlalchemy.exc import DataError

from onrecord.errors import OnrecordError, PageError
from onrecord.records import Engine, Judgement, Person, Record, Row, Story
from onrecord.store import amending, judgements, loading, people, placing, saving, schema, stories
from onrecord.store import engine as engines
from onrecord.store.filters import Wanted
from onrecord.store.questions import Questions
from onrecord.store.saving import Reading


def open_store(url: str = engines.DEFAULT, create: bool = False) -> "Store":
    """The database at ``url``: a file name, or the URL of an SQLite or PostgreSQL database.

    Args:
        url: ``record.db``, ``sqlite:///record.db``, ``postgresql://user@host/name``.
        create: make it where it is not there.

    Raises:
        StoreError: there is none, it cannot be used, or it was made by a newer onrecord.
    """
    parsed = engines.parse(url)
    store = Store(parsed, engines.connect(parsed, create))
    try:
        store.prepare(create)
    except BaseException:
        store.close()
        raise
    return store


class Store(Questions):
    """An open database; close it, or use it in a ``with`` statement."""

    def save(self, record: Record, settings: str = "", run: int | None = None) -> None:
        """Write the record of a page, in place of an earlier one of the same bytes; all of it or nothing.

        What editors have corrected on the page is put into it.

        ``settings`` says how the page was read, where that is not as usual; ``run`` is the number of the run.

        Raises:
            PageError: the database cannot hold what is in the page.
        """
        reading = Reading(_now(), settings, run)
        try:
            with self.writing() as connection:
                amending.save(connection, record, reading)
        except DataError as error:
            raise PageError(record.page.source or "page", f"cannot be stored: {engines.reason(error)}") from error

    def is_read(self, sha256: str, engine: Engine, settings: str = "") -> bool:
        """Whether the page with these bytes has been read by this engine, in this way."""
        table = schema.pages
        told = (sha256, engine.version, engine.pipeline, engine.pipeline_version, settings)
        columns = (table.c.sha256, table.c.version, table.c.pipeline, table.c.pipeline_version, table.c.settings)
        query = select(table.c.id).where(*(column == value for column, value in zip(columns, told, strict=True)))
        with self.reading() as connection:
            return connection.scalar(query) is not None

    def was_read_in(self, run: int, sha256: str) -> bool:
        """Whether the page with these bytes has been read in this very run."""
        table = schema.pages
        query = select(table.c.id).where(table.c.sha256 == sha256, table.c.run_id == run)
        with self.reading() as connection:
            return connection.scalar(query) is not None

    def hold(self, sha256: str, source: str) -> None:
        """Note that this source holds the page with these bytes now."""
        pages, held = schema.pages, schema.page_sources
        query = (
            select(pages.c.id, held.c.source)
            .outerjoin(held, (held.c.page_id == pages.c.id) & (held.c.source == source))
            .where(pages.c.sha256 == sha256)
        )
        with self.reading() as connection:
            row = connection.execute(query).one()
        if row.source is None:
            with self.writing() as connection:
                saving.hold(connection, row.id, source)

    def begin_run(self, paths: Sequence[str], version: str, settings: str) -> int:
        """Note that pages are going to be read; the number of the run."""
        table = schema.runs
        with self.writing() as connection:
            run = saving.free(connection, table)
            values = {"id": run, "started": _now(), "paths": "\n".join(paths), "version": version, "settings": settings}
            connection.execute(insert(table).values(values))
        return run

    def end_run(self, run: int, saved: int, known: int, failed: int) -> None:
        """Note that a run is over, and what came of it."""
        table = schema.runs
        values = {"ended": _now(), "read": saved, "skipped": known, "failed": failed}
        with self.writing() as connection:
            connection.execute(update(table).where(table.c.id == run).values(values))

    def records(self, pages: Iterable[str] | None = None, *, past: bool = False) -> Iterator[Record]:
        """The records of these pages (each by its ``sha256``) in their order, or of all as they came in.

        A page that there is not is left out. ``past`` gives of all also those whose source has other bytes by now.
        """
        table = schema.pages
        with self.reading() as connection:
            if pages is None:
                query = select(table.c.id).order_by(table.c.id)
                yield from loading.load(connection, connection.scalars(query if past else query.where(table.c.current)))
                return
            for some in _some(pages, loading.BATCH):
                query = select(table.c.sha256, table.c.id).where(table.c.sha256.in_(some))
                numbers = {row.sha256: row.id for row in connection.execute(query)}
                yield from loading.load(connection, [numbers[page] for page in some if page in numbers])

    def judge(self, judgement: Judgement) -> Judgement:
        """Keep an editor's judgement; it comes back with its number as ``id``."""
        with self.writing() as connection:
            return judgements.add(connection, judgement)

    def judgements(self, page: str | None = None, *, withdrawn: bool = False) -> list[Judgement]:
        """The judgements that hold, as they were made, of a page or of all; those withdrawn too if so told."""
        with self.reading() as connection:
            return list(judgements.find(connection, page, withdrawn))

    def withdraw(self, judgement: int, moment: str) -> None:
        """Take a judgement back.

        Raises:
            OnrecordError: there is no judgement of that number that holds.
        """
        with self.writing() as connection:
            if not judgements.withdraw(connection, judgement, moment):
                raise OnrecordError(f"{self.name}: there is no judgement {judgement} to take back")

    def unplaced(self, limit: int | None = None) -> list[str]:
        """The pages (each by its ``sha256``) that stories do not know as they are now, as they came in."""
        with self.reading() as connection:
            return placing.unplaced(connection, limit)

    def sign(self, page: str, numbers: Iterable[int]) -> None:
        """Keep the numbers, of 63 bits, that copies of a page are found by."""
        with self.writing() as connection:
            placing.sign(connection, page, numbers)

    def near(self, numbers: Iterable[int], most: int = 200) -> Counter[str]:
        """How many of the numbers each page shares; of a number only the last ``most`` pages that have it count."""
        with self.reading() as connection:
            return placing.near(connection, numbers, most)

    def pages_between(self, first: str, last: str, countries: Collection[str] = ()) -> list[str]:
        """The pages with an event on one of these ISO days, both included, of one of the countries if any are given."""
        with self.reading() as connection:
            return placing.between(connection, first, last, countries)

    def save_stories(self, found: Iterable[Story], gone: Iterable[str] = ()) -> None:
        """Keep stories, in place of those of the same ids, and forget those that are ``gone``; all of it or nothing.

        Raises:
            OnrecordError: a page or an event is not in the database.
        """
        with self.writing() as connection:
            stories.drop(connection, gone)
            stories.save(connection, found)

    def stories(self, ids: Sequence[str] | None = None) -> Iterator[Story]:
        """The stories of these ids, or all, in order of their first day."""
        with self.reading() as connection:
            yield from stories.find(connection, ids)

    def stories_of(self, wanted: Wanted, least: int = 1, limit: int = 0) -> list[Story]:
        """The stories with a page that is wanted and at least so many pages, by their first day; 0 is no limit.

        Of ``wanted`` count ``text``, ``outlet``, ``since`` and ``until``.

        Raises:
            OnrecordError: no outlet is called that, or a day is none.
        """
        with self.reading() as connection:
            return list(stories.wanted(connection, wanted, least, limit))

    def story_of(self, page: str) -> Story | None:
        """The story that a page belongs to."""
        with self.reading() as connection:
            return stories.of_page(connection, page)

    def stale_stories(self) -> list[str]:
        """The ids of the stories that have a page which has been read anew, or whose source holds other bytes now."""
        with self.reading() as connection:
            return stories.stale(connection)

    def save_people(self, found: Iterable[Person], gone: Iterable[str] = ()) -> None:
        """Keep people, in place of those of the same ids, and forget those that are ``gone``; all of it or nothing.

        Raises:
            OnrecordError: an actor is not in the database.
        """
        with self.writing() as connection:
            people.drop(connection, gone)
            people.save(connection, found)

    def people(self, name: str | None = None, ids: Iterable[str] | None = None) -> Iterator[Person]:
        """People whose name has all these words, people of these ids, or all, by name."""
        with self.reading() as connection:
            yield from people.find(connection, name, ids)

    def person_of(self, actor: Row) -> Person | None:
        """Whom an actor of a page belongs to."""
        with self.reading() as connection:
            return people.of_actor(connection, actor)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _some(values: Iterable[str], size: int) -> Iterator[list[str]]:
    waiting = iter(values)
    while some := list(islice(waiting, size)):
        yield some
