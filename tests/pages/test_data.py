from onrecord import tables
from onrecord.pages import data, tree
from onrecord.records import Claim
from tests.pages.samples import HEADLINE, article, ld

FIELDS = {"headline", "deck", "author", "outlet", "section", "language", "published", "updated", "address"}


def claims(page: str) -> tuple[Claim, ...]:
    return data.read(tree.parse(page, "a")).claims


def values(page: str, field: str) -> list[tuple[str, str]]:
    return [(claim.value, claim.basis) for claim in claims(page) if claim.field == field]


def test_json_ld_comes_before_meta_before_markup() -> None:
    head = (
        '<meta property="og:title" content="Market to close">'
        '<meta name="twitter:title" content="Market &amp; roof">' + ld()
    )
    assert values(article(head=head), "headline") == [
        (HEADLINE, "json-ld"),
        ("Market to close", "meta"),
        ("Market & roof", "meta"),
        (f"{HEADLINE} | The Quay", "markup"),
    ]


def test_times_say_whether_they_are_of_a_change() -> None:
    above = (
        '<p class="posted"><time datetime="2031-02-04T10:00:00+01:00">4 Feb</time></p>'
        '<p class="last-updated"><time datetime="2031-02-05">5 Feb</time></p>'
        '<meta itemprop="dateModified" content="2031-02-06">'
    )
    page = article(above=above)
    assert values(page, "published") == [("2031-02-04T10:00:00+01:00", "markup")]
    assert values(page, "updated") == [("2031-02-06", "meta"), ("2031-02-05", "markup")]


def test_authors_are_named_by_relation_property_or_address() -> None:
    above = (
        '<a rel="author" href="/x">Ann Roe</a><span itemprop="author"><i>by</i> <b itemprop="name">Bo Lind</b></span>'
        '<a href="/staff/cy-dahl">Cy Dahl</a><a href="/by-the-sea/">Not a name</a>'
    )
    head = (
        '<meta property="article:author" content="https://social.example/annroe"><meta name="author" content="D. E.">'
    )
    assert values(article(head=head, above=above), "author") == [
        ("D. E.", "meta"),
        ("Ann Roe", "markup"),
        ("Bo Lind", "markup"),
        ("Cy Dahl", "markup"),
    ]


def test_an_address_may_date_its_page() -> None:
    page = article(head='<link rel="canonical" href="https://quay.example/2031/02/04/market">')
    assert ("https://quay.example/2031/02/04/market", "url") in values(page, "published")
    assert not values(article(head='<link rel="canonical" href="http://[broken">'), "address")


def test_words_date_a_page_that_has_no_data() -> None:
    page = article(above='<div class="date">Published on 4 February 2021</div>')
    assert values(page, "published") == [("2021-02-04", "markup")]
    assert not values(article(), "published")


def test_language_of_the_root() -> None:
    assert values(article(), "language") == [("en-GB", "markup")]


def test_the_table_of_meta_tags_is_sound() -> None:
    rows = tables.rows("onrecord.pages", "metas.tsv")
    assert {row["field"] for row in rows} <= FIELDS
    assert all(row["name"] == row["name"].lower() and row["source"] for row in rows)
    assert len({row["name"] for row in rows}) == len(rows)
