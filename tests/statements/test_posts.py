"""Embedded posts and the lines that sign them."""

import pytest

from onrecord.records import Passage
from onrecord.statements.posts import posts


def passages(*texts: str) -> list[Passage]:
    found, at = [], 0
    for n, text in enumerate(texts):
        found.append(Passage(n, "embed", (at, at + len(text)), at))
        at += len(text) + 2
    return found


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
    [post] = posts(text, passages(text))
    assert [text[slice(*span)] for span in post.spans] == [words]
    assert text[slice(*post.author)] == author
    assert post.channel == channel


def test_unsigned() -> None:
    assert posts("A player for a film.", passages("A player for a film.")) == []


def test_a_signature_in_a_part_of_its_own() -> None:
    texts = ("We sail at dawn.", "Bring a coat.", "— Port of Lome (@portlome) March 3, 2019", "A player for a film.")
    text = "\n\n".join(texts)
    [post] = posts(text, passages(*texts))
    assert [text[slice(*span)] for span in post.spans] == ["We sail at dawn.", "Bring a coat."]
    assert text[slice(*post.author)] == "Port of Lome"
