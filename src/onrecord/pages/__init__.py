"""Bytes to Layout: the canonical text of a page, its blocks, and what it says of itself."""

import hashlib
import re
from pathlib import Path

from onrecord.errors import PageError
from onrecord.pages import data, encoding, extractor, html, raw, text, tree
from onrecord.records import Block, Layout, Page

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
PLAIN = "text/plain"

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w:.-]+)""", re.I)
_OPENS_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_CLOSES_HTML = re.compile(r"</(?:p|div|article|section|h[1-6]|body|html|ul|table)\s*>", re.I)
_LINE_END = re.compile(r"\r\n?")
_SPACES = str.maketrans("\u00a0\u202f\u2007", "   ")


def open_page(page: str | bytes | Path, media_type: str | None = None, source: str | None = None) -> Layout:
    """The layout of one page.

    Args:
        page: its text, its bytes, or the path of its file; gzip is unpacked. A string is never taken for a path.
        media_type: ``text/html``, ``application/xhtml+xml`` or ``text/plain``, with or without ``charset=``; told
            from the page where it is not given.
        source: what to call the page; its path where it has one.

    Raises:
        PageError: the page is missing, empty, too large, not text, of another media type, or has no words.
    """
    source = source or (str(page) if isinstance(page, Path) else None)
    name = source or "page"
    kind, _, parameters = (media_type or "").partition(";")
    kind = kind.strip().lower()
    if kind and kind != PLAIN and kind not in HTML_TYPES:
        raise PageError(name, f"is {kind}; a page is text/html or text/plain")
    if isinstance(page, str):
        words = encoding.whole(page)
        content = raw.of_bytes(words.encode(), name)
    else:
        content = raw.of_path(page, name) if isinstance(page, Path) else raw.of_bytes(page, name)
        charset = _CHARSET.search(parameters)
        words = encoding.decode(content, name, charset and charset[1])
    kind = kind or ("text/html" if is_html(words) else PLAIN)
    known = Page(source, kind, hashlib.sha256(content).hexdigest(), "")
    return _plain(words, known, name) if kind == PLAIN else _html(words, known, name)


def is_html(words: str) -> bool:
    """Whether a page of unknown type is HTML: it opens as HTML does, or begins with an element and closes three."""
    start = words[:100_000].lstrip()
    return start.startswith("<") and bool(_OPENS_HTML.search(start[:5000]) or len(_CLOSES_HTML.findall(start)) > 2)


def _plain(words: str, page: Page, name: str) -> Layout:
    canonical = _LINE_END.sub("\n", words).translate(_SPACES)
    blocks = text.blocks(canonical)
    if not any(map(str.isalnum, canonical)):
        raise PageError(name, "has no words in it")
    return Layout(Page(page.source, page.media_type, page.sha256, canonical), blocks)


def _html(words: str, page: Page, name: str) -> Layout:
    root = tree.parse(words, name)
    pieces = html.pieces(root)
    if not pieces:
        raise PageError(name, "has no words in it that a reader would see")
    claimed = data.read(root)
    marks = extractor.main(root, [piece.text for piece in pieces], claimed.body)
    blocks, at = [], 0
    for piece, mark in zip(pieces, marks, strict=True):
        end = at + len(piece.text)
        blocks.append(Block((at, end), piece.tag, piece.path, piece.link_density, mark))
        at = end + 2
    canonical = "\n\n".join(piece.text for piece in pieces)
    return Layout(Page(page.source, page.media_type, page.sha256, canonical), tuple(blocks), claimed.claims)
