"""Who wrote a page's story: the names in its data, checked against those that it shows."""

import re
from collections.abc import Iterable, Sequence

from onrecord.articles import byline, dates, tables, zone
from onrecord.records import DateBasis, Layout, PartKind

_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-])*")
_DEGREE = re.compile(r"(?<=[a-z])(?: [A-Z]{2,3})+$")  # Jane Roe MS RD
_POSTED_BY = re.compile(r"\bby\s+(?=[^\W\d_])", re.I)
_DESKS = {row["word"] for row in tables.rows("notnames.tsv") if row["kind"] in ("role", "organization")} - {"jr"}

MOST_UNSHOWN = 3  # different authors marked up on a page of which none stands near the headline


def find(layout: Layout, kinds: Sequence[PartKind | None], outlet: str | None) -> tuple[str, ...]:
    """The story's writers, people only, in the order of the page; ``outlet`` is none of them."""
    lines = zone.lines(layout, kinds)
    marked = _claimed(layout, "markup", outlet)
    shown = _shown(lines, marked)
    for basis in ("json-ld", "meta"):
        claimed = _claimed(layout, basis, outlet)
        if claimed:
            if set(claimed) <= set(shown):
                return shown
            # Who opens with "By" wrote it; names in other lines helped, or took the pictures.
            by = [line for line in lines if byline.is_byline(line.words)]
            return _seen(claimed, by) or _seen(claimed, lines) or claimed
    return shown or (marked if len(marked) <= MOST_UNSHOWN else ())


def _claimed(layout: Layout, basis: DateBasis, outlet: str | None) -> tuple[str, ...]:
    values = [claim.value for claim in layout.claims if claim.field == "author" and claim.basis == basis]
    return _people(values, outlet)


def _people(values: Iterable[str], outlet: str | None) -> tuple[str, ...]:
    names = dict.fromkeys(name for value in values for name in byline.people(value) or _given(value))
    names = dict.fromkeys(_DEGREE.sub("", name) for name in names)
    return tuple(name for name in names if name.casefold() != (outlet or "").casefold())


def _seen(names: Sequence[str], lines: Sequence[zone.Line]) -> tuple[str, ...]:
    return tuple(name for name in names if any(name in line.words for line in lines))


def _given(value: str) -> tuple[str, ...]:
    """A value that data give as a name, though its words have other meanings: ``Lee So``, ``JR Roe``."""
    words = value.split()
    is_name = 2 <= len(words) <= 4 and all(_NAME_WORD.fullmatch(word) for word in words)
    return (value,) if is_name and not any(word.lower().strip(".") in _DESKS for word in words) else ()


def of_line(words: str) -> tuple[str, ...]:
    """The people whom a line names as writers, wherever in it: ``posted 4 May by Ann Roe``."""
    by = None if byline.is_byline(words) else _POSTED_BY.search(words)
    return byline.people(words[by.start() :] if by else words)


def _shown(lines: Sequence[zone.Line], marked: Sequence[str]) -> tuple[str, ...]:
    """The people of the line that opens like a byline, bears the name of one, or has an author's link."""
    behind = [line for line in lines if line.behind]
    opening = [line for line in lines if byline.is_byline(line.words)]
    named = [line for line in behind if line.kind == "byline"]
    for line in (*opening, *named, *behind):
        linked = tuple(sorted((name for name in marked if name in line.words), key=line.words.find))
        if linked:
            return linked
        if line in opening or line in named or (_POSTED_BY.search(line.words) and dates.moments(line.words)):
            found = of_line(line.words)
            if found:
                return found
    return ()
