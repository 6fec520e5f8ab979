import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.pages import html, tree


def texts(page: str) -> list[str]:
    return [piece.text for piece in html.pieces(tree.parse(page, "a"))]


def test_blocks_come_in_reading_order_with_white_space_folded() -> None:
    page = "<h1>A\n  title</h1>loose <div>in a div <p>First&nbsp;one.</p> tail</div><ul><li>x<li>y</ul>"
    assert texts(page) == ["A title", "loose", "in a div", "First one.", "tail", "x", "y"]


def test_inline_elements_do_not_part_words() -> None:
    assert texts("<p><b>T</b>he <a href='#'>fer</a>ry<sup>2</sup> s<i>an</i>k.</p>") == ["The ferry2 sank."]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p><span>By</span><a href='/x'>Ann Roe</a></p>", "By Ann Roe"),
        ("<p>By<a href='/x'>Ann Roe</a></p>", "By Ann Roe"),
        ("<p><span>4 May 2023</span><span>12:30</span></p>", "4 May 2023 12:30"),
        ("<p><span>i</span><b>Phone</b></p>", "i Phone"),
        ("<p><b>H</b><sub>2</sub>O</p>", "H2O"),
    ],
)
def test_elements_that_a_style_sheet_sets_apart_are_parted(page: str, words: str) -> None:
    assert texts(page) == [words]


def test_one_break_is_a_space_and_two_part_blocks() -> None:
    assert texts("<div>One.<br>Still one.<br> <br>Two.<br><br><br>Three.</div>") == [
        "One. Still one.",
        "Two.",
        "Three.",
    ]


def test_what_readers_do_not_see_is_left_out() -> None:
    unseen = (
        "<script>no()</script><style>p{}</style><noscript>no</noscript><template><p>no</p></template>"
        "<p hidden>no</p><p style='color:red; display : none'>no</p><p class='sr-only'>no</p><button>no</button>"
        "<div class='d-none'>no</div><svg><title>no</title></svg><select><option>no</option></select>"
    )
    seen = "<p>A sentence that is seen.</p>" * 40
    assert set(texts(f"{unseen}{seen}<p class='d-none d-md-block'>yes</p>")) == {"A sentence that is seen.", "yes"}


def test_a_page_that_waits_for_a_script_is_shown() -> None:
    page = "<p>Loading</p><div style='display:none'><p>The story.</p><p>It goes on.</p></div>"
    assert texts(page) == ["Loading", "The story.", "It goes on."]


def test_blocks_without_words_are_left_out_and_invisible_letters_too() -> None:
    assert texts("<p>|</p><p>&times;</p><p>co\u00adop\u200berate</p>") == ["cooperate"]


def test_link_density_is_the_share_of_letters_in_links() -> None:
    pieces = html.pieces(tree.parse("<p>abc <a href='#'>def</a></p><p>none</p><a href='#'><div>all</div></a>", "a"))
    assert [piece.link_density for piece in pieces] == [0.5, 0.0, 1.0]


def test_path_shows_every_name_of_every_ancestor() -> None:
    page = "<div class='a b' id='c'><section itemprop='articleBody' data-component='text'><p>x</p></section></div>"
    [piece] = html.pieces(tree.parse(page, "a"))
    assert piece.path[-3:] == ("div.a.b#c", "section.articleBody.text", "p")
    assert piece.tag == "p"


def test_names_of_an_inline_element_around_the_whole_block_count() -> None:
    page = "<div class='a'><span class='credit' id='b'>Ann <i>Roe</i></span></div><p>Ann <b class='x'>Roe</b></p>"
    assert [piece.path[-1] for piece in html.pieces(tree.parse(page, "a"))] == ["div.a.credit.b", "p"]


def test_right_to_left_text_keeps_its_order() -> None:
    words = "قال الرئيس يوم الثلاثاء إن المحادثات ستستمر"
    assert texts(f"<p dir='rtl'>{words}</p>") == [words]


def test_deep_pages_have_short_paths() -> None:
    [piece] = html.pieces(tree.parse("<div>" * 1500 + "deep", "a"))
    assert piece.text == "deep"
    assert len(piece.path) == html.DEEPEST


TAGS = st.sampled_from(
    ["p", "div", "b", "a href='#'", "br", "li", "td", "h2", "script", "span hidden", "/p", "/div", "/b", "/a"]
)


@given(st.lists(st.one_of(TAGS.map("<{}>".format), st.text("ab .&\n\u00a0", max_size=6)), max_size=40))
def test_no_letter_is_lost_or_doubled(parts: list[str]) -> None:
    root = tree.parse(
        "<body><p>z</p>" + "".join(part for part in parts if "hidden" not in part and "script" not in part), "a"
    )
    whole = "".join("".join(root.itertext()).split())
    assert "".join("".join(piece.text for piece in html.pieces(root)).split()).count("a") == whole.count("a")


@given(st.lists(st.one_of(TAGS.map("<{}>".format), st.text(max_size=9)), max_size=40))
def test_pieces_are_folded_and_never_empty(parts: list[str]) -> None:
    for piece in html.pieces(tree.parse("<p>z</p>" + "".join(parts), "a")):
        assert piece.text == " ".join(piece.text.split()) != ""
        assert 0.0 <= piece.link_density <= 1.0
        assert len(piece.path) >= 1
