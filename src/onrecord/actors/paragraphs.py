"""Whose *the ministry* is in a text between countries: of the only country that its paragraph speaks of.

Where the paragraph names none before it, of the only one of the paragraph before, if that speaks of it twice.
Countries speak through their names and adjectives, their towns, and through everybody who is known to be of one.
"""

from collections import defaultdict

from onrecord.actors import setting
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.parties import Party
from onrecord.actors.text import Text

TWICE = 2


class Paragraphs:
    """The countries of each paragraph, each with its place."""

    def __init__(self, text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
        self.text = text
        self.lands: dict[int, dict[int, str]] = defaultdict(dict)
        for match in gazetteer.countries:
            if match.before is None and match.after is None and setting.stands_alone(text, match):
                self.note(match.start, match.iso3)
        for party in parties:
            if party.country and party.country not in INTERNATIONAL:
                for one in party.mentions:
                    self.note(one.start, party.country)

    def note(self, at: int, land: str) -> None:
        """A word that speaks of a country."""
        self.lands[self.text.passages[at]].setdefault(at, land)

    def land_at(self, party: Party, least: int = 1) -> str | None:
        """The only country of the paragraph up to the sentence that a party enters in, or of the one before.

        ``least`` is how often the paragraph has to speak of it.
        """
        at = party.first
        here, sentence = self.text.passages[at], self.text.sentences[at]
        found = [land for place, land in self.lands[here].items() if self.text.sentences[place] <= sentence]
        if not found:
            found, least = list(self.lands[here - 1].values()), TWICE
        return found[0] if len(set(found)) == 1 and len(found) >= least else None
