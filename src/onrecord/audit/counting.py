"""Counting who is quoted, in one pass over the records; what is kept grows with the sources, not with the pages."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from onrecord.audit.figures import By, Figures, Group, Report, Source
from onrecord.audit.naming import BODY, UNKNOWN, is_named, is_pronoun, naming
from onrecord.export.countries import codes
from onrecord.export.view import View
from onrecord.export.words import count_words
from onrecord.records import Person, Record, Span, Statement, StatementForm, Story

_COUNTED = ("body", "embed", "caption")
"""Parts whose statements count: headlines, decks and subheadings say again what the story says, teasers tell others."""
NOT_TOLD = "(not told)"


class _Who(NamedTuple):
    """A source as a page has it.

    ``key`` is the same on every page on which it goes by the same name; ``source`` is the same on every page on which
    it is the same source, and null where a pronoun stands for whom the page does not tell.
    """

    key: tuple[str, ...]
    source: tuple[str, ...] | None
    name: str
    naming: str
    title: str | None = None
    country: str | None = None
    sector: str | None = None


class _Quoted(NamedTuple):
    """What a page quotes of a source."""

    who: _Who
    statements: tuple[Statement, ...]


def audit(records: Iterable[Record], people: Iterable[Person] = (), stories: Iterable[Story] = ()) -> Report:
    """The source audit of some pages.

    With ``people`` (actors of several pages who are one) a source is one of them; without, named sources of one name
    and one way of naming are one. A source without a name is another on every page. With ``stories`` copies of another
    page are left out.
    """
    copies = {copy.page for story in stories for copy in story.copies}
    person_of = {(row.page, row.id): person for person in people for row in person.actors}
    tally = _Tally()
    for record in records:
        if record.page.sha256 in copies:
            tally.copies += 1
        else:
            tally.add(View(record), list(_quoted(View(record), person_of)))
    return tally.report()


def counted(view: View, said: Statement) -> bool:
    """Whether a statement counts: in the story, a caption or an embedded post, and not said again."""
    if said.part is None:
        return True
    part = view.article.parts[said.part]
    return part.kind in _COUNTED and part.repeat_of is None


def _quoted(view: View, person_of: dict[tuple[str, str], Person]) -> Iterator[_Quoted]:
    found: dict[_Who, list[Statement]] = {}
    for said in view.record.statements:
        if counted(view, said):
            found.setdefault(_who(view, said, person_of), []).append(said)
    yield from (_Quoted(who, tuple(statements)) for who, statements in found.items())


def _who(view: View, said: Statement, person_of: dict[tuple[str, str], Person]) -> _Who:
    page = view.page.sha256
    if said.speaker is None:
        words = view.words(said.speaker_span)
        if words is None or is_pronoun(words):
            return _Who((UNKNOWN,), None, NOT_TOLD, UNKNOWN)
        key = (UNKNOWN, words.casefold())
        return _Who(key, (*key, page), words, UNKNOWN)
    actor = view.actors[said.speaker]
    how = naming(view.record, actor)
    if (person := person_of.get((page, actor.id))) is not None:
        one = ("person", person.id)
        return _Who(one, one, person.name, how, person.title, person.country, person.sector)
    lasting = is_named(view.record, actor) or (how == BODY and actor.country is not None)
    name = (how, actor.name.casefold(), (actor.country or "") if how == BODY else "")
    return _Who(name, name if lasting else (*name, page), actor.name, how, actor.title, actor.country, actor.sector)


class _Count:
    """Figures that grow."""

    def __init__(self) -> None:
        self.sources: set[tuple[str, ...]] = set()
        self.articles: set[str] = set()
        self.forms = {"direct": 0, "indirect": 0, "mixed": 0}
        self.words = 0
        self.direct_words = 0

    def add(self, view: View, quoted: _Quoted, statements: tuple[Statement, ...]) -> None:
        """Count what a page quotes of a source."""
        if quoted.who.source is not None:
            self.sources.add(quoted.who.source)
        self.articles.add(view.page.sha256)
        for said in statements:
            self.forms[said.form] += 1
        self.words += _words(view, statements)
        self.direct_words += _words(view, tuple(said for said in statements if said.form == "direct"))

    def figures(self) -> Figures:
        """The figures as they stand."""
        return Figures(
            len(self.sources), len(self.articles), sum(self.forms.values()),
            self.forms["direct"], self.forms["indirect"], self.forms["mixed"], self.words, self.direct_words,
        )  # fmt: skip


class _Of(NamedTuple):
    """A source with what is counted of it."""

    who: _Who
    counts: _Count
    outlets: set[str]
    days: list[str]


class _Tally:
    def __init__(self) -> None:
        self.copies = 0
        self.total = _Count()
        self.sources: dict[tuple[str, ...], _Of] = {}
        self.groups: dict[tuple[By, str], _Count] = {}
        self.pages: dict[tuple[By, str], list[int]] = {}
        self.days: list[str] = []

    def add(self, view: View, quoted: list[_Quoted]) -> None:
        """Count a page."""
        outlet, month = view.article.outlet or NOT_TOLD, view.day[:7] if view.day else NOT_TOLD
        sources = len({one.who.source for one in quoted} - {None})
        keys: tuple[tuple[By, str], ...] = (("outlet", outlet), ("month", month))
        for key in keys:
            page = self.pages.setdefault(key, [0, 0, 0])
            page[0] += 1
            page[1] += sources == 1
            page[2] += sources == 0
        if view.day:
            self.days.append(view.day)
        for one in quoted:
            self._source(view, one)
            for by, value in self._values(one.who, outlet, month):
                self.groups.setdefault((by, value), _Count()).add(view, one, one.statements)
            for form in get_args(StatementForm):
                if some := tuple(said for said in one.statements if said.form == form):
                    self.groups.setdefault(("form", form), _Count()).add(view, one, some)

    def _values(self, who: _Who, outlet: str, month: str) -> Iterator[tuple[By, str]]:
        known = codes(who.country)
        yield "naming", who.naming
        yield "sector", who.sector or NOT_TOLD
        yield "country", f"{who.country} {known.name}" if known else who.country or NOT_TOLD
        yield "outlet", outlet
        yield "month", month

    def _source(self, view: View, quoted: _Quoted) -> None:
        self.total.add(view, quoted, quoted.statements)
        if quoted.who.source is None:
            return
        of = self.sources.setdefault(quoted.who.key, _Of(quoted.who, _Count(), set(), []))
        of.counts.add(view, quoted, quoted.statements)
        if view.article.outlet:
            of.outlets.add(view.article.outlet)
        if view.day:
            of.days[:] = [min((*of.days, view.day)), max((*of.days, view.day))]

    def report(self) -> Report:
        """All that was counted."""
        by_outlet = [page for (by, _), page in self.pages.items() if by == "outlet"]
        sources = sorted((self._as_source(of) for of in self.sources.values()), key=_most)
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

    def _as_source(self, of: _Of) -> Source:
        who = of.who
        first, last = (of.days[0], of.days[-1]) if of.days else (None, None)
        return Source(
            who.name, who.naming, of.counts.figures(), who.title, who.country, who.sector, tuple(sorted(of.outlets)),
            first, last,
        )  # fmt: skip

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


def _most(source: Source) -> tuple[int, int, str]:
    return -source.figures.words, -source.figures.statements, source.name


def _order(group: Group) -> tuple[str, str, int, str]:
    """Months in order of time, all else the most quoted first."""
    return group.by, group.value if group.by == "month" else "", -group.figures.words, group.value
