"""Where a page comes from: the countries of its dateline and of its outlet."""

from typing import NamedTuple

from onrecord.actors.hosts import home_of_address
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.towns import town
from onrecord.actors.words import words

AGENCIES = words("agencies.tsv")
"""Outlets that write about every country from every country."""


class Origin(NamedTuple):
    """The country that the dateline is of, and that of the outlet; None where they tell none."""

    dateline: str | None = None
    outlet: str | None = None


def origin(tables: Lexicon, dateline: str = "", outlet: str = "", address: str = "") -> Origin:
    """The countries of a dateline (``KISUMU, Kenya (AP) --``) and of an outlet, by its name or the page's address."""
    home = home_of(tables, outlet) if outlet else None
    if home is None and address and outlet.lower() not in AGENCIES:
        home = home_of_address(tables, address)
    return Origin(land_of(tables, dateline) if dateline else None, home)


def land_of(tables: Lexicon, dateline: str) -> str | None:
    """The country of a dateline: that which it names, or that of its town."""
    line = dateline.partition("(")[0].strip(" -–—:,.")
    place = line.split(",")[0].strip().title()
    if found := [match.iso3 for match in tables.countries.scan(line.replace(",", " ").title().split())]:
        return found[-1]
    known = town(place) if place else None
    return known.countries[0] if known and len(known.countries) == 1 else None


def home_of(tables: Lexicon, outlet: str) -> str | None:
    """The country of an outlet: that in its name, or that of the organisation that it is."""
    if outlet.lower() in AGENCIES:
        return None
    named = outlet.split()
    if found := {match.iso3 for match in tables.countries.scan(named)}:
        return found.pop() if len(found) == 1 else None
    body = tables.organizations.of(outlet) or tables.organizations.of(outlet.removeprefix("The "))
    if body is None or body.also or body.country in INTERNATIONAL:
        return None
    return tables.countries.acts_for(body.country)
