import numpy
import pytest

from onrecord.stories.rarity import alike, meaning, rarity, stem, unit


def test_frequent_words_count_for_nothing_and_unknown_ones_for_most() -> None:
    assert rarity("the") == 0
    assert 0 < rarity("government") < rarity("embargo") < rarity("qwxzyv") == 1


@pytest.mark.parametrize(("one", "other"), [("strikes", "strike"), ("bombings", "bombing"), ("talks", "talked")])
def test_forms_of_a_word(one: str, other: str) -> None:
    assert stem(one).startswith(stem(other)) or stem(other).startswith(stem(one))


def test_short_words_stay() -> None:
    assert (stem("king"), stem("has"), stem("red")) == ("king", "has", "red")


def test_meanings() -> None:
    quake, tremor, tax = (meaning({word: 1.0}) for word in ("earthquake", "quake", "tax"))
    assert alike(quake, tremor) > 0.5 > alike(quake, tax)
    assert numpy.linalg.norm(quake) == pytest.approx(1, abs=1e-5)
    assert not meaning({"qwxzyv": 1.0}).any()


def test_weights_of_length_one() -> None:
    assert unit({"a": 3.0, "b": 4.0}, ["a", "b"]) == {"a": 0.6, "b": 0.8}
    assert unit({}, []) == {}
