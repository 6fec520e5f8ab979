"""JSON-LD: the description of a story that a page carries for search engines."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from lxml.html import HtmlElement

from onrecord.records import DateBasis

Node = dict[str, Any]

_KINDS = re.compile(r"(?:Article|Posting|Report|Review|Recipe|CreativeWork)$")
_FIELDS = (("headline", "headline"), ("description", "deck"), ("articleSection", "section"),
           ("inLanguage", "language"), ("datePublished", "published"), ("dateCreated", "published"),
           ("dateModified", "updated"))  # fmt: skip
_TAG = re.compile(r"<[^<>]{1,2000}>")
_OTHERS = frozenset({"itemListElement", "hasPart", "mentions"})  # keys under which other stories stand
_MOST_NODES = 20_000


def story(root: HtmlElement, titles: list[str]) -> Node:
    """The node that describes the page's own story: the article whose headline is nearest to ``titles``.

    Empty where there is none. What stands in lists of other stories is passed over. References to other nodes
    by ``@id`` are followed one step, for authors and publishers.
    """
    nodes = list(_nodes(root))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    found = [node for node in nodes if any(_KINDS.search(kind) for kind in _strings(node.get("@type")))]
    found = [node for node in found if node.get("headline") or node.get("datePublished") or node.get("author")]
    if not found:
        return {}
    best = max(found, key=lambda node: (_likeness(node, titles), "author" in node, "articleBody" in node))
    return {key: _resolved(value, by_id) for key, value in best.items()}


def claims(node: Node) -> Iterator[tuple[str, str, DateBasis]]:
    """Field, value and basis of what the story's node says."""
    for key, field in _FIELDS:
        for value in _strings(node.get(key))[: 1 if field != "section" else 3]:
            yield field, html.unescape(value), "json-ld"
    for author in _listed(node.get("author")) or _listed(node.get("creator")):
        kinds = _strings(author.get("@type")) if isinstance(author, dict) else []
        if "Organization" not in kinds and "NewsMediaOrganization" not in kinds:
            yield from (("author", html.unescape(name), "json-ld") for name in _names(author))
    for key in ("publisher", "sourceOrganization"):
        for outlet in _listed(node.get(key)):
            yield from (("outlet", html.unescape(name), "json-ld") for name in _names(outlet))
    main = node.get("mainEntityOfPage")
    for address in (node.get("url"), main.get("@id") if isinstance(main, dict) else main):
        if isinstance(address, str) and address.startswith("http"):
            yield "address", address, "json-ld"


def body(node: Node) -> str:
    """The story's text as plain words, or nothing."""
    text = " ".join(_strings(node.get("articleBody")))
    return html.unescape(_TAG.sub(" ", html.unescape(text)))  # many sites escape it twice


def _nodes(root: HtmlElement) -> Iterator[Node]:
    """Every object of the page's JSON-LD, outer ones first, but for those in lists of other stories."""
    waiting: deque[Any] = deque()
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            text = re.sub(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$", "", script.text or "").strip("\ufeff; \n\t")
            try:
                waiting.append(json.loads(text, strict=False))
            except (ValueError, RecursionError):
                continue  # broken data is common, and says nothing
    seen = 0
    while waiting and seen < _MOST_NODES:
        value = waiting.popleft()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(inner for key, inner in value.items() if key not in _OTHERS)
        elif isinstance(value, list):
            waiting.extend(value)


def _likeness(node: Node, titles: list[str]) -> float:
    headline = " ".join(_strings(node.get("headline"))[:1]).lower()[:300]
    if not headline:
        return 0.0
    return max((SequenceMatcher(None, headline, title.lower()[:300]).ratio() for title in titles[:3]), default=0.1)


def _resolved(value: Any, by_id: dict[str, Node]) -> Any:
    if isinstance(value, list):
        return [_resolved(one, by_id) for one in value]
    if isinstance(value, dict) and set(value) <= {"@id", "@type"}:
        return by_id.get(value.get("@id", ""), value)
    return value


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _strings(value: Any) -> list[str]:
    """The strings of a value that may be one, or a list, or a ``@value`` or ``name`` around one."""
    found = []
    for one in _listed(value):
        inner = (one.get("@value") or one.get("name")) if isinstance(one, dict) else one
        if isinstance(inner, str) and inner.strip():
            found.append(inner)
    return found


def _names(value: Any) -> list[str]:
    if isinstance(value, dict):
        given = " ".join(_strings(value.get("givenName")) + _strings(value.get("familyName")))
        return _strings(value.get("name")) or ([given] if given else [])
    return _strings(value)
