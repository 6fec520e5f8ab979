import pytest

from onrecord.articles import markup
from onrecord.articles.published import Dated, published, updated
from tests.articles.layouts import layout
from tests.pages.samples import article, ld


def found(page: str) -> Dated | None:
    opened = layout(page)
    return published(opened, markup.kinds(opened))


@pytest.mark.parametrize(
    ("claimed", "shown", "dated"),
    [
        ("2031-02-04T10:00:00+01:00", "4 February 2031", ("2031-02-04T10:00:00+01:00", "json-ld")),
        ("2031-02-04T23:30:00Z", "5 February 2031 10:30", ("2031-02-05T10:30:00+11:00", "json-ld")),
        ("2031-02-05T03:30:00Z", "Feb. 4, 2031, 10:30 p.m.", ("2031-02-04T22:30:00-05:00", "json-ld")),
        ("2031-02-05T01:30:00Z", "4 February 2031", ("2031-02-04", "text")),
        ("2029-02-05T01:30:00Z", "4 February 2031", ("2031-02-04", "text")),
        ("2029-02-05T01:30:00Z", "Updated 4 February 2031", ("2029-02-05T01:30:00+00:00", "json-ld")),
        ("2031-02-04", "", ("2031-02-04", "json-ld")),
        ("soon", "4 February 2031", ("2031-02-04", "text")),
        ("soon", "", None),
    ],
)
def test_claimed_and_shown_dates(claimed: str, shown: str, dated: tuple[str, str] | None) -> None:
    page = article(head=ld(datePublished=claimed), above=f"<p class='x'>{shown}</p>")
    assert found(page) == dated


def test_the_weaker_witness_serves_where_the_stronger_is_silent() -> None:
    head = '<meta property="article:published_time" content="2031-02-04T10:00:00Z">'
    assert found(article(head=ld(datePublished="") + head)) == ("2031-02-04T10:00:00+00:00", "meta")
    assert found(article(head='<link rel="canonical" href="https://quay.example/2031/02/04/x">')) == (
        "2031-02-04",
        "url",
    )


def test_dates_in_front_of_the_headline_are_the_day_s() -> None:
    assert found(article().replace("<main>", "<p class='x'>Tuesday, 4 February 2031</p><main>")) is None


def test_update() -> None:
    opened = layout(article(head=ld(dateModified="2031-02-05T08:00:00Z")))
    assert updated(opened) == ("2031-02-05T08:00:00+00:00", "json-ld")
