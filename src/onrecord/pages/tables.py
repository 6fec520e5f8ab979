"""The tables of this folder: tab-separated, the first line names the columns, ``source`` says who vouches."""

import csv
from importlib import resources


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table in its order."""
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
