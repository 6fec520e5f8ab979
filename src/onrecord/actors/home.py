"""Whose president is *the president*: the country of offices that the text does not tie to one.

A page speaks of one country's offices without saying whose, once it is plain. An office without a country gets that
of the office beside it (``President X and Foreign Minister Y``), else the country that the text is mostly about,
unless that one is known to have another holder of the same office.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.actors import setting, whereabouts
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.offices import RELATIONS
from onrecord.actors.origin import Origin
from onrecord.actors.paragraphs import TWICE, Paragraphs
from onrecord.actors.parties import Mention, Party
from onrecord.actors.text import Text
from onrecord.actors.words import words

BOUND = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY"})
"""Sectors whose offices belong to some country."""
STANDING = words("standing.tsv")
"""Bodies that stand alone for those of the country that the text is about: ``the cabinet``."""
FORMER, PARTY = "ELI", "PTY"
NATIONAL = BOUND | {"PTY", "OPP", FORMER, "JRN", "LAB"}
"""Sectors whose people and bodies are of the country that the text is about where it speaks of hardly another."""
ROOTLESS = words("rootless.tsv")
"""People who may be of any country: ``tourists``."""
ROVING = words("rootless.tsv", settled="")
"""Those who may be so even on a page that is firmly about one; ``fans`` are of it there."""
ENVOYS = words("envoys.tsv")
"""Offices and bodies of one country in another: ``ambassador``, ``consulate``."""
NATIVE = words("native.tsv")
"""Words for those who live where the text is set: ``local``, ``villagers``."""
BROAD = words("broad.tsv")
"""``African``, ``global``: of many countries, or of others."""
COUNTERPART = "counterpart"
PEOPLE = frozenset({"person", "group"})
CITY = "city"
INSIDE = 5  # words behind a government that may name who leads it
BEHIND = frozenset({"of", "from"})
FIRM, FIRM_AT_HOME = 0.75, 0.5  # of the mentions of all countries, on any page and on one of that country
NEXT = 3  # words between a guest and where the guest goes
CLOSE = 8  # words: from there on another country is nobody's on a page that is firmly about one
INDEFINITE = frozenset({"a", "an", "any", "some", "each", "every", "another", "other", "one", "no"})
POSSESSIVES = frozenset({"his", "her", "its", "their"})
FORCES = frozenset({"MIL", "COP"})
SHARE = 0.6
LANDS = frozenset({"name", "capital", "region", "city"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
HIGHEST = ("president-elect", "president", "premier", "prime minister", "chancellor", "king", "queen", "emperor")
CHIEF = {"president-elect": "president", "premier": "prime minister"}


def settle(text: Text, gazetteer: Gazetteer, parties: list[Party], came: Origin = setting.NOWHERE) -> None:
    """Give a country to the offices and bodies of state that lack one; ``came`` is where the page comes from."""
    count = setting.counted(text, gazetteer, parties, came)
    whereabouts.settle(text, gazetteer, parties, count)
    taken = {
        (office, party.country)
        for party in parties
        if party.country and party.sector != FORMER and (office := highest(party))
    }
    beside(text, parties)
    visiting = guests(text, gazetteer, parties, count)
    for party in parties:
        if id(party) in visiting or is_envoy(party):
            continue
        bound = party.sector in BOUND or party.likely or (party.sector == FORMER and highest(party))
        if party.country or not bound or party.kind == "place":
            continue
        if party.units or party.likely:
            office = highest(party)
            others = {country for held, country in taken if office and held == office}
            known = party.sector == PARTY and party.likely and is_named_much(count, party.likely)
            party.country = (party.likely if known else setting.mostly(count, others)) or likely(count, party)
        elif party.name.lower() in STANDING:
            party.country = standing(count, party, parties)
    related(text, parties)
    employed(text, parties)
    ethnic(text, gazetteer, parties)
    sole, most = setting.sole_land(count), setting.main_land(count)
    listed(text, parties, sole)
    ours = setting.home_land(count, came)
    if land := sole or most or only_land(gazetteer, count) or ours:
        share = max(count[land] / count.total(), setting.share_of(land, parties))
        strangers = beside_others(text, gazetteer, parties, land, CLOSE if share >= FIRM else len(text)) | visiting
        domestic(text, parties, land, visiting if sole else strangers)
        if sole or share >= SHARE or land == ours:
            named(text, parties, land, strangers)
        at_home(text, parties, strangers, Setting(land, land == sole, land == ours, share))
    if not sole:
        between(text, gazetteer, parties, most)
    governed(text, parties)
    native(parties, count, came)
    sent(text, gazetteer, parties, came.outlet)


class Setting(NamedTuple):
    """The country that a text is about: whether it names hardly another, is of an outlet there, and the share."""

    land: str
    sole: bool
    ours: bool
    share: float


def at_home(text: Text, parties: list[Party], strangers: set[int], where: Setting) -> None:
    """Those whom the text only describes, and the places that no table knows, are of the country that it is about."""
    if where.ours or (where.sole and where.share >= SHARE):
        local(text, parties, where.land, strangers, where.share >= (FIRM_AT_HOME if where.ours else FIRM))
    if where.ours:
        placed(text, parties, where.land, strangers)


def sent(text: Text, gazetteer: Gazetteer, parties: list[Party], outlet: str | None) -> None:
    """An ambassador to another country, of none that is said, is of the outlet's."""
    for party in parties if outlet else ():
        if party.country or not is_envoy(party):
            continue
        behind = (
            gazetteer.by_word.get(at)
            for one in party.described
            for at in range(one.head + 1, one.end)
            if text.lower[at - 1] == "to"
        )
        if any(match and match.iso3 != outlet for match in behind):
            party.country = outlet


