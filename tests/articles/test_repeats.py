"""Parts that say again what another part has said."""

from onrecord.articles import repeats
from onrecord.records import Part, PartKind

LONG = "The ferry to the island sailed again on Thursday after its owner paid the harbour what he owed"


def marked(*page: tuple[PartKind, str]) -> list[tuple[PartKind, int | None]]:
    text, parts = "", []
    for kind, words in page:
        parts.append(Part(kind, (len(text), len(text) + len(words))))
        text += words + "\n\n"
    return [(part.kind, part.repeat_of) for part in repeats.mark(parts, text)]


def test_equal_teasers() -> None:
    assert marked(("teaser", "Goats eat roses"), ("teaser", "GOATS EAT ROSES!")) == [("teaser", None), ("teaser", 0)]


def test_equal_credits_are_two() -> None:
    assert marked(("credit", "Source: AP"), ("credit", "Source: AP")) == [("credit", None), ("credit", None)]


def test_short_lines_of_a_story_may_come_again() -> None:
    assert marked(("body", "Why?"), ("body", "Why?")) == [("body", None), ("body", None)]


def test_long_paragraphs_may_not() -> None:
    assert marked(("body", LONG + "."), ("body", LONG + ".")) == [("body", None), ("body", 0)]


def test_a_key_point_repeats_the_paragraph_below() -> None:
    assert marked(("deck", LONG + "."), ("body", f"{LONG}, said a clerk.")) == [("deck", 1), ("body", None)]


def test_a_pull_quote_that_markup_sets_aside_is_body() -> None:
    quote, body = "“Nobody told us that the engine was sold”", "“Nobody told us that the engine was sold,” he said."
    assert marked(("body", body), ("teaser", quote)) == [("body", None), ("body", 0)]


def test_a_teaser_of_another_story_is_none() -> None:
    assert marked(("body", LONG + "."), ("teaser", "Goats eat the mayor's roses")) == [("body", None), ("teaser", None)]
