"""Whose president is *the president*: the country of offices that the text does not tie to one.

A page speaks of one country's offices without saying whose, once it is plain. An office without a country gets that
of the office beside it (``President X and Foreign Minister Y``), else the country that the text is mostly about,
unless that one is known to have another holder of the same office.
"""

from bisect import bisect_left
from collections import Counter

from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.offices import RELATIONS
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.parties import Party
from onrecord.actors.text import Text

BOUND = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY"})
"""Sectors whose offices belong to some country."""
STANDING = frozenset({"police", "army", "military", "navy", "government", "parliament", "authorities", "president"})
"""Bodies that stand alone for those of the country that the text is about."""
FORMER = "ELI"
FORCES = frozenset({"MIL", "COP"})
SHARE = 0.6
LEAD = 1.5
LEAST = 3  # mentions
HIGHEST = ("president-elect", "president", "premier", "prime minister", "chancellor", "king", "queen", "emperor")
CHIEF = {"president-elect": "president", "premier": "prime minister"}


def settle(text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
    """Give a country to the offices and bodies of state that lack one."""
    count = counted(text, gazetteer)
    taken = {
        (office, party.country)
        for party in parties
        if party.country and party.sector != FORMER and (office := highest(party))
    }
    beside(text, parties)
    for party in parties:
        if party.country or (party.sector not in BOUND and not party.likely) or party.kind == "place":
            continue
        if party.units or party.likely:
            office = highest(party)
            others = {country for held, country in taken if office and held == office}
            party.country = mostly(count, others) or likely(count, party)
        elif party.name.lower() in STANDING:
            party.country = standing(count, party, parties)
    related(text, parties)


def counted(text: Text, gazetteer: Gazetteer) -> Counter[str]:
    """How often each country is named, by itself or by a body that only it has."""
    count = Counter(
        match.iso3 for match in gazetteer.countries if text.passages[match.start] >= 0 and _stands_alone(text, match)
    )
    for match in gazetteer.organizations:
        body = match.organization
        inside = any(at in gazetteer.by_word for at in range(match.start, match.end))
        if text.passages[match.start] >= 0 and not (inside or body.also or body.country in INTERNATIONAL):
            count[gazetteer.tables.countries.acts_for(body.country)] += 1
    return count


def _stands_alone(text: Text, match: CountryMatch) -> bool:
    """A town's name within a longer one (``Cayetano Heredia Hospital``) tells nothing of the country."""
    if match.role not in {"city", "region"}:
        return True
    beside = [at for at in (match.start - 1, match.end) if 0 <= at < len(text.words)]
    return not any(text.pos[at] == "PROPN" for at in beside)


def standing(count: Counter[str], party: Party, parties: list[Party]) -> str | None:
    """The country of a body without one: that of the only other force of its kind, or the one named most by far."""
    forces = {one.country for one in parties if one.sector == party.sector and one.country}
    if party.sector in FORCES and forces:
        return forces.pop() if len(forces) == 1 else None
    country = mostly(count, set())
    return country if country and count[country] >= SHARE * count.total() else None


def likely(count: Counter[str], party: Party) -> str | None:
    """The country of the best known body of that name, unless the text speaks of others only."""
    return party.likely if not count or party.likely in count else None


def highest(party: Party) -> str | None:
    """The office of the party that a country has once."""
    office = (party.title or (party.name if not party.units else "")).lower()
    found = next((one for one in HIGHEST if one in office and "vice" not in office), None)
    return CHIEF.get(found, found) if found else None


def mostly(count: Counter[str], others: set[str]) -> str | None:
    """The country that is named most, well before the next one; ``others`` are left out of it."""
    ranked = [(country, number) for country, number in count.most_common() if country not in others]
    if not ranked or ranked[0][1] < LEAST:
        return None
    if len(ranked) > 1 and ranked[0][1] < LEAD * ranked[1][1]:
        return None
    return ranked[0][0]


def beside(text: Text, parties: list[Party]) -> None:
    """An office in a row of offices is of the country of the others."""
    by_head = {mention.head: party for party in parties for mention in party.mentions if mention.sort == "name"}
    for party in parties:
        if party.kind != "person" or party.country or party.sector not in BOUND:
            continue
        for mention in party.mentions:
            first = text.heads[mention.head] if text.deps[mention.head] == "conj" else mention.head
            row = [first, *(child for child in text.children[first] if text.deps[child] == "conj")]
            known = {by_head[at].country for at in row if at in by_head and by_head[at].kind == "person"} - {None}
            if len(known) == 1:
                party.country = known.pop()


def related(text: Text, parties: list[Party]) -> None:
    """The rival and the wife of somebody are of the country of who was last named in the sentence before them."""
    people = sorted(
        ((mention.start, party) for party in parties if party.kind == "person" for mention in party.mentions),
        key=lambda pair: pair[0],
    )
    starts = [start for start, _ in people]
    for party in parties:
        for one in party.described if party.kind == "person" and party.country is None else ():
            at = bisect_left(starts, one.start) - 1
            near = at >= 0 and text.sentences[starts[at]] == text.sentences[one.start]
            if near and text.lemmas[one.head].lower() in RELATIONS and people[at][1] is not party:
                party.country = people[at][1].country
