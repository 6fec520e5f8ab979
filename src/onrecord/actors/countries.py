"""Countries and dependencies, and the words that name them: names, adjectives, peoples, capitals, seats, cities.

Dependencies fold into the state that controls them and unrecognised states into the state that claims them;
:attr:`CountryMatch.territory` keeps the code of the place itself.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.actors.phrases import Found, Phrases, key_of
from onrecord.actors.tsv import Line, over, shipped

CountryKind = Literal["state", "dependency", "unrecognised"]
Role = Literal["name", "former", "adjective", "demonym", "people", "capital", "seat", "region", "city"]

# A form with several roles is read as the first of these.
_ORDER: tuple[Role, ...] = (
    "name", "adjective", "demonym", "capital", "seat", "people", "region", "city", "former",
)  # fmt: skip
_GOVERNS = frozenset(("name", "former", "capital"))


class Country(Struct, frozen=True):
    """A line of ``countries.tsv``; ``parent`` is the state that a dependency or unrecognised state folds into.

    ``iso3`` and ``iso2`` are ISO 3166-1, with codes from its user range (X..) where it has none; ``cow`` and
    ``cow_number`` are the Correlates of War project's state system membership of 2016.
    """

    iso3: str
    name: str
    kind: CountryKind
    source: str
    iso2: str | None = None
    cow: str | None = None
    cow_number: int | None = None
    parent: str | None = None


class CountryName(Struct, frozen=True):
    """A line of ``country_names.tsv``: a form, the country's code, and what the form is to the country.

    ``sector`` is that of a seat such as the Pentagon. ``also`` lists other countries of that name, and warns:
    ``person`` (a common name of people too), ``word`` (a common word), ``accent`` (only with its accents).
    """

    form: str
    iso3: str
    role: Role
    source: str
    sector: str | None = None
    also: tuple[str, ...] = ()


class NoCountry(Struct, frozen=True):
    """A line of ``no_countries.tsv``: words that have a country's name in them and mean something else."""

    form: str
    source: str


class CountryMatch(Struct, frozen=True):
    """A form found in words ``start`` to ``end`` (half-open): ``iso3`` is the state that it acts for.

    ``sector`` is whom the form alone stands for: ``GOV`` for names and capitals, a seat's own, ``PRE`` for unrecognised
    states, else null. ``before`` and ``after`` are tied to it by a hyphen (``pro``, ``led``, ``backed``).
    """

    iso3: str
    territory: str
    role: Role
    form: str
    sector: str | None
    also: tuple[str, ...]
    start: int
    end: int
    before: str | None = None
    after: str | None = None


class Countries:
    """The two tables compiled, with a user's lines over the shipped ones."""

    def __init__(self, codes: Sequence[Line[Country]] = (), names: Sequence[Line[CountryName]] = ()) -> None:
        countries = over(codes, shipped("countries.tsv", Country), lambda country: country.iso3)
        self._countries = {line.value.iso3: line.value for line in reversed(countries)}
        for line in countries:
            if line.value.parent is not None and line.value.parent not in self._countries:
                raise line.error(f"parent {line.value.parent} is not a country of the table")
        lines = over(names, shipped("country_names.tsv", CountryName), lambda name: key_of(name.form))
        for name in lines:
            if name.value.iso3 not in self._countries:
                raise name.error(f"{name.value.iso3} is not a country of the table")
        self._domains = {one.iso2.lower(): self.acts_for(iso3) for iso3, one in self._countries.items() if one.iso2}
        self._names = tuple(line.value for line in lines)
        given = {key_of(line.value.form) for line in names}
        others = [one for line in shipped("no_countries.tsv", NoCountry) if key_of(one := line.value.form) not in given]
        forms: list[tuple[str, CountryName | None, bool]] = [(form, None, False) for form in others]
        forms.extend((line.value.form, line.value, "accent" in line.value.also) for line in lines)
        self._phrases = Phrases(forms)

    def country(self, iso3: str) -> Country | None:
        """The country or territory of a code."""
        return self._countries.get(iso3)

    def acts_for(self, iso3: str) -> str:
        """The code of the state that a territory is folded into, or the same code; ``IGO`` and its like too."""
        country = self._countries.get(iso3)
        return country.parent or iso3 if country else iso3

    def of_domain(self, domain: str) -> str | None:
        """The state of a top-level domain that is an ISO 3166-1 alpha-2 code (``za``)."""
        return self._domains.get(domain)

    def forms(self) -> Iterator[tuple[str, str]]:
        """The forms that mean one country only, or its capital, each with the state that it acts for."""
        return ((one.form, self.acts_for(one.iso3)) for one in self._names if not one.also or one.role == "capital")

    def of(self, name: str) -> CountryMatch | None:
        """The country that a name is a form of; offsets count the words of the name."""
        entries = tuple(entry for entry in self._phrases.whole(name) if entry)
        return self._match(Found(0, len(name.split()), entries)) if entries else None

    def scan(self, words: Sequence[str]) -> list[CountryMatch]:
        """Every form of a country in the words, the longest ones, left to right."""
        found = ((one, tuple(entry for entry in one.entries if entry)) for one in self._phrases.scan(words))
        return [self._match(Found(one.start, one.end, known, one.before, one.after)) for one, known in found if known]

    def _match(self, found: Found[CountryName]) -> CountryMatch:
        best = min(found.entries, key=lambda entry: _ORDER.index(entry.role))
        others = (code for entry in found.entries for code in (entry.iso3, *entry.also))
        also = tuple(dict.fromkeys(code for code in others if code != best.iso3))
        return CountryMatch(
            self.acts_for(best.iso3), best.iso3, best.role, best.form, self._sector(best), also,
            found.start, found.end, found.before, found.after,
        )  # fmt: skip

    def _sector(self, name: CountryName) -> str | None:
        if self._countries[name.iso3].kind == "unrecognised":
            return "PRE"
        return name.sector or ("GOV" if name.role in _GOVERNS else None)


@cache
def default() -> Countries:
    """The shipped tables, compiled once."""
    return Countries()


def country_of(name: str) -> CountryMatch | None:
    """The country that a name is a form of (``"Russian"``, ``"the Kremlin"``, ``"U.S."``), by the shipped tables."""
    return default().of(name)


def scan(words: Sequence[str]) -> list[CountryMatch]:
    """Every form of a country in the words, by the shipped tables."""
    return default().scan(words)
