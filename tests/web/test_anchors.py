"""Anchors are safe wherever they stand."""

from onrecord.web.anchors import Anchors


def test_plain_ids_stay() -> None:
    assert Anchors(2).row("s1") == "p2-s1"
    assert Anchors(2).words("s1") == "p2-s1-words"


def test_other_letters_are_written_out() -> None:
    assert Anchors(1).row("e 1}") == "p1-e_20_1_7d_"
