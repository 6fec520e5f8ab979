"""Parts that say again what another part has said: doubled teasers, pull quotes, key points."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from onrecord.records import Part, PartKind

_WORD = re.compile(r"[^\W_]+")
_LEAST: dict[PartKind, int] = {"body": 14, "headline": 1, "deck": 1, "teaser": 1, "caption": 4, "embed": 4, "promo": 4}
"""Fewest words of a part that counts as a repeat of an equal one: lists and refrains say short things again, and
what is not in this table, such as credits, says nothing."""
_OUTSIDE: frozenset[PartKind] = frozenset(("teaser", "notice", "section-label"))
"""Kinds that mark-up gives to pull quotes."""
_REACH = 100
"""How many paragraphs before and behind a pull quote may be the one that it is from."""
_MORE = 5
"""Letters that a paragraph has more than its pull quote: at least a short "he said"."""
_QUOTED, _QUOTED_MOST = 7, 60
"""Words of a pull quote or key point within another part."""
_SENTENCE = re.compile(r"""["“‘'].*["”’']$|.*[a-z].*[.!?]["”’']?$""", re.S)


def mark(parts: Sequence[Part], text: str) -> tuple[Part, ...]:
    """The same parts with ``repeat_of`` set where the words of another part, case and marks apart, come again.

    A part repeats the first one of the same words; body repeats only body. A sentence or quotation set as a
    part of its own, whose words stand within a longer body part, repeats that part, which may come after it.
    """
    words = [" ".join(_WORD.findall(text, *part.span)).lower() for part in parts]
    paragraphs = [(place, f" {words[place]} ") for place, part in enumerate(parts) if part.kind == "body"]
    often = Counter(words)
    first: dict[tuple[str, bool], int] = {}
    found = []
    for place, part in enumerate(parts):
        own, kind = words[place], part.kind
        number = own.count(" ") + 1
        origin: int | None = first.setdefault((own, kind == "body"), place)
        if origin == place or not own or number < _LEAST.get(kind, number + 1):
            origin = None
        if origin is None and _QUOTED <= number <= _QUOTED_MOST and _SENTENCE.match(text[slice(*part.span)]):
            outside = kind in _OUTSIDE
            if outside or (kind in ("body", "deck") and often[own] <= 2):
                origin = _within(place, own, paragraphs, 0 if outside else _MORE)
            kind = "body" if outside and origin is not None else kind
        found.append(Part(kind, part.span, origin))
    return tuple(found)


def _within(place: int, own: str, paragraphs: Sequence[tuple[int, str]], more: int) -> int | None:
    """The paragraph that holds all the words of this part, and at least so many letters more."""
    held = f" {own} "
    middle = bisect_left(paragraphs, (place, ""))
    near = paragraphs[max(0, middle - _REACH) : middle + _REACH]
    fits = (n for n, words in near if n != place and len(words) >= len(held) + more and held in words)
    return next(fits, None)
