"""Whom a definite description means: ``the minister``, ``the French leader``, ``the company``, ``the 61-year-old``.

Only where one party fits and no other does; else the description means nobody who was named.
"""

from bisect import bisect_left
from collections import defaultdict

from onrecord.actors.parties import Party
from onrecord.actors.text import Text

NEAR = 3  # sentences back, for a description that says little
MOST = 40  # mentions looked back over
LEADERS = frozenset({"leader", "ruler", "strongman", "head", "chief"})
HEADS_OF_STATE = frozenset({"president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan", "leader"})
GENERIC: dict[str, frozenset[str | None]] = {
    **dict.fromkeys(("company", "firm", "corporation", "manufacturer", "maker", "retailer", "giant", "startup",
                     "conglomerate", "bank", "lender", "airline", "carrier", "automaker"), frozenset({"BUS", None})),
    **dict.fromkeys(("newspaper", "broadcaster", "magazine", "outlet", "daily", "channel", "agency"), frozenset({"JRN"})),
    **dict.fromkeys(("party", "movement"), frozenset({"PTY"})),
    **dict.fromkeys(("group", "militia"), frozenset({"REB", "UAF", "NGO", "HRI", "CRM", "CVL"})),
    **dict.fromkeys(("organization", "organisation", "charity", "nonprofit", "foundation"),
                    frozenset({"NGO", "HRI", "IGO", "CVL", "GOV", None})),
    **dict.fromkeys(("university", "school", "college"), frozenset({"EDU"})),
    **dict.fromkeys(("bloc", "alliance"), frozenset({"GOV", "MIL"})),
}  # fmt: skip


class References:
    """What was named in a text, by what can be said of it."""

    def __init__(self, text: Text, parties: list[Party]) -> None:
        self.text = text
        self.described: dict[str, list[Party]] = defaultdict(list)
        self.named: dict[str, list[Party]] = defaultdict(list)
        for party in parties:
            nouns = [text.lemmas[one.head].lower() for one in party.described]
            for noun in dict.fromkeys("president-elect" if noun == "elect" else noun for noun in nouns):
                self.described[noun].append(party)
            if party.kind not in ("person", "place"):
                for unit in dict.fromkeys(party.units):
                    self.named[unit].append(party)
        entries = [(mention.start, party) for party in parties for mention in party.mentions]
        entries.sort(key=lambda entry: entry[0])
        self.starts = [start for start, _ in entries]
        self.entries = [party for _, party in entries]

    def find(self, start: int, head: int, word: str, country: str | None) -> Party | None:
        """The party that ``the`` noun at ``head`` means; ``start`` is its first word behind the article."""
        if word == "year-old":
            return self.only([party for party in self.near(start, 2) if party.kind == "person"])
        if start == head or word == "president-elect":
            held = [party for party in self.described.get(word, ()) if party.first < head]
            if held:
                return self.only(held) or self.only(self.here(held, head))
            called = [party for party in self.named.get(word, ()) if party.first < head]
            if called:
                return self.only(called) or self.only([party for party in self.near(start, NEAR) if party in called])
            if word in GENERIC:
                return self.only([party for party in self.near(start, NEAR) if is_body(party, GENERIC[word])])
        elif country and (word in LEADERS or word in HEADS_OF_STATE):
            return self.only(self.rulers(head, word, country))
        return None

    def rulers(self, head: int, word: str, country: str) -> list[Party]:
        """The holders of a high office in a country, named before."""
        words = HEADS_OF_STATE if word in LEADERS else frozenset({word})
        found = [
            party
            for office in sorted(words)
            for party in self.described.get(office, ())
            if party.country == country and party.first < head
        ]
        return list(dict.fromkeys(found))

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


def is_body(party: Party, sectors: frozenset[str | None]) -> bool:
    """Whether a party is an organisation of one of these sectors."""
    return party.kind in ("organization", "group") and bool(party.units) and party.sector in sectors
