"""Parts that say again what another part has said: doubled teasers, pull quotes, key points."""

import re
from collections.abc import Sequence

from onrecord.records import Part, PartKind

_WORD = re.compile(r"[^\W_]+")
_WEAK: dict[PartKind, int] = {"body": 6, "subheading": 4, "caption": 4, "embed": 4}
"""Fewest words of a part that counts as a repeat; other kinds need only be the same."""
_QUOTED = 6
"""Fewest words of a pull quote or key point within another part."""


def mark(parts: Sequence[Part], text: str) -> tuple[Part, ...]:
    """The same parts with ``repeat_of`` set where the words of another part, case and marks apart, come again.

    A part repeats the first one of the same words. A short body part, deck or subheading whose words
    stand within a longer body part repeats that part, which may come after it.
    """
    words = [" ".join(_WORD.findall(text, *part.span)).lower() for part in parts]
    first: dict[str, int] = {}
    found = []
    for place, part in enumerate(parts):
        own = words[place]
        origin = first.setdefault(own, place)
        if origin != place and own and own.count(" ") + 1 >= _WEAK.get(part.kind, 1):
            found.append(Part(part.kind, part.span, origin))
        else:
            found.append(Part(part.kind, part.span, _within(parts, words, place)))
    return tuple(found)


def _within(parts: Sequence[Part], words: Sequence[str], place: int) -> int | None:
    """The longer body part that holds all the words of this one."""
    own = words[place]
    number = own.count(" ") + 1
    if parts[place].kind not in ("body", "deck", "subheading", "caption") or not _QUOTED <= number <= 60:
        return None
    for other, part in enumerate(parts):
        longer = len(words[other]) > len(own) + 10
        if other != place and part.kind == "body" and longer and f" {own} " in f" {words[other]} ":
            return other
    return None
