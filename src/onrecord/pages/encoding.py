"""Bytes to text: which encoding a page is in, whatever it says of itself.

What decodes as UTF-8 is UTF-8, for text in another encoding next to never does by chance. After that
counts what the page says, where its bytes bear it out; then what charset-normalizer makes of a sample.
"""

import codecs
import re

import charset_normalizer

from onrecord.errors import PageError

SAMPLE = 2**16  # bytes that charset-normalizer is shown: more makes it slower, not surer

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, hence before it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_SUPERSETS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874", "iso8859-11": "cp874",
}  # fmt: skip
"""What browsers take these names to mean: pages that name the smaller set use the larger."""
_MET = [
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8_r", "koi8_u",
    "iso8859_2", "cp874", "big5", "gb18030", "cp932", "euc_jp", "iso2022_jp", "cp949",
]  # fmt: skip
"""The encodings that pages are in; guessing among all that there are finds the rare ones too often."""
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})""", re.I)
_CONTROL = bytes(n for n in range(32) if n not in b"\t\n\v\f\r\x1a\x1b")
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def decode(data: bytes, name: str, charset: str | None = None) -> str:
    """The text of a page, without byte order mark, nulls and lone surrogates.

    Args:
        data: the page's bytes.
        name: what errors call the page.
        charset: the encoding that whoever sent the page named; it may be wrong.

    Raises:
        PageError: the bytes are no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return whole(data[len(mark) :].decode(encoding, "replace"))
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise PageError(name, f"is {what}, not a page of text")
    if wide := _wide(data):
        return whole(data.decode(wide, "replace"))
    if len(data.translate(None, _CONTROL)) < 0.99 * len(data):
        raise PageError(name, "is binary data, not a page of text")
    return whole(_narrow(data, charset))


def whole(text: str) -> str:
    """The text with U+FFFD for lone surrogates and nulls (which no database keeps), without a byte order mark."""
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: of mostly Latin text every other byte is null."""
    head = data[: 2 * 512]
    if len(head) < 4:
        return None
    for encoding, nulls, letters in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if nulls.count(0) > 0.6 * len(nulls) and letters.count(0) < 0.05 * len(letters):
            return encoding
    return None


def _narrow(data: bytes, charset: str | None) -> str:
    if b"\x1b$" not in data[:SAMPLE]:  # else ISO-2022, which is ASCII to the eye
        utf8 = data.decode("utf-8", "replace")
        broken = utf8.count("\N{REPLACEMENT CHARACTER}") - data.count(b"\xef\xbf\xbd")
        sound = len(data) - len(utf8)  # what UTF-8 takes more than one byte for
        if broken * 20 <= sound:
            return utf8
    for named in (charset, *_declared(data)):
        encoding = _known(named)
        if encoding and encoding not in ("utf-8", "utf-16", "utf-32") and (text := _decoded(data, encoding)):
            return text
    guess = charset_normalizer.from_bytes(data[:SAMPLE], cp_isolation=_MET).best()
    encoding = _known(guess.encoding) if guess else None
    return (encoding and _decoded(data, encoding)) or data.decode("cp1252", "replace")


def _declared(data: bytes) -> list[str]:
    return [found[1].decode("ascii") for found in (_XML.search(data[:1024]), _META.search(data[:4096])) if found]


def _known(name: str | None) -> str | None:
    """Python's name of the text encoding that a page means by ``name``."""
    try:
        info = codecs.lookup(name or "")
        "".encode(info.name)  # not one of the codecs that turn bytes into bytes
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(info.name, info.name)


def _decoded(data: bytes, encoding: str) -> str | None:
    """The text, unless too much of it is not in that encoding."""
    text = data.decode(encoding, "replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}") + sum(text.count(chr(n)) for n in range(0x80, 0xA0))
    return text if bad * 100 <= sum(byte > 127 for byte in data) else None
