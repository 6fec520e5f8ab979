"""The shipped pipeline's syntax on GUM dev, as the model card has it: ``python benchmarks/syntax.py DATA --json``."""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # run as a script, it finds the training package beside it

from onrecord import language
from training.evaluate import COLUMNS, shares, trees


def main() -> None:
    """Print the shares, 0 to 100."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    args = parser.parse_args()
    total: Counter[str] = sum(trees(args.data / "treebanks" / "gum-dev.conllu.gz", language.load()).values(), Counter())
    found = {name.lower(): round(share, 2) for name, share in zip(COLUMNS, shares(total), strict=True)}
    print(json.dumps(found) if args.json else "\n".join(f"{name:10}{share:7.2f}" for name, share in found.items()))


if __name__ == "__main__":
    main()
