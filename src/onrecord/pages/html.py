"""An HTML page's visible blocks, in reading order, from a walk over its tree.

The walk calls nothing by itself again: it holds any page that the parser could nest.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

INLINE = frozenset([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"
])  # fmt: skip
"""Elements that do not end the block they stand in."""
UNSEEN = frozenset([
    "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "map", "math", "meter",
    "noscript", "object", "optgroup", "option", "picture", "progress", "script", "select", "style",
    "svg", "template", "textarea", "title", "video"
])  # fmt: skip
"""Elements whose words are no text of the page."""
NAMING = ("class", "itemprop", "role", "data-component", "data-testid")
"""Attributes whose words say what an element is; a path shows all of them as classes."""
LONGEST = 1000
"""Characters of an attribute that a path shows."""
DEEPEST = 100
"""A path shows this many ancestors, the outermost first."""

_HIDDEN_STYLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_HIDDEN_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?:\s|$)", re.I)
_BY = re.compile(r"\bby$", re.I)  # a name in an element of its own follows
_RAISED = frozenset(["sub", "sup"])
_SHOWN_CLASS = re.compile(r"(?:^|\s)d-(?:print|sm|md|lg|xl|xxl)-(?!none)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # soft hyphen, zero width spaces


class Piece(NamedTuple):
    """A block's words, white space folded; the share of its letters within links; its tag and path."""

    text: str
    link_density: float
    tag: str
    path: tuple[str, ...]


def pieces(root: HtmlElement) -> list[Piece]:
    """The blocks of a page that have words, in reading order.

    What the mark-up hides is left out, unless that is next to everything: some pages wait for a script.
    """
    seen = list(_Walk(root, show_hidden=False))
    if sum(len(piece.text) for piece in seen) < 500:
        everything = list(_Walk(root, show_hidden=True))
        return everything if len(everything) > 2 * len(seen) else seen
    return seen


def step(element: HtmlElement) -> str:
    """An element as a path shows it: ``tag.class.class#id``."""
    words = [word for name in NAMING if (value := element.get(name)) for word in value[:LONGEST].split()]
    own = element.get("id", "")[:LONGEST].strip()
    return ".".join([str(element.tag), *words]) + (f"#{own}" if own else "")


def is_hidden(element: HtmlElement) -> bool:
    """Whether the mark-up itself keeps an element from view; style sheets are not read."""
    if element.get("hidden") is not None:
        return True
    style, classes = element.get("style"), element.get("class")
    if style and _HIDDEN_STYLE.search(style):
        return True
    if not classes:
        return False
    # Bootstrap's d-none with a d-md-block beside it hides from small screens only.
    return bool(_HIDDEN_CLASS.search(classes)) or ("d-none" in classes.split() and not _SHOWN_CLASS.search(classes))


class _Walk:
    """One pass over a tree: runs of text are gathered until a block begins or ends."""

    def __init__(self, root: HtmlElement, show_hidden: bool) -> None:
        self.root = root
        self.show_hidden = show_hidden
        self.tags: list[str] = []
        self.paths: list[tuple[str, ...]] = [()]
        self.links = 0
        self.inline: list[HtmlElement] = []
        self.wrap: list[HtmlElement] | None = None  # the inline elements that hold all of the piece
        self.breaks = 0  # line breaks since the last word
        self.runs: list[str] = []
        self.letters = 0
        self.linked = 0

    def __iter__(self) -> Iterator[Piece]:
        walker = etree.iterwalk(self.root, events=("start", "end"))
        skipped = None
        for event, element in walker:
            if event == "start":
                if element.tag in UNSEEN or (is_hidden(element) and not self.show_hidden):
                    skipped = element
                    walker.skip_subtree()
                else:
                    yield from self._opened(element, element.tag)
                continue
            if element is not skipped:
                yield from self._closed(element, element.tag)
            if element is not self.root:
                self._add(element.tail)

    def _opened(self, element: HtmlElement, tag: str) -> Iterator[Piece]:
        if tag == "br":
            self.breaks += 1
            if self.breaks == 2:
                yield from self._taken()
            self.runs.append(" ")
            return
        if tag == "a":
            self.links += 1
        if tag not in INLINE:
            yield from self._taken()
            self.tags.append(tag)
            path = self.paths[-1]
            self.paths.append((*path, step(element)) if len(path) < DEEPEST else path)
        else:
            self.inline.append(element)
            if self.runs and _BY.search(self.runs[-1]):
                self.runs.append(" ")
        self._add(element.text)

    def _closed(self, element: HtmlElement, tag: str) -> Iterator[Piece]:
        if tag == "br":
            return
        if tag == "a":
            self.links -= 1
        if tag not in INLINE:
            yield from self._taken()
            self.tags.pop()
            self.paths.pop()
            return
        self.inline.pop()
        if not element.tail and self._glues(element):
            self.runs.append(" ")

    def _glues(self, element: HtmlElement) -> bool:
        """Two inline elements side by side that a style sheet sets apart: ``<b>By</b><a>Ann Roe</a>``."""
        following = element.getnext()
        if following is None or following.tag not in INLINE or {element.tag, following.tag} & _RAISED:
            return False
        before = self.runs[-1][-1:] if self.runs else ""
        first = following
        while not (first.text or "").strip() and len(first) and first[0].tag in INLINE:
            first = first[0]
        after = (first.text or "").lstrip()[:1]
        return (before.islower() or before.isdigit()) and (after.isupper() or after.isdigit())

    def _add(self, text: str | None) -> None:
        if not text:
            return
        self.runs.append(text)
        if letters := sum(map(str.isalnum, text)):
            self.breaks = 0
            self.letters += letters
            self.linked += letters if self.links else 0
            held = self.inline if self.wrap is None else self.wrap
            self.wrap = [one for one, other in zip(held, self.inline, strict=False) if one is other]

    def _path(self) -> tuple[str, ...]:
        """The path, with the names of inline elements that hold the whole piece added to its last step."""
        path = self.paths[-1]
        names = [name for element in self.wrap or () if (name := step(element).removeprefix(str(element.tag)))]
        return (*path[:-1], path[-1] + "".join(names).replace("#", ".")) if path and names else path

    def _taken(self) -> Iterator[Piece]:
        """The piece gathered so far, if it has a word."""
        if self.letters:
            text = " ".join("".join(self.runs).translate(_INVISIBLE).split())
            tag = self.tags[-1] if self.tags else ""
            yield Piece(text, self.linked / self.letters, tag, self._path())
        self.runs = []
        self.letters = self.linked = self.breaks = 0
        self.wrap = None
