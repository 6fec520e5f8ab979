"""What the tables know of the words of a text: looked up once, asked by every module."""

from collections import Counter
from typing import TypeVar

from msgspec import structs

from onrecord.actors.countries import CountryMatch
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.organizations import INTERNATIONAL, Organization, OrganizationMatch
from onrecord.actors.text import Text
from onrecord.actors.tsv import shipped
from onrecord.actors.words import words as words_of

DOUBTS = frozenset({"person", "word"})
SHORT = 4  # letters of an acronym that other bodies share
WORLDWIDE = INTERNATIONAL | {"USA"}
"""Whose acronyms mean the same everywhere: ``FBI``, ``NATO``."""


Match = TypeVar("Match", CountryMatch, OrganizationMatch)
GAP = "\n"
DOLLARS = frozenset({"US", "U.S."})
PREFIXES = words_of("place_words.tsv", sort="prefix")
"""``New`` and ``Port``: before a town's name they make it another's."""
TOWNS = frozenset({"capital", "region", "city"})
NEWS = words_of("news.tsv")
SMALL = frozenset({"people", "region", "city"})
LINKING = frozenset({"of", "for", "in", "and", "on"})
FAR_AHEAD = 5  # times as often as the land of the better known town of that name
ROUND = 2  # words on either side of a capitalised one that may belong to its name, or tie a hyphen to it


def lower_case() -> frozenset[str]:
    """The first words of organisations that are written in lower case: ``peshmerga``."""
    forms = (line.value.form for line in shipped("organizations.tsv", Organization))
    return frozenset(form.split()[0] for form in forms if form[0].islower())


LOWER = lower_case()


class Gazetteer:
    """The forms of countries and organisations in a text, in order.

    ``by_word`` has the match that a word lies in, ``home`` the country that is named most. ``away`` are the words of
    acronyms that mean somebody else here than the tables say, ``instead`` has the words of towns and peoples that
    are another country's here, with that of the tables.
    """

    def __init__(self, text: Text, tables: Lexicon) -> None:
        words, places = worth_a_look(text.words)
        self.tables = tables
        self.countries = [moved(match, places, words) for match in tables.countries.scan(words)]
        self.countries = [match for match in self.countries if is_country(text, match)]
        plain = Counter(match.iso3 for match in self.countries if not match.also)
        self.instead: dict[int, tuple[str, str]] = {}
        self.countries = [self.meant(match, plain) for match in self.countries]
        certain = [match for match in self.countries if "person" not in match.also] or self.countries
        ranked = Counter(match.iso3 for match in certain).most_common(1)
        self.home = ranked[0][0] if ranked else None
        found = tables.organizations.scan(words, self.home)
        bodies = [moved(match, places, words) for match in found]
        away = [match for match in bodies if self.is_away(text, match, bodies)]
        self.away = {at for match in away for at in range(match.start, match.end)}
        self.organizations = [match for match in bodies if match not in away]
        self.by_word = {at: match for match in self.countries for at in range(match.start, match.end)}
        self.organization_by_word = {at: match for match in self.organizations for at in range(match.start, match.end)}

    def meant(self, match: CountryMatch, plain: Counter[str]) -> CountryMatch:
        """The form as that of the country that the text speaks of, where that has a town or a people of the name too.

        ``plain`` counts the countries by forms that are theirs alone.
        """
        if match.role not in SMALL or not match.also:
            return match
        others = [land for land in match.also if plain[land] > max(1, FAR_AHEAD * plain[match.iso3])]
        if not others:
            return match
        land = max(others, key=plain.__getitem__)
        self.instead |= dict.fromkeys(range(match.start, match.end), (match.iso3, land))
        return structs.replace(match, iso3=land)

    def leave_out(self, start: int, end: int) -> None:
        """Forget the places in a person's name: ``Carlos Mesa`` is of no town in Arizona."""
        inside = {
            match
            for at in range(start, end)
            if (match := self.by_word.get(at)) and (match.role in TOWNS or match.also or match.start > start)
        }
        for match in inside:
            self.countries.remove(match)
            for at in range(match.start, match.end):
                del self.by_word[at]

    def leave_out_surnames(self, called: frozenset[str]) -> None:
        """Forget the firms and the peoples of one word that are surnames here (in lower case): ``Omran``, ``Sami``."""
        for body in [one for one in self.organizations if one.end == one.start + 1]:
            form = body.organization.form
            if not form.isupper() and form.lower() in called:
                self.organizations.remove(body)
                del self.organization_by_word[body.start]
                self.away.add(body.start)
        for match in [one for one in self.countries if one.end == one.start + 1]:
            if match.role in SMALL and match.form.lower() in called:
                self.countries.remove(match)
                del self.by_word[match.start]
                self.away.add(match.start)

    def is_away(self, text: Text, match: OrganizationMatch, bodies: list[OrganizationMatch]) -> bool:
        """Whether an acronym stands in a text about other countries than its body's: ``RBI`` in one on baseball.

        A broadcaster is known everywhere, unless its letters only stand before other nouns: ``the RTE act``.
        """
        body, acts_for = match.organization, self.tables.countries.acts_for
        if not body.form.isupper() or len(body.form) > SHORT or body.country in WORLDWIDE:
            return False
        if body.sector == "JRN" and not (
            self.home and all(is_modifier(text, one) for one in bodies if one.organization is body)
        ):
            return False
        named = {one.iso3 for one in self.countries}
        named |= {acts_for(one.organization.country) for one in bodies if " " in one.organization.form}
        return bool(named) and acts_for(body.country) not in named

    def exactly(self, start: int, end: int) -> CountryMatch | None:
        """The country that just these words name."""
        match = self.by_word.get(start)
        return match if match and match.start == start and match.end == end else None

    def organization(self, start: int, end: int) -> OrganizationMatch | None:
        """The organisation that just these words name."""
        match = self.organization_by_word.get(start)
        return match if match and match.start == start and match.end == end else None


