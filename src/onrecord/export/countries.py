"""Codes of countries: ISO 3166-1 to those of the Correlates of War project and to FIPS 10-4."""

import csv
from functools import cache
from importlib.resources import files

from msgspec import Struct

from onrecord.tables import rows


class Codes(Struct, frozen=True):
    """What a country is called in other lists: ``cow`` is its number in the Correlates of War state system of 2016,
    ``fips`` its two letters in FIPS 10-4; either may be missing.
    """

    iso3: str
    name: str
    cow: str = ""
    fips: str = ""


def codes(iso3: str | None) -> Codes | None:
    """The codes of a country or territory; null for none and for ``IGO`` and its like."""
    return _countries().get(iso3) if iso3 else None


@cache
def _countries() -> dict[str, Codes]:
    fips = {row["iso3"]: row["fips"] for row in rows(__package__, "fips.tsv")}
    # Read as a file: to import the stage that it belongs to would load the language pipeline's code.
    table = files("onrecord") / "actors" / "tables" / "countries.tsv"
    lines = csv.DictReader(table.read_text(encoding="utf-8").splitlines(), delimiter="\t", restval="")
    return {row["iso3"]: Codes(row["iso3"], row["name"], row["cow_number"], fips.get(row["iso3"], "")) for row in lines}
