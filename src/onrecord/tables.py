"""Tables of words that ship beside the modules that read them: tab-separated, with a header line.

Every table has a column ``source`` that says who vouches for the line; nothing reads it but people.
"""

import csv
from importlib.resources import files


def rows(package: str, name: str) -> list[dict[str, str]]:
    """The rows of the table ``name`` in ``package``, in their order, each a mapping from column to value.

    Raises:
        ValueError: a line has more or fewer cells than the header.
    """
    lines = (files(package) / name).read_text(encoding="utf-8").split("\n")
    table = csv.DictReader(filter(None, lines), delimiter="\t", quoting=csv.QUOTE_NONE)
    found = list(table)
    for number, row in enumerate(found, start=2):
        if None in row or None in row.values():
            raise ValueError(f"{name}, line {number}: not {len(table.fieldnames or ())} cells")
    return found
