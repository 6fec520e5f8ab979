"""Towns of the world by their names, each with its country: what the table of countries does not have.

Of several countries with a town of the name the table lists all that are not much smaller than the biggest.
"""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from onrecord.actors.phrases import fold


class Town(NamedTuple):
    """A line of ``towns.tsv``: the countries (ISO-3) with a town of that name, the biggest first.

    ``size`` is 1 for a town of at least 15,000 people, 2 of 100,000, 3 of a million.
    """

    countries: tuple[str, ...]
    size: int


@cache
def table() -> dict[str, str]:
    """The lines by their names in small letters and without accents; a line is cut where it is asked for."""
    lines = (files(__package__) / "tables" / "towns.tsv").read_text(encoding="utf-8").splitlines()
    return {fold(line[: line.index("\t")]): line for line in lines[1:]}


def town(name: str) -> Town | None:
    """The town of a name."""
    line = table().get(fold(name))
    if line is None:
        return None
    _, countries, size, _ = line.split("\t")
    return Town(tuple(countries.split()), int(size))
