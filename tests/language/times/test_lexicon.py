"""The tables: well formed, sourced, and read as the docs say."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from onrecord.language.times import lexicon, steps
from onrecord.language.times.rules import compiled

TABLES = sorted(path.name for path in files("onrecord.language.times").iterdir() if path.name.endswith(".tsv"))
DOCS = Path(__file__).parents[3] / "docs" / "times.md"


def test_there_are_tables() -> None:
    assert "months.tsv" in TABLES


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_its_source(name: str) -> None:
    rows = lexicon.rows(name)
    assert rows
    for row in rows:
        assert row["source"]
        assert None not in row.values()


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_documented(name: str) -> None:
    assert f"`{name}`" in DOCS.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", lexicon.HOLIDAYS)
def test_every_holiday_has_a_day(name: str) -> None:
    assert steps.feast(lexicon.HOLIDAYS[name], 2015) is not None


@pytest.mark.parametrize(
    ("words", "value"), [("third", 3), ("Twenty-first", 21), ("21st", 21), ("5", 5), ("an", 1), ("twenty", 20)]
)
def test_number(words: str, value: int) -> None:
    assert lexicon.number(words) == value


def test_no_number() -> None:
    with pytest.raises(KeyError):
        lexicon.number("many")


@pytest.mark.parametrize(
    ("words", "year"), [("nineteen ninety-six", 1996), ("Twenty fifteen", 2015), ("two thousand and one", 2001)]
)
def test_year_in_words(words: str, year: int) -> None:
    assert lexicon.year_in_words(words) == year


@pytest.mark.parametrize(
    ("text", "matches"), [("may day", True), ("may\nday", True), ("may\n\nday", False), ("mayday", False)]
)
def test_a_space_is_a_gap(text: str, matches: bool) -> None:
    assert bool(compiled("May Day").fullmatch(text)) is matches


def test_words_match_either_apostrophe() -> None:
    pattern = re.compile(lexicon.any_of(["New's"]))
    assert pattern.fullmatch("New’s")
    assert pattern.fullmatch("New's")
