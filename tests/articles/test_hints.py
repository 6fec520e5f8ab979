from typing import get_args

import pytest

from onrecord.articles import hints, tables
from onrecord.records import PartKind


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        ("div.related-stories", "teaser"),
        ("div.c-relatedStories__list", "teaser"),
        ("p.byline", "byline"),
        ("p#byline", "byline"),
        ("div.NewsletterSignup", "promo"),
        ("div.wp-caption-text", "caption"),
        ("div.author-bio", "author-note"),
        ("span.author-name", "byline"),
        ("nav", "section-label"),
        ("blockquote.twitter-tweet", "embed"),
    ],
)
def test_names_tell_kinds(step: str, kind: PartKind) -> None:
    hint = hints.of_step(step)
    assert hint is not None
    assert hint.kind == kind


@pytest.mark.parametrize(
    "step",
    [
        "div",
        "div.story",
        "div.has-sidebar",
        "article.tag-newsletters",
        "div.no-comments",
        "p.downloads",  # no "ads"
        "h2#how-to-get-a-promotion-at-work",
    ],
)
def test_names_of_states_and_subjects_tell_nothing(step: str) -> None:
    assert hints.of_step(step) is None


def kind(*path: str) -> PartKind | None:
    hint = hints.of_path(path)
    return hint and hint.kind


def test_the_innermost_name_counts_unless_an_outer_one_holds_for_all_inside() -> None:
    assert kind("div.byline", "p.dek") == "deck"
    assert kind("figure", "blockquote", "p") == "body"
    assert kind("div.related", "p.dek") == "teaser"
    assert kind("div", "p") is None


def test_the_table_is_sound() -> None:
    rows = tables.rows("hints.tsv")
    assert {row["kind"] for row in rows} <= set(get_args(PartKind))
    assert {row["inside"] for row in rows} == {"yes", "no"}
    assert all(row["source"] for row in rows)
    assert len({row["words"] for row in rows}) == len(rows)
    for row in rows:
        name = row["words"].strip("<>") if "<" in row["words"] else f"div.{row['words'].replace(' ', '-')}"
        hint = hints.of_step(name)
        assert hint is not None, row["words"]
        assert (hint.kind, hint.inside) == (row["kind"], row["inside"] == "yes"), row["words"]
