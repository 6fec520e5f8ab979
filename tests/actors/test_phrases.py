from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.actors.phrases import Phrases, fold, key_of, pieces_of, words_of


def table(*forms: str) -> Phrases[str]:
    return Phrases((form, form, False) for form in forms)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("al-Qaeda", ["al-Qaeda"]),
        ("al-Qaeda", ["al", "-", "Qaeda"]),
        ("al-Qaeda", ["Al", "Qaeda"]),
        ("U.S.", ["US"]),
        ("US", ["U.S."]),
        ("Côte d'Ivoire", ["Cote", "d’Ivoire"]),
        ("Hawke's Bay", ["Hawke's", "Bay"]),
        ("Hawke's Bay", ["Hawke", "'s", "Bay"]),
        ("N'Djamena", ["N’Djamena"]),
        ("foreign minister", ["Foreign", "Minister"]),
        ("foreign minister", ["FOREIGN", "MINISTER"]),
        ("Malmö", ["Malmo"]),
        ("Łódź", ["Lodz"]),
    ],
)
def test_a_phrase_is_found_whatever_the_tokenizer_did(form: str, words: list[str]) -> None:
    assert [(one.start, one.end) for one in table(form).scan(words)] == [(0, len(words))]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("US", ["us"]),
        ("US", ["Us"]),
        ("Turkey", ["turkey"]),
        ("LeT", ["Let"]),
        ("Mass.", ["Mass"]),
        ("Ivoire", ["d'Ivoire"]),
        ("Iran", ["Irans"]),
        ("Iran", ["https://example.com/Iran-talks"]),
        ("New York", ["New", ".", "York"]),
    ],
)
def test_what_is_written_otherwise_is_something_else(form: str, words: list[str]) -> None:
    assert table(form).scan(words) == []


def test_the_longest_phrase_is_taken() -> None:
    found = table("New York", "New York Times", "Times").scan(["New", "York", "Times", "Square"])
    assert [one.entries for one in found] == [("New York Times",)]


def test_entries_of_one_phrase_come_in_the_order_of_the_table() -> None:
    phrases = Phrases([("AFP", 1, False), ("A.F.P.", 2, False)])
    assert phrases.scan(["AFP"])[0].entries == (1, 2)


def test_what_a_hyphen_ties_to_a_phrase_is_told() -> None:
    phrases = table("Saudi", "Russian")
    led, pro = phrases.scan(["Saudi-led", "forces", "met", "pro", "-", "Russian", "ones"])
    assert (led.start, led.end, led.before, led.after) == (0, 1, None, "led")
    assert (pro.start, pro.end, pro.before, pro.after) == (5, 6, "pro", None)


def test_acronyms_that_are_words_are_left_alone_in_capitals() -> None:
    phrases = table("US", "UN")
    assert len(phrases.scan(["The", "US", "and", "the", "UN", "agreed"])) == 2
    assert [one.entries for one in phrases.scan(["UN", "TELLS", "US", "TO", "WAIT"])] == [("UN",)]


def test_accents_count_where_the_table_says_so() -> None:
    phrases = Phrases([("Réunion", "island", True)])
    assert phrases.whole("Réunion") == ("island",)
    assert phrases.whole("Reunion") == ()


@pytest.mark.parametrize("name", ["Gambia", "the Gambia", "The Gambia", "Gambia's", "the Gambia’s"])
def test_a_whole_name_may_have_an_article_and_an_owner(name: str) -> None:
    assert table("Gambia").whole(name) == ("Gambia",)


@pytest.mark.parametrize("name", ["", "the", "Gambia River", "River Gambia", "'s", "-"])
def test_a_longer_name_is_another(name: str) -> None:
    assert table("Gambia").whole(name) == ()


def test_a_phrase_can_be_asked_for_at_a_word() -> None:
    found = table("Tan Sri").at(["The", "Tan", "Sri", "Lim"], 1)
    assert found is not None
    assert (found.start, found.end) == (1, 3)
    assert table("Tan Sri").at(["Tan", "Sri"], 1) is None
    assert table("Tan Sri").at(["Tan"], 1) is None


def test_helpers() -> None:
    assert fold("ÉLYSÉE") == "elysee"
    assert words_of("Washington, D.C.") == ["Washington", ",", "D.C."]
    assert [piece.key for piece in pieces_of("Xi’an’s")] == ["xi", "an", "'s"]
    assert pieces_of("-") == ()
    assert key_of("al-Shabaab") == key_of("Al Shabaab")


@given(st.lists(st.text(max_size=8), max_size=12))
def test_any_words_can_be_scanned(words: list[str]) -> None:
    found = table("New York", "York", "a", "'s", "d'Or").scan(words)
    assert all(0 <= one.start < one.end <= len(words) for one in found)
    assert all(one.start <= other.start for one, other in pairwise(found))
