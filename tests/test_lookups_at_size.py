"""The benchmark of lookups: what it makes up can be stored and looked up, and is the same each time."""

from pathlib import Path

import pytest

from benchmarks import variants
from benchmarks.store import EVENTS, STATEMENTS, fill, measure, percentile
from onrecord.store import open

TEXTS = ["Bergen\n\nThe mayor of Vardo met 20 people in 2016.\n\nThen the mayor of Bodo left.", "Nothing, says Karl."]


def test_made_up_pages_can_be_looked_up(tmp_path: Path) -> None:
    with open(str(tmp_path / "record.db"), create=True) as store:
        fill(store, 3)
        assert len(list(store.quotes())) == 3 * STATEMENTS
        assert len(list(store.events())) == 3 * EVENTS
        assert all(milliseconds > 0 for milliseconds in measure(store, 3).values())


def test_the_95th_percentile() -> None:
    assert percentile([float(time) for time in range(101)]) == 95.0


@pytest.mark.parametrize("count", [1, 2, 5])
def test_variants_follow_the_texts_themselves(count: int) -> None:
    made = list(variants.pages(TEXTS, count))
    assert made[:2] == TEXTS[:count]
    assert len(set(made)) == count if count < 5 else len(made) == 5
    assert made == list(variants.pages(TEXTS, count))


def test_a_variant_keeps_its_first_paragraph_its_length_and_its_years() -> None:
    made = list(variants.pages(TEXTS, 3))[2]
    assert made.startswith("Bergen\n\n")
    assert "in 2016" in made
    assert len(made.split()) == len(TEXTS[0].split())
