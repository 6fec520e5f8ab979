import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.articles import markup
from onrecord.errors import PageError
from onrecord.pages import open_page
from onrecord.records import PartKind
from tests.articles.layouts import kinds
from tests.pages.samples import HEADLINE, PARAGRAPHS, article, ld


def test_headline_and_body() -> None:
    found = kinds(article(within="<h2>Two years of talks</h2>"))
    assert found[HEADLINE] == "headline"
    assert {found[words] for words in PARAGRAPHS} == {"body"}
    assert found["Two years of talks"] == "subheading"
    assert found["Home"] == "section-label"


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<p class='standfirst'>After two years the traders must go.</p>", "deck"),
        ("<p class='byline'>By Ann Roe</p>", "byline"),
        ("<div class='x'>By Ann Roe, 4 February 2031</div>", "byline"),
        ("<div class='x'>4 February 2031, 10:40</div>", "dateline"),
        ("<div class='x'>3 hours ago</div>", "dateline"),
        ("<figure><figcaption>The market in 1931</figcaption></figure>", "caption"),
        ("<div class='photo-credit'>Ann Roe</div>", "credit"),
        ("<div><span class='photo-credit'>Ann Roe</span></div>", "credit"),
        ("<div class='share-tools'>Send this to a friend</div>", "notice"),
    ],
)
def test_blocks_above_the_story(block: str, kind: PartKind) -> None:
    [words] = set(kinds(article(above=block))) - set(kinds(article()))
    assert kinds(article(above=block))[words] == kind


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<blockquote class='twitter-tweet'><p>They wept!</p></blockquote>", "embed"),
        ("<div class='newsletter'><p>Get the tide by mail</p></div>", "promo"),
        ("<div class='author-bio'><p>Ann Roe writes of fish.</p></div>", "author-note"),
        ("<div class='most-read'><h3>Cat found</h3></div>", "teaser"),
        ("<h3><a href='/cat'>Cat found</a></h3>", "teaser"),
        ("<section class='comments'><p>I liked it.</p></section>", "notice"),
        ("<p class='correction'>An earlier version misspelled the quay.</p>", "correction"),
    ],
)
def test_blocks_below_the_story(block: str, kind: PartKind) -> None:
    [words] = set(kinds(article(below=block))) - set(kinds(article()))
    assert kinds(article(below=block))[words] == kind


def test_the_summary_in_the_data_is_the_deck_wherever_it_stands() -> None:
    summary = "After two years of talks the traders must go."
    found = kinds(article(head=ld(description=summary), above=f"<div class='x7'>{summary}</div>"))
    assert found[summary] == "deck"


def test_the_claimed_headline_is_told_from_other_headings() -> None:
    found = kinds(article().replace("<main>", "<h1>The Quay</h1><main><h1>Town news</h1>"))
    assert [words for words, kind in found.items() if kind == "headline"] == [HEADLINE]


def test_plain_text_has_no_mark_up() -> None:
    assert markup.kinds(open_page("One line.\n\nTwo lines.", "text/plain")) == [None, None]


STEPS = st.sampled_from(
    ["<p>", "</p>", "<div class=related>", "<div>", "</div>", "<h2>", "<nav>", "<li>", "<a href=x>", "</a>"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(STEPS, st.sampled_from(PARAGRAPHS), st.text("ab 1.", max_size=9)), max_size=25))
def test_every_block_has_its_answer(parts: list[str]) -> None:
    try:
        opened = open_page("".join(parts), "text/html")
    except PageError:
        return
    found = markup.kinds(opened)
    assert len(found) == len(opened.blocks)
    assert found.count("headline") <= 1
    assert found.count("deck") <= 1