def native(parties: list[Party], count: Counter[str], came: Origin) -> None:
    """Those who live where the text is set are of its dateline's country, or of its outlet's if it speaks of that."""
    land = came.dateline or (came.outlet if came.outlet in count else None)
    for party in parties if land else ():
        if party.country is None and is_native(party):
            party.country = land


def between(text: Text, gazetteer: Gazetteer, parties: list[Party], most: str | None) -> None:
    """In a text between countries, offices and bodies of public life are of the one that their paragraph speaks of.

    Of others only those with names are, and only where it does so twice or the text names that one ``most``.
    """
    paragraphs = Paragraphs(text, gazetteer, parties)
    for party in parties:
        if party.country or party.kind == "place" or is_elsewhere(party):
            continue
        national = party.sector in NATIONAL and (party.units or is_definite(text, party) or is_force(party))
        if national or is_native(party):
            party.country = paragraphs.land_at(party)
        elif party.units:
            land = paragraphs.land_at(party)
            party.country = land if land == most else paragraphs.land_at(party, TWICE)


def only_land(gazetteer: Gazetteer, count: Counter[str]) -> str | None:
    """The only country that the text names, if it does so by more than the name of a town."""
    lands = {match.iso3 for match in gazetteer.countries if match.role != CITY and not match.also}
    return next(iter(lands)) if len(count) == len(lands) == 1 and lands == count.keys() else None


def domestic(text: Text, parties: list[Party], land: str, strangers: set[int]) -> None:
    """Offices and bodies of public life are of the country that the text is about, whoever did not say else.

    Those ``strangers`` with names are not: the guest of a country is of another.
    """
    for party in parties:
        if party.country or party.kind == "place" or party.sector not in NATIONAL or is_elsewhere(party):
            continue
        if party.units and id(party) in strangers:
            continue
        if party.units or is_definite(text, party):
            party.country = land


def named(text: Text, parties: list[Party], land: str, strangers: set[int]) -> None:
    """So are people and bodies with names, unless more is said of them or another country stands by them."""
    for party in parties:
        wanting = party.country is None and party.units and party.kind != "place" and not is_envoy(party)
        if id(party) in strangers:
            continue
        if wanting and not any(text.lemmas[one.head].lower() in ROOTLESS for one in party.described):
            party.country = land


