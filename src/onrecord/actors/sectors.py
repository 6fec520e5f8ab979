"""The sector of a description, by its head noun: ``the army chief`` MIL, ``rebels in Darfur`` REB.

Sectors are PLOVER's: GOV MIL COP JUD LEG SPY REB UAF OPP PTY CRM CVL REF BUS LAB EDU JRN MED REL HRI ENV AGR ELI SOC
NGO RAD, and PRE for states that others do not recognise. News media are JRN, and doctors and hospitals MED.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from onrecord.actors.phrases import ENDS, Found, Phrases, key_of
from onrecord.actors.tsv import Line, over, shipped
from onrecord.records import ActorKind

SECTORS = frozenset({
    "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "UAF", "OPP", "PTY", "CRM", "CVL", "REF", "BUS", "LAB", "EDU",
    "JRN", "MED", "REL", "HRI", "ENV", "AGR", "ELI", "SOC", "NGO", "RAD", "PRE",
})  # fmt: skip

_OFFICES = frozenset(("GOV", "LEG"))


class HeadNoun(Struct, frozen=True):
    """A line of ``sectors.tsv``: a noun or a phrase, and how it is used.

    ``head`` has a sector of its own, ``last`` only as the last word of the phrase (``a Kenyan national``, but the
    ``National Panel``). ``takes`` has that of its modifier (``union official``) or complement (``head of
    the union``), and ``sector`` only where neither tells one. ``modifier`` lends its sector and is no head; ``past``
    makes an office a former one (``ELI``). ``plural`` is empty where it is regular, ``-`` where there is none, and
    ``=`` where the phrase itself is one. ``country`` is IGO, NGO or MNC where the noun says it (``peacekeepers``).
    """

    phrase: str
    use: Literal["head", "last", "takes", "modifier", "past"]
    source: str
    sector: str | None = None
    kind: ActorKind | None = None
    plural: str | None = None
    gender: Literal["f", "m"] | None = None
    country: Literal["IGO", "UNO", "NGO", "MNC", "IMG"] | None = None


class Sector(Struct, frozen=True):
    """What a description's head noun tells; ``start`` and ``end`` (half-open) are its words.

    ``open`` is true where the noun takes another's sector and none stands in the words: ``sector`` is then what is
    usual for it (``official``: GOV) or null (``spokesman``). ``kind`` of several persons is ``group``. ``country`` is
    that of a noun which is international by itself (``peacekeepers``: IGO).
    """

    sector: str | None
    kind: ActorKind | None
    gender: Literal["f", "m"] | None
    plural: bool
    open: bool
    phrase: str
    start: int
    end: int
    country: str | None = None


class _Noun(NamedTuple):
    line: HeadNoun
    plural: bool


class Sectors:
    """The table compiled, with a user's lines over the shipped ones."""

    def __init__(self, extra: Sequence[Line[HeadNoun]] = ()) -> None:
        lines = over(extra, shipped("sectors.tsv", HeadNoun), lambda line: key_of(line.phrase))
        for line in lines:
            known(line, line.value.sector)
        self._phrases = Phrases((form, noun, False) for line in lines for form, noun in _forms(line.value))

    def of(self, words: Sequence[str]) -> Sector | None:
        """The sector of a noun phrase, with or without the name that follows it."""
        found = self._phrases.scan(words)
        end = _end(words, found)
        heads = [one for one in found if _is_head(_noun(one).line, one.end == end)]
        before = [one for one in heads if one.start < end]
        head = _rightmost(words, found, before) if before else next(iter(heads), None)
        return None if head is None else _sector(found, head)


def known(line: Line[Any], sector: str | None) -> None:
    """Raise the line's error where its sector is none of PLOVER's."""
    if sector is not None and sector not in SECTORS:
        raise line.error(f"{sector} is not a sector; sectors are {' '.join(sorted(SECTORS))}")


def plural_of(phrase: str) -> str:
    """The regular plural of a noun or of a phrase's last word."""
    if phrase.endswith("man"):
        return phrase.removesuffix("man") + "men"
    if re.search("[^aeiou]y$", phrase):
        return phrase.removesuffix("y") + "ies"
    return phrase + ("es" if re.search("(s|x|ch|sh)$", phrase) else "s")


def _forms(line: HeadNoun) -> Iterator[tuple[str, _Noun]]:
    yield line.phrase, _Noun(line, line.plural == "=")
    if line.use in ("head", "last", "takes") and line.plural not in ("-", "="):
        yield line.plural or plural_of(line.phrase), _Noun(line, True)


def _noun(found: Found[_Noun]) -> _Noun:
    # A phrase may be a modifier and a head: as the head of the words it is the head.
    return min(found.entries, key=lambda noun: noun.line.use in ("modifier", "past"))


def _end(words: Sequence[str], found: Sequence[Found[_Noun]]) -> int:
    """Where the noun phrase proper ends: at the first preposition, comma and so on that is not within a phrase."""
    inside = {at for one in found for at in range(one.start, one.end)}
    return next((at for at, word in enumerate(words) if word.lower() in ENDS and at not in inside), len(words))


def _rightmost(words: Sequence[str], found: Sequence[Found[_Noun]], heads: Sequence[Found[_Noun]]) -> Found[_Noun]:
    """The last head, but not one that is a surname: ``Foreign Secretary Robin Cook``."""
    inside = {at for one in found for at in range(one.start, one.end)}
    for head in reversed(heads[1:]):
        at = head.start
        surname = head.end - at == 1 and words[at][0].isupper() and words[at - 1][0].isupper() and at - 1 not in inside
        if not surname:
            return head
    return heads[0]


def _is_head(line: HeadNoun, ends: bool) -> bool:
    return line.use in ("head", "takes") or (line.use == "last" and ends)


def _sector(found: Sequence[Found[_Noun]], head: Found[_Noun]) -> Sector:
    line, plural = _noun(head)
    sector, opened = line.sector, False
    if line.use == "takes":
        donor = _donor(found, head)
        sector, opened = (line.sector, True) if donor is None else (donor, False)
    past = any(noun.line.use == "past" for one in found if one.start < head.start for noun in one.entries)
    if past and sector in _OFFICES and line.kind == "person":
        sector = "ELI"
    kind: ActorKind | None = "group" if plural and line.kind == "person" else line.kind
    return Sector(sector, kind, line.gender, plural, opened, line.phrase, head.start, head.end, line.country)


def _donor(found: Sequence[Found[_Noun]], head: Found[_Noun]) -> str | None:
    """The sector of the nearest word on the left that has one of its own, or else of the first on the right.

    Of words side by side on the right it is the last: ``head of drone firm Vexo``.
    """
    at = found.index(head)
    behind = found[at + 1 :]
    while len(behind) > 1 and behind[1].start == behind[0].end and _lent(behind[1]):
        behind = behind[1:]
    return next(filter(None, map(_lent, [*reversed(found[:at]), *behind])), None)


def _lent(one: Found[_Noun]) -> str | None:
    """The sector that a word lends to another."""
    lines = [noun.line for noun in one.entries if noun.line.use in ("head", "modifier")]
    return lines[0].sector if lines else None


@cache
def default() -> Sectors:
    """The shipped table, compiled once."""
    return Sectors()


def sector_of(words: Sequence[str]) -> Sector | None:
    """The sector of a noun phrase (``["Russian", "defence", "minister"]``), by the shipped table."""
    return default().of(words)
