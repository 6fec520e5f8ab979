"""Bylines to people."""

import pytest

from onrecord.articles import byline


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By A. Osei and Bo Tarrant, Staff Writers", ("A. Osei", "Bo Tarrant")),
        ("By MARIE O'NEILL", ("Marie O'Neill",)),
        ("BY SIMON MARUFU IN CAIRO", ("Simon Marufu",)),
        ("By XU WEI in Beijing | Bayan Daily | Updated: 2022-07-18 09:00", ("Xu Wei",)),
        ("By JD LOMAX Associated Press", ("JD Lomax",)),
        ("by Maria van der Berg | @maria | 3 hours ago", ("Maria van der Berg",)),
        ("Text: Juan Pérez de la Cruz", ("Juan Pérez de la Cruz",)),
        ("Words by Ann Lee, photos by Bob Ray", ("Ann Lee",)),
        ("Co-authored by Hasmik Petrosyan", ("Hasmik Petrosyan",)),
        ("By Dr. Jane Roe, PhD", ("Jane Roe",)),
        ("By Khalid Al-Ameri, Senior Reporter, Dubai", ("Khalid Al-Ameri",)),
        ("By Ko Jun-tae (ko@bayan.example)", ("Ko Jun-tae",)),
        ("Gareth Ellwood Senior Reporter", ("Gareth Ellwood",)),
        ("Story by Jayakumar", ("Jayakumar",)),
        ("Imogen Tarrant and Célio Mabunda in Pemba", ("Imogen Tarrant", "Célio Mabunda")),
        ("By Staff", ()),
        ("By The Herald", ()),
        ("By Agence France-Presse", ()),
        ("By Our Correspondent", ()),
        ("By Web Desk", ()),
        ("Al Jazeera and news agencies", ()),
        ("3 March 2021", ()),
        ("", ()),
    ],
)
def test_people(text: str, names: tuple[str, ...]) -> None:
    assert byline.people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Lee",
        "By Staff",
        "By AFP",
        "By Our Correspondent",
        "By Ann Lee | March 3, 2019 | 10:05 am",
        "By Reuters Staff",
    ],
)
def test_lines_that_are_bylines(text: str) -> None:
    assert byline.is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "By the time he arrived, five people had died.",
        "By Monday, the count was over",
        "By order of the court, the ferry is to be sold.",
        "Reporting by Ann Lee in Lima; editing by Bo Ray",
        "Ann Lee",
        "The story was told by Ann Lee.",
    ],
)
def test_lines_that_are_none(text: str) -> None:
    assert not byline.is_byline(text)


@pytest.mark.parametrize(
    "text", ["Ann Lee", "THANDI NKOSI", "Lee Hyo-jin", "Ann Lee and Bo Ray in Lima", "Juan Diego Quesada"]
)
def test_names(text: str) -> None:
    assert byline.is_name(text)


@pytest.mark.parametrize(
    "text", ["What Happens Next", "President Doru", "Port Salma Herald", "Ann", "Ann Lee, 41", "Ann Lee said."]
)
def test_no_names(text: str) -> None:
    assert not byline.is_name(text)


def test_words_of_the_page_are_no_names() -> None:
    assert byline.is_name("Common Sense")
    assert not byline.is_name("Common Sense", frozenset(["common", "sense"]))
