"""Cells of files without quoting."""

import pytest

from onrecord.export.tsv import clean


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (None, ""),
        ("a\tb\nc\r\n d", "a b c d"),
        ('Ole "Bull" Berg', "Ole 'Bull' Berg"),
        ("line\u2028sep\x85\x1cend", "line sep end"),
    ],
)
def test_clean(text: str | None, shown: str) -> None:
    assert clean(text) == shown
