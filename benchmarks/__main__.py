"""``python -m benchmarks DATA [NAME ...]``: measure, compare with the floors, write ``docs/benchmarks.md``."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks import floors
from benchmarks.suite import HERE, Benchmark, run, suite

MEASURED = HERE / "measured.json"
PAGE = HERE.parent / "docs" / "benchmarks.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main() -> int:
    """Run the benchmarks named, or all; 1 if a floor is broken."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("names", nargs="*", help="only these benchmarks")
    args = parser.parse_args()
    commit = _commit()  # before the first figure is written down, which changes the tree
    chosen = [one for one in suite() if not args.names or one.key in args.names]
    measured = floors.load(MEASURED) if MEASURED.exists() else {}
    for one in chosen:
        measured[one.key] = run(one, args.data)
        print(f"{one.key}: {measured[one.key]}", flush=True)
        measured = {each.key: measured[each.key] for each in suite() if each.key in measured}
        MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), suite(), measured, commit), encoding="utf-8")
    broken = floors.breaches(suite(), measured, floors.load())
    print("\n".join(broken) or "every floor holds")
    return 1 if broken else 0


def page(text: str, benchmarks: list[Benchmark], measured: floors.Figures, commit: str) -> str:
    """The page with the table between its two marks made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    lines = ["| benchmark | measure | figure | floor |", "|---|---|---:|---:|"]
    limits = floors.load()
    for one in benchmarks:
        for measure in one.measures:
            if (figure := measured.get(one.key, {}).get(measure.name)) is not None:
                floor = limits.get(one.key, {}).get(measure.name, "")
                lines.append(f"| {one.title} | {measure.name} | {figure:g} | {floor} |")
    table = "\n".join(lines)
    return f"{before}{BEGIN}\nMeasured at {commit}.\n\n{table}\n{END}{after}"


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty=, with changes", "--abbrev=10"]
    found = subprocess.run(command, cwd=HERE, capture_output=True, text=True)
    return f"commit {found.stdout.strip()}" if found.returncode == 0 else "an unknown commit"


if __name__ == "__main__":
    sys.exit(main())
