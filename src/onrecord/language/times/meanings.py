"""What the words of a time expression say, before it is known which day they stand for."""

from msgspec import Struct

from onrecord.language.times.lexicon import Side, Unit
from onrecord.records import Span


class Dated(Struct, frozen=True):
    """A year, a month or a day, as far as the words name it.

    ``years`` counts from the page's year (``June last year`` is -1), from the year told before where ``told``;
    ``side`` is the word before the month (``last May``); ``weekday`` (1 to 7) stands beside it (``Friday, May 5``).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    years: int | None = None
    told: bool = False
    side: Side | None = None
    weekday: int | None = None


class Figures(Struct, frozen=True):
    """A date in figures whose order is not known: ``5/6/2016``."""

    one: int
    two: int
    year: int


class Weekday(Struct, frozen=True):
    """A day of the week, 1 to 7; ``side`` is the word before it, ``weeks`` counts from the page's week."""

    day: int
    side: Side | None = None
    told: bool = False
    weeks: int | None = None


class Weekend(Struct, frozen=True):
    """Saturday and Sunday, told by the week they end; ``side`` is the word before it."""

    side: Side | None = None


class Shift(Struct, frozen=True):
    """So many units from the page's date, or from the date told before: ``two weeks ago``, ``a day later``."""

    unit: Unit
    count: int
    told: bool = False


class Ahead(Struct, frozen=True):
    """``in two weeks``: a date if the sentence looks ahead, otherwise how long something took."""

    unit: Unit
    count: int


class Section(Struct, frozen=True):
    """A quarter, a half or a season: its first month and how many follow (0 where the words do not say)."""

    first: int = 0
    more: int = 0
    year: int | None = None
    years: int | None = None
    side: Side | None = None


class Feast(Struct, frozen=True):
    """A day of the holiday table, by its rule."""

    rule: str
    year: int | None = None
    years: int | None = None
    side: Side | None = None


class Years(Struct, frozen=True):
    """A decade or a century, from its first year to its last."""

    first: int
    last: int


class Clock(Struct, frozen=True):
    """A time of day; ``zone`` is a label of the zone table. Midnight has no hour: it parts two days."""

    hour: int | None
    minute: int = 0
    zone: str | None = None


class Aside(Struct, frozen=True):
    """A duration, a set or a name: words of time that are no date."""


Day = Dated | Figures | Weekday | Weekend | Shift | Ahead | Section | Feast | Years


class Timed(Struct, frozen=True):
    """A time of a day."""

    day: Day
    clock: Clock


class Range(Struct, frozen=True):
    """From one time to another."""

    first: Day
    last: Day


Meaning = Day | Clock | Aside | Timed | Range


class Mention(Struct, frozen=True):
    """An expression and what it says; ``span`` counts in the text, half-open."""

    span: Span
    meaning: Meaning
