"""What an HTML page's data and mark-up say of its story: headline, writers, outlet, dates."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from onrecord.articles import published, writers
from onrecord.records import Article, Layout, PartKind

_MOTTO = re.compile(r"\s+(?:[|–—•·»-]|::)\s.*$")
_TAIL = re.compile(r"\s+(?:[|–—•·:»-]|::)\s+(?=[^|–—•·»]{2,60}$)")


def head(layout: Layout, kinds: Sequence[PartKind | None]) -> Article:
    """The fields that the page's data and marked blocks give, null where they do not; without parts.

    ``kinds`` are those of the layout's blocks, as :func:`onrecord.articles.markup.kinds` gives them.
    """
    outlet = _outlet(layout)
    first, last = published.published(layout, kinds), published.updated(layout)
    return Article(
        headline=_headline(layout, kinds),
        deck=_marked(layout, kinds, "deck"),
        byline=writers.find(layout, kinds, outlet),
        outlet=outlet,
        section=_first(layout, "section"),
        language=_language(layout),
        published=first and first.value,
        published_basis=first and first.basis,
        updated=last and last.value,
        updated_basis=last and last.basis,
    )


def _values(layout: Layout, field: str) -> list[str]:
    return [claim.value for claim in layout.claims if claim.field == field]


def _first(layout: Layout, field: str) -> str | None:
    return next(iter(_values(layout, field)), None)


def _marked(layout: Layout, kinds: Sequence[PartKind | None], kind: PartKind) -> str | None:
    """The words of the first block of a kind."""
    for block, own in zip(layout.blocks, kinds, strict=True):
        if own == kind:
            return layout.page.text[slice(*block.span)]
    return None


def _headline(layout: Layout, kinds: Sequence[PartKind | None]) -> str | None:
    """What readers see as the headline; else what the data says, without the outlet's name behind it."""
    shown = _marked(layout, kinds, "headline")
    if shown:
        return shown
    claimed = _first(layout, "headline")
    if claimed is None:
        return None
    return _TAIL.split(claimed)[0] if _TAIL.search(claimed) else claimed


def _outlet(layout: Layout) -> str | None:
    found = _first(layout, "outlet")
    if found:
        return _MOTTO.sub("", found)
    for address in _values(layout, "address"):
        host = urlsplit(address).hostname
        if host:
            return host.removeprefix("www.")
    return None


def _language(layout: Layout) -> str | None:
    for value in _values(layout, "language"):
        if match := re.match(r"[A-Za-z]{2,3}(?=$|[-_,;])", value.strip()):
            return match[0].lower()
    return None
