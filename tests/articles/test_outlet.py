"""The outlet, as the furniture of a page names it."""

import pytest

from onrecord.articles import outlet


@pytest.mark.parametrize(
    ("furniture", "name"),
    [
        ("© 2019 The Tansy Herald", "The Tansy Herald"),
        ("Copyright (c) 2019 Tansy Media. All rights reserved.", "Tansy Media"),
        ("© Fleet & Strand 2026", "Fleet & Strand"),
        ("Will you make Kestrel your daily habit?", "Kestrel"),
        ("Download the Tansy Herald app", "Tansy Herald"),
        ("Follow the Tansy Herald on WhatsApp", "Tansy Herald"),
        ("© 2019 AFP", None),
        ("© 2019 Reuters. All rights reserved.", None),
        ("Follow us on Facebook", None),
        ("© Ann Lee/MSF", None),
        ("Sign up for our newsletter", None),
    ],
)
def test_find(furniture: str, name: str | None) -> None:
    assert outlet.find(furniture, [furniture]) == name


def test_an_address_is_read_as_the_page_writes_the_name() -> None:
    text = "The Tansy Herald has learned that the ferry is sold. You can reach her at ann@tansyherald.example"
    assert outlet.find(text, ["You can reach her at ann@tansyherald.example"]) == "The Tansy Herald"


@pytest.mark.parametrize("host", ["gmail.com", "tansyherald.example", "x.com"])
def test_an_address_that_the_page_does_not_write_is_no_name(host: str) -> None:
    assert outlet.find(f"The ferry is sold. ann@{host}", [f"ann@{host}"]) is None


def test_most_witnesses_win() -> None:
    furniture = ["© 2019 Bayan Times", "Download the Tansy Herald app", "Follow Tansy Herald on Facebook"]
    assert outlet.find("", furniture) == "Tansy Herald"
