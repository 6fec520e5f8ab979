"""Actors of plain sentences, with the shipped weights: floors, not wishes."""

import pytest

from onrecord import actors, language
from onrecord.records import Actor, Cast, Passage

PAGE = """Kenya's president rejects port deal

Kenyan President Ann Moss on Monday rejected a plan by the Nordic Salt Council to close the port of Mombasa. She told \
reporters that the council had never asked her.

"I will not sign it," Moss said. "We have time."

Ole Berg, the council's spokesman, said he was sorry to hear it. The Kremlin did not comment.

Norwegian officials arrived on Tuesday. They met Foreign Minister Peter Otieno, who said that Norway had asked for talks. \
The president did not attend. When she returned, Moss thanked him.
"""


@pytest.fixture(scope="module")
def found() -> tuple[str, Cast]:
    texts = PAGE.strip().split("\n\n")
    nlp = language.load()
    doc = next(nlp.pipe([language.document(texts, nlp)]))
    starts = language.text_starts(doc)
    passages = [
        Passage(n, "headline" if n == 0 else "body", (start, start + len(text)), start)
        for n, (start, text) in enumerate(zip(starts, texts, strict=True))
    ]
    return doc.text, actors.find(doc, passages)


def one(cast: Cast, name: str) -> Actor:
    [actor] = [actor for actor in cast.actors if actor.name == name]
    return actor


@pytest.mark.parametrize(
    ("name", "kind", "country", "sector"),
    [
        ("Ann Moss", "person", "KEN", "GOV"),
        ("Kremlin", "government", "RUS", "GOV"),
        ("Norwegian officials", "group", "NOR", "GOV"),
        ("Peter Otieno", "person", "KEN", "GOV"),
    ],
)
def test_who_they_are(found: tuple[str, Cast], name: str, kind: str, country: str, sector: str) -> None:
    actor = one(found[1], name)
    assert (actor.kind, actor.country, actor.sector) == (kind, country, sector)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ann Moss", {"Ann Moss", "Moss", "She", "her", "president", "she"}),
        ("Ole Berg", {"Ole Berg", "he"}),
        ("Norwegian officials", {"Norwegian officials", "They"}),
        ("Peter Otieno", {"Peter Otieno", "who", "him"}),
    ],
)
def test_what_they_are_called(found: tuple[str, Cast], name: str, words: set[str]) -> None:
    text, cast = found
    assert {text[slice(*span)] for span in one(cast, name).mentions} == words


def test_the_speaker_has_the_first_person(found: tuple[str, Cast]) -> None:
    text, cast = found
    moss = one(cast, "Ann Moss")
    start = text.index('"I will')
    doc = language.load()(text)
    told = actors.first_person(doc, cast, [((start, text.index("Ole Berg")), moss.id)])
    assert {text[slice(*span)] for span in one(told, "Ann Moss").mentions} >= {"I", "We"}
