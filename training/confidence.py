"""Fit the confidence of events: ``python -m training.confidence`` writes ``events/confidence.tsv`` and prints a table.

``training/judged.tsv`` counts rows by their make: of how many, read by hand or paired in PLV, all was right. It holds
no text. ``set`` is the source; what differs between sources is one weight each, which does not ship.
"""

import csv
from itertools import pairwise
from pathlib import Path

import numpy

from onrecord.events.confidence import PROPERTIES, Make, confidence, weights

HERE = Path(__file__).parent
JUDGED = HERE / "judged.tsv"
TABLE = HERE.parent / "src" / "onrecord" / "events" / "confidence.tsv"
SHIPS = "news"
RIDGE = 2.0
SHARES = {"plv": 0.2}  # of the weight of a row read by hand: PLV's pairs are given, and its sentences are picked
ROUNDS = 200
BINS = (0.0, 0.4, 0.5, 0.6, 0.7, 1.01)

Feature = tuple[str, str]
Counted = tuple[str, Make, int, int]


def judged(path: Path = JUDGED) -> list[Counted]:
    """The rows of the table: source, make, right, all."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            (row["set"], Make(*(row[name] for name in PROPERTIES)), int(row["right"]), int(row["all"]))
            for row in csv.DictReader(lines, delimiter="\t")
        ]


def features(source: str, make: Make) -> list[Feature]:
    """What weighs for a row; the source counts where it is not the one that ships."""
    own = [("base", ""), *zip(PROPERTIES, make, strict=True)]
    return own if source == SHIPS else [*own, ("set", source)]


def fit(rows: list[Counted]) -> dict[Feature, float]:
    """Ridge logistic regression, by Newton's method; the base is not shrunk."""
    names = sorted({one for source, make, _, _ in rows for one in features(source, make)})
    design = numpy.array([[float(name in features(source, make)) for name in names] for source, make, _, _ in rows])
    shares = numpy.array([SHARES.get(source, 1.0) for source, _, _, _ in rows])
    right = shares * numpy.array([float(one) for _, _, one, _ in rows])
    total = shares * numpy.array([float(one) for _, _, _, one in rows])
    shrink = numpy.diag([0.0 if name[0] in ("base", "set") else RIDGE for name in names])
    beta = numpy.zeros(len(names))
    for _ in range(ROUNDS):
        share = 1 / (1 + numpy.exp(-design @ beta))
        slope = design.T @ (right - total * share) - shrink @ beta
        curve = design.T @ (design * (total * share * (1 - share))[:, None]) + shrink + 1e-6 * numpy.eye(len(names))
        beta = beta + numpy.linalg.solve(curve, slope)
    return dict(zip(names, beta.tolist(), strict=True))


def reliability(rows: list[Counted], source: str) -> list[tuple[float, float, float, int]]:
    """For each bin of confidence with rows: from, mean confidence, share right, how many."""
    found = []
    for low, high in pairwise(BINS):
        some = [
            (confidence(make), right, total)
            for where, make, right, total in rows
            if where == source and low <= confidence(make) < high
        ]
        count = sum(total for _, _, total in some)
        if count:
            mean = sum(level * total for level, _, total in some) / count
            found.append((low, mean, sum(right for _, right, _ in some) / count, count))
    return found


def main() -> None:
    """The command."""
    rows = judged()
    found = fit([one for one in rows if not one[0].endswith("check")])
    shipped = sorted(name for name in found if name[0] != "set")
    lines = ["property\tvalue\tweight\tsource"]
    lines += [f"{name}\t{value}\t{found[name, value]:.3f}\tjudged.tsv" for name, value in shipped]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    weights.cache_clear()
    for source in sorted({one[0] for one in rows}):
        for low, mean, share, count in reliability(rows, source):
            print(f"{source:12}from {low:.1f}  said {mean:.2f}  right {share:.2f}  of {count}")


if __name__ == "__main__":
    main()
