"""Whom a definite description means: ``the minister``, ``the French leader``, ``the company``, ``the 61-year-old``.

Only where one party fits and no other does; else the description means nobody who was named.
"""

from bisect import bisect_left
from collections import defaultdict

from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.parties import Party
from onrecord.actors.text import Text
from onrecord.actors.words import rows

NEAR = 3  # sentences back, for a description that says little
MOST = 40  # mentions looked back over
BEHIND = frozenset({"of", "for", "in", "on", "against", "to"})
LEADERS = frozenset({"leader", "ruler", "strongman", "head", "chief"})
HEADS_OF_STATE = frozenset(
    {"president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan", "leader"}
)
GENERIC: dict[str, frozenset[str | None]] = {
    row["word"]: frozenset(None if sector == "-" else sector for sector in row["sectors"].split())
    for row in rows("generic.tsv")
}
"""Nouns that may mean any body nearby, each with the sectors of those that it fits."""


class References:
    """What was named in a text, by what can be said of it."""

    def __init__(self, text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.described: dict[str, list[tuple[Party, frozenset[str]]]] = defaultdict(list)
        self.named: dict[str, list[Party]] = defaultdict(list)
        for party in parties:
            for one in party.described:
                noun = "president-elect" if text.lower[one.head] == "elect" else text.lemmas[one.head].lower()
                words = frozenset(text.lower[one.start : one.end])
                self.described[noun].append((party, words))
            if party.kind not in ("person", "place"):
                for unit in heads(party.units):
                    self.named[unit].append(party)
        entries = [(mention.start, party) for party in parties for mention in party.mentions]
        entries.sort(key=lambda entry: entry[0])
        self.starts = [start for start, _ in entries]
        self.entries = [party for _, party in entries]

    def find(self, start: int, head: int, word: str, country: str | None) -> Party | None:
        """The party that ``the`` noun at ``head`` means; ``start`` is its first word behind the article.

        An office with a nationality tells the country of its only holder.
        """
        text = self.text
        if word == "year-old":
            return self.only([party for party in self.near(start, 2) if party.kind == "person"])
        rest = {text.lower[at] for at in range(start, head) if at not in self.gazetteer.by_word} - HYPHENS
        words = frozenset(rest) if word != "president-elect" else frozenset()
        held = self.holders(head, word, words, country)
        if party := self.only(held) or self.only(self.here(held, head)):
            party.country = party.country or country
            return party
        if country or start < head:
            return None
        called = [party for party in self.named.get(word, ()) if party.first < head]
        if called:
            return self.only(called) or self.only([party for party in self.near(start, NEAR) if party in called])
        if word in GENERIC:
            return self.only([party for party in self.near(start, NEAR) if is_body(party, GENERIC[word])])
        return None

    def holders(self, head: int, word: str, rest: frozenset[str], country: str | None) -> list[Party]:
        """Who was named before with this office; any high office for ``leader`` where a country stands with it."""
        offices = sorted(HEADS_OF_STATE) if country and word in LEADERS else [word]
        found: dict[int, Party] = {}
        for office in offices:
            for party, words in self.described.get(office, ()):
                fits = not country or party.country in (country, None if office == word else country)
                if fits and rest <= words and party.first < head:
                    found[id(party)] = party
        return list(found.values())

    def here(self, parties: list[Party], head: int) -> list[Party]:
        """Those of the parties that were mentioned in the paragraph before the word."""
        near = self.near(head, NEAR)
        return [party for party in parties if party in near]

    def near(self, start: int, sentences: int) -> list[Party]:
        """The parties with names in the sentences before, none twice."""
        text, found = self.text, {}
        end = bisect_left(self.starts, start)
        for at in range(end - 1, max(-1, end - MOST), -1):
            if text.sentences[start] - text.sentences[self.starts[at]] > sentences:
                break
            found[id(self.entries[at])] = self.entries[at]
        return list(found.values())

    @staticmethod
    def only(parties: list[Party]) -> Party | None:
        """The one, if it is one."""
        return parties[0] if len(parties) == 1 else None


def heads(units: tuple[str, ...]) -> set[str]:
    """The words by which a body may be called alone: the last one, and the last before ``of``."""
    first = next((at for at, unit in enumerate(units) if at and unit in BEHIND), len(units))
    return {units[first - 1], units[-1]} if units else set()


def is_body(party: Party, sectors: frozenset[str | None]) -> bool:
    """Whether a party is an organisation of one of these sectors."""
    return party.kind in ("organization", "group") and bool(party.units) and party.sector in sectors
