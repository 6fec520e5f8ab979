"""Copies: the same text under another headline, cut, in another order, brought up to date, or with more to it.

Candidates share a number of their signatures; the verdict is exact, by the share of one's words that stand in runs of
five and more in the other. The original is the agency's own page, else the first that was published.
"""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from onrecord.records import Copy, Record
from onrecord.stories.credits import is_own
from onrecord.stories.shingles import SIZE, body, shingles
from onrecord.stories.signatures import Signatures, signature

SHARE = 0.5  # of the words of the shorter text stand in runs that both have
WHOLE = 0.95  # of the shingles of the shorter text, boilerplate or not
LEAST = 12  # shingles in common
COMMON = 3  # strangers that share a passage: it is boilerplate then
OWN = 0.3  # of a stranger's shingles stand in no other text
STRANGE = 0.1  # of these at most are those of another stranger
_RUN = b"\1" * SIZE


class Text(NamedTuple):
    """A page as it is compared: its shingles in order and as a set, the numbers that it is looked up by, and its order.

    ``order`` sorts originals before their copies: the agency's own page, then the first published, then the longest.
    """

    page: str
    hashes: tuple[int, ...]
    shingles: frozenset[int]
    numbers: frozenset[int]
    order: tuple[bool, str, int, str]


def text_of(record: Record) -> Text:
    """What is compared of a page."""
    article, page = record.article, record.page.sha256
    hashes = shingles(body(record))
    stamp = article.published or article.updated or "9999"
    return Text(page, hashes, frozenset(hashes), signature(hashes), (not is_own(record), stamp, -len(hashes), page))


def find(records: Iterable[Record]) -> tuple[Copy, ...]:
    """The copies among these pages, in order of the original."""
    texts = {text.page: text for text in map(text_of, records)}
    index = Signatures()
    groups: dict[str, frozenset[str]] = {}
    for text in sorted(texts.values(), key=lambda one: one.order):
        related = copied(text, [texts[page] for page in index.near(text.numbers)])
        members = frozenset[str]({text.page}).union(*(groups[page] for page in related))
        groups.update(dict.fromkeys(members, members))
        index.add(text.page, text.numbers)
    found = [copy for group in set(groups.values()) if len(group) > 1 for copy in grouped([texts[p] for p in group])]
    return tuple(sorted(found, key=lambda copy: (copy.original, copy.page)))


def copied(text: Text, candidates: Sequence[Text]) -> list[str]:
    """The candidates that share their text with a page, in the order given, boilerplate apart."""
    idle = boilerplate(text, candidates)
    return [one.page for one in candidates if is_copy(text, one, idle)]


def boilerplate(text: Text, candidates: Sequence[Text]) -> set[int]:
    """The shingles that a page shares with several texts that are otherwise strangers to it and to one another."""
    strangers: list[Text] = []
    rests: list[frozenset[int]] = []
    for one in candidates:
        rest = one.shingles - text.shingles
        if len(rest) >= OWN * len(one.shingles) and all(len(rest & other) <= STRANGE * len(rest) for other in rests):
            strangers.append(one)
            rests.append(rest)
    seen = Counter(number for one in strangers for number in one.shingles & text.shingles)
    return {number for number, times in seen.items() if times >= COMMON}


def is_copy(one: Text, other: Text, idle: Set[int] = frozenset()) -> bool:
    """Whether either text stands in the other for the most part, what is ``idle`` apart, or wholly."""
    both = one.shingles & other.shingles
    if len(both) >= WHOLE * min(len(one.shingles), len(other.shingles)) > 0:
        return True
    shared = both - idle
    if not shared or len(shared) < min(LEAST, len(one.shingles), len(other.shingles)):
        return False
    return max(covered(one, shared, idle), covered(other, shared, idle)) >= SHARE


def covered(text: Text, shared: Set[int], idle: Set[int] = frozenset()) -> float:
    """The share of a text's words that stand in shared shingles, those in idle ones left out of account.

    Words, not shingles: one changed word in ten would break half of the shingles.
    """
    within, without = bytearray(len(text.hashes) + SIZE - 1), bytearray(len(text.hashes) + SIZE - 1)
    for at, number in enumerate(text.hashes):
        if number in shared:
            within[at : at + SIZE] = _RUN
        elif number in idle:
            without[at : at + SIZE] = _RUN
    counted = sum(a or not b for a, b in zip(within, without, strict=True))
    return sum(within) / max(1, counted)


def grouped(texts: Iterable[Text]) -> list[Copy]:
    """The copies among texts that hang together, each with its original.

    A page is a copy of the earlier page that is no copy itself and has most of its text; failing that, of the original
    of a copy that has. A page that puts several originals together joins none of them with another.
    """
    originals: list[Text] = []
    copies: dict[str, Copy] = {}
    done: list[Text] = []
    for text in sorted(texts, key=lambda one: one.order):
        best = _best(text, originals)
        if best is None:
            close = [one for one in done if _is_near(text, one, copies)]
            via = _best(text, close)
            best = next(one for one in originals if one.page == copies[via.page].original) if via else None
        if best is None:
            originals.append(text)
        else:
            copies[text.page] = Copy(text.page, best.page, contained(text, best))
        done.append(text)
    return list(copies.values())


def _is_near(text: Text, one: Text, copies: dict[str, Copy]) -> bool:
    """Whether another is a copy for the most part, and the page for the most part that one's."""
    return one.page in copies and copies[one.page].contained >= SHARE and contained(text, one) >= SHARE


def _best(text: Text, others: Sequence[Text]) -> Text | None:
    fitting = [one for one in others if is_copy(text, one)]
    return max(fitting, key=lambda one: len(text.shingles & one.shingles), default=None)


def contained(text: Text, original: Text) -> float:
    """The share of a text's words that stand in the original, in runs of five or more, 0 to 1."""
    return round(covered(text, text.shingles & original.shingles), 4)
