import pytest

from onrecord.articles import markup, writers
from tests.articles.layouts import layout
from tests.pages.samples import article, ld

ROE = {"@type": "Person", "name": "Ann Roe"}
LIND = {"@type": "Person", "name": "Bo Lind"}


def found(*, outlet: str | None = "The Quay", head: str = "", above: str = "") -> tuple[str, ...]:
    opened = layout(article(head=head, above=above))
    return writers.find(opened, markup.kinds(opened), outlet)


@pytest.mark.parametrize(
    ("head", "above", "names"),
    [
        (ld(author=ROE), "", ("Ann Roe",)),
        (ld(author=[ROE, LIND]), "<p>By Ann Roe</p><p>Pictures: Bo Lind</p>", ("Ann Roe",)),
        (ld(author=[ROE, LIND]), "<p class='byline'>Ann Roe</p><p class='byline'>Bo Lind</p>", ("Ann Roe", "Bo Lind")),
        (ld(author=ROE), "<p>By Bo Lind and Ann Roe</p>", ("Bo Lind", "Ann Roe")),
        (ld(author={"@type": "Organization", "name": "The Quay"}), "<p>By Ann Roe</p>", ("Ann Roe",)),
        (ld(author="Quay Staff"), "", ()),
        (ld(author="The Quay"), "", ()),
        (ld(author="Lee So"), "", ("Lee So",)),
        (ld(author="Ann Roe MS, RD"), "", ("Ann Roe",)),
        ('<meta name="author" content="Ann Roe, Bo Lind">', "", ("Ann Roe", "Bo Lind")),
        ("", "<p>posted on 4 February 2031 by Ann Roe</p>", ("Ann Roe",)),
        ("", "<p><a href='/staff/roe'>Ann Roe</a> of the Harbour Desk</p>", ("Ann Roe",)),
        ("", "", ()),
    ],
)
def test_writers_of_a_page(head: str, above: str, names: tuple[str, ...]) -> None:
    assert found(head=head, above=above) == names


def test_authors_of_other_stories_are_not_its_own() -> None:
    links = "".join(f"<p class='related'><a rel='author' href='/{n}'>Cy {n}ahl</a></p>" for n in "DWKM")
    opened = layout(article(below=links))
    assert writers.find(opened, markup.kinds(opened), None) == ()
