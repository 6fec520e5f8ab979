"""Whose outlet stands at an address."""

import pytest

from onrecord.actors import lexicon
from onrecord.actors.hosts import home_of_address


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("https://www.vexo.com.ar/news/1", "ARG"),
        ("http://tide.co.uk", "GBR"),
        ("https://news.vexo.com.hk/1", "CHN"),
        ("https://vexo.com.co/", "COL"),
        ("https://vexo.co/", None),
        ("https://vexo.tv/", None),
        ("https://www.haaretz.com/1", "ISR"),
        ("https://www.timesofuruguay.com", "URY"),
        ("https://thekampala-post.net", "UGA"),
        ("https://diariodeuruguay.com", "URY"),
        ("https://uruguay.vexo.com", None),
        ("https://uruguaywine.com", None),
        ("https://www.bbc.co.uk/news", None),
        ("https://vexo.com", None),
        ("https://localhost", None),
        ("vexo.com.ar", None),
        ("", None),
    ],
)
def test_a_country_is_that_of_the_domain_or_the_name_but_not_of_an_agency(address: str, country: str | None) -> None:
    assert home_of_address(lexicon.default(), address) == country
