"""Who a text comes from: the agencies that its dateline, its byline or a credit line names."""

import re
from functools import cache

from onrecord.articles import tables
from onrecord.records import Record
from onrecord.stories.shingles import words

_IN_BRACKETS = re.compile(r"[(\[/]\s*([^()\[\]/]{2,60}?)\s*[)\]/]")
_DAY = re.compile(r"\d")


def credited(record: Record) -> frozenset[str]:
    """The folded names of the agencies that the article gives as its source.

    What stands in brackets in the dateline is one, listed or not: ``NAIROBI, March 11 (Eastwire) -``.
    """
    found = set()
    for part in record.article.parts:
        line = record.page.text[slice(*part.span)]
        if part.kind == "dateline":
            found |= {folded(name) for name in _IN_BRACKETS.findall(line) if not _DAY.search(name)}
        if part.kind in ("dateline", "byline"):
            found |= {folded(name) for name in _named(line)}
    return frozenset(found)


def is_own(record: Record) -> bool:
    """Whether the outlet is the agency that the text is credited to."""
    outlet = record.article.outlet
    return outlet is not None and folded(outlet) in credited(record)


def source(record: Record) -> str:
    """Whose word the page is: its agency's, else its outlet's, else only its own."""
    agencies = credited(record)
    if agencies:
        return min(agencies)
    return folded(record.article.outlet) if record.article.outlet else record.page.sha256


@cache
def _agencies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{tables.alternation('agencies.tsv', 'agency')})(?!\w)")


def _named(line: str) -> list[str]:
    return _agencies().findall(line)


def folded(name: str) -> str:
    """A name as it is compared: without case, marks and the article."""
    told = words(name)
    return " ".join(told[1:] if told[:1] == ["the"] and len(told) > 1 else told)
