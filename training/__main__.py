"""Make the weights of ``onrecord.language`` from the data folder.

The files are checked against ``training/data.tsv``; two parts are trained one after the other, with fixed seeds, on
one core; what ships is put together, measured, and written in place of the weights in the package.
"""

import argparse
import sys
from pathlib import Path

from .evaluate import report
from .fit import fit
from .polish import STEPS, polish
from .ship import assemble, ship
from .sources import DataError, check
from .widen import NAMES_STEPS, SYNTAX_STEPS, widen_names, widen_syntax

HERE = Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "onrecord" / "language" / "weights"


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--open", action="store_true", help="leave out the sets that state no licence")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (default: the package)")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where the parts are kept")
    parser.add_argument("--steps", type=int, help="train this many steps only, to try things out")
    parser.add_argument("--only", choices=("syntax", "names"), help="train one part, take the other from WORK")
    return parser.parse_args()


def syntax(data: Path, work: Path, steps: int | None) -> None:
    """The three trainings of the syntax, from ``syntax-1`` to ``syntax``."""
    config = HERE / "syntax.cfg"
    fit(config, data, work / "syntax-1", **most(steps))
    polish(config, data, work / "syntax-1" / "model-last", work / "syntax-2", steps or STEPS)
    widen_syntax(config, data, work / "syntax-2" / "model-last", work / "syntax", steps or SYNTAX_STEPS)


def names(data: Path, work: Path, steps: int | None, *, open_only: bool) -> None:
    """The two trainings of the recogniser, from ``names-1`` to ``names``."""
    config, first, last = (HERE / "names.cfg", *(work / name / "model-last" for name in ("syntax-1", "syntax")))
    fit(config, data, work / "names-1", system__open_only=open_only, paths__syntax=str(first), **most(steps))
    start = work / "names-1" / "model-last"
    widen_names(config, data, start, last, work / "names", steps=steps or NAMES_STEPS, open_only=open_only)


def most(steps: int | None) -> dict[str, int]:
    """The setting that ends a training early."""
    return {"training__max_steps": steps} if steps else {}


def main() -> None:
    """The command."""
    given = arguments()
    try:
        check(given.data, given.open)
    except DataError as error:
        sys.exit(str(error))
    if given.only != "names":
        syntax(given.data, given.work, given.steps)
    if given.only != "syntax":
        names(given.data, given.work, given.steps, open_only=given.open)
    nlp = assemble(given.work / "syntax", given.work / "names")
    print(f"{ship(nlp, given.out)} bytes in {given.out}")
    if not given.open:
        print(report(given.data, nlp))


if __name__ == "__main__":
    main()
