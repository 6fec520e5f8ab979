"""The country of places that no table of countries has: by what stands beside them, by the towns, by the text.

Dusit in ``Bangkok's Dusit district``      Edo in ``Edo, Nigeria``      the last of ``Lagos, Ibadan and Edo``
"""

from collections import Counter
from collections.abc import Sequence

from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.parties import Mention, Party
from onrecord.actors.setting import sole_land
from onrecord.actors.text import Text
from onrecord.actors.towns import town
from onrecord.actors.words import rows, words

PARTS = words("place_words.tsv", sort="part")
"""``district``, ``northern``: what a part of a country is called by."""
WIDE = words("place_words.tsv", sort="wide")
"""``Sea``, ``Africa``: what lies in more than one country."""
VAGUE = words("place_words.tsv", sort="vague")
"""``Coast``: what no country is told by beside a point of the compass."""
POSTAL = {row["word"]: row["iso3"] for row in rows("postal.tsv")}
"""``VA`` behind a town and a comma."""
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
COUNTRIES = frozenset({"name", "capital", "adjective"})
ROLES = COUNTRIES | {"region", "city"}
LARGE, HUGE = 2, 3
"""The sizes from which a town is meant where the text names no country at all, and where it names others only."""
REACH = 4  # words between a place and what it lies in


def settle(text: Text, gazetteer: Gazetteer, parties: list[Party], count: Counter[str]) -> None:
    """Give a country to the places without one; ``count`` says how often the text names each."""
    places = [party for party in parties if party.kind == "place" and party.country is None]
    places = [party for party in places if not is_wide(text, party)]
    for party in places:
        near = (beside(text, gazetteer, mention, count) for mention in party.mentions)
        party.country = next(filter(None, near), None) or inside(gazetteer, party, count) or known(party, count)
    listed(text, parties, count)
    for party in places:
        if party.country:
            count[party.country] += len(party.mentions)
    sole = sole_land(count)
    for party in places:
        party.country = party.country or sole


def is_wide(text: Text, party: Party) -> bool:
    """Whether a place may lie in more than one country, as seas, continents and borders do; ``Long Lake East`` not."""
    return any(is_wide_name(text.lower[one.start : one.end]) for one in party.mentions)


def is_wide_name(name: Sequence[str]) -> bool:
    """Whether a word of the name is that of a sea or a continent, or all are points of the compass and their like."""
    return any(word in WIDE - PARTS for word in name) or all(word in WIDE | PARTS | VAGUE for word in name)


def beside(text: Text, gazetteer: Gazetteer, mention: Mention, count: Counter[str]) -> str | None:
    """The country of what owns a place or what it lies in: ``Bangkok's Dusit``, ``Edo in northern Nigeria``."""
    by_word = gazetteer.by_word
    before = mention.start - 1
    if before > 0 and text.lower[before] in POSSESSIVES and (owner := by_word.get(before - 1)):
        return owner.iso3 if fits(owner, count) else None
    at, linked, comma = mention.end, False, False
    while at < min(len(text), mention.end + REACH) and text.sentences[at] == text.sentences[mention.start]:
        if at in by_word and linked:
            return around(text, by_word[at], comma) if fits(by_word[at], count) else None
        if comma and text.words[at] in POSTAL:
            return POSTAL[text.words[at]]
        if text.lower[at] in ("in", ",") and not linked:
            linked, comma = True, text.lower[at] == ","
        elif text.lower[at] not in PARTS and text.lower[at] != "the":
            return None
        at += 1
    return None


def fits(match: CountryMatch, count: Counter[str]) -> bool:
    """Whether a name means its country here: that of a town or a region only where the text names that country."""
    return match.role in COUNTRIES or (match.role in ROLES and match.iso3 in count)


def around(text: Text, match: CountryMatch, comma: bool) -> str | None:
    """The country that a place lies in; behind a comma not what may be the next of a row."""
    if match.role == "adjective":
        return None
    after = text.lower[match.end] if match.end < len(text) else "."
    then = text.words[match.end + 1] if match.end + 1 < len(text) else "."
    follows = then[0].isupper() or then in ("and", "or", "&")
    row = after in ("and", "or", "&") or (after == "," and follows)
    return None if comma and (match.role == "city" or row) else match.iso3


def inside(gazetteer: Gazetteer, party: Party, count: Counter[str]) -> str | None:
    """The only country in the name itself: ``Western Kenya``, ``Port of Lagos``."""
    found = {
        match.iso3
        for one in party.mentions
        for at in range(one.start, one.end)
        if (match := gazetteer.by_word.get(at))
        and fits(match, count)
        and not match.also
        and (match.role != "capital" or match.iso3 in count)
    }
    return found.pop() if len(found) == 1 else None


def known(party: Party, count: Counter[str]) -> str | None:
    """The country of a town: the only one with such a town that the text names, or that of a large town."""
    one = town(party.name)
    if one is None:
        return None
    named = [country for country in one.countries if country in count]
    if len(named) == 1:
        return named[0]
    alone = len(one.countries) == 1 and not named
    return one.countries[0] if alone and one.size >= (HUGE if count else LARGE) else None


def listed(text: Text, parties: list[Party], count: Counter[str]) -> None:
    """A place in a row of places is of the country of the others, where the text is about that or two of them are."""
    places = {one.head: party for party in parties if party.kind == "place" for one in party.mentions}
    home = next((country for country, _ in count.most_common(1)), None)
    for head, party in places.items():
        if party.country or is_wide(text, party):
            continue
        first = text.heads[head] if text.deps[head] == "conj" else head
        row = [first, *(child for child in text.children[first] if text.deps[child] == "conj")]
        lands = Counter(places[at].country for at in row if at in places and places[at].country)
        if len(lands) == 1 and (home in lands or lands.total() > 1):
            party.country = next(iter(lands))
