"""Parts that say again what another part has said: doubled teasers, pull quotes, key points."""

import re
from collections.abc import Sequence

from onrecord.records import Part, PartKind

_WORD = re.compile(r"[^\W_]+")
_WEAK: dict[PartKind, int] = {"body": 14, "subheading": 1000, "caption": 4, "embed": 4}
"""Fewest words of a part that counts as a repeat of an equal one; lists and refrains say short things again."""
_QUOTED = 7
"""Fewest words of a pull quote or key point within another part."""
_SENTENCE = re.compile(r"""["“‘'].*["”’']$|.*[a-z].*[.!?]["”’']?$""", re.S)


def mark(parts: Sequence[Part], text: str) -> tuple[Part, ...]:
    """The same parts with ``repeat_of`` set where the words of another part, case and marks apart, come again.

    A part repeats the first one of the same words; body repeats only body. A sentence or quotation set as a
    part of its own, whose words stand within a longer body part, repeats that part, which may come after it.
    """
    words = [" ".join(_WORD.findall(text, *part.span)).lower() for part in parts]
    paragraphs = [(place, f" {words[place]} ") for place, part in enumerate(parts) if part.kind == "body"]
    first: dict[tuple[str, bool], int] = {}
    found = []
    for place, part in enumerate(parts):
        own = words[place]
        number = own.count(" ") + 1
        origin: int | None = first.setdefault((own, part.kind == "body"), place)
        if origin == place or not own or number < _WEAK.get(part.kind, 1):
            origin = None
            if part.kind in ("body", "deck") and _QUOTED <= number <= 60 and _SENTENCE.match(text[slice(*part.span)]):
                origin = _within(place, own, paragraphs)
        found.append(Part(part.kind, part.span, origin))
    return tuple(found)


def _within(place: int, own: str, paragraphs: Sequence[tuple[int, str]]) -> int | None:
    """The longer paragraph that holds all the words of this part."""
    held = f" {own} "
    return next((n for n, words in paragraphs if n != place and len(words) > len(held) + 10 and held in words), None)
