"""The lxml tree of an HTML page."""

import re

from lxml import etree, html
from lxml.html import HtmlElement

from onrecord.errors import PageError

MOST_CHARACTERS = 16 * 2**20
MOST_ELEMENTS = 60_000
"""A page with more than this is no page that anybody reads."""

OUTSIZED_ELEMENTS = 40_000
OUTSIZED_DEPTH = 400

_LONG_ATTRIBUTE = re.compile(r"""=\s*(?:"[^"<>]{20000,}"|'[^'<>]{20000,}')""")  # pictures within the page


def parse(text: str, name: str) -> HtmlElement:
    """The root of the page; comments are left out.

    Raises:
        PageError: nothing in it, too much in it, or nested so deep that the parser drops the rest.
    """
    text = _LONG_ATTRIBUTE.sub("=''", text)
    if len(text) > MOST_CHARACTERS:
        raise PageError(name, f"has more than {MOST_CHARACTERS // 2**20} million characters of HTML")
    if text.count("<") - text.count("</") > MOST_ELEMENTS:
        raise PageError(name, f"has more than {MOST_ELEMENTS:,} elements")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.replace("\0", "").encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise PageError(name, "has no HTML in it") from error
    if any("depth" in entry.message.lower() for entry in parser.error_log if entry.level >= etree.ErrorLevels.ERROR):
        raise PageError(name, "is nested too deep")
    return root


def is_outsized(root: HtmlElement) -> bool:
    """More elements, or deeper nested, than can be given to libraries that take their time or call themselves."""
    number = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        number += event == "start"
        if number > OUTSIZED_ELEMENTS or depth > OUTSIZED_DEPTH:
            return True
    return False
