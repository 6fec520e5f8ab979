"""The shipped tables are consistent, and a user's files go over them."""

from collections import Counter
from pathlib import Path

import pytest

from onrecord.actors.countries import Country, CountryName
from onrecord.actors.given_names import GivenName
from onrecord.actors.lexicon import TABLES, Lexicon
from onrecord.actors.organizations import INTERNATIONAL, Organization
from onrecord.actors.phrases import fold, key_of
from onrecord.actors.sectors import SECTORS, HeadNoun
from onrecord.actors.titles import Title
from onrecord.actors.tsv import Line, TableError, columns, shipped

COUNTRIES = [line.value for line in shipped("countries.tsv", Country)]
NAMES = [line.value for line in shipped("country_names.tsv", CountryName)]
ORGANIZATIONS = [line.value for line in shipped("organizations.tsv", Organization)]
NOUNS = [line.value for line in shipped("sectors.tsv", HeadNoun)]
TITLES = [line.value for line in shipped("titles.tsv", Title)]
GIVEN = [line.value for line in shipped("given_names.tsv", GivenName)]
CODES = {country.iso3: country for country in COUNTRIES}
REMARKS = {"person", "word", "accent", "any"}


def test_every_country_has_its_code_once() -> None:
    assert [country.iso3 for country in COUNTRIES] == sorted(CODES)
    # ISO 3166-1 without Antarctica, which acts for nobody; 8 unrecognised states and Kosovo have no ISO code.
    assert len([code for code in CODES if not code.startswith("X")]) == 248
    for column in ("iso2", "cow", "cow_number", "name"):
        values = [value for country in COUNTRIES if (value := getattr(country, column)) is not None]
        assert len(values) == len(set(values)), column


def test_only_states_are_folded_into() -> None:
    for country in COUNTRIES:
        assert (country.kind == "state") == (country.parent is None)
        assert country.parent is None or CODES[country.parent].kind == "state"


def test_every_country_has_a_name_and_every_state_more() -> None:
    roles = {(name.iso3, name.role) for name in NAMES}
    for country in COUNTRIES:
        assert (country.iso3, "name") in roles
        if country.kind == "state":
            assert {"adjective", "city", "capital", "demonym", "seat"} & {
                role for code, role in roles if code == country.iso3
            }


def test_forms_are_sorted_and_have_one_meaning_in_a_role() -> None:
    assert [fold(name.form) for name in NAMES] == sorted(fold(name.form) for name in NAMES)
    assert [form for form, count in Counter((name.form, name.role) for name in NAMES).items() if count > 1] == []


def test_codes_of_forms_are_countries() -> None:
    for name in NAMES:
        assert name.iso3 in CODES, name
        assert set(name.also) <= (CODES.keys() | INTERNATIONAL | REMARKS) - {name.iso3}, name
        assert name.sector is None or (name.role == "seat" and name.sector in SECTORS), name


def test_organizations_are_sorted_and_well_coded() -> None:
    assert [fold(one.form) for one in ORGANIZATIONS] == sorted(fold(one.form) for one in ORGANIZATIONS)
    for one in ORGANIZATIONS:
        assert one.country in CODES.keys() | INTERNATIONAL, one.form
        assert one.sector in SECTORS, one.form
        assert set(one.also) <= CODES.keys() | INTERNATIONAL | REMARKS, one.form


def test_the_usual_meaning_of_a_form_stands_first_and_names_the_others() -> None:
    forms: dict[str, list[Organization]] = {}
    for one in ORGANIZATIONS:
        forms.setdefault(one.form, []).append(one)
    for form, (first, *others) in forms.items():
        assert {other.country for other in others} <= set(first.also), form
        assert len({one.country for one in (first, *others)}) == 1 + len(others), form


def test_nouns_titles_and_given_names() -> None:
    assert [noun.phrase for noun in NOUNS] == sorted((noun.phrase for noun in NOUNS), key=str.casefold)
    assert {noun.sector for noun in NOUNS} <= SECTORS | {None}
    assert {noun.sector for noun in NOUNS if noun.use == "modifier"} <= SECTORS
    assert all(noun.kind for noun in NOUNS if noun.use in ("head", "takes"))
    assert {title.sector for title in TITLES} <= SECTORS | {None}
    assert len({title.title for title in TITLES}) == len(TITLES)
    keys = [fold(name.name) for name in GIVEN]
    assert keys == sorted(set(keys))
    assert len(GIVEN) > 1500


