"""A page's layout to its article: what each block is, and what the page tells of its own story."""

from onrecord.articles import claims, fields, markup, repeats, sequence, splits, wording
from onrecord.records import Article, Layout, Part

__all__ = ["read"]


def read(layout: Layout, published: str | None = None) -> Article:
    """The article of a page, with its parts in the order of the page.

    Every block is one part, or is cut into several that lie within it. ``published`` (ISO 8601) is for the
    caller that knows the day better than the page; it wins.
    """
    marked = markup.kinds(layout)
    page = [wording.label(piece) for piece in splits.split(layout, marked)]
    kinds = sequence.settle(page)
    found = [Part(kind, piece.span) for kind, piece in zip(kinds, page, strict=True)]
    parts = repeats.mark(found, layout.page.text)
    return fields.fill(claims.head(layout, marked), layout, parts, published)
