"""The whole flow: from pages to records."""

import hashlib
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord import reading
from onrecord.invariants import checked, violations
from onrecord.reading import passages, to_page
from onrecord.records import Article, Page, Part, Passage, Record

EXAMPLES = Path(__file__).parent.parent / "examples"
PAGES = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".html"})


def test_reading_twice_gives_the_same_bytes() -> None:
    for path in PAGES:
        assert onrecord.to_json(onrecord.read(path)) == onrecord.to_json(onrecord.read(path))


def test_company_changes_nothing() -> None:
    alone = [onrecord.to_json(onrecord.read(path)) for path in PAGES]
    assert [onrecord.to_json(record) for record in onrecord.read_many(PAGES)] == alone


def test_workers_keep_the_order() -> None:
    pages = PAGES * 10
    sources = [record.page.source for record in onrecord.read_many(pages, workers=2)]
    assert sources == [str(path) for path in pages]


def test_workers_that_take_turns_keep_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIFE", 1)
    pages = PAGES[:3] * 6
    sources = [record.page.source for record in onrecord.read_many(pages, workers=2)]
    assert sources == [str(path) for path in pages]


def test_pages_are_read_as_they_are_asked_for() -> None:
    taken = []

    def endless() -> Iterator[str]:
        while True:
            taken.append(1)
            yield "Ann said: “We won.”"

    records = onrecord.read_many(endless())
    next(records)
    assert len(taken) < 100


def test_a_bad_page_is_handed_over_and_the_others_go_on() -> None:
    bad: list[onrecord.PageError] = []
    records = list(onrecord.read_many([PAGES[0], b"", PAGES[1]], errors=bad.append))
    assert len(records) == 2
    assert len(bad) == 1


def test_a_bad_page_ends_the_reading_where_nobody_takes_it() -> None:
    with pytest.raises(onrecord.PageError):
        list(onrecord.read_many([b""]))


def test_the_page_is_kept_as_it_was() -> None:
    text = "Quay shut\r\n\r\n“We won,”\u00a0Ann said.\r\n"
    page = onrecord.read(text.encode(), media_type="text/plain", source="x").page
    assert page.text.rstrip() == "Quay shut\n\n“We won,” Ann said."
    assert page.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert page.source == "x"


def test_the_day_given_wins() -> None:
    article = onrecord.read("Quay shut\n\nAnn left on Monday.", published="2024-03-13").article
    assert (article.published, article.published_basis) == ("2024-03-13", "given")


def test_a_weekday_is_told_from_the_day_given() -> None:
    record = onrecord.read("Quay shut\n\nAnn Bell left the port on Monday.", published="2024-03-13")
    assert [(record.page.text[slice(*time.span)], time.value) for time in record.times] == [("Monday", "2024-03-11")]


def test_a_span_of_the_parsed_text_is_found_in_the_page() -> None:
    parts = (Passage(0, "headline", (0, 4), 10), Passage(3, "body", (6, 20), 100))
    assert to_page(parts, (1, 3)) == (11, 13)
    assert to_page(parts, (6, 20)) == (100, 114)
    with pytest.raises(onrecord.RecordError, match="leaves its passage"):
        to_page(parts, (2, 8))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("Ab said.,:\"“”‘’'\n—()@1“ ", min_size=1, max_size=80), max_size=6))
def test_every_record_is_sound(blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    try:
        record = onrecord.read(text, media_type="text/plain")
    except onrecord.PageError:
        assert not any(letter.isalnum() for letter in text)
        return
    assert list(violations(record)) == []


def test_wrapped_lines_read_as_one() -> None:
    flat = (
        "“The port will open again before the end of the week, if the weather holds,” Mayor Ann Bell told a news "
        "conference on the quay. “Every ship will be let in without a fee until the last day of the month.”"
    )
    pages = (f"Port to open\n\n{text}" for text in (flat, textwrap.fill(flat, 66)))
    whole, wrapped = (onrecord.read(page, media_type="text/plain") for page in pages)
    assert wrapped.statements == whole.statements
    assert [said.channel for said in wrapped.statements if said.form == "direct"] == ["press-conference"]


def test_a_fault_of_ours_costs_one_page_only(monkeypatch: pytest.MonkeyPatch) -> None:

    def faulty(record: Record) -> Record:
        if "Bell" in record.page.text:
            raise onrecord.RecordError("span 3-3 has no words")
        return checked(record)

    monkeypatch.setattr(reading, "checked", faulty)
    bad: list[onrecord.PageError] = []
    records = list(onrecord.read_many(["Port shut\n\nAnn left.", "Ann Bell left.", "Bob left."], errors=bad.append))
    assert len(records) == 2
    assert "span 3-3" in bad[0].reason


@pytest.mark.parametrize("words", ["FILE - Ann Bell says “we won” in 2019", "(File photo) Ann Bell on the quay"])
def test_archive_pictures_are_not_read(words: str) -> None:
    page = Page(None, "text/plain", "0" * 64, words)
    assert passages(page, Article(parts=(Part("caption", (0, len(words))),))) == ()
