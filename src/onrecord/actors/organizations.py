"""Organisations that act in the news: whom they act for and in which sector.

Parties keep the sector ``PTY`` whoever governs; armed groups are ``REB`` (``UAF`` where they fight for nobody's rule
but their own, ``CRM`` where they fight for money), by country or, across borders, ``IMG``.
"""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from onrecord.actors.phrases import Found, Phrases, key_of
from onrecord.actors.sectors import known
from onrecord.actors.tsv import Line, over, shipped
from onrecord.records import ActorKind

INTERNATIONAL = frozenset(("IGO", "EUR", "UNO", "NGO", "MNC", "IMG"))
"""The codes that stand in place of a country: intergovernmental, EU, UN, non-governmental, business, armed."""


class Organization(Struct, frozen=True):
    """A line of ``organizations.tsv``: a form of an organisation's name.

    ``name`` is the fullest form; ``country`` is ISO-3 or one of :data:`INTERNATIONAL`. ``also`` lists the countries
    with an organisation of that name (``any``: most have one), or warns: ``person``, ``word`` (the form is one too).
    """

    form: str
    name: str
    country: str
    kind: ActorKind
    source: str
    sector: str | None = None
    also: tuple[str, ...] = ()


class OrganizationMatch(Struct, frozen=True):
    """An organisation found in words ``start`` to ``end`` (half-open), with what a hyphen ties to it."""

    organization: Organization
    start: int
    end: int
    before: str | None = None
    after: str | None = None


class Organizations:
    """The table compiled, with a user's lines over the shipped ones."""

    def __init__(self, extra: Sequence[Line[Organization]] = ()) -> None:
        lines = over(extra, shipped("organizations.tsv", Organization), lambda line: key_of(line.form))
        for line in lines:
            known(line, line.value.sector)
        self._phrases = Phrases((line.value.form, line.value, False) for line in lines)

    def of(self, name: str, country: str | None = None) -> Organization | None:
        """The organisation that a name is a form of; of several the one of ``country``, or the best known."""
        entries = self._phrases.whole(name)
        return _best(entries, country) if entries else None

    def scan(self, words: Sequence[str], country: str | None = None) -> list[OrganizationMatch]:
        """Every organisation in the words, the longest names, left to right."""
        return [_match(found, country) for found in self._phrases.scan(words)]


def _match(found: Found[Organization], country: str | None) -> OrganizationMatch:
    best = _best(found.entries, country)
    return OrganizationMatch(best, found.start, found.end, found.before, found.after)


def _best(entries: Sequence[Organization], country: str | None) -> Organization:
    # The best known stands first in the table.
    return next((entry for entry in entries if entry.country == country), entries[0])


@cache
def default() -> Organizations:
    """The shipped table, compiled once."""
    return Organizations()


def organization(name: str, country: str | None = None) -> Organization | None:
    """The organisation of a name, by the shipped table; ``country`` says which of several is meant."""
    return default().of(name, country)


def scan(words: Sequence[str], country: str | None = None) -> list[OrganizationMatch]:
    """Every organisation in the words, by the shipped table."""
    return default().scan(words, country)
