"""Country and sector of the parties: from their names, from what is said of them, from whom they belong to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from msgspec import structs

from onrecord.actors import anatomy
from onrecord.actors.basing import based
from onrecord.actors.commas import before_gloss
from onrecord.actors.countries import CountryMatch
from onrecord.actors.employers import employers, has_age
from onrecord.actors.gazetteer import DOUBTS, FAR_AHEAD, GAP, Gazetteer
from onrecord.actors.joining import COUNTRY_NAMES
from onrecord.actors.labels import OBJECTS, POSSESSIVE, SUBJECTS
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.offices import MODIFIERS, NAME_SECTORS, RELATIONS, SORTS
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.parties import Mention, Party, Stretch
from onrecord.actors.profiles import Profile, profile_of
from onrecord.actors.senses import in_context
from onrecord.actors.text import Text
from onrecord.actors.towns import town
from onrecord.actors.whereabouts import LARGE
from onrecord.actors.words import words

BESIDE = frozenset({POSSESSIVE, "amod", "compound", "nmod"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
BELONGING = frozenset({"of", "in", "from", "near", "for"})
DATELINE = frozenset({"(", "--", "—", "–", ":", "|"})
STATES = words("states.tsv")
"""Verbs whose subject does nothing: ``Kenya has a port`` speaks of the place."""
ADDRESSING = words("addressing.tsv")
"""Verbs whose object is spoken to: ``they warned Kenya`` speaks of its government."""
PASSIVE = "nsubj:pass"
SERVING = words("serving.tsv")
"""Offices of states and of other bodies alike."""
LED, PRESS = "led", "JRN"
CALLED = frozenset({"called", "named", ",", '"', "“", "the"})
"""What may stand between a noun for news and the name."""
PRESS_NOUNS = words("press.tsv")
POLICE = frozenset({"police", "policing"})
RANKED = frozenset({"MIL", "CVL", "COP", None})
"""Sectors of ranks that the police have too."""
GOVERNING = frozenset({"president", "minister", "premier", "king"})
"""Offices that a general who holds one is known by."""
LAND_WORDS = words("place_words.tsv", sort="part") | words("place_words.tsv", sort="land")
TOWNS = frozenset({"city", "region"})
NATIONS = frozenset({"adjective", "name"})
NATIONALITIES = frozenset({"adjective", "demonym"})
LANDS = NATIONS | {"region"}
"""What a body right behind it belongs to: ``Rivers State police``."""
THEIRS = frozenset({"his", "her", "its", "their"})
MOST_TITLES = 4  # words
IN_BRACKETS = 9  # words
COMPLEMENT = 4  # words behind a noun that may say whose it is: ``rebels in the north of Mali``
BODIES = frozenset({"organization", "government", "group"})
PRIVATE = "CVL"
"""PLOVER's sector of private people: by their trade, kin, age or plight."""
FORMER = "ELI"
BUSINESS = "BUS"
GOVERNMENT = "GOV"
OFFICES = frozenset({"GOV", "LEG", "JUD"})
BEARING = frozenset({"on", "for", "against"})
WORKING = words("working.tsv")
"""Words before ``Group`` in the names of committees: ``Liaison Group``."""
KIN = words("no_titles.tsv") & RELATIONS
TIES = frozenset({"of", "for", "at", "with", "from"})
"""What ties an office to a body's name behind it."""


@lru_cache(maxsize=4096)
def profile(phrase: tuple[str, ...], tables: Lexicon, home: str | None) -> Profile:
    """What the words of a noun phrase tell; the same ones come again and again."""
    return profile_of(phrase, tables, home)


def rank(sector: str) -> int:
    """How much a sector says of a person: an office most, a former one less, a trade or kinship least."""
    return {PRIVATE: 0, FORMER: 1}.get(sector, 2)


def over_trade(sector: str | None, employer: str | None) -> str | None:
    """The sector of somebody who works for a body: the body's where the words tell a trade or nothing."""
    return employer or sector if sector in (None, PRIVATE) else sector


