"""What the words of a block say, and that the table says it well."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.articles import tables, wording
from onrecord.articles.pieces import Piece
from onrecord.articles.wording import Reading


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("credit", "Photo: Ann Lee"), ("credit", "Source: AP"), ("credit", "REUTERS/Ann Lee"), ("credit", "Getty Images"),
        ("credit", "Ann Lee/AFP via Getty Images"), ("credit", "Image source, AFP"), ("credit", "Source:"),
        ("credit", "© Ann Lee/MSF"), ("caption", "FILE - Ann Lee speaks in Lima."), ("caption", "File photo of the ferry"),
        ("caption", "Ann Lee (left) and Bo Ray in Lima"), ("caption", "Representational image"),
        ("update-note", "This story has been updated with comments from the owner."), ("update-note", "UPDATE: It sailed."),
        ("update-note", "This is a developing story. Check back for updates."), ("update-note", "Updated 4:12 p.m."),
        ("correction", "An earlier version of this article misstated the ferry's age."),
        ("correction", "Clarification: The ferry is 41 years old."), ("correction", "This article has been corrected."),
        ("author-note", "Additional reporting by Ann Lee"), ("author-note", "Follow Ann Lee on Twitter @annlee"),
        ("author-note", "(Reporting by Ann Lee; Editing by Bo Ray)"), ("author-note", "Ann Lee contributed to this report."),
        ("author-note", "You can reach her at ann@kestrel.example."),
        ("promo", "Sign up for our newsletter"), ("promo", "Subscribe now"), ("promo", "Download our app"),
        ("promo", "Support independent journalism"), ("promo", "Click here to subscribe"), ("promo", "Advertisement"),
        ("promo", "Follow us on Facebook"), ("promo", "Share this:"),
        ("promo", "Is the Tansy Herald still your go-to news source?"),
        ("section-label", "MORE FROM"), ("section-label", "Most read"), ("section-label", "Trending now"),
        ("section-label", "Also in World"), ("section-label", "Home > World > Africa"),
        ("notice", "12 comments"), ("notice", "We use cookies to improve this site."), ("notice", "Reading time 3 min"),
        ("notice", "© 2019 The Herald. All rights reserved."), ("notice", "___"), ("notice", ".box { "),
        ("teaser", "READ ALSO: Ferry sails again"), ("teaser", "Related: Ferry sails again"),
        ("embed", "— Ann Lee (@annlee) March 3, 2019"), ("embed", "View this post on Instagram"),
        ("embed", "The ferry sails. pic.twitter.com/abc"), ("dateline", "3 March 2021"), ("dateline", "2 hours ago"),
        ("byline", "By Ann Lee"), ("byline", "Our Correspondent"),
    ],
)  # fmt: skip
def test_read(kind: str, words: str) -> None:
    found = wording.read(words)
    assert found is not None
    assert (found.kind, found.firm) == (kind, True)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("author-note", "Ann Lee is a reporter based in Lima."),
        ("author-note", "Ann Lee is the author of two books on ferries."),
        ("promo", "What do you think of the ferry?"),
        ("promo", "Tell us about your summer."),
    ],
)
def test_hints_are_not_firm(kind: str, words: str) -> None:
    found = wording.read(words)
    assert found is not None
    assert (found.kind, found.firm) == (kind, False)


@pytest.mark.parametrize(
    "words",
    [
        "The ferry sailed again on Thursday.",
        "What happens next",
        "“We will wait,” she said.",
        "More than 200 people were on board.",
        "Share prices fell.",
        "Sources close to the owner said the ferry was sold.",
        "Photographs of the ferry were shown in court.",
        "Commentators were not kind.",
        "Subscribers to the library get in free, and always have.",
        "Ad spending rose by a third.",
        "The views from the ferry are splendid.",
        "Printed money is no answer.",
        "Search for the missing ferry goes on",
    ],
)
def test_words_that_say_nothing(words: str) -> None:
    assert wording.read(words) is None


def test_marks_are_made_plain() -> None:
    assert wording.plain("‘We’ –\n  “wait”\u00a0now") == "'We' - \"wait\" now"


def test_firm_words_overrule_body_but_no_headline() -> None:
    promo = "Sign up for our newsletter"
    assert wording.label(Piece((0, 26), promo, "body", marked=True)).kind == "promo"
    assert wording.label(Piece((0, 26), promo, "headline", marked=True)).kind == "headline"
    assert wording.label(Piece((0, 26), promo)).kind == "promo"


def test_a_hint_leaves_the_kind_open() -> None:
    piece = wording.label(Piece((0, 36), "Ann Lee is a reporter based in Lima."))
    assert (piece.kind, piece.hint) == (None, "author-note")


def test_every_row_has_its_columns() -> None:
    rows = tables.rows("wording.tsv")
    assert len(rows) > 1000
    assert all(row["source"] and row["words"].strip() and row["zone"] in ("any", "edge") for row in rows)
    keys = [(row["kind"], row["where"], row["words"]) for row in rows]
    assert len(keys) == len(set(keys))


def test_no_row_captures() -> None:
    assert [row["words"] for row in tables.rows("wording.tsv") if re.search(r"(?<!\\)\((?!\?)", row["words"])] == []


@given(st.text(max_size=120))
def test_any_words_are_read(words: str) -> None:
    found = wording.read(words)
    assert found is None or isinstance(found, Reading)
