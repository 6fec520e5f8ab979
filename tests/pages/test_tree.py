import pytest

from onrecord.errors import PageError
from onrecord.pages import tree


def test_comments_leave_the_text_whole() -> None:
    root = tree.parse("<p>one <!-- two --> three<?four?></p>", "a")
    assert "".join(root.itertext()).split() == ["one", "three"]


def test_two_thousand_levels_are_read() -> None:
    root = tree.parse("<div>" * 2000 + "deep" + "</div>" * 2000, "a")
    assert "".join(root.itertext()) == "deep"
    assert tree.is_outsized(root)


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<div>" * 50_000 + "deep", "is nested too deep"),
        ("<b>" * 50_000 + "deep", "is nested too deep"),
        ("<br>" * 250_000, "more than 60,000 elements"),
        ("a" * (tree.MOST_CHARACTERS + 1), "more than 16 million characters"),
        ("<!-- nothing -->", "has no HTML"),
    ],
)
def test_what_cannot_be_read_is_refused(page: str, reason: str) -> None:
    with pytest.raises(PageError, match=reason):
        tree.parse(page, "a")


def test_pictures_within_the_page_do_not_count() -> None:
    picture = "A" * (tree.MOST_CHARACTERS + 1)
    root = tree.parse(f'<p>before</p><img src="data:image/png;base64,{picture}"><p>behind</p>', "a")
    assert "".join(root.itertext()) == "beforebehind"


def test_usual_pages_are_not_outsized() -> None:
    assert not tree.is_outsized(tree.parse("<div><p>word</p></div>" * 500, "a"))
    assert tree.is_outsized(tree.parse("<p>word</p>" * 45_000, "a"))
