"""Given names that tell a gender: only those that are given to one sex in nearly every place they are met."""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.actors.phrases import fold
from onrecord.actors.tsv import Line, over, shipped

Gender = Literal["f", "m"]


class GivenName(Struct, frozen=True):
    """A line of ``given_names.tsv``; accents and case do not count."""

    name: str
    gender: Gender
    source: str


class GivenNames:
    """The table compiled, with a user's lines over the shipped ones."""

    def __init__(self, extra: Sequence[Line[GivenName]] = ()) -> None:
        lines = over(extra, shipped("given_names.tsv", GivenName), lambda line: fold(line.name))
        self._genders = {fold(line.value.name): line.value.gender for line in reversed(lines)}

    def gender(self, name: str) -> Gender | None:
        """The gender of a given name; of a double name (``Jean-Claude``) that of its first part if it has no line."""
        key = fold(name.strip("'’\"“”."))
        return self._genders.get(key) or self._genders.get(key.partition("-")[0])


@cache
def default() -> GivenNames:
    """The shipped table, compiled once."""
    return GivenNames()


def gender_of(name: str) -> Gender | None:
    """The gender of a given name (``"Sergei"``: ``"m"``), null where it tells none, by the shipped table."""
    return default().gender(name)
