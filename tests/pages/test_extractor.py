from onrecord.pages import extractor, html, tree
from tests.pages.samples import PARAGRAPHS, article


def marks(page: str, story: str = "") -> dict[str, bool | None]:
    root = tree.parse(page, "a")
    texts = [piece.text for piece in html.pieces(root)]
    return dict(zip(texts, extractor.main(root, texts, story), strict=True))


def test_paragraphs_are_main_and_furniture_is_not() -> None:
    found = marks(article())
    assert all(found[words] for words in PARAGRAPHS)
    assert not found["Home"]
    assert not found["Sport"]


def test_the_page_s_own_words_are_a_second_witness() -> None:
    aside = (
        "<div class='comments'><p>"
        + "Nobody would take these words for the story, which they are. " * 12
        + "</p></div>"
    )
    [words] = [words for words in marks(article(below=aside)) if words.startswith("Nobody")]
    assert not marks(article(below=aside))[words]
    assert marks(article(below=aside), story=words)[words]


def test_a_short_text_is_no_witness() -> None:
    assert not marks(article(), story="Home Sport")["Home"]


def test_outsized_pages_are_not_asked_about() -> None:
    found = marks("<p>The same six words again today.</p>" * 45_000)
    assert set(found.values()) == {None}
