"""Words looked for in all statements and stories."""

from typing import Any

import pytest
from msgspec import structs

import onrecord
from onrecord.records import Page
from onrecord.store import Store
from tests.store.made import FERRY, TEXT, another


@pytest.fixture
def two(store: Store) -> Store:
    store.save(another(1, outlet="Fjord Post", published="2024-03-12"))
    store.save(another(2, outlet="The Skerry Times", published="2024-02-01"))
    return store


def found(store: Store, words: str, **asked: Any) -> list[tuple[str, str]]:
    """Which rows, and their words with what was looked for in brackets."""
    hits = []
    for hit in store.search(words, **asked):
        shown = hit.words
        for start, stop in reversed(hit.marks):
            shown = f"{shown[:start]}[{shown[start:stop]}]{shown[stop:]}"
        hits.append((f"{int(hit.where.page, 16)}/{hit.id or hit.kind}", shown))
    return hits


def test_statements_and_stories_the_newest_first(two: Store) -> None:
    minister = "Transport Minister Ólöf Brandt said on Monday the [ferries] would sail."
    assert found(two, "ferries") == [
        ("1/article", minister),
        ("2/s1", minister),  # said on Monday; the stories have the same passage, which is shown once
    ]


def test_a_story_shows_the_sentence_with_the_first_of_the_words(two: Store) -> None:
    assert found(two, "chile NORWAY", limit=1) == [("1/article", "[Norway] offered [Chile] two ships.")]


def test_a_statement_has_also_the_words_that_name_its_speaker(two: Store) -> None:
    assert [row for row, _ in found(two, "orlo ships", newest=False)] == ["2/s2", "2/article", "1/s2", "1/article"]


def test_a_headline(two: Store) -> None:
    assert found(two, "averted", since="2024-03-01") == [("1/article", "Ferry strike [averted]")]


@pytest.mark.parametrize(
    ("words", "asked", "rows"),
    [
        ('"two ships"', {}, ["1/article", "2/article"]),
        ('"ships two"', {}, []),
        ("olo* sail", {"outlet": "skerry"}, ["2/s1"]),
        ("moose", {}, []),
        ("tyrannosaurus", {}, []),
        ("asked", {"until": "2024-02-28"}, ["2/s2"]),
    ],
)
def test_filters(two: Store, words: str, asked: dict[str, Any], rows: list[str]) -> None:
    assert [row for row, _ in found(two, words, **asked)] == rows


def test_as_many_passages_as_are_wanted(two: Store) -> None:
    assert [len(found(two, "ferries", limit=limit)) for limit in (1, 2, 3, 9)] == [1, 2, 2, 2]


def test_where_it_stands(two: Store) -> None:
    for hit in two.search("ships"):
        start, stop = hit.where.span
        assert TEXT[start:stop] == hit.words


def test_a_page_read_anew_is_found_by_its_new_words_only(store: Store) -> None:
    store.save(FERRY)
    text = TEXT.replace("sail", "ride")
    store.save(structs.replace(FERRY, page=structs.replace(FERRY.page, text=text)))
    assert found(store, "sail") == []
    assert len(found(store, "ride")) == 1
    store.save(structs.replace(FERRY, page=Page(FERRY.page.source, "text/plain", "b" * 64, TEXT)))
    assert found(store, "ride") == []


def test_nothing_to_look_for(store: Store) -> None:
    with pytest.raises(onrecord.OnrecordError, match="has no word to look for"):
        list(store.search("?!"))
