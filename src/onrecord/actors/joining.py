"""Names joined into parties: full names with their short forms, variants of spelling, acronyms.

Full names are joined first, whatever their place in the text, then each shorter one goes to the only party that it
fits. A surname that two parties share goes to the one that is plain from the title, the paragraph or the
text before; else it is a party of its own.
"""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from onrecord.actors import anatomy
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.gender import title_gender
from onrecord.actors.organizations import INTERNATIONAL, Organization
from onrecord.actors.parties import Mention, Name, Party
from onrecord.actors.spelling import alike, sound
from onrecord.actors.text import Text
from onrecord.actors.words import words
from onrecord.records import ActorKind

ALIASES = words("aliases.tsv", sort="link")
"""What stands between a name and what its bearer is called: ``alias``, ``known as``."""
HOW = words("aliases.tsv", sort="how")
MARKS = frozenset({"(", ",", "'s", "’s", "“", '"', "‘"})
MARKED = 3  # words: brackets and what stands in them
MOST_BETWEEN = 5  # words
VOWELS = re.compile("[aeiouy]")
LONG = 3  # parts of a name that runs from father to father
NEAR = 3  # paragraphs
OFTEN = 3  # times
LETTERS = 4  # of an acronym whose letters are not those of the name
ARTICLED = ("al-", "el-")
PREPOSITIONS = frozenset({"of", "for"})
OTHERS = frozenset({"state", "union", "league", "republic", "house"})
"""Last words of names that mean something else alone: ``Islamic State``, ``the State``."""
COUNTRY_NAMES = frozenset({"name", "former"})
KINDS: dict[str, ActorKind] = {"PERSON": "person", "ORG": "organization", "LOC": "place"}


def join(text: Text, gazetteer: Gazetteer, names: list[Name]) -> list[Party]:
    """The parties that the names mean, in no order."""
    people = People(text, gazetteer)
    others = Others(text, gazetteer)
    wanted = [name for name in names if name.label in KINDS]
    glosses = {one.end: other for one, other in pairwise(wanted) if is_gloss(text, gazetteer, one, other)}
    for name in sorted(wanted, key=lambda name: (name.start - name.end, name.start)):
        if name.label != "PERSON":
            others.add(name, glosses.get(name.end))
    full: list[tuple[Name, tuple[str, ...]]] = []
    short: list[tuple[Name, tuple[str, ...]]] = []
    for name in wanted:
        if name.label == "PERSON":
            units = anatomy.person(text.words[name.start : name.end])
            (full if len(units) > 1 else short).append((name, units))
    for name, units in sorted(full, key=lambda pair: (-len(pair[1]), pair[0].start - pair[0].end)):
        people.add_full(name, units)
    aliases = [(name, other) for name, other in pairwise(wanted) if is_alias(text, name, other)]
    for name, other in aliases:
        people.unite(name, other)
    for name, units in short:
        people.add_short(name, units[0])
    for name, other in aliases:
        people.unite(name, other)
    return [*people.parties, *others.parties]


def is_gloss(text: Text, gazetteer: Gazetteer, name: Name, short: Name) -> bool:
    """Whether a name of a body is followed by its short form in brackets: ``Popular Union (UP)``."""
    if name.label != "ORG" or short.label == "PERSON" or short.start != name.end + 1 or short.end >= len(text):
        return False
    if text.words[name.end] != "(" or text.words[short.end] != ")" or short.end - short.start > 1:
        return False
    words, letters = text.words[name.start : name.end], text.words[short.start]
    if len(words) < 2:
        return False
    firsts = {word[0].lower() for word in words}
    if all(one.lower() in firsts for one in letters if one.isupper()):
        return True
    return is_acronym(gazetteer, short, letters) or is_spelled(words, letters)


def is_spelled(words: list[str], letters: str) -> bool:
    """Whether capitals begin as a name does and go through it in order: ``Scand Inter Plc (SCN)``."""
    spelled = iter("".join(words).lower())
    return letters.isupper() and letters[0] == words[0][0] and all(letter in spelled for letter in letters.lower())


