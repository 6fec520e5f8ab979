"""What the database can be asked."""

from collections.abc import Iterator

from onrecord.store import actors, events, quotes, search
from onrecord.store.answers import Deed, Hit, Known, Quote
from onrecord.store.database import Database
from onrecord.store.filters import Wanted


class Questions(Database):
    """An open database that answers; each answer is an iterator of frozen values."""

    def quotes(
        self,
        *,
        speaker: str | None = None,
        about: str | None = None,
        text: str | None = None,
        act: str | None = None,
        outlet: str | None = None,
        since: str | None = None,
        until: str | None = None,
        newest: bool = False,
        limit: int | None = None,
    ) -> Iterator[Quote]:
        """Statements in order of their days, from the first unless ``newest``.

        Args:
            speaker: words of the name of whoever speaks, or of the words that name them; or the id of a person.
            about: words of what is said; ``text``: words of the story. All must be there; those in quotation marks in a
                row; ``begin*`` is the beginning of a word.
            act: the act of the statement; ``outlet``: a part of its name.
            since, until: ISO days, both included.
            newest: turn the order around; ``limit``: no more than so many.

        Raises:
            OnrecordError: a day is none, or there is no word to look for.
        """
        wanted = Wanted(
            speaker=speaker, about=about, text=text, act=act, outlet=outlet, since=since, until=until, newest=newest,
            limit=limit,
        )  # fmt: skip
        with self.reading() as connection:
            yield from quotes.find(connection, wanted)

    def events(
        self,
        *,
        about: str | None = None,
        text: str | None = None,
        act: str | None = None,
        status: str | None = None,
        plover: str | None = None,
        from_country: str | None = None,
        to_country: str | None = None,
        outlet: str | None = None,
        since: str | None = None,
        until: str | None = None,
        newest: bool = False,
        limit: int | None = None,
    ) -> Iterator[Deed]:
        """Events in order of their days, from the first unless ``newest``.

        Args:
            about: words of the evidence; ``text``: words of the story.
            act, status, plover: of the event, spelt as in the record.
            from_country, to_country: codes of a doer's and of a recipient's country.
            outlet, since, until, newest, limit: as for :meth:`quotes`.

        Raises:
            OnrecordError: a day is none, or there is no word to look for.
        """
        wanted = Wanted(
            about=about, text=text, act=act, status=status, plover=plover, from_country=from_country,
            to_country=to_country, outlet=outlet, since=since, until=until, newest=newest, limit=limit,
        )  # fmt: skip
        with self.reading() as connection:
            yield from events.find(connection, wanted)

    def actors(
        self,
        *,
        name: str | None = None,
        kind: str | None = None,
        country: str | None = None,
        sector: str | None = None,
        text: str | None = None,
        outlet: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
    ) -> Iterator[Known]:
        """Actors of all pages, those that most pages name first.

        Args:
            name: words of the name.
            kind, country, sector: of the actor, spelt as in the record.
            text, outlet, since, until: of the pages that name them, as for :meth:`quotes`.
            limit: no more than so many.
        """
        wanted = Wanted(
            name=name, kind=kind, country=country, sector=sector, text=text, outlet=outlet, since=since, until=until,
            limit=limit,
        )  # fmt: skip
        with self.reading() as connection:
            yield from actors.find(connection, wanted)

    def search(
        self,
        words: str,
        *,
        outlet: str | None = None,
        since: str | None = None,
        until: str | None = None,
        newest: bool = True,
        limit: int | None = None,
    ) -> Iterator[Hit]:
        """Statements and stories that have all the words, the newest first.

        Args:
            words: what to look for, as for ``about`` of :meth:`quotes`.
            outlet, since, until, newest, limit: as for :meth:`quotes`.
        """
        wanted = Wanted(outlet=outlet, since=since, until=until, newest=newest, limit=limit)
        with self.reading() as connection:
            yield from search.find(connection, words, wanted)
