import pytest

from onrecord.actors.sectors import plural_of, sector_of


@pytest.mark.parametrize(
    ("phrase", "sector", "kind"),
    [
        ("Russian Foreign Minister", "GOV", "person"),
        ("the president-elect", "GOV", "person"),
        ("the army chief", "MIL", "person"),
        ("two lawmakers", "LEG", "group"),
        ("members of parliament", "LEG", "group"),
        ("rebels in Darfur", "REB", "group"),
        ("anti-government protesters", "CVL", "group"),
        ("the opposition leader", "OPP", "person"),
        ("an imam", "REL", "person"),
        ("angry farmers", "AGR", "group"),
        ("the Russian Embassy", "GOV", "government"),
        ("the interior ministry", "GOV", "government"),
        ("troops", "MIL", "group"),
        ("riot police", "COP", "group"),
        ("the Supreme Court", "JUD", "organization"),
        ("the teachers' union", "LAB", "organization"),
        ("a mining company", "BUS", "organization"),
        ("the spy agency", "SPY", "organization"),
        ("state television", "JRN", "organization"),
        ("a children's hospital", "MED", "organization"),
        ("the ruling party", "PTY", "organization"),
        ("asylum seekers", "REF", "group"),
        ("a drug lord", "CRM", "person"),
        ("the militia", "UAF", "group"),
        ("tribal elders", "ELI", "group"),
        ("a human rights group", "HRI", "organization"),
        ("university students", "EDU", "group"),
    ],
)
def test_head_nouns(phrase: str, sector: str, kind: str) -> None:
    found = sector_of(phrase.split())
    assert found is not None
    assert (found.sector, found.kind) == (sector, kind)


@pytest.mark.parametrize(
    ("phrase", "sector", "is_open"),
    [
        ("a party official", "PTY", False),
        ("the head of the army", "MIL", False),
        ("a police spokesman", "COP", False),
        ("rebel negotiators", "REB", False),
        ("a senior official", "GOV", True),
        ("a spokesman", None, True),
        ("Serbian forces", "MIL", True),
        ("thousands of farmers", "AGR", False),
    ],
)
def test_nouns_that_take_the_sector_of_another(phrase: str, sector: str | None, is_open: bool) -> None:
    found = sector_of(phrase.split())
    assert found is not None
    assert (found.sector, found.open) == (sector, is_open)


@pytest.mark.parametrize("phrase", ["the former president", "an ex-minister", "the ousted prime minister"])
def test_those_who_held_an_office_are_elites(phrase: str) -> None:
    found = sector_of(phrase.split())
    assert found is not None
    assert found.sector == "ELI"


def test_a_former_rebel_is_a_rebel() -> None:
    found = sector_of(["the", "former", "rebel"])
    assert found is not None
    assert found.sector == "REB"


def test_a_name_behind_the_office_is_no_head() -> None:
    found = sector_of(["Foreign", "Secretary", "Arthur", "Baker"])
    assert found is not None
    assert (found.phrase, found.start, found.end) == ("foreign secretary", 0, 2)


@pytest.mark.parametrize(
    ("phrase", "gender", "plural"),
    [
        ("the spokeswoman", "f", False),
        ("chairmen", "m", True),
        ("his mother", "f", False),
        ("nuns", "f", True),
        ("the minister", None, False),
        ("police", None, True),
    ],
)
def test_gender_and_number(phrase: str, gender: str | None, plural: bool) -> None:
    found = sector_of(phrase.split())
    assert found is not None
    assert (found.gender, found.plural) == (gender, plural)


def test_some_nouns_are_international() -> None:
    found = sector_of(["peacekeepers"])
    assert found is not None
    assert (found.country, found.sector) == ("IGO", "MIL")


@pytest.mark.parametrize("phrase", ["", "the weather", "of the", "military"])
def test_no_head_no_sector(phrase: str) -> None:
    found = sector_of(phrase.split())
    assert found is None or phrase == "military"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("policeman", "policemen"),
        ("ministry", "ministries"),
        ("boy", "boys"),
        ("boss", "bosses"),
        ("church", "churches"),
    ],
)
def test_regular_plurals(one: str, many: str) -> None:
    assert plural_of(one) == many


@pytest.mark.parametrize(("phrase", "sector"), [("a Kenyan national", "CVL"), ("the National Panel", None)])
def test_some_nouns_are_heads_only_at_the_end(phrase: str, sector: str | None) -> None:
    found = sector_of(phrase.split())
    assert (found.sector if found else None) == sector
