"""The parts of a name: what is left of it for comparing, whatever the script and habit it comes from."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from onrecord.actors.words import words

ARTICLES = words("particles.tsv", use="article")
JOINING = words("particles.tsv", use="joining")
"""Particles that stand, uncapitalised, between two parts of one person's name."""
PARTICLES = ARTICLES | JOINING | words("particles.tsv", use="particle")
SUFFIXES = words("particles.tsv", use="suffix")
COMPANY = words("particles.tsv", use="company")
SMALL = words("particles.tsv", use="small")
PARTS = words("particles.tsv", use="part")
"""What a part of a body is called by: the ``Vexo Council`` is not Vexo."""
HYPHENS = frozenset("-‐‑–")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without case, accents, stops and apostrophes."""
    if word.isascii():
        return word.lower().replace(".", "").replace("'", "")
    plain = unicodedata.normalize("NFKD", word)
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) and letter not in ".'’‘`ʿʾ")
    return kept.casefold()


def units(name: list[str]) -> tuple[str, ...]:
    """The folded words of a name, hyphenated parts as one, marks left out."""
    found: list[str] = []
    glue = False
    for word in name:
        if word in HYPHENS:
            glue = bool(found)
            continue
        folded = fold(word)
        if not any(map(str.isalnum, folded)):
            glue = False
            continue
        if glue:
            found[-1] = f"{found[-1]}-{folded}"
        else:
            found.append(folded)
        glue = False
    return tuple(found)


def person(name: list[str]) -> tuple[str, ...]:
    """The units of a person's name that tell people apart: no nicknames, particles, suffixes.

    A name of particles alone keeps them.
    """
    plain = units(unquoted(name))
    found = []
    for unit in plain:
        head, _, tail = unit.partition("-")
        bare = tail if tail and head in ARTICLES else unit
        if bare not in PARTICLES and bare not in SUFFIXES:
            found.append(bare)
    return tuple(found) or plain


def unquoted(name: list[str]) -> list[str]:
    """A name without a nickname in quotation marks or brackets."""
    return [word for word, inside in quoted(name) if not inside] or name


def nicknames(name: list[str]) -> list[str]:
    """The folded words of a name that stand in quotation marks or brackets."""
    return [fold(word) for word, inside in quoted(name) if inside]


def quoted(name: list[str]) -> Iterator[tuple[str, bool]]:
    """The words of a name but its marks, and whether each stands between two of them."""
    inside = False
    for word in name:
        if word in "\"“”‘’'()``''":
            inside = not inside
        else:
            yield word, inside


def organization(name: list[str]) -> tuple[str, ...]:
    """The units of an organisation's or a place's name, without article and legal form."""
    found = list(units(name))
    while len(found) > 1 and found[0] == "the":
        del found[0]
    while len(found) > 1 and found[-1] in COMPANY:
        del found[-1]
    return tuple(found)


def initials(name: list[str]) -> set[str]:
    """What a name of several words may be shortened to: its initials, with and without small words."""
    plain = tuple(unit for unit in units(name) if unit not in ("s", "’s"))
    if len(plain) < 2:
        return set()
    parts = [part for unit in plain for part in unit.split("-") if part]
    return {
        "".join(part[0] for part in parts),
        "".join(part[0] for part in parts if part not in SMALL),
        "".join(unit[0] for unit in plain if unit not in SMALL),
    }
