"""Tables of words that ship inside the package, as tab-separated files with a header line."""

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """The rows of ``name`` (such as ``"bound.tsv"``), each a mapping from column to value."""
    lines = (files(__package__) / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