def is_modifier(text: Text, match: OrganizationMatch) -> bool:
    """Whether a body's letters stand before a noun that is none of news: ``the RTE act``, not ``a CNN reporter``."""
    above = text.heads[match.end - 1]
    return above >= match.end and text.deps[match.end - 1] == "compound" and text.lemmas[above].lower() not in NEWS


def is_country(text: Text, match: CountryMatch) -> bool:
    """Whether a form means its country here: not ``US`` in ``US dollars``, nor ``Brighton`` in ``New Brighton``."""
    if is_currency(text, match.start, match.end):
        return False
    if match.role == "city" and match.start and text.words[match.start - 1] in PREFIXES:
        return False
    return match.form != "US" or not is_shouted(text, match)


def is_currency(text: Text, start: int, end: int) -> bool:
    """Whether ``US`` stands before dollars."""
    behind = end + (end < len(text) and text.words[end] == "-")
    return text.words[start] in DOLLARS and behind < len(text) and text.lower[behind] in ("dollar", "dollars")


def is_shouted(text: Text, match: CountryMatch) -> bool:
    """Whether the words around a form are all in capitals, so that ``US`` may be a pronoun."""
    beside = [at for at in range(max(0, match.start - 3), min(len(text), match.end + 3)) if len(text.words[at]) > 1]
    return len(beside) > 2 and all(text.words[at].isupper() for at in beside)


def is_plain(match: CountryMatch | OrganizationMatch) -> bool:
    """Whether a form means just this wherever it stands, and no person and no common word."""
    also = match.also if isinstance(match, CountryMatch) else match.organization.also
    return not DOUBTS.intersection(also)


def worth_a_look(words: list[str]) -> tuple[list[str], list[int]]:
    """The words that may be a name and those around them, with gaps for the rest; and the place of each in the text.

    Three quarters of a text are neither, and looking up every word takes longer than all else here.
    """
    size = len(words)
    wanted = [False] * size
    for at, word in enumerate(words):
        if word[0].isupper() or word in LOWER:
            for near in range(max(0, at - ROUND), min(size, at + ROUND + 1)):
                wanted[near] = True
    found: list[str] = [word for word in words if word.islower()][:1]  # a text in capitals is read differently
    places = [0] * len(found)
    for at in range(size):
        if wanted[at]:
            if not at or not wanted[at - 1]:
                found.append(GAP)
                places.append(at)
            inside = words[at] != "the" or (at > 0 and words[at - 1] in LINKING)
            found.append(words[at] if inside else GAP)  # many forms begin with the article; all can do without
            places.append(at)
    return found, places


def moved(match: Match, places: list[int], words: list[str]) -> Match:
    """A match at its place in the text, without its article."""
    first = match.start + (words[match.start] == "the" and match.end > match.start + 1)
    return structs.replace(match, start=places[first], end=places[match.end - 1] + 1)
