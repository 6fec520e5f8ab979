"""The benchmarks of ``suite.toml``: run by the scorers that lie beside the data, figures out."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from training.newswire import is_dev

HERE = Path(__file__).parent


class Measure(NamedTuple):
    """One figure of a benchmark: ``path`` finds it in the scorer's JSON; ``least`` says that less is better."""

    name: str
    path: str
    least: bool


class Benchmark(NamedTuple):
    """A scorer, what it is given, and the figures that are kept."""

    key: str
    title: str
    scorer: str
    arguments: tuple[str, ...]
    measures: tuple[Measure, ...]


def suite() -> list[Benchmark]:
    """Every benchmark, in the order of the file."""
    table = tomllib.loads((HERE / "suite.toml").read_text(encoding="utf-8"))
    return [
        Benchmark(key, row["title"], row["scorer"], tuple(row["arguments"]), _measures(row["measures"]))
        for key, row in table.items()
    ]


def _measures(rows: dict[str, Any]) -> tuple[Measure, ...]:
    return tuple(
        Measure(row, path, False) if isinstance(row, str) else Measure(row["name"], path, row["least"])
        for path, row in rows.items()
    )


def run(benchmark: Benchmark, data: Path) -> dict[str, float]:
    """The figures of one benchmark, measured now.

    Raises:
        FileNotFoundError: the data folder or its scorers are not there.
        subprocess.CalledProcessError: the scorer failed.
    """
    own = HERE / benchmark.scorer
    scorer = own if own.exists() else data.parent / "tools" / benchmark.scorer
    if not scorer.exists():
        raise FileNotFoundError(f"{scorer} is not there: DATA must name the folder of the public data")
    with TemporaryDirectory() as folder:
        fifth = _fifth(data, Path(folder))
        arguments = [one.format(data=data, fifth=fifth, root=HERE.parent) for one in benchmark.arguments]
        command = [sys.executable, str(scorer), *arguments, "--json"]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    told = [one for one in benchmark.measures if "." in one.path or one.path in result]  # textacy may not be there
    return {measure.name: round(figure(result, measure.path), 4) for measure in told}


def _fifth(data: Path, folder: Path) -> Path:
    """The folder of name files that no weights are trained on, the articles beside it."""
    names = folder / "names"
    names.mkdir()
    (folder / "articles").symlink_to((data / "newswire" / "articles").resolve())
    for path in (data / "newswire" / "names").glob("*.tsv"):
        if is_dev(path.name):
            (names / path.name).symlink_to(path.resolve())
    return names


def figure(result: Any, path: str) -> float:
    """The number at this path: keys parted by points, the last one an index where the value is a list."""
    if path in result:
        return float(result[path])
    key, _, last = path.rpartition(".")
    return float(result[key][last] if isinstance(result[key], dict) else result[key][int(last)])
