"""What an HTML page says of itself in its data: JSON-LD, meta tags and attributes of the mark-up."""

import copy
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import htmldate
from lxml.html import HtmlElement

from onrecord import tables
from onrecord.pages import jsonld, tree
from onrecord.records import Claim, DateBasis

Said = tuple[str, str, DateBasis]
"""Field, value and basis of a claim."""

_METAS = {row["name"]: row["field"] for row in tables.rows(__package__, "metas.tsv")}
_ITEMPROPS = {
    "headline": "headline", "datepublished": "published", "datemodified": "updated", "articlesection": "section",
}  # fmt: skip
_OF_AUTHOR = re.compile(
    r"(?:^|/)(?:authors?|staff|by|people|person|profiles?|contributors?|writers?|journalists?|reporters?|columnists?)"
    r"/[^/?#]",
    re.I,
)


class PageData(NamedTuple):
    """The page's claims, the strongest of each field first, and the story's text where JSON-LD gives it."""

    claims: tuple[Claim, ...]
    body: str


def read(root: HtmlElement) -> PageData:
    """All that the page claims; strings as given, white space folded, each once."""
    metas = list(_metas(root))
    title: list[Said] = [("headline", _text(element), "markup") for element in root.xpath("//head/title")[:1]]
    story = jsonld.story(root, [value for field, value, _ in [*metas, *title] if field == "headline"])
    found: list[Said] = [*jsonld.claims(story), *metas, *_markup(root), *title, *_address(root)]
    found += [("published", value, "url") for field, value, _ in found if field == "address"]
    if not any(field == "published" and basis != "url" for field, _, basis in found):
        found += _searched(root)
    claims = dict.fromkeys(
        Claim(field, folded, basis) for field, value, basis in found if (folded := " ".join(value.split()))
    )
    return PageData(tuple(claims), jsonld.body(story))


def _metas(root: HtmlElement) -> Iterator[Said]:
    """Claims of meta tags, in the order of the table, which is that of their worth."""
    given: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                given.setdefault(name.strip().lower(), []).append(content)
    for name, field in _METAS.items():
        for content in given.get(name, ()):
            # Social networks' authors are addresses of profiles.
            if not (field == "author" and content.startswith(("http:", "https:", "//", "@"))):
                yield field, content, "meta"


def _markup(root: HtmlElement) -> Iterator[Said]:
    """Claims of the elements that readers see: times with a machine's date, authors that are marked as such."""
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    if language:
        yield "language", language, "markup"
    for element in root.iter("time", "abbr", "span", "div", "p", "a", "h1", "h2"):
        yield from _claims_of(element)


def _claims_of(element: HtmlElement) -> Iterator[Said]:
    prop = (element.get("itemprop") or "").lower()
    if moment := element.get("datetime") or (element.get("title") if element.tag == "abbr" else None):
        words = f"{prop} {element.get('class') or ''} {_class_above(element)}".lower()
        changed = any(word in words for word in ("updat", "modif"))
        yield "updated" if changed else "published", moment, "markup"
    elif prop in _ITEMPROPS:
        yield _ITEMPROPS[prop], element.get("content") or _text(element), "markup"
    elif (
        prop == "author"
        or "author" in (element.get("rel") or "").lower().split()
        or (element.tag == "a" and _OF_AUTHOR.search(element.get("href") or ""))
    ):
        named = element.xpath("(.//*[@itemprop='name'])[1]") or [element]
        yield "author", named[0].get("content") or _text(named[0]), "markup"


def _searched(root: HtmlElement) -> Iterator[Said]:
    """The date that htmldate finds in mark-up and words, for pages that give none in their data."""
    if not tree.is_outsized(root):
        moment = htmldate.find_date(copy.deepcopy(root), original_date=True)
        if moment:
            yield "published", moment, "markup"


def _class_above(element: HtmlElement) -> str:
    parent = element.getparent()
    return "" if parent is None else parent.get("class") or ""


def _address(root: HtmlElement) -> Iterator[Said]:
    for link in root.iter("link"):
        address = link.get("href") or ""
        if (link.get("rel") or "").lower() == "canonical" and _is_absolute(address):
            yield "address", address, "markup"


def _is_absolute(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


def _text(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())[:500]
