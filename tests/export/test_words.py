"""Words as an editor counts them."""

import pytest

from onrecord.export.words import count_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" — … ", 0),
        ("We don’t pay.", 3),
        ("an ill-fated, 1,200-ton ship", 4),
        ("24/7 at the U.N. — always", 5),
        ("“Ja,” she said", 3),
        ("N'Djamena", 1),
    ],
)
def test_count(text: str, count: int) -> None:
    assert count_words(text) == count
