"""The fields of an article that the words of its parts give, where the page's data has not."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import structs

from onrecord.articles import byline, dates, language, outlet
from onrecord.records import Article, DateBasis, Layout, Part, PartKind

_OF_WRITER = re.compile(
    r"(?:follow\s+|^)(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})"
    r"(?:\s+(?:on|at)\s+(?:twitter|facebook|x\b)|,?\s+is\s+(?:a|an|the|our|one)\s)",
    re.I,
)
_OF_SITE: frozenset[PartKind] = frozenset(("promo", "notice", "author-note", "byline", "credit"))


def fill(article: Article, layout: Layout, parts: Sequence[Part], published: str | None) -> Article:
    """``article`` with its parts, and with what they say where a field is still empty.

    A ``published`` that the caller gives wins over everything that the page says.
    """
    text = layout.page.text
    article = structs.replace(
        article,
        headline=_headline(article, layout, parts),
        deck=article.deck or _first(text, parts, "deck"),
        outlet=article.outlet or outlet.find(text, _words(text, parts, *_OF_SITE)),
        language=article.language or language.code("\n".join(_words(text, parts, "headline", "deck", "body"))),
        section=article.section or _section(text, parts),
        parts=tuple(parts),
    )
    article = _with_dates(article, layout, published)
    return structs.replace(article, byline=article.byline or _people(text, parts, article.outlet))


def _words(text: str, parts: Sequence[Part], *kinds: PartKind) -> list[str]:
    return [text[slice(*part.span)] for part in parts if part.kind in kinds]


def _first(text: str, parts: Sequence[Part], kind: PartKind) -> str | None:
    words = next(iter(_words(text, parts, kind)), None)
    return " ".join(words.split()).rstrip(" ;") if words else None


def _headline(article: Article, layout: Layout, parts: Sequence[Part]) -> str | None:
    """What the data says; but what readers see, where the data says it with the outlet's name around it."""
    shown = _first(layout.page.text, parts, "headline")
    claimed = [claim.value.lower() for claim in layout.claims if claim.field == "headline"]
    if article.headline is None or (shown and any(shown.lower() in each for each in claimed)):
        return shown
    return article.headline


def _people(text: str, parts: Sequence[Part], owner: str | None) -> tuple[str, ...]:
    """The people of the bylines; failing those, of the notes that tell about the writer."""
    found = [name for words in _words(text, parts, "byline") for name in byline.people(words)]
    if not found:
        notes = [_OF_WRITER.search(words) for words in _words(text, parts, "author-note")]
        found = [match["name"] for match in notes if match and byline.is_name(match["name"])]
    return tuple(dict.fromkeys(name for name in found if name.lower() != (owner or "").lower()))


def _section(text: str, parts: Sequence[Part]) -> str | None:
    """A word or two that stand alone right above the headline."""
    for part, below in pairwise(parts):
        words = text[slice(*part.span)]
        if below.kind == "headline" and part.kind == "section-label":
            return words if len(words) <= 30 and words.replace(" ", "").replace("&", "").isalpha() else None
    return None


def _with_dates(article: Article, layout: Layout, published: str | None) -> Article:
    if published:
        article = structs.replace(article, published=published, published_basis="given")
    said = list(_moments(layout.page.text, article))
    if article.published is None:
        first = next((value for role, value in said if role != "updated"), None)
        basis: DateBasis = "text"
        if first is None:
            first, basis = _addressed(layout), "url"
        if first:
            article = structs.replace(article, published=first, published_basis=basis)
            said = list(_moments(layout.page.text, article))
    if article.updated is None:
        changed = next((value for role, value in said if role == "updated"), None)
        if changed:
            article = structs.replace(article, updated=changed, updated_basis="text")
    return article


def _moments(text: str, article: Article) -> Iterator[tuple[str | None, str]]:
    """What the lines of time say, in order: role and value; a bare time of an update note is one of change."""
    for part in article.parts:
        if part.kind in ("dateline", "update-note", "byline", "notice"):
            for moment in dates.moments(text[slice(*part.span)][:300], article.published):
                if part.kind == "notice" and moment.role is None:
                    continue
                yield "updated" if part.kind == "update-note" else moment.role, moment.value


def _addressed(layout: Layout) -> str | None:
    """The day in the page's own address: its source, or a URL that the text begins with; else in its file's name."""
    source = layout.page.source or ""
    lines = [source, layout.page.text[slice(*layout.blocks[0].span)] if layout.blocks else ""]
    for line in lines:
        if line.startswith(("http://", "https://")):
            return dates.of_address(line)
    return dates.of_file(source)
