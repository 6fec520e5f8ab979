"""Spellings of one name in Latin letters: Sergei and Sergey, Gadhafi and Qaddafi.

Two spellings are alike when they sound alike by a rough table of romanisation; a table, not a distance, so that
Brown is never Braun's neighbour Crown.
"""

import re
from functools import lru_cache

from onrecord.actors.anatomy import HYPHENS

LEAST = 4  # letters; shorter names are too much alike by chance
SOUNDS = [
    (r"sch|tsch", "c"),
    (r"dzh", "j"),
    (r"[kg]h|q", "g"),
    (r"ck|k", "g"),
    (r"ph", "f"),
    (r"dh|th", "d"),
    (r"ou|oo", "u"),
    (r"ee", "i"),
    (r"ai|ei|ay|ey|iy|yi|ij|ii", "i"),
    (r"y|j(?=[aeiou])", "i"),
    (r"iu|ie|io|ia(?=.)", "a"),
    (r"w", "v"),
    (r"ff$|v$", "f"),
    (r"e|o", "a"),
    (r"u", "a"),
    (r"h$", ""),
]


@lru_cache(maxsize=4096)
def sound(unit: str) -> str:
    """A rough key of how a folded name sounds."""
    key = "".join(letter for letter in unit if letter not in HYPHENS)
    for pattern, replacement in SOUNDS:
        key = re.sub(pattern, replacement, key)
    return re.sub(r"(.)\1+", r"\1", key)


def alike(one: str, other: str) -> bool:
    """Whether two folded names are spellings of one."""
    if one == other:
        return True
    if min(len(one), len(other)) < LEAST or {one[0], other[0]} == {"j", "a"}:
        return False  # James is no Amos, though Jevgeni is Evgeni
    return abs(len(one) - len(other)) <= 2 and sound(one) == sound(other)