def placed(text: Text, parties: list[Party], land: str, strangers: set[int]) -> None:
    """So are the places that no table knows, on a page of that country."""
    for party in parties:
        wanting = party.kind == "place" and party.country is None and id(party) not in strangers
        if wanting and not whereabouts.is_wide(text, party):
            party.country = land


def beside_others(text: Text, gazetteer: Gazetteer, parties: list[Party], land: str, reach: int) -> set[int]:
    """The parties, by ``id()``, whose nearest country in their first sentence is another, up to ``reach`` away."""
    nearby: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for match in gazetteer.countries:
        nearby[text.sentences[match.start]].append((match.start, match.iso3))
    found = set()
    for party in parties if nearby else ():
        first = party.first
        near = min(((abs(at - first), iso3) for at, iso3 in nearby[text.sentences[first]]), default=(0, land))
        if near[1] != land and near[0] <= reach:
            found.add(id(party))
    return found


def guests(text: Text, gazetteer: Gazetteer, parties: list[Party], count: Counter[str]) -> set[int]:
    """The people, by ``id()``, whom a sentence has on their way to the land that the text names most.

    ``the visit of Moss to Norway``
    """
    land = next((country for country, _ in count.most_common(1)), None)
    goals = {
        text.sentences[match.start]: match.start - 1
        for match in gazetteer.countries
        if match.iso3 == land and match.start and text.lower[match.start - 1] == "to"
    }
    found = set()
    for party in parties:
        for one in party.mentions if party.kind == "person" and party.units else ():
            goal = goals.get(text.sentences[one.start])
            if goal is not None and 0 <= goal - one.end <= NEXT:
                found.add(id(party))
    return found


def local(text: Text, parties: list[Party], land: str, strangers: set[int], firm: bool) -> None:
    """So are those whom the text describes, but not ``strangers`` nor who may come from anywhere.

    Where it is ``firm`` about one country, also somebody uncertain: ``a police official``.
    """
    for party in parties:
        if party.country or party.units or party.kind == "place" or is_elsewhere(party):
            continue
        if party.sector is None and not (firm and party.kind in PEOPLE):
            continue
        foreign = is_foreign(party, ROVING if firm else ROOTLESS)
        certain = is_definite(text, party) or (party.kind == "group" and party.plural and not foreign)
        if id(party) in strangers and not (firm and certain):
            continue
        public = party.kind == "person" or party.sector in NATIONAL or not party.plural
        if certain or (firm and public and not foreign):
            party.country = land


def is_broad(party: Party) -> bool:
    """Whether a description is of people of many countries, or of others: ``African governments``."""
    return party.plural and not party.units and not BROAD.isdisjoint(party.name.lower().split())


def is_force(party: Party) -> bool:
    """Whether a description is of the forces of a country: ``security forces``."""
    return party.kind == "group" and party.plural and party.sector in FORCES


def is_elsewhere(party: Party) -> bool:
    """Whether somebody need not be of the country that the text is about, whatever it is."""
    return is_envoy(party) or is_broad(party)


def is_native(party: Party) -> bool:
    """Whether a description is of those who live where the text is: ``local traders``, ``villagers``."""
    return party.kind in PEOPLE and not NATIVE.isdisjoint(party.name.lower().split())


def is_envoy(party: Party) -> bool:
    """Whether somebody stands for one country in another: an ambassador, an embassy."""
    return not ENVOYS.isdisjoint(f"{party.title or ''} {party.name}".lower().split())


def is_foreign(party: Party, roving: frozenset[str]) -> bool:
    """Whether a description is of people who may be of any country: ``tourists``."""
    return party.name.split()[-1].lower() in roving


def employed(text: Text, parties: list[Party]) -> None:
    """Who is said to work for a body or in a town is of its country: ``a teacher in Vexo``."""
    owners = {
        at: party
        for party in parties
        if party.kind != "person" and party.country
        for one in party.mentions
        for at in range(one.start, one.end)
    }
    for party in parties:
        if party.kind not in ("person", "group") or party.country:
            continue
        ends = [(one, one.head if is_envoy(party) else one.end) for one in party.described]  # "ambassador to Chad"
        found = (owners[at].country for one, end in ends for at in range(one.start, end) if at in owners)
        party.country = next(found, None) or next(
            filter(None, (belonging(text, one, owners) for one in party.mentions)), None
        )


