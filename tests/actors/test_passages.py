"""Pronouns of invented news, with the shipped weights: floors, not wishes."""

import pytest

from onrecord import language
from training.passages import labelled, parsed, score, unmarked


def test_labels_are_taken_out_and_point_at_their_pronouns() -> None:
    one = unmarked(3, "police", "Ole Berg left. // “He{Berg} paid,” said his{Berg} wife.")
    assert one.paragraphs == ("Ole Berg left.", "“He paid,” said his wife.")
    text = "\n\n".join(one.paragraphs)
    assert [(text[start:end], who) for (start, end), who in one.pronouns] == [("He", "Berg"), ("his", "Berg")]
    assert one.is_held


def test_there_are_enough_and_each_pronoun_is_one() -> None:
    assert len(labelled()) >= 60
    for one in (*labelled(), *labelled(spread=True)):
        text = "\n\n".join(one.paragraphs)
        for (start, end), _ in one.pronouns:
            assert text[start:end].lower() in {
                *("he", "him", "his", "himself", "she", "her", "it", "its", "they", "them", "their"),
                *("who", "whom", "whose"),
            }


@pytest.mark.parametrize(("spread", "right", "wrong"), [(False, 0.82, 0.09), (True, 0.73, 0.09)])
def test_those_held_back(spread: bool, right: float, wrong: float) -> None:
    held = tuple(one for one in labelled(spread=spread) if one.is_held)
    count = score(list(parsed(language.load(), held)))
    assert count["right"] / count.total() >= right
    assert count["wrong"] / count.total() <= wrong