def is_alias(text: Text, name: Name, other: Name) -> bool:
    """Whether a second name is said to be what somebody is called: ``Moss (better known as Ann Lark)``."""
    between = [word for word in text.lower[name.end : other.start] if word not in MARKS]
    if not name.label == other.label == "PERSON" or not 0 < len(between) <= MOST_BETWEEN:
        return False
    if text.sentences[name.start] != text.sentences[other.start]:
        return False
    while between and between[0] in HOW:
        del between[0]
    return " ".join(between) in ALIASES


def is_acronym(gazetteer: Gazetteer, short: Name, word: str) -> bool:
    """Whether a word in capitals may be short for any name, in another language too: ``Coffee Institute (IHCAFE)``."""
    body = gazetteer.organization(short.start, short.end)
    known = gazetteer.exactly(short.start, short.end) or (body and body.organization.country in INTERNATIONAL)
    return word.isupper() and word.isalpha() and len(word) >= LETTERS and not known


def mention_of(text: Text, name: Name) -> Mention:
    """A name as a mention."""
    return Mention(name.start, name.end, text.head_of(name.start, name.end), "name")


class People:
    """The persons of a text."""

    def __init__(self, text: Text, gazetteer: Gazetteer) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.parties: list[Party] = []
        self.by_unit: dict[str, list[Party]] = defaultdict(list)
        self.by_sound: dict[str, list[Party]] = defaultdict(list)
        self.apart: dict[str, Party] = {}
        self.nicknamed: dict[tuple[str, ...], Party] = {}
        self.aliases: dict[str, Party] = {}

    def add_full(self, name: Name, units: tuple[str, ...]) -> None:
        """A name of several parts: to the party that has the same, a longer or a variant one, or to a new one."""
        party = self.same(units)
        if party is None:
            party = Party("person", self.text.line(name.start, name.end), units)
            self.parties.append(party)
            for unit in dict.fromkeys(units):
                self.by_unit[unit].append(party)
            self.by_sound[sound(units[-1])].append(party)
            for nickname in anatomy.nicknames(self.text.words[name.start : name.end]):
                self.nicknamed[nickname, units[-1]] = party
        elif party.name.isupper():
            party.name = self.text.line(name.start, name.end)  # no headline's capitals, if it can be helped
        party.mentions.append(mention_of(self.text, name))

    def same(self, units: tuple[str, ...]) -> Party | None:
        """The party that a name of several parts means."""
        if units in self.nicknamed:
            return self.nicknamed[units]
        near = [party for unit in dict.fromkeys(units) for party in self.by_unit.get(unit, ())]
        for party in dict.fromkeys(near):
            if one_person(party.units, units) and not (is_arabic(party) and is_sons_and_fathers(party.units, units)):
                return party
        return None

    def unite(self, name: Name, other: Name) -> None:
        """Make one party of the two that these names mean."""
        owners = {one.start: party for party in self.parties for one in party.mentions}
        party, same = owners.get(name.start), owners.get(other.start)
        if party is None or same is None or party is same:
            return
        party.mentions.extend(same.mentions)
        self.parties.remove(same)
        self.aliases |= dict.fromkeys(same.units, party)
        for known in (*self.by_unit.values(), *self.by_sound.values()):
            if same in known:
                known[:] = list(dict.fromkeys(party if one is same else one for one in known))

    def add_short(self, name: Name, unit: str) -> None:
        """A name of one part: to the only party that it fits; else a party of its own."""
        fitting = self.by_unit.get(unit, []) or self.variants(unit)
        party = self.choose(name, unit, fitting)
        if party is None and (party := self.apart.get(unit)) is None:
            party = self.apart[unit] = Party("person", self.text.line(name.start, name.end), (unit,))
            self.parties.append(party)
            if not fitting:
                self.by_unit[unit].append(party)
        party.mentions.append(mention_of(self.text, name))

    def variants(self, unit: str) -> list[Party]:
        """Parties whose last part is spelled a little differently."""
        return [party for party in self.by_sound.get(sound(unit), ()) if alike(unit, party.units[-1])]

    def choose(self, name: Name, unit: str, fitting: list[Party]) -> Party | None:
        """The one of several parties that the name means, if that is plain."""
        best: list[Party] = []
        rank = 0
        for party in fitting:
            place = self.rank(party, unit, name)
            if place > rank:
                best, rank = [], place
            if place == rank > 0:
                best.append(party)
        if len(best) < 2:
            return best[0] if best else None
        return self.by_title(name, best) or self.by_place(name, best)

    def rank(self, party: Party, unit: str, name: Name) -> int:
        """How well a name of one part fits a party: by family name 3, given name 2, a part between them 1, else 0.

        The family name stands last, or first where the first part is no given name that anybody knows. Who is
        called by the first of two surnames (``Maduro Moros``) or a second given name was named in full before.
        """
        units = party.units
        if self.aliases.get(unit) is party:
            return 3
        if is_patronymic(party) and len(units) > 1 and name.end == name.start + 1:
            return 2 if units[0] == unit else 0
        if units[-1] == unit or len(units) == 1 or alike(unit, units[-1]):
            return 3 if len(units) == 1 or self.is_as_written(party, name) else 1
        if units[0] == unit:
            return 2 if self.gazetteer.tables.given_names.gender(unit) else 3
        return 1 if unit in units[1:-1] and party.first < name.start else 0

    def is_as_written(self, party: Party, name: Name) -> bool:
        """Whether an Arabic family name has its article here as in full: of two the one called ``Sabah`` is meant."""
        words = self.text.lower
        last = party.name.lower().split()[-1]
        here = words[name.start].startswith(ARTICLED) or name.end > name.start + 1
        return here or not last.startswith(ARTICLED)

    def by_title(self, name: Name, fitting: list[Party]) -> Party | None:
        """The one whose gender a title before the name tells."""
        gender = title_gender(self.text, name.start)
        if not gender:
            return None
        matching = [party for party in fitting if self.gazetteer.tables.given_names.gender(party.units[0]) == gender]
        return matching[0] if len(matching) == 1 else None

    def by_place(self, name: Name, fitting: list[Party]) -> Party | None:
        """The only one that was named before in the paragraph, in those just before it, or anywhere before.

        Of several, the one that the text is about: named three times as often as any other.
        """
        passages, here = self.text.passages, self.text.passages[name.start]
        before = [(one.start, party) for party in fitting for one in party.mentions if one.start < name.start]
        for reach in (0, NEAR, len(passages)):
            near = {id(party): party for start, party in before if here - passages[start] <= reach}
            if near:
                if len(near) == 1:
                    return next(iter(near.values()))
                break
        count = Counter(id(party) for _, party in before)
        ranked = sorted(fitting, key=lambda party: -count[id(party)])
        return ranked[0] if before and count[id(ranked[0])] >= OFTEN * count[id(ranked[1])] else None


