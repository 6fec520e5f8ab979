"""The web page of a record: all of the text, every row marked in it, nothing that the text could do to the page."""

import re

import lxml.html
from lxml.html import HtmlElement

from onrecord.records import (
    Actor,
    Article,
    Date,
    Engine,
    Event,
    Link,
    Page,
    Part,
    PartKind,
    Record,
    Role,
    Span,
    Statement,
)
from onrecord.web import render

HEADLINE = "Ruritania expels <script>alert(1)</script> envoy"
BODY = 'The minister said on Monday: "We regret & expel," he added, "the envoy." Graustark rejected the expulsion.'
TEASER = "More: who ate the tarts?"
TEXT = "\n\n".join((HEADLINE, BODY, TEASER))


def at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return start, start + len(words)


def record(source: str = "page.txt", parts: bool = True) -> Record:
    kinds: list[tuple[PartKind, str]] = [("headline", HEADLINE), ("body", BODY), ("teaser", TEASER)]
    expelled = at("We regret & expel")
    return Record(
        page=Page(source, "text/plain", "0", TEXT),
        article=Article(
            headline=HEADLINE,
            byline=("Ann <b>",),
            language='en" onload="x',
            parts=tuple(Part(kind, at(words)) for kind, words in kinds) if parts else (),
        ),
        engine=Engine("1", "en_core", "2"),
        actors=(
            Actor("a1", "Ruritania", "place", "RUR", mentions=(at("Ruritania"),)),
            Actor("a2", "Graustark", "place", mentions=(at("Graustark"),)),
        ),
        statements=(
            Statement(
                "s1",
                "direct",
                "assert",
                (at("We regret & expel,"), at("the envoy.")),
                speaker_span=at("The minister"),
                cue=at("said"),
            ),
        ),
        events=(
            Event(
                "e1", "SANCTION", "announced", at("expel", expelled[0]), expelled, mode="expel",
                actors=(Role("a1", at("We")),), date=Date("2026-03-09"),
            ),
            Event("e2", "REJECT", "occurred", at("rejected"), at("Graustark rejected the expulsion"), by="a2"),
        ),
        links=(Link("rejects", "e2", "e1", at("rejected")),),
    )  # fmt: skip


def tree(*records: Record) -> HtmlElement:
    return lxml.html.document_fromstring(render(records).encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))


def shown(page: HtmlElement) -> list[str]:
    """The words of each block, without the labels that stand in them."""
    for label in page.xpath("//sup"):
        label.drop_tree()
    return [block.text_content() for block in page.xpath("//article//*[@class='words']")]


def marked(page: HtmlElement, row: str, kind: str) -> str:
    has = "contains(concat(' ', @class, ' '), ' {} ')"
    found = page.xpath(f"//article//*[{has.format(row)} and {has.format(kind)}]")
    return "".join(one.text_content() for one in found)


def test_the_text_is_all_there() -> None:
    assert shown(tree(record())) == [HEADLINE, BODY, TEASER]


def test_a_page_without_parts_is_shown_whole() -> None:
    assert shown(tree(record(parts=False))) == [TEXT]


def test_words_between_parts_are_shown() -> None:
    text = "One. Two. Three."
    page = Page(None, "text/plain", "0", text)
    parts = (Part("body", (0, 4)), Part("body", (10, 16)))
    found = tree(Record(page=page, article=Article(parts=parts), engine=Engine("1", "en", "2")))
    assert [words.strip() for words in shown(found)] == ["One.", "Two.", "Three."]


def test_the_text_cannot_touch_the_page() -> None:
    page = tree(record())
    assert page.xpath("//script") == []
    assert page.xpath("//@onload") == []
    assert page.xpath("//title")[0].text == f"{HEADLINE} · onrecord"


def test_only_web_addresses_become_links() -> None:
    assert "https://paper.example/1" in tree(record("https://paper.example/1")).xpath("//a/@href")
    assert all(link.startswith("#") for link in tree(record("javascript:alert(1)")).xpath("//a/@href"))


def test_nothing_comes_from_elsewhere() -> None:
    page = tree(record())
    assert page.xpath("//link | //img | //iframe | //@src") == []
    assert not re.search(r"url\(|@import", render([record()]))


def test_every_row_is_marked() -> None:
    page = tree(record())
    assert marked(page, "p1-s1", "statement") == "We regret & expel,the envoy."
    assert marked(page, "p1-e1", "event") == "We regret & expel"
    assert marked(page, "p1-e1", "announced") == "We regret & expel"
    assert marked(page, "p1-e1", "trigger") == "expel"
    assert marked(page, "p1-a2", "actor") == "Graustark"


def test_links_lead_somewhere_and_names_are_given_once() -> None:
    page = tree(record(), record("other.txt"))
    names = page.xpath("//@id")
    assert len(names) == len(set(names))
    links = {link[1:] for link in page.xpath("//a/@href")}
    assert links <= set(names)
    for row in ("s1", "e1", "e2", "a1", "a2"):
        assert {f"p2-{row}", f"p2-{row}-words"} <= links


def test_what_is_not_the_story_is_subdued() -> None:
    [block] = tree(record()).xpath("//*[@class='aside']//*[@class='words']")
    assert block.text_content() == TEASER


def test_many_blocks_beside_the_story_are_folded() -> None:
    text = "Home\n" * 20
    parts = tuple(Part("section-label", (start, start + 4)) for start in range(0, 100, 5))
    page = Page(None, "text/plain", "0", text)
    found = tree(Record(page=page, article=Article(parts=parts), engine=Engine("1", "en", "2")))
    assert found.xpath("//details/summary")[0].text == "20 blocks of the page that are not this story"


def test_the_record_stands_beside() -> None:
    page = tree(record())
    [beside] = page.xpath("//aside")
    words = " ".join(beside.text_content().split())
    for told in (
        "The minister s1 We regret & expel, … the envoy. The minister said · direct",
        "2026-03-09 ▷ announced SANCTION expel We (RUR)",
        "no day told ● occurred by Graustark REJECT (nobody named)",
        "e2 occurred · REJECT rejects e1 announced · SANCTION expel “rejected”",
        "Ruritania place · RUR",
        "onrecord 1 · en_core 2",
    ):
        assert told in words