def is_little_known(match: CountryMatch) -> bool:
    """Whether a form is that of a small town, or of one whose name people and other towns have too."""
    if match.role not in TOWNS:
        return False
    known = town(match.form)
    return known is None or known.size < LARGE or not DOUBTS.isdisjoint(match.also)


class Affiliations:
    """What the tables and the text tell of the parties."""

    def __init__(self, text: Text, gazetteer: Gazetteer) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.bodies: dict[int, Party] = {}
        self.people: dict[int, Party] = {}

    def settle(self, parties: list[Party]) -> None:
        """Set country and sector of parties with names; a capital that acts becomes a government beside the town."""
        for party in list(parties):
            if party.kind == "place":
                parties.extend(self.place(party))
            elif party.kind != "person":
                self.body(party)
                self.bodies |= {at: party for one in party.mentions for at in range(one.start, one.end)}
        self.firms(parties)
        for party in parties:
            if party.kind not in ("person", "place") and party.country is None:
                party.country = next(filter(None, map(self.world_owner, party.mentions)), None)
        for party in parties:
            if party.kind == "person":
                self.person(party)
                self.people |= {at: party for one in party.mentions for at in range(one.start, one.end)}

    def person(self, party: Party) -> None:
        """A person is of the country and the sector of the office; the president of a company is no statesman.

        Of several sectors the first counts, but a trade or kinship (``CVL``) only where no office is told, and a
        former office only where there is none now.
        """
        sectors: list[str] = []
        police = False
        beside = [one for one in party.described if one.head in self.bodies]
        # "They told The Verdad Ann Moss would come": a body's name beside a person's is no office.
        offices = [one for one in party.described if one.head not in self.bodies]
        told = [(self.text.lemmas[one.head].lower(), one, *self.office(one)) for one in offices]
        left = {noun for noun, _, sector, _ in told if sector == FORMER}
        for noun, one, sector, country in told:
            party.country = party.country or country
            if noun in left and sector in OFFICES:
                continue  # of a former president the text may tell how he "resigned as president"
            if sector in RANKED and not POLICE.isdisjoint(self.text.lower[one.start : one.end]):
                police = True  # "police spokesman Captain Moss" is no captain of a team
            governs = sectors[:1] == ["MIL"] and sector == "GOV" and noun in GOVERNING
            if sector:
                sectors = [sector] if governs else [*sectors, sector]
        sectors += filter(None, map(self.title_before, party.mentions))
        sectors += filter(None, (self.bodies[one.head].sector for one in beside))
        party.sector = "COP" if police else max(sectors, key=rank, default=None)
        for mention in party.mentions:
            party.country = party.country or self.people_before(mention)
            if owner := self.owner_before(mention) or self.employer_behind(mention):
                party.country, party.sector = party.country or owner.country, over_trade(party.sector, owner.sector)
        if party.sector is None and self.is_private(party):
            party.sector = PRIVATE
        party.country = party.country or self.gazetteer.tables.figures.country(party.name)

    def title_before(self, mention: Mention) -> str | None:
        """The sector that the titles before a name tell, where no noun does: ``Gen. Moss``, ``Rev. Ann Moss``."""
        tables, start = self.gazetteer.tables, mention.start
        for first in range(max(0, start - MOST_TITLES), start) if mention.sort == "name" else ():
            found = tables.titles.leading(self.text.words[first:start])
            if found and found[-1].end == start - first:
                noun = tables.sectors.of(self.text.words[first:start])
                return None if noun else next((one.title.sector for one in found if one.title.sector), None)
        return None

    def firms(self, parties: list[Party]) -> None:
        """A body without a sector whose chief executive somebody is said to be is a firm."""
        for party in parties:
            for one in party.described if party.kind == "person" else ():
                body = self.body_in(one) or self.body_behind(one.end)
                if body and body.sector is None and self.told(one.start, one.head + 1).sector == BUSINESS:
                    body.sector = BUSINESS

    def office(self, one: Stretch) -> tuple[str | None, str | None]:
        """Sector and country that a description tells, by its own words or by the body that it names."""
        told = self.told(one.start, one.end)
        found = self.gazetteer.tables.sectors.of(self.text.words[one.start : one.end])
        behind = found is not None and found.start > one.head - one.start
        # "The only project in the capital" is no capital.
        sector, country = None if behind or told.kind == "government" else told.sector, told.country
        noun = self.text.lemmas[one.head].lower()
        body = self.body_in(one) or self.body_behind(one.end) or self.body_after_comma(one.end)
        if body and noun in SERVING:
            return body.sector or (sector if sector != GOVERNMENT else None), body.country or country
        if noun in RELATIONS:
            return (PRIVATE if noun in KIN else None), country
        if body:
            return sector or body.sector, country or body.country
        return in_context(self.text, noun, sector), country

    def is_private(self, party: Party) -> bool:
        """Whether all that a text tells of somebody is an age, as it does of private people: ``Moss, 34,``."""
        public = self.gazetteer.tables.figures.country(party.name) is not None
        return not public and any(has_age(self.text, one) for one in party.mentions if one.sort == "name")

    def people_before(self, mention: Mention) -> str | None:
        """The country of the nationality that stands right before a name: ``Italian Ann Moss``."""
        match = self.gazetteer.by_word.get(mention.start - 1)
        if (
            match is None
            or match.end != mention.start
            or match.before
            or match.after
            or match.role not in NATIONALITIES
        ):
            return None
        return match.iso3 if self.text.sentences[match.start] == self.text.sentences[mention.start] else None

    def owner_before(self, mention: Mention) -> Party | None:
        """The body whose somebody is said to be: ``Vexo TV's Ann Moss``."""
        at = mention.start - 1
        return self.bodies.get(at - 1) if at > 0 and self.text.lower[at] in POSSESSIVES else None

    def employer_behind(self, mention: Mention) -> Party | None:
        """The body that somebody is of, or works for: ``Moss of Vexo TV``, ``Moss, who runs Vexo Foods``."""
        text, at = self.text, mention.end
        if mention.sort != "name" or at >= len(text):
            return None
        if text.words[at] == "(" and ")" in text.words[at : at + IN_BRACKETS]:
            at = text.words.index(")", at) + 1
        if at < len(text) and text.lower[at] in ("of", "from"):
            return self.body_behind(at)
        return next((body for place in employers(text, mention) if (body := self.bodies.get(place))), None)

    def body_behind(self, end: int) -> Party | None:
        """The organisation whose name a preposition at ``end`` ties to what stands before it."""
        text = self.text
        if end + 1 >= len(text) or text.lower[end] not in TIES:
            return None
        return self.bodies.get(end + 1 + (text.lower[end + 1] == "the"))

    def body_after_comma(self, end: int) -> Party | None:
        """The organisation between commas behind an office: ``Moss, Director, Vexo Foundation, said``."""
        text = self.text
        body = self.bodies.get(end + 1) if end + 1 < len(text) and text.words[end] == "," else None
        last = max((one.end for one in body.mentions if one.start == end + 1), default=0) if body else 0
        return body if 0 < last < len(text) and text.words[last] in (",", ".") else None

    def body_in(self, stretch: Stretch) -> Party | None:
        """The organisation with a name that an office belongs to."""
        found = (self.bodies[at] for at in range(stretch.start, stretch.end) if at in self.bodies)
        return next(found, None)

    def body_of(self, start: int, head: int) -> Party | None:
        """The organisation whose name stands before a noun or behind its ``of``: ``Vexo chief``, ``chief of Vexo``."""
        end = head + 1
        if found := self.body_in(Stretch(start, head, head)):
            return found
        return self.body_behind(end)

    def place(self, party: Party) -> Sequence[Party]:
        """A place is of its country; a country that acts is its government, a capital that acts stands for it.

        A country stays one party, of the sector of its government where it acts. The mentions of a capital that act
        are a government beside the town; a seat is a government everywhere.
        """
        first = party.mentions[0]
        match = self.gazetteer.exactly(first.start, first.end)
        if match is None:
            return ()
        party.country = self.namesake(match) or match.iso3
        acting = [mention for mention in party.mentions if match.role == "seat" or self.acts(mention)]
        if not match.sector or not acting:
            return ()
        if match.role in COUNTRY_NAMES:
            party.sector = match.sector
            return ()
        if len(acting) == len(party.mentions):
            party.kind, party.sector = "government", match.sector
            return ()
        party.mentions = [mention for mention in party.mentions if mention not in acting]
        return [replace(party, kind="government", sector=match.sector, mentions=acting, described=[])]

    def namesake(self, match: CountryMatch) -> str | None:
        """The country of another town of the name, if the text names that one and not the one of the better known."""
        if match.role != "city":
            return None
        known = town(match.form)
        lands = Counter(other.iso3 for other in self.gazetteer.countries if other.form != match.form)
        most = next((country for country, _ in lands.most_common(1)), match.iso3)
        others = (*match.also, *(known.countries if known else ()))
        if most in others and lands[most] >= FAR_AHEAD * lands[match.iso3]:
            return most
        named = [country for country in others if country in lands]
        return named[0] if len(named) == 1 and match.iso3 not in lands else None

    def body(self, party: Party) -> None:
        """An organisation is what the tables say of its fullest name, and of the country in it or beside it."""
        mentions = sorted(party.mentions, key=lambda mention: mention.start - mention.end)
        full = mentions[0].end - mentions[0].start
        for mention in mentions:
            if full > 1 and mention.end - mention.start == 1:
                break  # EC is the Election Commission here, whatever else it is elsewhere
            told = self.told(mention.start, mention.end)
            if likely := self.common(mention.start, mention.end):
                party.likely = likely
            elif not self.is_by_chance(mention, told.country):
                party.country = party.country or told.country
            match = self.gazetteer.organization_by_word.get(mention.start)
            lent = match.organization.sector if match and match.start == mention.start else None
            exact = match is not None and (match.start, match.end) == (mention.start, mention.end)
            called = None if exact else self.sector_called(mention.start, mention.end)
            single = mention.end == mention.start + 1 or told.sector == PRIVATE
            office = told.kind == "person" and told.organization is None and single  # "Miss Teen Kenya" is no teen
            party.sector = party.sector or called or (None if office else told.sector) or lent
            if told.kind in ("organization", "government") or (told.kind == "group" and exact):
                party.kind = told.kind
        if party.kind == "government" and (party.country in INTERNATIONAL or party.sector == BUSINESS):
            party.kind = "organization"
        for one in party.described:
            party.sector = party.sector or self.told(one.start, one.end).sector
        for mention in party.mentions:
            party.country = party.country or self.country_beside(mention) or self.country_behind(mention)
            party.country = party.country or based(self.text, self.gazetteer, mention)
        if party.sector == PRESS:
            party.country = next(filter(None, map(self.country_called, party.mentions)), party.country)

    def world_owner(self, mention: Mention) -> str | None:
        """The code of a body of the world that a body belongs to: ``the UN's Drought Board``."""
        owner = self.owner_before(mention)
        return owner.country if owner and owner.country in INTERNATIONAL else None

    def country_called(self, mention: Mention) -> str | None:
        """The country of the noun for news before a name, whatever else is called so: ``Ugandan daily Vexo Post``."""
        text, at = self.text, mention.start - 1
        while at >= 0 and text.lower[at] in CALLED:
            at -= 1
        first = at
        while at >= 0 and text.pos[at] in ("NOUN", "ADJ") and at not in self.gazetteer.by_word:
            at -= 1
        match = self.gazetteer.by_word.get(at)
        named = at < first and text.lemmas[first].lower() in PRESS_NOUNS and match and match.role == "adjective"
        return match.iso3 if match and named and text.sentences[at] == text.sentences[mention.start] else None

    def country_behind(self, mention: Mention) -> str | None:
        """The country in brackets behind a name: ``Vexo Foundation (Norway)``."""
        text, at = self.text, mention.end
        if at >= len(text) or text.words[at] != "(":
            return None
        match = self.gazetteer.by_word.get(at + 1)
        closed = match is not None and match.end < len(text) and text.words[match.end] == ")"
        return match.iso3 if match and closed and match.role == "name" else None

    def is_by_chance(self, mention: Mention, country: str | None) -> bool:
        """Whether only a town in the name tells a country, of which the text says nothing while it speaks of others."""
        inside = [self.gazetteer.by_word.get(at) for at in range(mention.start, mention.end)]
        called = self.gazetteer.tables.given_names.gender(self.text.words[mention.start])
        plain = (match for match in inside if match and match.iso3 == country and not is_little_known(match))
        if not country or any(match.role not in TOWNS or not called for match in plain):
            return False
        if not any(match and match.iso3 == country for match in inside):
            return False
        lands = {match.iso3 for match in self.gazetteer.countries if not mention.start <= match.start < mention.end}
        return bool(lands) and country not in lands

    def sector_called(self, start: int, end: int) -> str | None:
        """The sector that the end of a body's name tells, where its other words tell none: ``Moss Holdings``."""
        words = list(self.text.words[start:end])
        if "of" in words[1:2]:
            return NAME_SECTORS.get(words[0].lower())  # "Times of Oman"
        if not BEARING.isdisjoint(words[1:]):
            return None  # "Platform on Biodiversity and Ecosystem Services"
        last, sectors = anatomy.fold(words[-1]), self.gazetteer.tables.sectors
        if last == "group" and not WORKING.isdisjoint(word.lower() for word in words[-2:-1]):
            return None
        if len(words) == 1 or (last not in NAME_SECTORS and last not in anatomy.COMPANY):
            return None
        whole = sectors.of(words)
        if whole and whole.end == len(words) and " " in whole.phrase:
            return None
        if last in anatomy.COMPANY and last not in SORTS:
            rest = sectors.of(words[:-1])
            return "JRN" if (rest and rest.sector == "JRN") or NAME_SECTORS.get(words[-2].lower()) == "JRN" else "BUS"
        told = NAME_SECTORS.get(last)
        while len(words) > 1 and anatomy.fold(words[-1]) in NAME_SECTORS:
            words.pop()
        rest = sectors.of(words)
        # "Man Holdings" is a firm, "Citizens Group" is none.
        return told if rest is None or rest.sector is None or (rest.sector == "CVL" and not rest.plural) else None

    def nominal(self, party: Party, start: int, head: int) -> None:
        """A description is of the country and the sector of its words, from ``start`` to its complement."""
        text, end = self.text, head + 1
        if end < len(text) and text.lower[end] == "general":
            end += 1
        if end < len(text) and text.lower[end] in BELONGING:
            while end < min(head + 1 + COMPLEMENT, len(text)) and text.pos[end] not in ("PUNCT", "VERB", "SPACE"):
                end += 1
        told = self.told(start, end)
        # Greece's embassy in Pretoria is Greek: who owns it comes before where it is.
        owner = self.told(start, head + 1).country or self.country_beside(Mention(start, head + 1, head, "nominal"))
        led = next((self.people[at].country for at in range(start, head) if at in self.people), None)
        # Its forces in Chad are not those of Chad; whose they are is known when the pronouns are.
        theirs = start > 0 and text.lower[start - 1] in THEIRS
        party.country = owner or (None if theirs else told.country) or led or self.shared(start, head)
        party.sector = in_context(text, text.lemmas[head].lower(), told.sector)
        body = self.body_in(Stretch(start, end, head)) or self.bodies.get(before_gloss(text, start) - 1)
        if text.lemmas[head].lower() in SERVING and body:
            party.country, party.sector = body.country or party.country, body.sector
        if told.kind in BODIES and told.kind is not None:
            party.kind = told.kind
        if told.gender and not told.plural:
            party.gender = told.gender

    def shared(self, start: int, head: int) -> str | None:
        """The country of the first noun in a row under one article: ``the Kenyan president, government and people``."""
        text, first = self.text, self.text.heads[head]
        if text.deps[head] != "conj" or start < head or text.child(head, "det") is not None or first > head:
            return None
        beside = [self.gazetteer.by_word.get(child) for child in text.children[first] if child < first]
        return next((match.iso3 for match in beside if match and match.role == "adjective"), None)

    def told(self, start: int, end: int) -> Profile:
        """What the tables tell of the words; ``Times of Oman`` is no government."""
        away = self.gazetteer.away
        words = tuple(GAP if at in away else self.text.words[at] for at in range(start, end))
        told = profile(words, self.gazetteer.tables, self.gazetteer.home)
        told = self.meant(told, start, end)
        if told.country and told.country == self.common(start, end):
            told = structs.replace(told, country=None)
        match = self.gazetteer.by_word.get(end - 1)
        bare = match is not None and match.end == end and start + 1 + self.is_of_land(start) <= match.start
        if bare and told.kind == "government" and not self.heads_government(start, match):
            return structs.replace(told, kind=None, sector=None)
        return told

    def meant(self, told: Profile, start: int, end: int) -> Profile:
        """The profile with the country that the name of a town or a people has in this text."""
        instead = self.gazetteer.instead
        moved = (instead[at] for at in range(start, end) if at in instead) if instead else ()
        return structs.replace(told, country=dict(moved).get(told.country or "", told.country))

    def is_of_land(self, at: int) -> bool:
        """Whether a word before a country leaves it a country: ``Imperial Japan``, and not ``Team Kenya``."""
        text = self.text
        return text.pos[at] != "PROPN" or text.words[at].islower() or text.lower[at] in MODIFIERS | LAND_WORDS

    def heads_government(self, start: int, match: CountryMatch | None) -> bool:
        """Whether the noun before the country is one of government: ``Government of India``."""
        head = self.gazetteer.tables.sectors.of(self.text.words[start : match.start]) if match else None
        return head is not None and head.kind == "government"

    def common(self, start: int, end: int) -> str | None:
        """The country of the best known body of a name that most have, and no country: ``the Supreme Court``."""
        match = self.gazetteer.organization_by_word.get(end - 1)
        if match is None or "any" not in match.organization.also:
            return None
        named = any(at in self.gazetteer.by_word for at in range(start, end))
        return None if named else self.gazetteer.tables.countries.acts_for(match.organization.country)

    def country_beside(self, mention: Mention) -> str | None:
        """The country that owns a mention or stands right before it: ``the Japanese company``, ``army of Chad``."""
        text, by_word = self.text, self.gazetteer.by_word
        beside = [child for child in text.children[mention.head] if text.deps[child] in BESIDE]
        before = mention.start - 1
        if before >= 0 and text.lower[before] in POSSESSIVES:
            before -= 1
        if before > 1 and text.lower[before] == LED and text.words[before - 1] in anatomy.HYPHENS:
            led = by_word.get(before - 2)
            return led.iso3 if led and led.after == LED else None
        for at in (before, *beside):
            match = by_word.get(at)
            wanted = LANDS if at == before and text.sentences[at] == text.sentences[mention.head] else NATIONS
            if match and match.before is None and match.after is None and match.role in wanted:
                return match.iso3
        return None

    def acts(self, mention: Mention) -> bool:
        """Whether a place is more than a place here: it does something, or is spoken to."""
        text, dep = self.text, self.text.deps[mention.head]
        if mention.end < len(text) and text.words[mention.end] in DATELINE:
            return False
        above = text.heads[mention.head]
        lemma = text.lemmas[above].lower()
        if dep == PASSIVE or dep in OBJECTS:
            return text.pos[above] == "VERB" and lemma in ADDRESSING
        if dep in SUBJECTS:
            return text.pos[above] == "VERB" and lemma not in STATES
        if dep == "compound" and text.lower[mention.end : mention.end + 1] == ["and"]:
            pair = self.gazetteer.by_word.get(mention.end + 1)  # "U.S. and Kenyan envoys"
            envoys = pair is not None and pair.role == "adjective" and pair.end == above
            return envoys and self.told(pair.start, above + 1).sector == GOVERNMENT if pair else False
        return dep == "obl:agent"
