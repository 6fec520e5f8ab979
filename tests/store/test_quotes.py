"""Statements looked up."""

from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

import onrecord
from onrecord.records import Page, Person, Row
from onrecord.store import Quote, Store, Where
from tests.store.made import FERRY, TEXT, another, span


def ids(store: Store, **asked: Any) -> list[str]:
    """``1/s2``: the statement of each answer behind the number of its page."""
    return [f"{int(one.where.page, 16)}/{one.id}" for one in store.quotes(**asked)]


@pytest.fixture
def three(store: Store) -> Store:
    """Three pages of two outlets."""
    store.save(another(1, outlet="Fjord Post", published="2024-03-12"))
    store.save(another(2, outlet="The Skerry Times", published="2024-02-01"))
    store.save(another(3, outlet=None, published=None))
    return store


def test_all_that_is_told_of_a_statement(store: Store) -> None:
    store.save(FERRY)
    assert next(store.quotes()) == Quote(
        id="s1",
        day="2024-03-11",
        date="2024-03-11",
        speaker="Ólöf Brandt",
        speaker_words="Transport Minister Ólöf Brandt",
        title="Transport Minister",
        country="ISL",
        sector="GOV",
        person=None,
        words="the ferries would sail",
        act="promise",
        form="indirect",
        channel="speech",
        sentence="Transport Minister Ólöf Brandt said on Monday the ferries would sail.",
        where=Where(
            "a" * 64,
            "news/ferry.txt",
            span("Transport Minister Ólöf Brandt said on Monday the ferries would sail."),
            "Fjord Post",
            "Ferry strike averted",
            "2024-03-12T08:00:00+01:00",
        ),
    )


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["3/s2", "2/s2", "1/s1", "2/s1", "3/s1", "1/s2"]),
        ({"newest": True}, ["1/s2", "3/s1", "2/s1", "1/s1", "2/s2", "3/s2"]),
        ({"limit": 2}, ["3/s2", "2/s2"]),
        ({"speaker": "brandt"}, ["1/s1", "2/s1", "3/s1"]),
        ({"speaker": "Brandt Olof"}, ["1/s1", "2/s1", "3/s1"]),
        ({"speaker": "transport minister"}, ["1/s1", "2/s1", "3/s1"]),
        ({"speaker": "pav*", "limit": 1, "newest": True}, ["1/s2"]),
        ({"speaker": "minister orlo"}, []),
        ({"about": "ferries"}, ["1/s1", "2/s1", "3/s1"]),
        ({"about": "ferry ship"}, []),
        ({"about": "ferry"}, ["1/s1", "2/s1", "3/s1"]),
        ({"about": '"ferry"'}, []),
        ({"speaker": "brandts"}, []),
        ({"about": "brandt"}, []),
        ({"about": '"never asked"', "speaker": "orlo", "since": "2024-03-12"}, ["1/s2"]),
        ({"text": "moose"}, []),
        ({"text": "chile", "outlet": "skerry"}, ["2/s2", "2/s1"]),
        ({"act": "deny"}, ["3/s2", "2/s2", "1/s2"]),
        ({"outlet": "post"}, ["1/s1", "1/s2"]),
        ({"since": "2024-02-01", "until": "2024-03-11"}, ["2/s2", "1/s1", "2/s1", "3/s1"]),
        ({"since": "2024-03-12"}, ["1/s2"]),
    ],
)
def test_filters(three: Store, asked: dict[str, Any], found: list[str]) -> None:
    assert ids(three, **asked) == found


def test_one_person_under_many_names(three: Store) -> None:
    [brandt] = [one for one in FERRY.actors if one.name == "Ólöf Brandt"]
    orlo = Row(f"{1:064x}", "a4")
    three.save_people([Person("p1", "Ólafía Brandt-Wik", "person", actors=(Row(f"{2:064x}", brandt.id), orlo))])
    assert ids(three, speaker="Olafia") == ["2/s1", "1/s2"]
    assert ids(three, speaker="p1") == ["2/s1", "1/s2"]
    assert ids(three, speaker="brandt") == ["1/s1", "2/s1", "3/s1", "1/s2"]
    assert [one.speaker for one in three.quotes(speaker="orlo", newest=True)] == [
        "Ólafía Brandt-Wik",
        "Pavel Orlo",
        "Pavel Orlo",
    ]
    assert [one.person for one in three.quotes(speaker="orlo", limit=2, newest=True)] == ["p1", None]


def test_what_a_source_no_longer_holds_is_left_out(store: Store) -> None:
    store.save(FERRY)
    store.save(structs.replace(FERRY, page=Page(FERRY.page.source, "text/plain", "b" * 64, TEXT)))
    assert {one.where.page[0] for one in store.quotes()} == {"b"}


@pytest.mark.parametrize("asked", [{"since": "soon"}, {"about": "…"}, {"speaker": ""}])
def test_what_cannot_be_asked(store: Store, asked: dict[str, Any]) -> None:
    store.save(FERRY)
    with pytest.raises(onrecord.OnrecordError):
        list(store.quotes(**asked))


def test_words_that_a_search_language_would_trip_over(store: Store) -> None:
    store.save(FERRY)
    for asked in ("NOT ferries", "ferries'", '"ferries', "ferries) OR (x", "ferries:A", "words:ferries", "a^b", "é!|&"):
        list(store.quotes(about=asked, speaker=asked))


def test_a_page_of_the_examples(tmp_path: Path) -> None:
    with onrecord.open(str(tmp_path / "record.db"), create=True) as store:
        store.save(onrecord.read(Path(__file__).parents[2] / "examples" / "harbour.txt"))
        [said] = store.quotes(speaker="vardalis")
    assert said.words.startswith("We are sailors, not smugglers,")
    assert said.sentence.startswith('"We are sailors')
