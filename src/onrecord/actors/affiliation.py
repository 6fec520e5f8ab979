"""Country and sector of the parties, from their names, from what is said of them, and from whom they belong to."""

from dataclasses import replace

from onrecord.actors import countries
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.labels import POSSESSIVE, SUBJECTS
from onrecord.actors.parties import Mention, Party, Stretch
from onrecord.actors.text import Text

LOCATING = frozenset({"in", "at", "near", "across", "throughout", "around", "inside", "outside", "within", "from", "to", "into", "through", "over", "off", "along"})
NAMED = frozenset({"name", "former"})


class Affiliations:
    """What the tables and the text tell of the parties."""

    def __init__(self, text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
        self.text = text
        self.parties = parties
        self.by_word = gazetteer.by_word

    def settle(self) -> None:
        """Set country, sector and, for governments, kind."""
        for party in list(self.parties):
            if party.kind == "person":
                self.person(party)
            elif party.kind == "place":
                self.place(party)
            else:
                self.body(party)

    def person(self, party: Party) -> None:
        """A person is of the country of the office."""
        for stretch in sorted(party.described, key=lambda one: one.head != one.end - 1):
            if country := self.country_in(stretch.start, stretch.end):
                party.country = country
                return

    def place(self, party: Party) -> None:
        """A place is of its country; where a country, a capital or a seat acts, its government does."""
        match = countries.country_of(party.name)
        if match is None:
            return
        party.country = match.iso3
        acting = [mention for mention in party.mentions if match.role == "seat" or self.acts(mention)]
        if match.sector and acting:
            rest = [mention for mention in party.mentions if mention not in acting]
            government = party if not rest else replace(party, mentions=acting, described=[])
            government.kind, government.sector = "government", match.sector
            if rest:
                party.mentions = rest
                self.parties.append(government)

    def body(self, party: Party) -> None:
        """An organisation or a group is of the country in its words or in those that it belongs to."""
        match = countries.country_of(party.name)
        if match and match.role in ("seat", "name", "capital", "former") and match.sector:
            party.country, party.sector = match.iso3, match.sector
            party.kind = "government"
            return
        for mention in party.mentions:
            if mention.sort == "pronoun":
                continue
            country = self.country_in(mention.start, mention.end) or self.country_beside(mention)
            if country:
                party.country = country
                return

    def country_in(self, start: int, end: int) -> str | None:
        """The last country that the words before the end name: ``the U.K.'s Russian Embassy`` is Russian."""
        for at in range(end - 1, start - 1, -1):
            match = self.by_word.get(at)
            if match and match.before not in ("anti", "pro", "non"):
                return match.iso3
        return None

    def country_beside(self, mention: Mention) -> str | None:
        """The country that owns a mention or stands right before it: ``the Japanese company``, ``army of Chad``."""
        text = self.text
        for child in text.children[mention.head]:
            if text.deps[child] in (POSSESSIVE, "amod", "compound", "nmod") and child in self.by_word:
                return self.by_word[child].iso3
        before = mention.start - 1
        if before >= 0 and text.lower[before] in ("'s", "’s"):
            before -= 1
        if before in self.by_word and self.by_word[before].role in ("adjective", "name"):
            return self.by_word[before].iso3
        return None

    def acts(self, mention: Mention) -> bool:
        """Whether a place is more than a place here: it does something, or has or is done something."""
        text = self.text
        dep = text.deps[mention.head]
        if dep in SUBJECTS:
            return text.pos[text.heads[mention.head]] in ("VERB", "AUX", "ADJ", "NOUN")
        return dep == "obl:agent"
