"""Gender as the text tells it: a title, a given name, a word of kinship or office (``spokeswoman``)."""

from collections.abc import Iterator

from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.parties import Gender, Party
from onrecord.actors.sectors import sector_of
from onrecord.actors.text import Text
from onrecord.actors.words import rows

BY_TITLE: dict[str, Gender] = {
    row["word"]: "m" if row["gender"] == "m" else "f" for row in rows("honorifics.tsv") if row["gender"]
}
BY_NOUN: dict[str, Gender] = {
    row["word"]: "m" if row["gender"] == "m" else "f" for row in rows("heads.tsv") if row["gender"]
}


def settle(text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
    """Set the gender of the persons, where what stands by the name tells it, or else the given name."""
    for party in parties:
        if party.kind == "person" and not party.gender:
            told = set(by_title(text, party)) or set(by_description(text, party)) or {given(gazetteer, party)} - {""}
            if len(told) == 1:
                party.gender = told.pop()


def by_title(text: Text, party: Party) -> Iterator[Gender]:
    """What the titles before the mentions tell."""
    for mention in party.mentions:
        if mention.sort == "name" and (gender := title_gender(text, mention.start)):
            yield gender


def title_gender(text: Text, start: int) -> Gender:
    """The gender that a title right before the word ``start`` tells."""
    for at in range(start - 1, max(-1, start - 3), -1):
        if gender := BY_TITLE.get(text.lower[at].rstrip(".")):
            return gender
        if not text.words[at][0].isupper():
            break
    return ""


def by_description(text: Text, party: Party) -> Iterator[Gender]:
    """What the nouns said of the party tell."""
    for one in party.described:
        if gender := BY_NOUN.get(text.lemmas[one.head].lower()):
            yield gender
        elif (found := sector_of(text.words[one.start : one.end])) and found.gender:
            yield found.gender


def given(gazetteer: Gazetteer, party: Party) -> Gender:
    """What the given name tells: the first part, or the next if the first is an initial or unknown."""
    for unit in (party.units[:-1] or party.units)[:2]:
        if gender := gazetteer.tables.given_names.gender(unit):
            return gender
    return ""
