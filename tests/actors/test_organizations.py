import pytest

from onrecord.actors.organizations import organization, scan


@pytest.mark.parametrize(
    ("name", "country", "sector"),
    [
        ("U.N.", "UNO", "GOV"),
        ("UN Security Council", "UNO", "GOV"),
        ("UNHCR", "UNO", "REF"),
        ("WHO", "UNO", "MED"),
        ("IAEA", "UNO", "GOV"),
        ("European Commission", "EUR", "GOV"),
        ("European Parliament", "EUR", "LEG"),
        ("Nato", "IGO", "MIL"),
        ("African Union", "IGO", "GOV"),
        ("ECOWAS", "IGO", "GOV"),
        ("ASEAN", "IGO", "GOV"),
        ("Opec", "IGO", "BUS"),
        ("IMF", "IGO", "BUS"),
        ("ICC", "IGO", "JUD"),
        ("Red Cross", "NGO", "MED"),
        ("Human Rights Watch", "NGO", "HRI"),
        ("Taliban", "AFG", "REB"),
        ("Islamic State", "IMG", "REB"),
        ("Daesh", "IMG", "REB"),
        ("al Qaida", "IMG", "REB"),
        ("Boko Haram", "NGA", "REB"),
        ("Al-Shabab", "SOM", "REB"),
        ("Hizbollah", "LBN", "REB"),
        ("M23", "COD", "REB"),
        ("FARC", "COL", "REB"),
        ("Tamil Tigers", "LKA", "REB"),
        ("Sendero Luminoso", "PER", "REB"),
        ("CIA", "USA", "SPY"),
        ("FSB", "RUS", "SPY"),
        ("ISI", "PAK", "SPY"),
        ("Mossad", "ISR", "SPY"),
        ("IRGC", "IRN", "MIL"),
        ("Knesset", "ISR", "LEG"),
        ("Lok Sabha", "IND", "LEG"),
        ("State Duma", "RUS", "LEG"),
        ("BJP", "IND", "PTY"),
        ("ANC", "ZAF", "PTY"),
        ("Reuters", "GBR", "JRN"),
        ("Xinhua", "CHN", "JRN"),
        ("Al Jazeera", "QAT", "JRN"),
        ("Sinaloa cartel", "MEX", "CRM"),
    ],
)
def test_organizations(name: str, country: str, sector: str) -> None:
    found = organization(name)
    assert found is not None
    assert (found.country, found.sector) == (country, sector)


@pytest.mark.parametrize("name", ["who", "is", "Let", "isis", "Some Band"])
def test_what_is_no_organization(name: str) -> None:
    assert organization(name) is None


def test_an_acronym_gives_the_full_name() -> None:
    for form in ("IAEA", "U.N. nuclear watchdog"):
        found = organization(form)
        assert found is not None
        assert found.name == "International Atomic Energy Agency"


def test_the_country_decides_between_organizations_of_one_name() -> None:
    usual, other = organization("AFP"), organization("AFP", "PHL")
    assert usual is not None
    assert other is not None
    assert (usual.country, usual.sector) == ("FRA", "JRN")
    assert (other.country, other.sector) == ("PHL", "MIL")
    assert "PHL" in usual.also
    (found,) = scan(["the", "Philippine", "AFP", "said"], "PHL")
    assert found.organization == other
    assert (found.start, found.end) == (2, 3)
