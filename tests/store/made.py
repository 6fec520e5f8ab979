"""Records for the tests: one made by hand, and whatever hypothesis thinks of."""

from typing import Any, get_args

from hypothesis import strategies as st
from msgspec import structs

from onrecord.records import (
    Actor,
    ActorKind,
    Article,
    Basis,
    Channel,
    Date,
    DateBasis,
    Engine,
    Event,
    Link,
    LinkKind,
    Page,
    Part,
    PartKind,
    Place,
    Precision,
    Record,
    Role,
    Statement,
    StatementAct,
    StatementForm,
    Status,
    Time,
)

TEXT = (
    "Ferry strike averted\n\n"
    "Transport Minister Ólöf Brandt said on Monday the ferries would sail. Norway offered Chile two ships.\n\n"
    "“We never asked for ships,” the union's Pavel Orlo told reporters.\n\n"
    "Moose on the runway"
)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    """Where the words stand first."""
    at = text.index(words)
    return at, at + len(words)


FERRY = Record(
    page=Page("news/ferry.txt", "text/plain", "a" * 64, TEXT),
    article=Article(
        headline="Ferry strike averted",
        byline=("Ines Wold", "Jan Ek"),
        outlet="Fjord Post",
        language="en",
        published="2024-03-12T08:00:00+01:00",
        published_basis="given",
        parts=(
            Part("headline", (0, 20)),
            Part("body", (22, 123)),
            Part("body", (125, 191)),
            Part("teaser", (193, 212)),
        ),
    ),
    engine=Engine("0.1", "en_test", "1.0"),
    actors=(
        Actor("a1", "Ólöf Brandt", "person", "ISL", "GOV", "Transport Minister", (span("Ólöf Brandt"),)),
        Actor("a2", "Norway", "place", "NOR", "GOV", mentions=(span("Norway"),)),
        Actor("a3", "Chile", "place", "CHL", "GOV", mentions=(span("Chile"),)),
        Actor("a4", "Pavel Orlo", "person", None, "LAB", mentions=(span("the union's Pavel Orlo"), span("We"))),
    ),
    statements=(
        Statement(
            "s1", "indirect", "promise", (span("the ferries would sail"),), "a1",
            span("Transport Minister Ólöf Brandt"), span("said"), "speech", date=Date("2024-03-11", basis="relative"), part=1,
        ),
        Statement(
            "s2", "direct", "deny", (span("We never asked for ships"),), "a4", span("the union's Pavel Orlo"),
            span("told"), via="a1", addressee=span("reporters"), part=2,
        ),
    ),
    events=(
        Event(
            "e1", "AID", "proposed", span("offered"), span("Norway offered Chile two ships"), "material", "COOPERATE", 2,
            (Role("a2", span("Norway")),), (Role("a3", span("Chile")),), quantity=2.0, place=Place(span("runway"), "Runway"),
            rule="r", confidence=0.75, part=1,
        ),
        Event(
            "e2", "REQUEST", "denied", span("asked"), span("We never asked for ships"), actors=(Role("a4", span("We")),),
            by="a4", killed=0.0, date=Date("2024-03", "2024-04", "month", "stated"), statement="s2", part=2,
        ),
    ),
    links=(Link("rejects", "e2", "e1", span("never asked")), Link("part-of", "s2", "e2")),
    times=(Time(span("Monday"), "2024-03-11", "day", "2024-03-12", "relative"),),
)  # fmt: skip


def another(number: int, **fields: Any) -> Record:
    """The same record on another page, with other fields of the article where they are given."""
    page = Page(f"news/{number}.txt", "text/plain", f"{number:064x}", TEXT)
    return structs.replace(FERRY, page=page, article=structs.replace(FERRY.article, **fields))


def _of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


_letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_words = st.text(_letters, max_size=12)
_maybe = st.none() | _words


def _span(size: int) -> st.SearchStrategy[tuple[int, int]]:
    ends = st.tuples(st.integers(0, size), st.integers(0, size))
    return ends.map(lambda pair: (min(pair), max(pair)))


def _tuple(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A record whose rows refer to rows that there are, and otherwise hold anything."""
    text = draw(st.text(_letters, min_size=1, max_size=60))
    spans, counts = _span(len(text)), st.none() | st.floats(0, 1e12)
    dates = st.none() | st.builds(Date, _words, _maybe, _of(Precision), _of(Basis))
    actors = draw(_tuple(st.builds(Actor, st.just(""), _words, _of(ActorKind), _maybe, _maybe, _maybe, _tuple(spans))))
    actors = tuple(structs.replace(one, id=f"a{at}") for at, one in enumerate(actors))
    actor = st.sampled_from([one.id for one in actors]) if actors else st.nothing()
    whoever = st.none() | actor
    said = draw(
        _tuple(
            st.builds(
                Statement, st.just(""), _of(StatementForm), _of(StatementAct), st.lists(spans, min_size=1, max_size=3).map(tuple),
                whoever, st.none() | spans, st.none() | spans, st.none() | _of(Channel), whoever, st.none() | spans, dates,
                st.none() | st.integers(0, 9),
            )
        )
    )  # fmt: skip
    said = tuple(structs.replace(one, id=f"s{at}") for at, one in enumerate(said))
    statement = st.none() | st.sampled_from([one.id for one in said]) if said else st.none()
    roles = _tuple(st.builds(Role, actor, spans)) if actors else st.just(())
    events = draw(
        _tuple(
            st.builds(
                Event, st.just(""), _words, _of(Status), spans, spans, _maybe, _maybe, st.none() | st.integers(0, 4), roles,
                roles, whoever, counts, counts, counts, dates, st.none() | st.builds(Place, spans, _words, _maybe), statement,
                _maybe, st.none() | st.floats(0, 1), st.none() | st.integers(0, 9),
            )
        )
    )  # fmt: skip
    events = tuple(structs.replace(one, id=f"e{at}") for at, one in enumerate(events))
    ids = [one.id for one in (*said, *events)]
    link = st.builds(Link, _of(LinkKind), *[st.sampled_from(ids)] * 2, st.none() | spans) if ids else st.nothing()
    return Record(
        page=Page(draw(_maybe), draw(_words), draw(st.text("0123456789abcdef", min_size=64, max_size=64)), text),
        article=draw(
            st.builds(
                Article, _maybe, _maybe, _tuple(_words), _maybe, _maybe, _maybe, _maybe, st.none() | _of(DateBasis),
                _maybe, st.none() | _of(DateBasis),
                _tuple(st.builds(Part, _of(PartKind), spans, st.none() | st.integers(0, 3))),
            )
        ),
        engine=draw(st.builds(Engine, _words, _words, _words)),
        actors=actors,
        statements=said,
        events=events,
        links=draw(_tuple(link)) if ids else (),
        times=draw(_tuple(st.builds(Time, spans, _words, st.none() | _of(Precision), _maybe, st.none() | _of(Basis)))),
    )  # fmt: skip
