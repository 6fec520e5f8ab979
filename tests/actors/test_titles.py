import pytest

from onrecord.actors.titles import default, leading, title


@pytest.mark.parametrize(
    ("text", "use", "sector", "gender"),
    [
        ("President", "office", "GOV", None),
        ("Foreign Minister", "office", "GOV", None),
        ("Gen.", "rank", "MIL", None),
        ("Sheikh", "religious", "REL", "m"),
        ("Sir", "courtesy", None, "m"),
        ("Dr", "academic", None, None),
        ("Sen.", "office", "LEG", None),
        ("Ayatollah", "religious", "REL", "m"),
        ("Shri", "courtesy", None, "m"),
        ("Smt", "courtesy", None, "f"),
        ("Datuk", "courtesy", None, None),
        ("Tan Sri", "courtesy", None, "m"),
        ("Otunba", "courtesy", None, "m"),
        ("Hon.", "courtesy", None, None),
        ("Chief Justice", "office", "JUD", None),
        ("Inspector General", "rank", "COP", None),
        ("Queen", "noble", "GOV", "f"),
    ],
)
def test_titles(text: str, use: str, sector: str | None, gender: str | None) -> None:
    found = title(text)
    assert found is not None
    assert (found.use, found.sector, found.gender) == (use, sector, gender)


@pytest.mark.parametrize("text", ["gen", "Moss", "the", ""])
def test_what_is_no_title(text: str) -> None:
    assert title(text) is None


def test_titles_stand_one_after_another() -> None:
    words = ["Tan", "Sri", "Dr.", "Noor", "Lim"]
    assert [(one.title.use, one.start, one.end) for one in leading(words)] == [("courtesy", 0, 2), ("academic", 2, 3)]
    assert leading(words, 3) == []


def test_gender_that_titles_tell() -> None:
    titles = default()
    assert titles.gender(["Mrs.", "Justice", "Moss"]) == "f"
    assert titles.gender(["Dr", "Moss"]) is None
    assert titles.gender(["Moss"]) is None
