"""Gender as the text tells it: a title, a given name, a word of kinship."""

from onrecord.actors.parties import Gender, Party
from onrecord.actors.text import Text
from onrecord.actors.words import rows

BY_TITLE: dict[str, str] = {row["word"]: row["gender"] for row in rows("honorifics.tsv") if row["gender"]}


def title_gender(text: Text, start: int) -> Gender:
    """The gender that a title right before the word ``start`` tells."""
    for at in range(start - 1, max(-1, start - 4), -1):
        gender = BY_TITLE.get(text.lower[at].rstrip("."))
        if gender == "m":
            return "m"
        if gender == "f":
            return "f"
        if not text.words[at][0].isalpha():
            break
    return ""


def given_gender(unit: str) -> Gender:
    """The gender of a given name, folded; empty where it tells none."""
    return ""


def settle(text: Text, parties: list[Party]) -> None:
    """Set the gender of the persons, where title or given name tells it and nothing speaks against it."""
    for party in parties:
        if party.kind == "person":
            votes = {g for m in party.mentions if m.sort == "name" and (g := title_gender(text, m.start))}
            if not votes and len(party.units) > 1:
                votes = {g for unit in party.units[:1] if (g := given_gender(unit))}
            if len(votes) == 1:
                party.gender = votes.pop()
