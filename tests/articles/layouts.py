"""Layouts of invented HTML pages, for the tests of what is made of them."""

from onrecord.articles import markup
from onrecord.pages import open_page
from onrecord.records import Layout, PartKind


def layout(page: str) -> Layout:
    return open_page(page, "text/html")


def kinds(page: str) -> dict[str, PartKind | None]:
    """The mark-up's kind of each block, by its words."""
    opened = layout(page)
    texts = [opened.page.text[slice(*block.span)] for block in opened.blocks]
    return dict(zip(texts, markup.kinds(opened), strict=True))
