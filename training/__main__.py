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


def main() -> None:
    """The command."""
    given = arguments()
    try:
        check(given.data, given.open)
    except DataError as error:
        sys.exit(str(error))
    steps = {"training__max_steps": given.steps} if given.steps else {}
    if given.only != "names":
        fit(HERE / "syntax.cfg", given.data, given.work / "syntax-1", **steps)
        start = given.work / "syntax-1" / "model-last"
        polish(HERE / "syntax.cfg", given.data, start, given.work / "syntax", given.steps or STEPS)
    if given.only != "syntax":
        tags = str(given.work / "syntax-1" / "model-last")
        fit(
            HERE / "names.cfg",
            given.data,
            given.work / "names",
            system__open_only=given.open,
            paths__syntax=tags,
            **steps,
        )
    nlp = assemble(given.work / "syntax", given.work / "names")
    print(f"{ship(nlp, given.out)} bytes in {given.out}")
    if not given.open:
        print(report(given.data, nlp))


if __name__ == "__main__":
    main()
