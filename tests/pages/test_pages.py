import gzip
import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import PageError
from onrecord.pages import is_html, open_page
from onrecord.records import Layout
from tests.pages.samples import HEADLINE, PARAGRAPHS, article


def words(layout: Layout) -> list[str]:
    return [layout.page.text[slice(*block.span)] for block in layout.blocks]


def test_html_is_its_blocks_parted_by_blank_lines() -> None:
    layout = open_page(article(), source="quay")
    assert (layout.page.source, layout.page.media_type) == ("quay", "text/html")
    assert layout.page.text.split("\n\n") == words(layout)
    assert set(PARAGRAPHS) < set(words(layout))
    assert [block.main for block in layout.blocks if layout.page.text[slice(*block.span)] in PARAGRAPHS] == [True] * 4
    assert ("headline", f"{HEADLINE} | The Quay") in [(claim.field, claim.value) for claim in layout.claims]


def test_plain_text_keeps_its_offsets() -> None:
    layout = open_page("\ufeffOne\u00a0line.\r\nTwo\u202flines.\rThree.\n", "text/plain")
    assert layout.page.text == "One line.\nTwo lines.\nThree.\n"
    assert layout.page.source is None
    assert not layout.claims


def test_text_bytes_and_file_are_the_same_page(tmp_path: Path) -> None:
    page = article()
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(page.encode()))
    layouts = [open_page(page, source=str(path)), open_page(page.encode(), source=str(path)), open_page(path)]
    assert layouts[0] == layouts[1] == layouts[2]
    assert layouts[0].page.sha256 == hashlib.sha256(page.encode()).hexdigest()


def test_a_string_is_no_path(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("Inside.")
    assert open_page(str(path)).page.text == str(path)


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\n<?xml version='1.0'?><!-- a --><html lang='en'>", True),
        ("<div><p>a</p><p>b</p></div>", True),
        ("A story about <html> and </p> in a text.", False),
        ("<sigh> she said", False),
        ("", False),
    ],
)
def test_html_is_told_from_text(page: str, found: bool) -> None:
    assert is_html(page) is found


def test_the_charset_that_was_sent_counts() -> None:
    content = "<p>Президент подписал указ</p>".encode("koi8-r")
    assert words(open_page(content, "text/html; charset=koi8-r")) == ["Президент подписал указ"]


@pytest.mark.parametrize(
    ("page", "media_type", "reason"),
    [
        ("", None, "page: is empty"),
        ("<p></p>", "text/html", "has no words in it that a reader would see"),
        ("... --- ...", "text/plain", "has no words"),
        ("x", "application/pdf", "is application/pdf; a page is text/html or text/plain"),
        (b"\x00\x01\x02\x03" * 99, None, "is binary data"),
    ],
)
def test_what_is_no_page_is_refused(page: str | bytes, media_type: str | None, reason: str) -> None:
    with pytest.raises(PageError, match=reason):
        open_page(page, media_type)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([None, "text/html", "text/plain", "text/html; charset=utf-16"]))
def test_any_bytes_are_a_sound_layout_or_refused(content: bytes, media_type: str | None) -> None:
    try:
        layout = open_page(content, media_type)
    except PageError:
        return
    text, end = layout.page.text, 0
    assert "\r" not in text
    text.encode()
    for block in layout.blocks:
        assert end <= block.span[0] < block.span[1] <= len(text)
        assert text[slice(*block.span)].strip() == text[slice(*block.span)] != ""
        end = block.span[1]
    assert not text[end:].strip()