def test_headers_tell_the_tables_apart() -> None:
    assert len({columns(kind) for kind in TABLES}) == len(TABLES) == 7


def test_phrases_of_one_noun_and_use_are_one_line() -> None:
    seen = Counter((key_of(noun.phrase), noun.use) for noun in NOUNS)
    assert [key for key, count in seen.items() if count > 1] == []


def write(path: Path, kind: type, *lines: str) -> Path:
    path.write_text("\n".join(["\t".join(columns(kind)), *lines]), encoding="utf-8")
    return path


def test_without_files_the_shipped_tables_are_shared() -> None:
    assert Lexicon.load() is Lexicon.load([])


def test_a_users_lines_go_over_the_shipped_ones(tmp_path: Path) -> None:
    names = write(tmp_path / "a.tsv", CountryName, "Kashmir\tIND\tregion\tour desk", "Congo\tCOG\tname\tour desk")
    bodies = write(tmp_path / "b.tsv", Organization, "OWN\tOther World News\tSWE\torganization\tour desk\tJRN\t")
    nouns = write(tmp_path / "c.tsv", HeadNoun, "ombudsperson\thead\tour desk\tJUD\tperson\t\t\t")
    titles = write(tmp_path / "d.tsv", Title, "Fru\tcourtesy\tour desk\t\tf")
    given = write(tmp_path / "e.tsv", GivenName, "Sasha\tf\tour desk")
    again = write(tmp_path / "f.tsv", GivenName, "Sasha\tm\tour other desk")
    own = Lexicon.load([names, bodies, nouns, titles, given, again])
    kashmir, congo, body = own.countries.of("Kashmir"), own.countries.of("Congo"), own.organizations.of("O.W.N.")
    noun, title = own.sectors.of(["ombudspersons"]), own.titles.of("Fru")
    assert kashmir is not None
    assert kashmir.iso3 == "IND"
    assert congo is not None
    assert congo.iso3 == "COG"
    assert body is not None
    assert body.name == "Other World News"
    assert noun is not None
    assert (noun.sector, noun.plural) == ("JUD", True)
    assert title is not None
    assert title.gender == "f"
    assert own.given_names.gender("Sasha") == "m"
    shipped_congo = Lexicon.load().countries.of("Congo")
    assert shipped_congo is not None
    assert shipped_congo.iso3 == "COD"


@pytest.mark.parametrize(
    ("kind", "line", "reason"),
    [
        (CountryName, "Ruritania\tRUR\tname\tour desk\t\t", "RUR is not a country of the table"),
        (CountryName, "Ruritania\tAUT\tnickname\tour desk\t\t", "Invalid enum value 'nickname'"),
        (Country, "RUR\tRuritania\tdependency\tour desk\t\t\t\tHOH", "parent HOH is not a country of the table"),
        (HeadNoun, "wizard\thead\tour desk\tMAG\tperson\t\t\t", "MAG is not a sector"),
        (Organization, "Guild\tGuild\tAUT\tclub\tour desk\tLAB\t", "Invalid enum value 'club'"),
        (Organization, "Guild\tGuild\tRUR\torganization\tour desk\tLAB\t", "RUR is no code of a country"),
        (Title, "Fru\tcourtesy\tour desk\tMAG\tf", "MAG is not a sector"),
        (Title, "-\tcourtesy\tour desk", "there is no word to look up"),
    ],
)
def test_a_users_bad_line_is_named(tmp_path: Path, kind: type, line: str, reason: str) -> None:
    path = write(tmp_path / "mine.tsv", kind, "# ours", line)
    with pytest.raises(TableError, match=reason) as caught:
        Lexicon.load([path])
    assert (caught.value.file, caught.value.line) == (str(path), 3)


def test_lines_are_values() -> None:
    assert Line("a", 1, GIVEN[0]) == Line("a", 1, GIVEN[0])
