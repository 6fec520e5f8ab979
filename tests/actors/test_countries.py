import pytest

from onrecord.actors import countries
from onrecord.actors.countries import country_of, scan


@pytest.mark.parametrize(
    ("name", "iso3", "role", "sector"),
    [
        # Africa
        ("Nigeria", "NGA", "name", "GOV"),
        ("Ivorian", "CIV", "adjective", None),
        ("Ivory Coast", "CIV", "name", "GOV"),
        ("DRC", "COD", "name", "GOV"),
        ("Congo", "COD", "name", "GOV"),
        ("Republic of Congo", "COG", "name", "GOV"),
        ("Zaire", "COD", "former", "GOV"),
        ("Swaziland", "SWZ", "former", "GOV"),
        ("Basotho", "LSO", "adjective", None),
        ("N'Djamena", "TCD", "capital", "GOV"),
        ("Ouagadougou", "BFA", "capital", "GOV"),
        ("Tigray", "ETH", "region", None),
        ("Malé", "MDV", "capital", "GOV"),
        ("Union Buildings", "ZAF", "seat", "GOV"),
        ("Yoruba", "NGA", "people", None),
        # Middle East
        ("Emirati", "ARE", "adjective", None),
        ("UAE", "ARE", "name", "GOV"),
        ("Gaza", "PSE", "region", None),
        ("the West Bank", "PSE", "region", None),
        ("Türkiye", "TUR", "name", "GOV"),
        ("Sanaa", "YEM", "capital", "GOV"),
        ("Iraqis", "IRQ", "demonym", None),
        # Asia
        ("Burma", "MMR", "former", "GOV"),
        ("Myanmar", "MMR", "name", "GOV"),
        ("ROK", "KOR", "name", "GOV"),
        ("North Korean", "PRK", "adjective", None),
        ("Zhongnanhai", "CHN", "seat", "GOV"),
        ("Blue House", "KOR", "seat", "GOV"),
        ("South Block", "IND", "seat", "GOV"),
        ("Malacanang", "PHL", "seat", "GOV"),
        ("Karachi", "PAK", "city", None),
        ("Kyrgyz", "KGZ", "adjective", None),
        ("Timor-Leste", "TLS", "name", "GOV"),
        ("Filipinos", "PHL", "demonym", None),
        # Europe
        ("Russian", "RUS", "adjective", None),
        ("the Kremlin", "RUS", "seat", "GOV"),
        ("Chechnya", "RUS", "region", None),
        ("Kyiv", "UKR", "capital", "GOV"),
        ("Kiev", "UKR", "capital", "GOV"),
        ("Britons", "GBR", "demonym", None),
        ("Scotland", "GBR", "region", None),
        ("Downing Street", "GBR", "seat", "GOV"),
        ("Elysee", "FRA", "seat", "GOV"),
        ("Quai d’Orsay", "FRA", "seat", "GOV"),
        ("Bundestag", "DEU", "seat", "LEG"),
        ("Czechia", "CZE", "name", "GOV"),
        ("Kosovo", "XKX", "name", "GOV"),
        ("Holy See", "VAT", "name", "GOV"),
        # Americas
        ("U.S.", "USA", "name", "GOV"),
        ("Pentagon", "USA", "seat", "MIL"),
        ("Foggy Bottom", "USA", "seat", "GOV"),
        ("White House", "USA", "seat", "GOV"),
        ("Washington", "USA", "capital", "GOV"),
        ("Itamaraty", "BRA", "seat", "GOV"),
        ("Casa Rosada", "ARG", "seat", "GOV"),
        ("Los Pinos", "MEX", "seat", "GOV"),
        ("Salvadoran", "SLV", "adjective", None),
        ("Quebec", "CAN", "region", None),
        # Oceania
        ("New Zealanders", "NZL", "demonym", None),
        ("Honiara", "SLB", "capital", "GOV"),
        ("PNG", "PNG", "name", "GOV"),
    ],
)
def test_names_of_countries(name: str, iso3: str, role: str, sector: str | None) -> None:
    match = country_of(name)
    assert match is not None
    assert (match.iso3, match.role, match.sector) == (iso3, role, sector)


@pytest.mark.parametrize(
    ("name", "state", "territory"),
    [
        ("Greenland", "DNK", "GRL"),
        ("Hong Kong", "CHN", "HKG"),
        ("Puerto Rican", "USA", "PRI"),
        ("Falklands", "GBR", "FLK"),
        ("New Caledonia", "FRA", "NCL"),
    ],
)
def test_dependencies_fold_into_their_state(name: str, state: str, territory: str) -> None:
    match = country_of(name)
    assert match is not None
    assert (match.iso3, match.territory) == (state, territory)
    assert match.sector in ("GOV", None)


@pytest.mark.parametrize(
    ("name", "claimant"),
    [
        ("Abkhazia", "GEO"),
        ("Tskhinvali", "GEO"),
        ("Transnistrian", "MDA"),
        ("Northern Cyprus", "CYP"),
        ("Somaliland", "SOM"),
        ("Sahrawi", "MAR"),
        ("Nagorno-Karabakh", "AZE"),
        ("Donetsk People's Republic", "UKR"),
    ],
)
def test_unrecognised_states_fold_into_their_claimant(name: str, claimant: str) -> None:
    match = country_of(name)
    assert match is not None
    assert (match.iso3, match.sector) == (claimant, "PRE")


@pytest.mark.parametrize("name", ["us", "turkey", "polish", "Africa", "Mass", "Kashmir", "Male", "Reunion", "", "the"])
def test_what_is_no_country(name: str) -> None:
    assert country_of(name) is None


def test_other_meanings_are_told() -> None:
    georgia, jordan, congo = country_of("Georgia"), country_of("Jordan"), country_of("Congo")
    assert georgia is not None
    assert jordan is not None
    assert congo is not None
    assert georgia.also == ("USA", "person")
    assert jordan.also == ("person",)
    assert congo.also == ("COG",)


def test_words_are_scanned() -> None:
    words = ["The", "U.S.", "-", "backed", "Saudi-led", "coalition", "struck", "N'Djamena", ",", "not", "us", "."]
    assert [(one.iso3, one.start, one.end, one.after) for one in scan(words)] == [
        ("USA", 1, 2, "backed"),
        ("SAU", 4, 5, "led"),
        ("TCD", 7, 8, None),
    ]


def test_codes_of_countries() -> None:
    tables = countries.default()
    germany = tables.country("DEU")
    assert germany is not None
    assert (germany.iso2, germany.cow, germany.cow_number, germany.kind) == ("DE", "GMY", 255, "state")
    assert tables.country("XXX") is None
    assert tables.acts_for("GRL") == "DNK"
    assert tables.acts_for("DNK") == "DNK"


@pytest.mark.parametrize("phrase", ["Central American leaders", "South China Sea", "the Latin American bloc"])
def test_what_has_a_country_in_its_name_and_is_none(phrase: str) -> None:
    assert scan(phrase.split()) == []


def test_a_name_by_itself_is_no_country() -> None:
    assert country_of("Gulf of Mexico") is None