def governed(text: Text, parties: list[Party]) -> None:
    """The government of somebody is of his country: ``the government of President Moss``."""
    people = {
        at: party
        for party in parties
        if party.kind == "person" and party.country
        for one in party.mentions
        for at in range(one.start, one.end)
    }
    for party in parties:
        if party.country is None and party.sector == "GOV" and party.kind != "person" and not party.units:
            behind = (at for one in party.mentions for at in range(one.end + 1, one.end + INSIDE))
            led = (text.lower[one.end] == "of" for one in party.mentions if one.end < len(text))
            party.country = next((people[at].country for at in behind if at in people), None) if any(led) else None


def belonging(text: Text, mention: Mention, owners: dict[int, Party]) -> str | None:
    """The country of the body or the town right behind a name: ``Moss of the Salt Board``."""
    at = mention.end
    if at >= len(text) or text.lower[at] not in BEHIND:
        return None
    at += 1 + (at + 1 < len(text) and text.lower[at + 1] == "the")
    return owners[at].country if at in owners else None


def is_definite(text: Text, party: Party) -> bool:
    """Whether a description means somebody certain: ``the minister``, ``officials``, not ``a president``."""
    if party.plural and party.kind not in ("group", "government"):
        return False
    befores = {text.lower[one.start - 1] if one.start else "" for one in party.mentions if one.sort == "nominal"}
    if not befores.isdisjoint(DEFINITE):
        return True
    return party.name.split()[-1].lower() in STANDING and befores.isdisjoint(INDEFINITE | POSSESSIVES)


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


def standing(count: Counter[str], party: Party, parties: list[Party]) -> str | None:
    """The country of a body without one: that of the only other force of its kind, or the one named most by far."""
    forces = {one.country for one in parties if one.sector == party.sector and one.country}
    if party.sector in FORCES and forces:
        return forces.pop() if len(forces) == 1 else None
    country = setting.mostly(count, set())
    return country if country and count[country] >= SHARE * count.total() else None


def is_named_much(count: Counter[str], land: str) -> bool:
    """Whether the text names a country half as often as the one that it names most."""
    return count[land] * 2 >= max(count.values(), default=0) > 0


def likely(count: Counter[str], party: Party) -> str | None:
    """The country of the best known body of that name, unless the text speaks of others only."""
    return party.likely if not count or party.likely in count else None


def highest(party: Party) -> str | None:
    """The office of the party that a country has once."""
    office = (party.title or (party.name if not party.units else "")).lower()
    found = next((one for one in HIGHEST if one in office and "vice" not in office), None)
    return CHIEF.get(found, found) if found else None


def beside(text: Text, parties: list[Party]) -> None:
    """An office in a row of offices is of the country of the others, unless both are a country's highest."""
    for party, row in people(text, parties):
        if party.country or party.sector not in BOUND or (highest(party) and any(map(highest, row))):
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
    """The rival and the wife of somebody are of the country of who was last named in the sentence before them.

    A counterpart has that one's sector, and a country of his own.
    """
    order = sorted(
        ((mention.start, party) for party in parties if party.kind == "person" for mention in party.mentions),
        key=lambda pair: pair[0],
    )
    starts = [start for start, _ in order]
    for party in parties:
        heads = [(one.start, one.head) for one in party.described] or [
            (one.start, one.head) for one in party.mentions[:1]
        ]
        for start, head in heads if party.kind == "person" else ():
            at = bisect_left(starts, start) - 1
            noun = text.lemmas[head].lower()
            if at < 0 or text.sentences[starts[at]] != text.sentences[start] or order[at][1] is party:
                continue
            if noun in RELATIONS and party.described:
                party.country = party.country or order[at][1].country
            elif noun == COUNTERPART:
                party.sector = party.sector or order[at][1].sector
