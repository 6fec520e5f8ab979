"""The lxml tree of an HTML page."""

from lxml import etree, html
from lxml.html import HtmlElement

from onrecord.errors import PageError

MOST_ELEMENTS = 400_000
"""A page with more elements than this is no page that anybody reads."""


def parse(text: str, name: str) -> HtmlElement:
    """The root of the page; comments are left out.

    Raises:
        PageError: nothing in it, too many elements, or nested so deep that the parser gave up before its text.
    """
    if text.count("<") > 2 * MOST_ELEMENTS:
        raise PageError(name, f"has more than {MOST_ELEMENTS:,} elements")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.replace("\0", "").encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise PageError(name, "has no HTML in it") from error
    return root
