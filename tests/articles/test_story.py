import pytest

from onrecord.articles import story
from onrecord.records import Block, Layout, Page
from tests.articles.layouts import layout
from tests.pages.samples import PARAGRAPHS, article


def body(page: str) -> list[str]:
    opened = layout(page)
    found = story.find(opened)
    assert found is not None
    return [
        opened.page.text[slice(*one.span)] for one, is_body in zip(opened.blocks, found.body, strict=True) if is_body
    ]


def test_the_story_is_its_paragraphs() -> None:
    assert body(article()) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("within", "kept"),
    [
        ("<h2>Two years of talks</h2>", True),
        ("<h2 class='subhead'>Two years of talks</h2>", True),
        ("<ul><li>Two years of talks</li></ul>", True),
        ("<blockquote><p>Two years of talks</p></blockquote>", True),
        ("<figure><blockquote><p>Two years of talks</p></blockquote></figure>", True),
        ("<figure><img src='a.png'><figcaption>Two years of talks</figcaption></figure>", False),
        ("<div class='newsletter-box'><p>Two years of talks</p></div>", False),
        ("<table id='t'><tr><td>Two years of talks</td></tr></table>", False),
        ("<aside><p>Two years of talks</p></aside>", False),
        ("<p><a href='/talks'>Two years of talks</a></p>", False),
        ("<h3><a href='/talks'>Two years of talks</a></h3>", True),
        ("<div class='card'><h3><a href='/talks'>Two years of talks</a></h3></div>", False),
        ("<p><a href='/talks'>These two years of talks began with a letter.</a></p>", True),
    ],
)
def test_what_stands_within_the_story(within: str, kept: bool) -> None:
    found = body(article(within=within))
    assert [words for words in found if words in PARAGRAPHS] == list(PARAGRAPHS)
    assert (len(found) == len(PARAGRAPHS) + 1) is kept


def test_names_around_the_whole_story_say_nothing_of_it() -> None:
    page = article().replace('<div class="story-body">', '<div class="story-body with-ads sponsored share">')
    assert body(page) == list(PARAGRAPHS)


def test_names_that_each_paragraph_bears_say_nothing() -> None:
    page = article()
    for number, words in enumerate(PARAGRAPHS):
        page = page.replace(f"<p>{words}", f"<div class='widget n{number}'><p>{words}</p></div><p>")
    assert body(page) == list(PARAGRAPHS)
    assert "Buy a fish today." not in body(
        page.replace("</article>", "<p class='promo'>Buy a fish today.</p></article>")
    )


def test_a_heading_at_the_end_heads_something_else() -> None:
    page = article(paragraphs=PARAGRAPHS).replace("</div></article>", "<h2>More from the quay</h2></div></article>")
    assert body(page)[-1] == PARAGRAPHS[-1]


def test_bare_text_in_divisions_is_a_story_too() -> None:
    page = article().replace("<p>", '<div class="text">').replace("</p>", "</div>")
    assert body(page) == list(PARAGRAPHS)


def test_a_story_may_stand_in_a_table() -> None:
    page = (
        article()
        .replace('<div class="story-body">', "<table><tr><td>Menu</td><td>")
        .replace("</div></article>", "</table></article>")
    )
    assert body(page) == list(PARAGRAPHS)


def test_no_paragraph_no_story() -> None:
    assert story.find(layout("<nav><a href='/'>Home</a></nav><h1>Nothing here</h1>")) is None


def placed(*places: tuple[str, str, bool | None]) -> Layout:
    """Blocks of ten words in the given element of the given division."""
    words = "Ten words are enough to make up a whole paragraph."
    at = [number * (len(words) + 2) for number in range(len(places))]
    blocks = tuple(
        Block((start, start + len(words)), tag, ("body", division, tag), main=main)
        for start, (tag, division, main) in zip(at, places, strict=True)
    )
    return Layout(Page(None, "text/html", "", "\n\n".join([words] * len(places))), blocks)


def test_without_an_extractor_the_largest_unnamed_group_is_the_story() -> None:
    found = story.find(placed(("p", "nav", None), ("p", "div.a", None), ("p", "div.b", None), ("p", "div.b", None)))
    assert found is not None
    assert found.body == [False, False, True, True]


def test_an_extractor_that_missed_the_story_is_overruled() -> None:
    found = story.find(placed(("p", "div.a", True), *[("p", "div.b", False)] * 6))
    assert found is not None
    assert found.body == [False] + [True] * 6


def test_an_extractor_that_found_a_little_is_believed() -> None:
    found = story.find(placed(("p", "div.a", True), *[("p", "div.b", False)] * 3))
    assert found is not None
    assert found.body == [True, False, False, False]
