"""The parts of a name: what is left of it for comparing, whatever the script and habit it comes from.

Sources of the word lists: Unicode CLDR person names (particles, generational suffixes); romanisations of Arabic
names in the Library of Congress tables.
"""

import unicodedata
from functools import lru_cache

ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"})
PARTICLES = ARTICLES | frozenset(
    "bin ibn ben bint binti abu umm de del della di da das do dos du d la las le les lo los van von der den ter ten "
    "vom zu zur af av y e st ap mac".split()
)
JOINING = frozenset("bin ibn ben bint binti abu de del della di da das dos du la las los van von der den ter ten".split())
"""Particles that stand, uncapitalised, between two parts of one person's name."""

SUFFIXES = frozenset("jr sr ii iii iv v esq phd md mp qc kc obe cbe".split())
COMPANY = frozenset("inc corp corporation ltd limited co company plc llc llp lp ag sa nv bv gmbh spa pty bhd group holdings".split())
SMALL = frozenset("the of for and on in to de la du des a an & at".split())
HYPHENS = frozenset("-‐‑–")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without case, accents, stops and apostrophes."""
    if word.isascii():
        return word.lower().replace(".", "").replace("'", "")
    plain = unicodedata.normalize("NFKD", word)
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) and letter not in ".'’‘`ʿʾ")
    return kept.casefold()


def units(words: list[str]) -> tuple[str, ...]:
    """The folded words of a name, hyphenated parts as one, marks left out."""
    found: list[str] = []
    glue = False
    for word in words:
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


def person(words: list[str]) -> tuple[str, ...]:
    """The units of a person's name that tell people apart: no nicknames, particles, suffixes.

    A name of particles alone keeps them.
    """
    plain = units(unquoted(words))
    found = []
    for unit in plain:
        head, _, tail = unit.partition("-")
        bare = tail if tail and head in ARTICLES else unit
        if bare not in PARTICLES and bare not in SUFFIXES:
            found.append(bare)
    return tuple(found) or plain


def unquoted(words: list[str]) -> list[str]:
    """A name without a nickname in quotation marks or brackets."""
    found: list[str] = []
    inside = False
    for word in words:
        if word in "\"“”‘’'()``''":
            inside = not inside
        elif not inside:
            found.append(word)
    return found if found else words


def organization(words: list[str]) -> tuple[str, ...]:
    """The units of an organisation's or a place's name, without article and legal form."""
    found = list(units(words))
    while len(found) > 1 and found[0] == "the":
        del found[0]
    while len(found) > 1 and found[-1] in COMPANY:
        del found[-1]
    return tuple(found)


def initials(words: list[str]) -> set[str]:
    """What a name of several words may be shortened to: its initials, with and without small words."""
    plain = units(words)
    if len(plain) < 2:
        return set()
    parts = [part for unit in plain for part in unit.split("-") if part]
    return {
        "".join(part[0] for part in parts),
        "".join(part[0] for part in parts if part not in SMALL),
        "".join(unit[0] for unit in plain if unit not in SMALL),
    }
