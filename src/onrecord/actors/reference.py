"""Whom a definite description means: ``the minister``, ``the French leader``, ``the company``, ``the 61-year-old``.

Only where one party fits and no other does; else the description means nobody who was named.
"""

from bisect import bisect_left
from collections import defaultdict

from onrecord.actors.affiliation import Affiliations
from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.parties import Party
from onrecord.actors.profiles import Profile
from onrecord.actors.text import Text
from onrecord.actors.words import rows, words

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


RETOLD: dict[str, frozenset[str | None]] = {
    row["word"]: frozenset(None if sector == "-" else sector for sector in row["sectors"].split())
    for row in rows("retold.tsv")
}
"""Nouns that may mean any person nearby, each with the sectors of those that it fits."""
DIRECTING = LEADERS | words("leading.tsv")
"""Offices of whoever leads a body: its ``chief`` may be its president."""
TELLING = BEHIND | {"at", "from", "who", "whose", "that", "named", "called", "identified", "known"}
"""Words behind a noun that go on to tell which one is meant."""
CLOSE = 2  # sentences back, for a person


class References:
    """What was named in a text, by what can be said of it."""

    def __init__(self, text: Text, affiliations: Affiliations, parties: list[Party]) -> None:
        self.text = text
        self.gazetteer = affiliations.gazetteer
        self.officers: dict[int, list[tuple[Party, str]]] = defaultdict(list)
        self.described: dict[str, list[tuple[Party, frozenset[str]]]] = defaultdict(list)
        self.named: dict[str, list[Party]] = defaultdict(list)
        for party in parties:
            for one in party.described:
                noun = "president-elect" if text.lower[one.head] == "elect" else text.lemmas[one.head].lower()
                said = frozenset(text.lower[one.start : one.end])
                self.described[noun].append((party, said))
                if party.kind == "person" and (body := affiliations.body_in(one)):
                    self.officers[id(body)].append((party, noun))
            if party.kind not in ("person", "place"):
                for unit in heads(party.units):
                    self.named[unit].append(party)
        entries = [(mention.start, party) for party in parties for mention in party.mentions]
        entries.sort(key=lambda entry: entry[0])
        self.starts = [start for start, _ in entries]
        self.entries = [party for _, party in entries]

    def find(self, start: int, head: int, word: str, told: Profile, body: Party | None) -> Party | None:
        """The party that ``the`` noun at ``head`` means; ``start`` is its first word behind the article.

        ``told`` is what the words tell, ``body`` the one that they name. An office with a nationality tells the
        country of its only holder.
        """
        text, country = self.text, told.country if start < head else None
        if word == "year-old":
            return self.only([party for party in self.near(start, 2) if party.kind == "person"])
        if body:
            return self.only(self.leading(head, word, body))
        rest = {text.lower[at] for at in range(start, head) if at not in self.gazetteer.by_word} - HYPHENS
        rest = rest if word != "president-elect" else set()
        held = self.holders(head, word, frozenset(rest), country)
        if party := self.only(held) or self.only(self.here(held, head)):
            party.country = party.country or country
            return party
        if country or start < head:
            return self.retold(start, head, word, told)
        called = [party for party in self.named.get(word, ()) if party.first < head]
        if called:
            return self.only(called) or self.only([party for party in self.near(start, NEAR) if party in called])
        if word in GENERIC:
            return self.only([party for party in self.near(start, NEAR) if is_body(party, GENERIC[word])])
        return self.retold(start, head, word, told)

    def leading(self, head: int, word: str, body: Party) -> list[Party]:
        """Who was named before with this office of a body; any that leads it for ``the Vexo chief``."""
        found = [(party, noun) for party, noun in self.officers[id(body)] if party.first < head]
        held = [party for party, noun in found if noun == word]
        held = held or [party for party, noun in found if {noun, word} <= DIRECTING]
        return list(dict.fromkeys(held))

    def retold(self, start: int, head: int, word: str, told: Profile) -> Party | None:
        """The only person nearby of whom a noun for people may be said: ``the lawmaker``, ``the striker``."""
        text = self.text
        if told.kind != "person" or (head + 1 < len(text) and text.lower[head + 1] in TELLING):
            return None
        if word not in RETOLD and told.sector in (None, "CVL"):
            return None
        near = [party for party in self.near(start, CLOSE) if party.kind == "person"]
        fitting = RETOLD.get(word, frozenset({told.sector}))
        exact = [party for party in near if party.sector == told.sector and told.sector not in (None, "CVL")]
        if told.sector not in (None, "CVL"):
            near = [party for party in near if party.sector in fitting and may_be(party, told)]
        found = self.only(exact) or (self.only(near) if not exact else None)
        if found is None or found.sector not in fitting or not may_be(found, told):
            return None
        return None if word in HEADS_OF_STATE and found.title else found

    def holders(self, head: int, word: str, rest: frozenset[str], country: str | None) -> list[Party]:
        """Who was named before with this office; any high office for ``leader`` where a country stands with it."""
        offices = sorted(HEADS_OF_STATE) if country and word in LEADERS else [word]
        found: dict[int, Party] = {}
        for office in offices:
            for party, said in self.described.get(office, ()):
                fits = not country or party.country in (country, None if office == word else country)
                if fits and rest <= said and party.first < head:
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


def may_be(party: Party, told: Profile) -> bool:
    """Whether gender and country of a person are none other than the words tell."""
    gender = not told.gender or party.gender in ("", told.gender)
    return gender and (not told.country or party.country in (None, told.country))


def is_body(party: Party, sectors: frozenset[str | None]) -> bool:
    """Whether a party is an organisation of one of these sectors."""
    return party.kind in ("organization", "group") and bool(party.units) and party.sector in sectors
