"""Floors: what each benchmark has reached and may not fall below again."""

import json
from pathlib import Path

from benchmarks.suite import Benchmark, Measure

FILE = Path(__file__).parent / "floors.json"
Figures = dict[str, dict[str, float]]


def load(path: Path = FILE) -> Figures:
    """Benchmark -> measure -> floor."""
    found: Figures = json.loads(path.read_text(encoding="utf-8"))
    return found


def breaches(suite: list[Benchmark], measured: Figures, floors: Figures) -> list[str]:
    """Every measured figure that is worse than its floor, and every floor that was not measured, in words."""
    found = []
    measures = {(one.key, measure.name): measure for one in suite for measure in one.measures}
    for key, row in floors.items():
        for name, floor in row.items():
            got = measured.get(key, {}).get(name)
            if got is None:
                found.append(f"{key}, {name}: no figure")
            elif worse(measures[key, name], got, floor):
                found.append(f"{key}, {name}: {got} is worse than the floor {floor}")
    return found


def worse(measure: Measure, figure: float, floor: float) -> bool:
    """Whether the figure breaks the floor."""
    return figure > floor if measure.least else figure < floor
