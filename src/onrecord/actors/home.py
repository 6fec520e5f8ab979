"""Whose president is *the president*: the country of offices that the text does not tie to one.

A page speaks of one country's offices without saying whose, once it is plain. An office without a country gets that
of the office beside it (``President X and Foreign Minister Y``), else the country that the text is mostly about,
unless that one is known to have another holder of the same office.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from onrecord.actors import whereabouts
from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.offices import RELATIONS
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.parties import Party
from onrecord.actors.text import Text
from onrecord.actors.words import words

BOUND = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY"})
"""Sectors whose offices belong to some country."""
STANDING = words("standing.tsv")
"""Bodies that stand alone for those of the country that the text is about: ``the cabinet``."""
FORMER = "ELI"
NATIONAL = BOUND | {"PTY", "OPP", FORMER, "JRN", "LAB"}
"""Sectors whose people and bodies are of the country that the text is about where it speaks of hardly another."""
LOCAL = frozenset({"BUS", "EDU", "MED", "AGR", "SOC", "REL"})
"""Sectors whose bodies mostly stand in one country."""
FIRM = 0.8  # of the mentions of all countries
INDEFINITE = frozenset({"a", "an", "any", "some", "each", "every", "another", "other", "one", "no"})
POSSESSIVES = frozenset({"his", "her", "its", "their"})
FORCES = frozenset({"MIL", "COP"})
SHARE = 0.6
LEAD = 1.5
LEAST = 3  # mentions
LANDS = frozenset({"name", "capital", "region", "city"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
HIGHEST = ("president-elect", "president", "premier", "prime minister", "chancellor", "king", "queen", "emperor")
CHIEF = {"president-elect": "president", "premier": "prime minister"}


def settle(text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
    """Give a country to the offices and bodies of state that lack one."""
    count = counted(text, gazetteer)
    whereabouts.settle(text, gazetteer, parties, count)
    taken = {
        (office, party.country)
        for party in parties
        if party.country and party.sector != FORMER and (office := highest(party))
    }
    beside(text, parties)
    for party in parties:
        bound = party.sector in BOUND or party.likely or (party.sector == FORMER and highest(party))
        if party.country or not bound or party.kind == "place":
            continue
        if party.units or party.likely:
            office = highest(party)
            others = {country for held, country in taken if office and held == office}
            party.country = mostly(count, others) or likely(count, party)
        elif party.name.lower() in STANDING:
            party.country = standing(count, party, parties)
    related(text, parties)
    sole = whereabouts.sole_land(count)
    listed(text, parties, sole)
    domestic(text, parties, sole)
    if sole and count[sole] >= FIRM * count.total():
        established(parties, sole)
    employed(parties)
    ethnic(text, gazetteer, parties)


def domestic(text: Text, parties: list[Party], sole: str | None) -> None:
    """In a text about one country, offices and bodies of public life are that country's, whoever did not say else."""
    for party in parties if sole else ():
        if party.country or party.kind == "place" or party.sector not in NATIONAL:
            continue
        if party.units or is_definite(text, party):
            party.country = sole


def established(parties: list[Party], sole: str) -> None:
    """In a text that hardly names another country, firms, schools and hospitals with names are of the one."""
    for party in parties:
        if party.country is None and party.units and party.kind == "organization" and party.sector in LOCAL:
            party.country = sole


def employed(parties: list[Party]) -> None:
    """Who is said to work for a body is of its country."""
    bodies = {
        at: party
        for party in parties
        if party.kind in ("organization", "government") and party.country
        for one in party.mentions
        for at in range(one.start, one.end)
    }
    for party in parties:
        if party.kind == "person" and party.country is None:
            found = (bodies[at].country for one in party.described for at in range(one.start, one.end) if at in bodies)
            party.country = next(found, None)


def is_definite(text: Text, party: Party) -> bool:
    """Whether a description means somebody certain: ``the minister``, ``officials``, not ``a president``."""
    first = party.mentions[0].start
    if party.plural and party.kind != "group":
        return False
    before = text.lower[first - 1] if first else ""
    return before not in INDEFINITE | POSSESSIVES and (before in DEFINITE or party.name.split()[-1].lower() in STANDING)


def listed(text: Text, parties: list[Party], sole: str | None) -> None:
    """Somebody in a row of people is of the country of the others, where the text is about it or two are of it.

    Of two, the other may be whom the first one met.
    """
    for party, row in people(text, parties):
        lands = {id(one): one.country for one in row if one.country}
        if not party.country and len(set(lands.values())) == 1 and (sole in lands.values() or len(lands) > 1):
            party.country = next(iter(lands.values()))


def ethnic(text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
    """Ethnic Albanians are of where they live, if the sentence names one other country."""
    for party in parties:
        for one in party.mentions if party.kind == "group" else ():
            at = one.start - 1
            if text.lower[max(at, 0)] != "ethnic" and text.lower[one.start] != "ethnic":
                continue
            lands = {
                match.iso3
                for match in gazetteer.countries
                if match.role in LANDS and text.sentences[match.start] == text.sentences[one.start]
            }
            if len(lands - {party.country}) == 1:
                party.country = (lands - {party.country}).pop()
                break


def owned(parties: list[Party]) -> None:
    """Whose the forces are that somebody calls his: of the same country as whoever the pronoun before them means."""
    owners = {one.end: party for party in parties for one in party.mentions if one.sort == "pronoun"}
    for party in parties:
        if party.country is None and not party.units and party.sector in NATIONAL:
            found = (owners[one.start].country for one in party.mentions if one.start in owners)
            party.country = next(found, None)


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
    for party, row in people(text, parties):
        if party.country or party.sector not in BOUND:
            continue
        known = {one.country for one in row} - {None}
        if len(known) == 1:
            party.country = known.pop()


def people(text: Text, parties: list[Party]) -> Iterator[tuple[Party, list[Party]]]:
    """The people, each with those named in a row with it."""
    persons = [party for party in parties if party.kind == "person"]
    named = {one.head: party for party in persons for one in party.mentions if one.sort == "name"}
    for party in persons:
        for mention in party.mentions:
            first = text.heads[mention.head] if text.deps[mention.head] == "conj" else mention.head
            row = [first, *(child for child in text.children[first] if text.deps[child] == "conj")]
            yield party, [named[at] for at in row if at in named]


def related(text: Text, parties: list[Party]) -> None:
    """The rival and the wife of somebody are of the country of who was last named in the sentence before them."""
    order = sorted(
        ((mention.start, party) for party in parties if party.kind == "person" for mention in party.mentions),
        key=lambda pair: pair[0],
    )
    starts = [start for start, _ in order]
    for party in parties:
        for one in party.described if party.kind == "person" and party.country is None else ():
            at = bisect_left(starts, one.start) - 1
            near = at >= 0 and text.sentences[starts[at]] == text.sentences[one.start]
            if near and text.lemmas[one.head].lower() in RELATIONS and order[at][1] is not party:
                party.country = order[at][1].country
