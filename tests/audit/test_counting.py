"""Counting who is quoted."""

from msgspec import structs

from onrecord.audit import Report, audit
from onrecord.records import Actor, Copy, Part, Person, Record, Row, Statement, Story
from tests.audit.made import actor, page

MOSS = actor(1, "Ann Moss", country="TCD")
CHAD = actor(2, "Chad", "place", "TCD")
OFFICIAL = actor(3, "senior official")
ONE = page(1, [("Ann Moss", "direct", "We will not pay."), ("Ann Moss", "indirect", "that the road is shut")], [MOSS])
TWO = page(
    2,
    [
        ("Ann Moss", "direct", "Never."),
        ("senior official", "indirect", "talks had failed"),
        ("Chad", "mixed", 'it was a "ghost road"'),
    ],
    [MOSS, CHAD, OFFICIAL],
    outlet="Erg Post",
    published="2026-04-09",
)
THREE = page(3, [("senior official", "direct", "No.")], [OFFICIAL], published="2026-04-10")
NONE = page(4, [], published=None)


def titled(title: str | None, country: str | None) -> Actor:
    """Ann Moss with another title."""
    return structs.replace(MOSS, title=title, country=country)


def named(report: Report, name: str) -> tuple[int, int, int]:
    """Statements, words and articles of a source."""
    [found] = [source.figures for source in report.sources if source.name == name]
    return found.statements, found.words, found.articles


def test_sources() -> None:
    report = audit([ONE, TWO, THREE, NONE])
    assert report.sources[0].name == "Ann Moss"
    assert named(report, "Ann Moss") == (3, 10, 2)
    moss = report.sources[0]
    assert (moss.country, moss.outlets) == ("TCD", ("Erg Post", "The Dune"))
    assert (moss.first, moss.last) == ("2026-03-01", "2026-04-09")
    assert (moss.figures.direct, moss.figures.indirect, moss.figures.direct_words) == (2, 1, 5)


def test_of_what_pages_say_of_a_source_the_commonest_is_told() -> None:
    pages = [
        page(number, [("Ann Moss", "direct", "Yes.")], [titled(title, country)])
        for number, (title, country) in enumerate(
            [("guest", None), ("minister", "TCD"), ("minister", "NER"), (None, "TCD")]
        )
    ]
    [moss] = audit(pages).sources
    assert (moss.title, moss.country, moss.figures.articles) == ("minister", "TCD", 4)


def test_the_total() -> None:
    total = audit([ONE, TWO, THREE, NONE]).total
    assert (total.statements, total.direct, total.indirect, total.mixed) == (6, 3, 2, 1)
    assert (total.words, total.direct_words, total.articles) == (19, 6, 3)


def test_a_source_without_a_name_is_another_on_every_page() -> None:
    report = audit([TWO, THREE])
    assert named(report, "senior official") == (2, 4, 2)  # one line for the words that hide them
    assert report.total.sources == 4


def test_articles_with_one_source_only() -> None:
    report = audit([ONE, TWO, THREE, NONE])
    assert (report.articles, report.one_source, report.no_source) == (4, 2, 1)
    outlets = {group.value: (group.articles, group.one_source, group.no_source) for group in report.of("outlet")}
    assert outlets == {"The Dune": (3, 2, 1), "Erg Post": (1, 0, 0)}


def test_whom_a_pronoun_stands_for_is_no_further_source() -> None:
    report = audit(
        [page(1, [("Ann Moss", "direct", "Yes."), ("she", "direct", "No."), (None, "direct", "Oh.")], [MOSS])]
    )
    assert (report.one_source, report.total.sources, report.total.statements) == (1, 1, 3)
    assert [source.name for source in report.sources] == ["Ann Moss"]
    [unknown] = [group for group in report.of("naming") if group.value == "not told who"]
    assert unknown.figures.statements == 2


def test_words_that_are_no_actor_are_a_source() -> None:
    report = audit(
        [page(1, [("the river report", "indirect", "so")]), page(2, [("the river report", "indirect", "so")])]
    )
    assert report.total.sources == 2
    assert named(report, "the river report") == (2, 2, 2)
    assert [group.value for group in report.of("naming")] == ["others"]


def test_months_are_in_order_and_say_where_there_is_none() -> None:
    report = audit([TWO, NONE, ONE])
    assert [group.value for group in report.of("period")] == ["(not told)", "2026-03", "2026-04"]
    assert (report.first, report.last) == ("2026-03-01", "2026-04-09")


def test_periods_may_be_longer() -> None:
    report = audit([ONE, TWO, THREE], period="quarter")
    assert [(group.value, group.articles) for group in report.of("period")] == [("2026-Q1", 1), ("2026-Q2", 2)]


def test_groups_are_in_order_of_words() -> None:
    words = [group.figures.words for group in audit([ONE, TWO, THREE]).of("naming")]
    assert words == sorted(words, reverse=True)
    assert len(words) == 3


def test_countries_have_names() -> None:
    assert audit([ONE]).of("country")[0].value == "TCD Chad"


def test_headlines_and_repeats_do_not_count() -> None:
    headline = page(1, [("Ann Moss", "direct", "Yes.")], [MOSS], kind="headline")
    assert audit([headline]).total.statements == 0
    again = structs.replace(ONE, article=structs.replace(ONE.article, parts=_repeating(ONE)))
    assert audit([again]).total.statements == 1


def _repeating(record: Record) -> tuple[Part, ...]:
    first, second = record.article.parts
    return first, structs.replace(second, repeat_of=0)


def test_words_that_two_statements_share_count_once() -> None:
    outer = ONE.statements[0]
    start, end = outer.spans[0]
    inner = Statement("s9", "direct", "assert", ((start + 3, end),), "a1", part=0)
    record = structs.replace(ONE, statements=(outer, inner))
    assert named(audit([record]), "Ann Moss") == (2, 4, 1)


def test_people_join_what_pages_spell_differently() -> None:
    other = page(5, [("A. Moss", "direct", "Yes.")], [actor(1, "A. Moss")])
    person = Person(
        "p1", "Ann Moss", "person", "TCD", actors=(Row(ONE.page.sha256, "a1"), Row(other.page.sha256, "a1"))
    )
    assert audit([ONE, other]).total.sources == 2
    joined = audit([ONE, other], people=[person])
    assert joined.total.sources == 1
    assert named(joined, "Ann Moss") == (3, 10, 2)


def test_copies_are_left_out() -> None:
    story = Story("t1", (ONE.page.sha256, THREE.page.sha256), (Copy(THREE.page.sha256, ONE.page.sha256, 1.0),))
    report = audit([ONE, THREE], stories=[story])
    assert (report.articles, report.copies_left_out) == (1, 1)


def test_nothing() -> None:
    report = audit([])
    assert (report.articles, report.total.words, report.sources, report.first) == (0, 0, (), None)
