"""Embedded posts and the lines that sign them."""

import pytest

from onrecord.records import Passage
from onrecord.statements.posts import post_of


def passage(text: str) -> Passage:
    return Passage(0, "embed", (0, len(text)), 0)


@pytest.mark.parametrize(
    ("text", "words", "author", "channel"),
    [
        (
            "We sail at dawn. — Port of Lome (@portlome) March 3, 2019",
            "We sail at dawn.",
            "Port of Lome",
            "tweet",
        ),
        ("We sail at dawn https://t.co/x — Port (@port) March 3, 2019", "We sail at dawn", "Port", "tweet"),
        ("Port of Lome (@portlome)\n\nWe sail at dawn.", "We sail at dawn.", "Port of Lome", "tweet"),
        (
            "View on Instagram: we sail. — Port (@port) May 1, 2020",
            "View on Instagram: we sail.",
            "Port",
            "post",
        ),
    ],
)
def test_signed(text: str, words: str, author: str, channel: str) -> None:
    post = post_of(text, passage(text))
    assert post is not None
    assert text[slice(*post.words)] == words
    assert post.author is not None
    assert text[slice(*post.author)] == author
    assert post.channel == channel


def test_unsigned() -> None:
    assert post_of("A player for a film.", passage("A player for a film.")) is None
