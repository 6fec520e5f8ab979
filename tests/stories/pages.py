"""Records built by hand for the tests of stories: no page is parsed."""

from collections.abc import Sequence
from hashlib import sha256

from onrecord.records import Actor, Article, Engine, Event, Link, Page, Part, PartKind, Record

ENGINE = Engine("0", "none", "0")


def page(
    *parts: tuple[PartKind, str],
    outlet: str | None = None,
    published: str | None = None,
    actors: Sequence[Actor] = (),
    events: Sequence[Event] = (),
    links: Sequence[Link] = (),
) -> Record:
    """A record whose text is these parts, a blank line between them."""
    laid, at = [], 0
    for kind, words in parts:
        laid.append(Part(kind, (at, at + len(words))))
        at += len(words) + 2
    text = "\n\n".join(words for _, words in parts)
    headline = next((words for kind, words in parts if kind == "headline"), None)
    article = Article(headline, outlet=outlet, published=published, parts=tuple(laid))
    sha = sha256(f"{outlet} {published} {text}".encode()).hexdigest()
    return Record(
        Page(f"{sha[:8]}.txt", "text/plain", sha, text), article, ENGINE, tuple(actors), (), tuple(events), tuple(links)
    )
