"""The sentence around some words."""

import pytest

from onrecord.records import Part
from onrecord.store.sentences import MOST, around

TEXT = 'Rain fell. Gen. A. B. Marsh of the U.S. Army said: "No. We stay." He left at 5 p.m. Nobody asked.\n\nEnd of it'
PARTS = (Part("body", (0, TEXT.index("\n"))), Part("teaser", (TEXT.index("End"), len(TEXT))))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Rain", "Rain fell."),
        ("Marsh", 'Gen. A. B. Marsh of the U.S. Army said: "No.'),
        ('said: "No. We stay', 'Gen. A. B. Marsh of the U.S. Army said: "No. We stay."'),
        ("He left", "He left at 5 p.m. Nobody asked."),
        ("of it", "End of it"),
        ("asked.\n\nEnd", "He left at 5 p.m. Nobody asked.\n\nEnd of it"),
    ],
)
def test_the_sentence_around_words(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    start, stop = around(TEXT, PARTS, (start, start + len(words)))
    assert TEXT[start:stop] == sentence


def test_words_outside_of_all_parts() -> None:
    assert around("Rain fell.", (), (0, 4)) == (0, 4)


def test_what_never_ends_is_cut() -> None:
    text = "word " * 1_000
    start, stop = around(text, (Part("body", (0, len(text))),), (2_500, 2_504))
    assert (start, stop) == (2_500 - MOST, 2_504 + MOST)


def test_a_long_run_without_blanks_takes_no_time() -> None:
    text = "x" * 200_000
    assert around(text, (Part("body", (0, len(text))),), (100_000, 100_001)) == (100_000 - MOST, 100_001 + MOST)
