import pytest

from onrecord.articles import claims, markup
from onrecord.pages import open_page
from onrecord.records import Article
from tests.articles.layouts import layout
from tests.pages.samples import HEADLINE, article, ld


def head(page: str) -> Article:
    opened = layout(page)
    return claims.head(opened, markup.kinds(opened))


def test_all_that_a_page_may_say() -> None:
    data = ld(
        author={"@type": "Person", "name": "Ann Roe"},
        datePublished="2031-02-04T10:00:00+01:00",
        dateModified="2031-02-05T10:00:00+01:00",
        articleSection="Harbour",
        publisher={"name": "The Quay - All the tides"},
        inLanguage="en-GB",
    )
    assert head(article(head=data, above="<p class='standfirst'>The traders must go after two years.</p>")) == Article(
        headline=HEADLINE,
        deck="The traders must go after two years.",
        byline=("Ann Roe",),
        outlet="The Quay",
        section="Harbour",
        language="en",
        published="2031-02-04T10:00:00+01:00",
        published_basis="json-ld",
        updated="2031-02-05T10:00:00+01:00",
        updated_basis="json-ld",
    )


def test_what_a_page_does_not_say_is_null() -> None:
    assert claims.head(open_page("One line.\n\nTwo lines.", "text/plain"), [None, None]) == Article()


def test_the_headline_shown_is_preferred_to_the_one_claimed() -> None:
    assert head(article(head='<meta property="og:title" content="You won’t believe this market">')).headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Market to close | The Quay", "Market to close"),
        ("Market to close - The Quay", "Market to close"),
        ("Market to close", "Market to close"),
        ("Twenty-one traders weep", "Twenty-one traders weep"),
    ],
)
def test_a_claimed_headline_loses_the_outlet_s_name(title: str, headline: str) -> None:
    page = article().replace("<h1>", "<p>").replace("</h1>", "</p>")
    assert head(page.replace(f"{HEADLINE} | The Quay", title)).headline == headline


def test_an_unnamed_outlet_is_its_host() -> None:
    assert head(article(head='<link rel="canonical" href="https://www.quay.example/market">')).outlet == "quay.example"
    assert head(article()).outlet is None


@pytest.mark.parametrize(
    ("claimed", "code"), [("en_US", "en"), ("PT-br", "pt"), ("fil", "fil"), ("x", None), ("English", None)]
)
def test_languages_are_codes(claimed: str, code: str | None) -> None:
    assert (
        head(article(head=f'<meta property="og:locale" content="{claimed}">').replace(' lang="en-GB"', "")).language
        == code
    )
