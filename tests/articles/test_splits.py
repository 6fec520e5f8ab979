"""Blocks of two parts are cut in two."""

import pytest

from onrecord.articles import splits
from onrecord.pages import open_page
from onrecord.records import PartKind

SENTENCE = "The ferry to the island sailed again on Thursday, its owner said."


def cut(block: str, kind: PartKind | None = None, more: str = "") -> list[tuple[PartKind | None, str]]:
    layout = open_page(block + more, "text/plain")
    kinds: list[PartKind | None] = [kind, *[None] * (len(layout.blocks) - 1)]
    pieces = splits.split(layout, kinds)
    return [(piece.kind, piece.words) for piece in pieces if piece.span[1] <= len(block)]


def test_dateline() -> None:
    assert cut(f"LIMA, March 3 (Reuters) - {SENTENCE}") == [("dateline", "LIMA, March 3 (Reuters) -"), (None, SENTENCE)]


def test_a_dateline_late_in_a_story_stays() -> None:
    story = "\n\n".join([f"{SENTENCE} {SENTENCE} {SENTENCE}"] * 4)
    layout = open_page(f"{story}\n\nLIMA - {SENTENCE}", "text/plain")
    assert [piece.kind for piece in splits.split(layout, [None] * 5)] == [None] * 5


def test_a_line_of_time_stays() -> None:
    assert cut("Saturday, 6 June 2026 - 08:15 (UTC-3)") == [(None, "Saturday, 6 June 2026 - 08:15 (UTC-3)")]


@pytest.mark.parametrize(
    "credit",
    [
        "(Photo by Ann Lee/AFP)", "(AP Photo/Ann Lee, File)", "Photo: Ann Lee", "[Image: Ann Lee]", "REUTERS/Ann Lee",
        "| Photo Credit: Ann Lee", "— AFP", "(Ann Lee/Getty Images)", "(Photograph: Ann Lee/Tansy)",
    ],
)  # fmt: skip
def test_caption_and_credit(credit: str) -> None:
    caption = "Trucks wait near the toll"
    assert cut(f"{caption} {credit}") == [("caption", caption), ("credit", credit)]


@pytest.mark.parametrize("name", ["(GNA).", "(Cosatu)", "(the owner)"])
def test_a_name_in_brackets_is_no_credit(name: str) -> None:
    sentence = f"The owner confirmed this on Thursday to the news agency of his country {name}"
    assert cut(sentence) == [(None, sentence)]


@pytest.mark.parametrize(
    ("kind", "tail"),
    [
        ("author-note", "(Reporting by Ann Lee in Lima; Editing by Bo Ray)"),
        ("credit", "— WAM"),
        ("credit", "(Yonhap)"),
        ("byline", "By Ann Lee"),
    ],
)
def test_the_tail_of_a_story(kind: PartKind, tail: str) -> None:
    assert cut(f"{SENTENCE} {tail}") == [(None, SENTENCE), (kind, tail)]


def test_a_marked_headline_is_never_cut() -> None:
    assert cut(f"LIMA - {SENTENCE}", "headline") == [("headline", f"LIMA - {SENTENCE}")]
