"""Public figures whom news name without saying who they are, and the country that they are known for."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from onrecord.actors import anatomy
from onrecord.actors.tsv import Line, over, shipped


class Figure(Struct, frozen=True):
    """A line of ``figures.tsv``: a name, in full or as it stands alone (``Merkel``), and a country's code.

    Offices are left out: they change, and the country does not.
    """

    figure: str
    country: str
    source: str


class Figures:
    """The table compiled, with a user's lines over the shipped ones."""

    def __init__(self, extra: Sequence[Line[Figure]] = ()) -> None:
        lines = over(extra, shipped("figures.tsv", Figure), lambda line: key_of(line.figure))
        self._countries = {key_of(line.value.figure): line.value.country for line in reversed(lines)}

    def country(self, name: str) -> str | None:
        """The country of whom a name means, as it stands in the text; hyphens do not count, a ruler's number does."""
        words = name.split()
        return self._countries.get(joined(anatomy.units(words))) or self._countries.get(key_of(name))


def key_of(name: str) -> str:
    """What a name is looked up by."""
    words = name.split()
    units = anatomy.person(words)
    return joined(units if len(units) > 1 else anatomy.units(words))


def joined(units: Sequence[str]) -> str:
    """The parts of a name as one, so that ``Kim Jong-un`` is ``Kim Jong Un``."""
    return " ".join(units).replace("-", " ")


@cache
def default() -> Figures:
    """The shipped table, compiled once."""
    return Figures()
