import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import PageError
from onrecord.pages.encoding import decode, whole

SAID = "“Ça suffit”, said José Núñez – the café’s owner. Prices rose to £30, he added, and nobody came."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_told_from_the_bytes(encoding: str) -> None:
    assert decode(SAID.encode(encoding), "a", "iso-8859-1") == SAID


@pytest.mark.parametrize("named", [None, "utf-8", "iso-8859-1", "us-ascii", "no-such-charset", "base64"])
def test_windows_letters_survive_a_wrong_name(named: str | None) -> None:
    assert decode((SAID * 9).encode("cp1252"), "a", named) == SAID * 9


def test_a_lying_meta_tag_does_not_spoil_utf8() -> None:
    page = f'<html><head><meta charset="windows-1252"></head><body><p>{SAID}</p></body></html>'
    assert SAID in decode(page.encode(), "a")


@pytest.mark.parametrize(
    ("declaration", "encoding", "words"),
    [
        ('<meta charset="koi8-r">', "koi8-r", "Президент подписал указ о выборах в субботу"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "cp932", "首相は記者団に語った"),
        ('<?xml version="1.0" encoding="ISO-8859-2"?>', "iso-8859-2", "Żaden łódzki urzędnik nie przyszedł"),
        ('<meta charset="gb2312">', "gb18030", "总理周五表示，谈判將繼續"),
    ],
)
def test_a_true_declaration_counts(declaration: str, encoding: str, words: str) -> None:
    assert decode(f"{declaration}<p>{words}</p>".encode(encoding), "a").endswith(f"<p>{words}</p>")


def test_an_undeclared_encoding_is_guessed() -> None:
    words = "Президент подписал указ о выборах в субботу, сообщила пресс-служба правительства. " * 5
    assert decode(words.encode("cp1251"), "a") == words


def test_one_bad_byte_does_not_change_the_encoding() -> None:
    page = (SAID * 20).encode()
    assert decode(page[:-10] + b"\xff" + page[-10:], "a").startswith(SAID)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (bytes(range(256)) * 40, "binary data"),
    ],
)
def test_what_is_no_text_is_named(content: bytes, what: str) -> None:
    with pytest.raises(PageError, match=what):
        decode(content, "a")


def test_lone_surrogates_are_replaced() -> None:
    assert whole("a\ud800b\udfffc") == "a\ufffdb\ufffdc"
    assert decode(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8", "a").startswith("a\ufffd")


@given(st.text(max_size=300))
def test_utf8_comes_back(text: str) -> None:
    try:
        assert decode(text.encode(), "a") == text.removeprefix("\ufeff")
    except PageError:
        assert sum(ord(char) < 32 for char in text)


@given(st.binary(max_size=600))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    with contextlib.suppress(PageError):
        decode(content, "a").encode()  # no lone surrogates