def is_patronymic(party: Party) -> bool:
    """Whether the last part is the father's: ``Mohammed bin Salman`` is never just ``Salman``."""
    return any(word in (" bin ", " bint ", " ibn ") for word in (f" {part} " for part in party.name.lower().split()))


def one_person(known: tuple[str, ...], units: tuple[str, ...]) -> bool:
    """Whether two names of several parts are forms of one: the longer one comes first."""
    if known == units:
        return True
    size = len(units)
    if any(known[at : at + size] == units for at in range(len(known) - size + 1)):
        return True
    if size >= LONG and known[1:] == units[1:] and VOWELS.sub("", known[0]) == VOWELS.sub("", units[0]):
        return True  # "Mishal" and "Meshal Al-Ahmad Al-Jaber"
    if known[-1] == units[-1] and (alike(known[0], units[0]) or initial(known[0], units[0])):
        middles, other = known[1:-1], units[1:-1]
        return not other or not middles or any(initial(a, b) or alike(a, b) for a in middles for b in other)
    return known[0] == units[0] and alike(known[-1], units[-1])


def is_arabic(party: Party) -> bool:
    """Whether a name is one of given names and fathers' with the article: ``Nawaf Al-Ahmad Al-Jaber``."""
    return any(word.startswith(ARTICLED) for word in party.name.lower().split())


