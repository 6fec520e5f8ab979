"""Floors hold, and only rise."""

import json
import subprocess
from pathlib import Path

import pytest

from benchmarks import floors
from benchmarks.__main__ import BEGIN, END, MEASURED, page
from benchmarks.suite import Benchmark, Measure, figure, run, suite

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"
ONE = Benchmark("b", "B", "s.py", (), (Measure("f1", "x.2", False), Measure("ratio", "r", True)))


def test_what_was_measured_last_holds_every_floor() -> None:
    assert floors.breaches(suite(), floors.load(MEASURED), floors.load()) == []


@pytest.mark.parametrize(
    ("measured", "count"),
    [
        ({"b": {"f1": 0.5, "ratio": 1.2}}, 0),
        ({"b": {"f1": 0.49, "ratio": 1.2}}, 1),
        ({"b": {"f1": 0.5, "ratio": 1.21}}, 1),
        ({"b": {"f1": 0.5}}, 1),
        ({}, 2),
    ],
)
def test_a_breach_is_named(measured: floors.Figures, count: int) -> None:
    assert len(floors.breaches([ONE], measured, {"b": {"f1": 0.5, "ratio": 1.2}})) == count


def test_no_floor_was_ever_higher() -> None:
    command = ["git", "log", "--format=%H", "--", "benchmarks/floors.json"]
    log = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    now, measures = floors.load(), {(one.key, m.name): m for one in suite() for m in one.measures}
    for commit in log.stdout.split():
        shown = subprocess.run(
            ["git", "show", f"{commit}:benchmarks/floors.json"], cwd=ROOT, capture_output=True, text=True
        )
        for key, row in json.loads(shown.stdout or "{}").items():
            for name, floor in row.items():
                assert not floors.worse(measures[key, name], now[key][name], floor), (
                    f"{key}, {name} fell since {commit}"
                )


def test_figures_are_found_by_path() -> None:
    assert figure({"x": [1, 2, 3], "r": 4, "a, b": 5}, "x.2") == 3
    assert figure({"x": [1, 2, 3], "r": 4, "a, b": 5}, "a, b") == 5


def test_the_page_keeps_what_is_around_the_table() -> None:
    text = page(f"before {BEGIN} old {END} after", [ONE], {"b": {"f1": 0.5}}, "commit abc")
    assert text.startswith("before ")
    assert text.endswith(" after")
    assert "| B | f1 | 0.5 |" in text
    assert "old" not in text


def test_the_seed_page_holds_its_floor() -> None:
    if not DATA.exists():
        pytest.skip("the public data is not beside the checkout")
    [seed] = [one for one in suite() if one.key == "seed"]
    floor = floors.load().get("seed", {})
    assert floors.breaches([seed], {"seed": run(seed, DATA)}, {"seed": floor}) == []
