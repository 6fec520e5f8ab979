import pytest

from onrecord.actors.phrases import words_of
from onrecord.actors.profiles import profile_of


@pytest.mark.parametrize(
    ("phrase", "country", "sector"),
    [
        ("Norway", "NOR", "GOV"),
        ("the Kremlin", "RUS", "GOV"),
        ("the Pentagon", "USA", "MIL"),
        ("Kremlin spokesman", "RUS", "GOV"),
        ("a Pentagon spokeswoman", "USA", "MIL"),
        ("Peruvian farmers", "PER", "AGR"),
        ("the president of Mongolia", "MNG", "GOV"),
        ("the Chilean ambassador to Japan", "CHL", "GOV"),
        ("guerrillas in Antioquia", "COL", "REB"),
        ("the U.K.'s Russian Embassy", "RUS", "GOV"),
        ("the U.N. envoy to Syria", "UNO", "GOV"),
        ("a NATO general", "IGO", "MIL"),
        ("Hamas officials", "PSE", "REB"),
        ("a BJP spokesman", "IND", "PTY"),
        ("Karachi police", "PAK", "COP"),
        ("Nauru's economy", "NRU", None),
        ("the Philippine Senate", "PHL", "LEG"),
        ("Congress", "USA", "LEG"),
        ("a peacekeeping force", "IGO", "MIL"),
        ("Saudi-led troops", "SAU", "MIL"),
        ("U.S.-backed rebels", None, "REB"),
        ("pro-Russian separatists", None, "REB"),
        ("Igbo leaders", "NGA", "ELI"),
        ("Abkhaz leader", "GEO", "PRE"),
        ("Lebanese", "LBN", None),
        ("Tajiks", "TJK", "CVL"),
        ("Pat Moss", None, None),
        ("Central American leaders", None, "GOV"),
        ("the Ninth National Congress", None, "LEG"),
        ("National Council of Women", None, "SOC"),
        ("the Supreme Court of Salt", None, "JUD"),
        ("Puma Salt", None, None),
        ("SCMP", "CHN", "JRN"),
        ("UNCTAD", "UNO", "GOV"),
        ("a BJP general director", "IND", "PTY"),
        ("a former BJP rebel", "IND", "PTY"),
        ("BJP secretary general", "IND", "PTY"),
        ("the party's vice president", None, "PTY"),
        ("the Chilean vice president", "CHL", "GOV"),
        ("the defence attorney", None, "CVL"),
        ("a chief commercial officer", None, "BUS"),
        ("head of drone firm Vexo", None, "BUS"),
        ("the head of drone units", None, "MIL"),
        ("social leaders", None, None),
        ("other leaders", None, "GOV"),
        ("the Kenyan leaders", "KEN", "GOV"),
        ("representative of Vexo in Kenya", "KEN", None),
        ("a representative in Kenya", "KEN", "GOV"),
        ("the longest-serving Chilean president", "CHL", "ELI"),
    ],
)
def test_country_and_sector_of_a_phrase(phrase: str, country: str | None, sector: str | None) -> None:
    found = profile_of(words_of(phrase))
    assert (found.country, found.sector) == (country, sector)


def test_what_else_a_phrase_tells() -> None:
    found = profile_of(words_of("the Danish spokeswoman"))
    assert (found.kind, found.gender, found.plural) == ("person", "f", False)
    assert profile_of(["Greenland"]).territory == "GRL"
    assert (
        profile_of(words_of("the U.N. refugee agency")).organization == "United Nations High Commissioner for Refugees"
    )
    assert profile_of(["Danes"]).plural
    assert profile_of(words_of("Mrs. Moss")).gender == "f"
    assert profile_of([]).country is None
