"""The tables of the model card, on a set of a few invented lines."""

from collections import Counter
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from onrecord import tables
from training import card, evaluate, newswire, regions

ARTICLES = Path(__file__).parents[3] / "shared" / "data" / "newswire" / "articles"


def dev_name(prefix: str) -> str:
    """A file name of that outlet that falls into the dev fifth."""
    return next(f"{prefix}_{n}.txt" for n in range(99) if newswire.is_dev(f"{prefix}_{n}.txt"))


@pytest.fixture
def nlp() -> Language:
    found = spacy.blank("en")
    ruler = found.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Ann Moss"}, {"label": "LOC", "pattern": "Moss"}])  # type: ignore[attr-defined]  # a Pipe has no patterns
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles with three names; ``nlp`` finds one of them, and one that is none."""
    for name in ("articles", "names"):
        (tmp_path / "newswire" / name).mkdir(parents=True)
    told = {
        "nz_rnz": ("Ann Moss left Oslo", "Ann\tB-Person\nMoss\tI-Person\nleft\tO\nOslo\tB-Location\n"),
        "sa_mg": ("Moss left Bo", "Moss\tO\nleft\tO\nBo\tB-Location\n"),
    }
    for prefix, (text, names) in told.items():
        name = dev_name(prefix)
        (tmp_path / "newswire" / "articles" / name).write_text(text)
        (tmp_path / "newswire" / "names" / f"{name}.tsv").write_text(names)
    return tmp_path


def test_names_are_counted_by_region_and_kind(folder: Path, nlp: Language) -> None:
    counts = evaluate.names(folder / "newswire", nlp)
    assert counts["Oceania and Canada", "PERSON"] == Counter({"gold": 1, "given": 1, "right": 1})
    assert counts["Oceania and Canada", "LOC"] == Counter({"gold": 1, "given": 0, "right": 0})
    assert counts["Africa", "LOC"] == Counter({"gold": 1, "given": 1, "right": 0})


def test_the_report_has_a_row_for_each_kind_and_region(folder: Path, nlp: Language) -> None:
    rows = evaluate.names_report(folder, nlp).splitlines()
    assert "| PERSON | 100.0 | 100.0 | 100.0 | 1 |" in rows
    assert "| LOC | 0.0 | 0.0 | 0.0 | 2 |" in rows
    assert "| all three | 50.0 | 33.3 | 40.0 | 3 |" in rows
    assert "| Africa | 0.0 | 0.0 | 0.0 | 1 |" in rows
    assert "| Oceania and Canada | 100.0 | 50.0 | 66.7 | 2 |" in rows


def test_an_unknown_outlet_is_an_error() -> None:
    assert regions.region("nz_rnz_3.txt.tsv") == regions.region("nz_rnz_14.txt") == "Oceania and Canada"
    with pytest.raises(KeyError, match="xx_times"):
        regions.region("xx_times_3.txt")


def test_the_outlets_have_regions_and_sources() -> None:
    rows = tables.rows("training", "outlets.tsv")
    assert len({row["prefix"] for row in rows}) == len(rows)
    assert all(row["region"] and row["source"] for row in rows)
    assert all(len(row["country"]) in {0, 3} for row in rows)


@pytest.mark.skipif(not ARTICLES.exists(), reason=f"the articles are not there: {ARTICLES}")
def test_every_article_has_a_region() -> None:
    assert {regions.region(path.name) for path in ARTICLES.iterdir()} == set(regions.outlets().values())


def test_the_card_is_filled_between_its_marks() -> None:
    text = "a\n<!-- x: begin -->\nold\n<!-- x: end -->\nb\n<!-- y: begin -->\nkept\n<!-- y: end -->\n"
    assert card.filled(text, "x", "new\n") == text.replace("old", "new")
    with pytest.raises(ValueError, match="no place for z"):
        card.filled(text, "z", "new")


@pytest.mark.parametrize("marker", ["scores", "open scores"])
def test_the_model_card_has_a_place(marker: str) -> None:
    text = card.CARD.read_text("utf-8")
    assert "\nnew figures\n" in card.filled(text, marker, "new figures")


def test_figures_have_one_decimal() -> None:
    assert (
        card.table("who", ("F1", "names"), [("Ann", (41.06, 3))])
        == "| who | F1 | names |\n|---|---|---|\n| Ann | 41.1 | 3 |"
    )
