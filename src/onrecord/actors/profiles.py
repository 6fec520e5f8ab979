"""Country, sector and kind of a noun phrase by its words: ``the U.N. envoy to Syria``, ``Kremlin spokesman``.

The tables say what the words are; here stands which of them speaks for the whole phrase.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from onrecord.actors import lexicon
from onrecord.actors.countries import CountryMatch
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.organizations import INTERNATIONAL, OrganizationMatch
from onrecord.actors.phrases import ENDS
from onrecord.actors.sectors import Sector
from onrecord.actors.words import words as word_list
from onrecord.records import ActorKind

_Named = CountryMatch | OrganizationMatch

# "Saudi-led" acts for Saudi Arabia; "U.S.-backed" and "pro-Russian" act for somebody else.
_OTHERS = frozenset({
    "aligned", "allied", "backed", "based", "born", "bound", "brokered", "educated", "friendly", "funded",
    "inspired", "linked", "made", "mediated", "owned", "registered", "sponsored", "style", "supported", "trained",
})  # fmt: skip
_AGAINST = frozenset(("pro", "anti", "non"))
# "the president of Armenia", "rebels in Darfur", but "the ambassador to Armenia".
_BELONGS = frozenset(("of", "in", "from", "near", "at", "inside", "across", "outside", "for", "around"))
_IN_PARTIES = word_list("party_offices.tsv")
_OF_STATES = word_list("statesmen.tsv")
_IGNORED = frozenset(("the", "a", "an", "'s", "’s", "'", "’"))


class Profile(Struct, frozen=True):
    """What the words of a noun phrase tell of its actor; a field is null where they tell nothing.

    ``country`` is that of whom the actor acts for: ISO-3 after folding, or IGO EUR UNO NGO MNC IMG. ``territory`` is
    the place's own code. ``organization`` is the fullest name of the organisation that the phrase names.
    """

    country: str | None = None
    territory: str | None = None
    sector: str | None = None
    kind: ActorKind | None = None
    gender: Literal["f", "m"] | None = None
    plural: bool = False
    organization: str | None = None


def profile_of(words: Sequence[str], tables: Lexicon | None = None, home: str | None = None) -> Profile:
    """The profile of a noun phrase, given as its words: with its modifiers and complements, with or without a name.

    ``home`` is the country that the text is about: of several bodies of one name its own is meant.
    """
    tables = tables or lexicon.default()
    end = _end(words)
    named = _named(words, tables, home)
    head = tables.sectors.of(words)
    if head is not None and any(_covers(one, head) or _is_behind(one, head, end) for one in named):
        head = None
    mine = _owner(words, named, head, end)
    sector, kind = _sector_and_kind(words, mine, head, end)
    return Profile(
        _country(mine, tables) or (head.country if head else None),
        mine.territory if isinstance(mine, CountryMatch) else None,
        sector,
        kind,
        (head.gender if head else None) or tables.titles.gender(words),
        head.plural if head else isinstance(mine, CountryMatch) and mine.role == "demonym",
        mine.organization.name if isinstance(mine, OrganizationMatch) else None,
    )


def _named(words: Sequence[str], tables: Lexicon, home: str | None) -> list[_Named]:
    """Countries and organisations in the words, the longer where two overlap, in order."""
    countries = [one for one in tables.countries.scan(words) if not _opposed(one)]
    nearby = next((one.iso3 for one in countries), home)
    bodies = [one for one in tables.organizations.scan(words, nearby) if not _opposed(one)]
    both: list[_Named] = [*(one for one in bodies if not _is_part(words, one, tables)), *countries]
    kept: list[_Named] = []
    for one in sorted(both, key=lambda one: one.start - one.end):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    kept = [one for one in kept if isinstance(one, CountryMatch) or not _is_anothers(one, countries, tables)]
    # "the Philippine Senate": where most countries have a body of that name, the country beside it says whose it is.
    if any(isinstance(one, CountryMatch) for one in kept):
        kept = [one for one in kept if isinstance(one, CountryMatch) or "any" not in one.organization.also]
    return sorted(kept, key=lambda one: one.start)


def _is_anothers(one: OrganizationMatch, countries: Sequence[CountryMatch], tables: Lexicon) -> bool:
    """Whether another country's adjective stands right before a body's name: ``the Kenyan Bureau of Investigation``."""
    land = tables.countries.acts_for(one.organization.country)
    if one.end == one.start + 1 or land in INTERNATIONAL:
        return False
    return any(other.role == "adjective" and other.end == one.start and other.iso3 != land for other in countries)


def _is_part(words: Sequence[str], one: OrganizationMatch, tables: Lexicon) -> bool:
    """Whether the words are part of a longer name that nobody knows: ``Council of Women``, ``Vexo Congress``."""
    if "any" in one.organization.also and _goes_on(words, one.end) and tables.countries.of(words[one.end + 1]) is None:
        return True
    if one.end > one.start + 1:
        return False
    if "word" in one.organization.also and words[one.end : one.end + 1] and words[one.end][:1].isupper():
        after = tables.sectors.of([words[one.end]])
        return after is None or after.kind != "person"  # "Puma Energy", and not "Puma President"
    if not one.start or not words[one.start - 1][0].isupper():
        return False
    before, word = words[one.start - 1], words[one.start]
    common = "word" in one.organization.also or (not word.isupper() and tables.sectors.of([word]) is not None)
    return common and tables.countries.of(before) is None


def _goes_on(words: Sequence[str], end: int) -> bool:
    """Whether a name goes on behind its ``of``: ``National Council of Women``."""
    return end + 1 < len(words) and words[end].lower() in ("of", "for") and words[end + 1][:1].isupper()


def _opposed(one: _Named) -> bool:
    return one.after in _OTHERS or one.before in _AGAINST


def _covers(one: _Named, head: Sector) -> bool:
    """Whether the head noun is a word of a name: ``Council`` in ``Security Council``."""
    return one.start <= head.start and head.end <= one.end


def _is_behind(one: _Named, head: Sector, end: int) -> bool:
    """Whether a body's name of several words ends the phrase and tells more than a body before it does.

    ``Moss Municipality Labour Party``
    """
    whole = isinstance(one, OrganizationMatch) and one.end == end and one.end > one.start + 1
    return whole and head.end <= one.start and head.kind in ("government", "organization")


def _end(words: Sequence[str]) -> int:
    return next((at for at, word in enumerate(words) if at and word.lower() in ENDS), len(words))


def _owner(words: Sequence[str], named: Sequence[_Named], head: Sector | None, end: int) -> _Named | None:
    """Whom the actor acts for: the last name before the head, or the first that a preposition ties to it."""
    before = [one for one in named if one.start < (head.start if head else end)]
    if before:
        return before[-1]
    for one in named:
        link = next((word.lower() for word in reversed(words[: one.start]) if word.lower() in ENDS), None)
        if link in _BELONGS:
            return one
    return None


def _country(one: _Named | None, tables: Lexicon) -> str | None:
    if one is None:
        return None
    return one.iso3 if isinstance(one, CountryMatch) else tables.countries.acts_for(one.organization.country)


def _sector_and_kind(
    words: Sequence[str], mine: _Named | None, head: Sector | None, end: int
) -> tuple[str | None, ActorKind | None]:
    if head is None:
        return _alone(words, mine, end)
    sector = head.sector
    if mine is not None and (head.open or sector is None) and not _is_elsewhere(words, mine, head):
        lent = mine.organization.sector if isinstance(mine, OrganizationMatch) else mine.sector
        sector = lent if lent is not None and (sector is None or lent not in ("GOV", "PRE")) else sector
    if head.open and head.phrase == "leader" and mine is None and not _is_of_state(words, head):
        sector = None
    if sector != "ELI" and head.phrase in _IN_PARTIES and _is_of_party(words, mine):
        sector = "PTY"
    if head.kind == "government" and sector == "CVL":
        sector = "GOV"  # "Commission for Women's Affairs"
    if isinstance(mine, CountryMatch):
        if mine.sector == "PRE" and sector == "GOV":
            sector = "PRE"
        # The leaders of a people are no government.
        if mine.role == "people" and sector in ("GOV", "PTY"):
            sector = "ELI"
    return sector, head.kind


def _is_elsewhere(words: Sequence[str], mine: _Named, head: Sector) -> bool:
    """Whether a country only tells where a body is that nobody knows: ``representative of Vexo in Kenya``."""
    if not isinstance(mine, CountryMatch):
        return False
    between = words[head.end : mine.start]
    return any(
        word.lower() in ("of", "for", "at") and between[at + 1 + (between[at + 1].lower() == "the")][:1].isupper()
        for at, word in enumerate(between[:-2])
    )


def _is_of_state(words: Sequence[str], head: Sector) -> bool:
    """Whether no word before a leader tells that it is one of something else than a state: ``social leaders``."""
    before = (word for word in words[: head.start] if word.isalpha() and word.islower())
    return all(word in _OF_STATES or word in _IGNORED for word in before)


def _is_of_party(words: Sequence[str], mine: _Named | None) -> bool:
    """Whether an office is one within a party: ``the party's secretary general``, ``a BJP rebel``."""
    if isinstance(mine, OrganizationMatch):
        return mine.organization.sector == "PTY"
    return any(word.lower() in ("party", "party's", "party’s") for word in words)


def _alone(words: Sequence[str], mine: _Named | None, end: int) -> tuple[str | None, ActorKind | None]:
    """Sector and kind of a name that is the whole phrase; of an unknown noun (``Russia's economy``) none."""
    if mine is None or any(word.lower() not in _IGNORED for word in words[mine.end : end]):
        return None, None
    if isinstance(mine, OrganizationMatch):
        return mine.organization.sector, mine.organization.kind
    if mine.role in ("demonym", "people"):
        return mine.sector or "CVL", "group"
    if mine.role in ("region", "city", "adjective"):
        return mine.sector, "place" if mine.role != "adjective" else None
    return mine.sector, "government"
