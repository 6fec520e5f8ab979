from onrecord.articles import markup, zone
from tests.articles.layouts import layout
from tests.pages.samples import HEADLINE, PARAGRAPHS, article


def lines(page: str) -> list[tuple[str, bool]]:
    opened = layout(page)
    return [(line.words, line.behind) for line in zone.lines(opened, markup.kinds(opened))]


def test_lines_around_the_headline() -> None:
    found = lines(article(above="<p class='byline'>By Ann Roe</p><p class='x'>4 February 2031</p>"))
    assert found[:4] == [("Home", False), ("Sport", False), ("By Ann Roe", True), ("4 February 2031", True)]
    assert HEADLINE not in dict(found)
    assert not set(PARAGRAPHS) & set(dict(found))


def test_far_lines_are_not_the_headline_s() -> None:
    found = lines(article(above="<p class='dateline'>Old</p>" * 40 + "<p class='byline'>By Bo Lind</p>"))
    assert ("Old", True) in found
    assert ("By Bo Lind", True) not in found


def test_a_page_without_a_story_has_no_lines() -> None:
    assert lines("<nav><a href='/'>Home</a></nav>") == []
