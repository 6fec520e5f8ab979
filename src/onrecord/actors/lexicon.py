"""All the tables of names together, with a user's own files over them."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from onrecord.actors import countries, figures, given_names, organizations, sectors, titles, tsv

S = TypeVar("S", bound=Struct)

TABLES: tuple[type[Struct], ...] = (
    countries.Country, countries.CountryName, organizations.Organization, sectors.HeadNoun, titles.Title,
    given_names.GivenName, figures.Figure,
)  # fmt: skip
"""The types of line that a user's file may have: its header says which."""


class Lexicon(Struct, frozen=True):
    """The compiled tables. The functions of the modules use the shipped ones; a lexicon may have a user's too."""

    countries: countries.Countries
    organizations: organizations.Organizations
    sectors: sectors.Sectors
    titles: titles.Titles
    given_names: given_names.GivenNames
    figures: figures.Figures

    @classmethod
    def load(cls, extra: Sequence[Path] = ()) -> "Lexicon":
        """The shipped tables, and over them the lines of the files ``extra``, the later files over the earlier.

        A line of a user's file takes the place of every shipped line with the same form.

        Raises:
            TableError: for a line that cannot be used; it names file, line and reason.
        """
        if not extra:
            return default()
        lines = [line for path in reversed(extra) for line in tsv.read(path, TABLES)]
        places = countries.Countries(_of(lines, countries.Country), _of(lines, countries.CountryName))
        for body in _of(lines, organizations.Organization):
            _known(places, body, body.value.country)
        for figure in _of(lines, figures.Figure):
            _known(places, figure, figure.value.country)
        return cls(
            places,
            organizations.Organizations(_of(lines, organizations.Organization)),
            sectors.Sectors(_of(lines, sectors.HeadNoun)),
            titles.Titles(_of(lines, titles.Title)),
            given_names.GivenNames(_of(lines, given_names.GivenName)),
            figures.Figures(_of(lines, figures.Figure)),
        )


@cache
def default() -> Lexicon:
    """The shipped tables, compiled once."""
    return Lexicon(
        countries.default(),
        organizations.default(),
        sectors.default(),
        titles.default(),
        given_names.default(),
        figures.default(),
    )


def _of(lines: Sequence[tsv.Line[Any]], kind: type[S]) -> list[tsv.Line[S]]:
    return [line for line in lines if isinstance(line.value, kind)]


def _known(places: countries.Countries, line: tsv.Line[Any], code: str) -> None:
    """Raise the line's error where its country is none."""
    if code not in organizations.INTERNATIONAL and places.country(code) is None:
        raise line.error(f"{code} is no code of a country, nor one of {' '.join(sorted(organizations.INTERNATIONAL))}")
