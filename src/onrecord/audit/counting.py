"""Counting who is quoted, in one pass over the records; what is kept grows with the sources, not with the pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from onrecord.audit.figures import By, Figures, Group, Period, Report, Source
from onrecord.audit.periods import period_of
from onrecord.audit.who import NOT_TOLD, Quoted, Who, quoted
from onrecord.export.countries import codes
from onrecord.export.view import View
from onrecord.export.words import count_words
from onrecord.records import Person, Record, Span, Statement, StatementForm, Story


def audit(
    records: Iterable[Record],
    people: Iterable[Person] = (),
    stories: Iterable[Story] = (),
    period: Period = "month",
) -> Report:
    """The source audit of some pages.

    With ``people`` (actors of several pages who are one) a source is one of them; without, named sources of one name
    and one way of naming are one. A source without a name is another on every page. With ``stories`` copies of another
    page are left out. ``period`` is how long the periods are.
    """
    copies = {copy.page for story in stories for copy in story.copies}
    person_of = {(row.page, row.id): person for person in people for row in person.actors}
    tally = _Tally(period)
    for record in records:
        if record.page.sha256 in copies:
            tally.copies += 1
        else:
            view = View(record)
            tally.add(view, list(quoted(view, person_of)))
    return tally.report()


class _Count:
    """Figures that grow."""

    def __init__(self) -> None:
        self.sources: set[tuple[str, ...]] = set()
        self.articles = 0
        self._page = ""
        self.forms = {"direct": 0, "indirect": 0, "mixed": 0}
        self.words = 0
        self.direct_words = 0

    def add(self, view: View, quoted: Quoted, statements: tuple[Statement, ...]) -> None:
        """Count what a page quotes of a source."""
        if quoted.who.source is not None:
            self.sources.add(quoted.who.source)
        if view.page.sha256 != self._page:  # pages come one after the other
            self.articles += 1
            self._page = view.page.sha256
        for said in statements:
            self.forms[said.form] += 1
        self.words += _words(view, statements)
        self.direct_words += _words(view, tuple(said for said in statements if said.form == "direct"))

    def figures(self) -> Figures:
        """The figures as they stand."""
        return Figures(
            len(self.sources), self.articles, sum(self.forms.values()),
            self.forms["direct"], self.forms["indirect"], self.forms["mixed"], self.words, self.direct_words,
        )  # fmt: skip


class _Of:
    """A source with what is counted of it, and what pages say of it; of these the commonest is told."""

    def __init__(self, who: Who) -> None:
        self.who = who
        self.counts = _Count()
        self.outlets: set[str] = set()
        self.first: str | None = None
        self.last: str | None = None
        self.titles: Counter[str] = Counter()
        self.countries: Counter[str] = Counter()
        self.sectors: Counter[str] = Counter()

    def add(self, view: View, quoted: Quoted) -> None:
        """Count what a page quotes of it."""
        self.counts.add(view, quoted, quoted.statements)
        who, day, outlet = quoted.who, view.day, view.article.outlet
        for told, value in ((self.titles, who.title), (self.countries, who.country), (self.sectors, who.sector)):
            told.update([value] if value else [])
        self.outlets.update([outlet] if outlet else [])
        if day:
            self.first, self.last = min(self.first or day, day), max(self.last or day, day)

    def source(self) -> Source:
        """The source as it stands."""
        return Source(
            self.who.name, self.who.naming, self.counts.figures(), _commonest(self.titles),
            _commonest(self.countries), _commonest(self.sectors), tuple(sorted(self.outlets)), self.first, self.last,
        )  # fmt: skip


class _Tally:
    """All that is counted."""

    def __init__(self, period: Period) -> None:
        self.period = period
        self.copies = 0
        self.total = _Count()
        self.sources: dict[tuple[str, ...], _Of] = {}
        self.groups: dict[tuple[By, str], _Count] = {}
        self.pages: dict[tuple[By, str], list[int]] = {}
        self.days: list[str] = []

    def add(self, view: View, quoted: list[Quoted]) -> None:
        """Count a page."""
        outlet = view.article.outlet or NOT_TOLD
        span = period_of(view.day, self.period) if view.day else NOT_TOLD
        sources = len({one.who.source for one in quoted} - {None})
        keys: tuple[tuple[By, str], ...] = (("outlet", outlet), ("period", span))
        for key in keys:
            page = self.pages.setdefault(key, [0, 0, 0])
            page[0] += 1
            page[1] += sources == 1
            page[2] += sources == 0
        if view.day:
            self.days.append(view.day)
        for one in quoted:
            self._source(view, one)
            for by, value in self._values(one.who, outlet, span):
                self.groups.setdefault((by, value), _Count()).add(view, one, one.statements)
            for form in get_args(StatementForm):
                if some := tuple(said for said in one.statements if said.form == form):
                    self.groups.setdefault(("form", form), _Count()).add(view, one, some)

    def _values(self, who: Who, outlet: str, span: str) -> Iterator[tuple[By, str]]:
        known = codes(who.country)
        yield "naming", who.naming
        yield "sector", who.sector or NOT_TOLD
        yield "country", f"{who.country} {known.name}" if known else who.country or NOT_TOLD
        yield "outlet", outlet
        yield "period", span

    def _source(self, view: View, quoted: Quoted) -> None:
        self.total.add(view, quoted, quoted.statements)
        if quoted.who.source is None:
            return
        self.sources.setdefault(quoted.who.key, _Of(quoted.who)).add(view, quoted)

    def report(self) -> Report:
        """All that was counted."""
        by_outlet = [page for (by, _), page in self.pages.items() if by == "outlet"]
        sources = sorted((of.source() for of in self.sources.values()), key=_most)
        groups = sorted((self._as_group(key) for key in self.groups | self.pages), key=_order)
        return Report(
            articles=sum(page[0] for page in by_outlet),
            one_source=sum(page[1] for page in by_outlet),
            no_source=sum(page[2] for page in by_outlet),
            copies_left_out=self.copies,
            first=min(self.days, default=None),
            last=max(self.days, default=None),
            total=self.total.figures(),
            sources=tuple(sources),
            groups=tuple(groups),
        )

    def _as_group(self, key: tuple[By, str]) -> Group:
        figures = self.groups.get(key, _Count()).figures()
        return Group(*key, figures, *self.pages.get(key, (None, None, None)))


def _words(view: View, statements: Iterable[Statement]) -> int:
    """How many words the statements have, those that two of them share once."""
    return sum(count_words(view.page.text[start:end]) for start, end in _joined(statements))


def _joined(statements: Iterable[Statement]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(span for said in statements for span in said.spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _commonest(told: Counter[str]) -> str | None:
    """The commonest of some words; of equally common ones that which came first."""
    return told.most_common(1)[0][0] if told else None


def _most(source: Source) -> tuple[int, int, str]:
    return -source.figures.words, -source.figures.statements, source.name


def _order(group: Group) -> tuple[str, str, int, str]:
    """Periods in order of time, all else the most quoted first."""
    return group.by, group.value if group.by == "period" else "", -group.figures.words, group.value