def is_sons_and_fathers(known: tuple[str, ...], units: tuple[str, ...]) -> bool:
    """Whether the shorter of two long names is the longer without its first part: a son's and his father's."""
    return len(units) >= LONG and known[1:] == units


def initial(one: str, other: str) -> bool:
    """Whether one is the initial of the other."""
    return min(len(one), len(other)) == 1 and one[0] == other[0]


class Others:
    """The organisations and places of a text."""

    def __init__(self, text: Text, gazetteer: Gazetteer) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.parties: list[Party] = []
        self.by_units: dict[tuple[str, tuple[str, ...]], Party] = {}
        self.glossed: dict[tuple[str, ...], Party] = {}
        self.longer: dict[tuple[str, ...], list[Party]] = defaultdict(list)

    def add(self, name: Name, gloss: Name | None = None) -> None:
        """A name, longest first: to the party that has it, or that it is a short form of, or to a new one.

        ``gloss`` is the short form that stands in brackets behind the name.
        """
        words = self.text.words[name.start : name.end]
        units = anatomy.organization(words)
        match = self.gazetteer.exactly(name.start, name.end)
        key = (name.label, units)
        if match and match.role in COUNTRY_NAMES:
            key = ("country", (match.territory,))
        elif ("short", units) in self.by_units and name.label == "ORG" and not self.is_whole(name, units):
            key = ("short", units)
        elif (body := self.gazetteer.organization(name.start, name.end)) and self.is_sure(body.organization):
            key = ("organization", (body.organization.name, body.organization.country))
        party = self.known(key, units) or (self.only_longer(units) if key == ("ORG", units) and not match else None)
        if party is None:
            party = Party(KINDS[name.label], self.text.line(name.start, name.end), units)
            self.parties.append(party)
            self.by_units[key] = party
            if name.label == "ORG":
                self.shorten(party, words)
        if len(words) > MARKED and words[-1] == ")" and words[-3] == "(":
            self.glossed.setdefault(anatomy.organization(words[-2:-1]), party)
        if gloss:
            self.glossed.setdefault(anatomy.organization(self.text.words[gloss.start : gloss.end]), party)
        party.mentions.append(mention_of(self.text, name))

    def is_whole(self, name: Name, units: tuple[str, ...]) -> bool:
        """Whether a word that begins a body's name is a body of all countries itself: ``UN``, ``UN refugee agency``."""
        body = self.gazetteer.organization(name.start, name.end)
        longer = self.by_units["short", units].units
        known = body is not None and not body.organization.also and body.organization.country in INTERNATIONAL
        return known and len(longer) > 1 and longer[:1] == units and units not in self.glossed

    def is_sure(self, body: Organization) -> bool:
        """Whether a form means one body only, or that of the country which the text names most."""
        return not body.also or (body.country == self.gazetteer.home and all(map(str.isupper, body.also)))

    def known(self, key: tuple[str, tuple[str, ...]], units: tuple[str, ...]) -> Party | None:
        """The party that was seen with this name, or with one that it is short for."""
        party = self.glossed.get(units) if key[0] == "short" else None
        party = party or self.by_units.get(key) or self.glossed.get(units)
        return party or (self.by_units.get(("short", units)) if key[0] == "ORG" and len(units) == 1 else None)

    def shorten(self, party: Party, words: list[str]) -> None:
        """Remember what a body may be called for short."""
        for short in anatomy.initials(words):
            self.by_units.setdefault(("short", (short,)), party)
        if len(party.units) > 1 and party.units[-1] not in anatomy.PARTS:
            self.by_units.setdefault(("short", party.units[:1]), party)
        for part in parts(party.units):
            self.longer[part].append(party)

    def only_longer(self, units: tuple[str, ...]) -> Party | None:
        """The only body that is called by the end of its name, or by what stands before ``of``."""
        found = self.longer[units] if units[-1] not in OTHERS else []
        return found[0] if len(found) == 1 else None


def parts(units: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What a body may be called by alone: ``Astros``, ``Supreme Court`` (of Canada)."""
    ends = {units[at:] for at in range(1, len(units))}
    return ends | {units[:at] for at, unit in enumerate(units) if at and unit in PREPOSITIONS}
