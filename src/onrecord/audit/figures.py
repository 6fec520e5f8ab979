"""What a source audit finds, as values."""

from typing import Literal

from msgspec import Struct

By = Literal["naming", "form", "sector", "country", "outlet", "period"]
Period = Literal["day", "week", "month", "quarter", "year"]


class Figures(Struct, frozen=True):
    """How much is quoted. ``words`` counts each word of a page once for each source, ``direct_words`` those of them
    that are quoted as they were said. ``articles`` are those in which it is.
    """

    sources: int
    articles: int
    statements: int
    direct: int
    indirect: int
    mixed: int
    words: int
    direct_words: int


class Source(Struct, frozen=True):
    """A source: somebody who is quoted. ``first`` and ``last`` are days of publication."""

    name: str
    naming: str
    figures: Figures
    title: str | None = None
    country: str | None = None
    sector: str | None = None
    outlets: tuple[str, ...] = ()
    first: str | None = None
    last: str | None = None


class Group(Struct, frozen=True):
    """What belongs to one value, such as a country; of outlets and periods also the articles in all, with one source
    only, and with none.
    """

    by: By
    value: str
    figures: Figures
    articles: int | None = None
    one_source: int | None = None
    no_source: int | None = None


class Report(Struct, frozen=True):
    """The audit of some pages.

    ``one_source`` articles quote one source only, ``no_source`` none. ``sources`` are in the order of their words, the
    most quoted first, and so are the groups of each ``by``; periods are in order of time.
    """

    articles: int
    one_source: int
    no_source: int
    copies_left_out: int
    first: str | None
    last: str | None
    total: Figures
    sources: tuple[Source, ...]
    groups: tuple[Group, ...]

    def of(self, by: By) -> tuple[Group, ...]:
        """The groups by one thing."""
        return tuple(group for group in self.groups if group.by == by)
