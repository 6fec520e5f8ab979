"""Codes of countries in other lists."""

import pytest

from onrecord.export.countries import codes


@pytest.mark.parametrize(
    ("iso3", "cow", "fips"),
    [("TCD", "483", "CD"), ("DEU", "255", "GM"), ("CHE", "225", "SZ"), ("ABW", "", "AA"), ("XSL", "", "")],
)
def test_codes(iso3: str, cow: str, fips: str) -> None:
    found = codes(iso3)
    assert found is not None
    assert (found.cow, found.fips) == (cow, fips)


@pytest.mark.parametrize("code", [None, "", "IGO", "XYZ"])
def test_what_is_no_country(code: str | None) -> None:
    assert codes(code) is None
