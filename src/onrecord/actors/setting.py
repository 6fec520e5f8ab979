"""Where a text is set: how often it names each country, and which of them it is about."""

from collections import Counter
from collections.abc import Sequence

from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.offices import SORTS
from onrecord.actors.organizations import INTERNATIONAL
from onrecord.actors.origin import AGENCIES, Origin
from onrecord.actors.parties import Party
from onrecord.actors.text import Text
from onrecord.actors.words import rows

CLUES = {row["word"]: row["iso3"] for row in rows("clues.tsv")}
"""Words of one country's public life that name it as well as its name does: ``naira``, ``barangay``."""
TOWNS = frozenset({"city", "region"})
BODIES = frozenset(word for word, sort in SORTS.items() if sort in ("organization", "government"))
NOWHERE = Origin()
BESIDE = 2  # mentions that a dateline or an outlet is worth
BEHIND = 3  # words
SOLE = 0.55  # of the mentions of all countries
AHEAD, FAR = 3, 2  # times the next one, on any page and on one of that country
ENOUGH, ALONE = 4, 2  # mentions, where other countries are named too and where none is
OFTEN = 5  # mentions of an actor that tell as much as more of them
SHARE, LEAD, LEAST = 0.5, 1.5, 3


def counted(text: Text, gazetteer: Gazetteer, parties: Sequence[Party] = (), came: Origin = NOWHERE) -> Counter[str]:
    """How often each country is named: by itself, by a body that only it has, by a word that only it uses.

    Its public figures name it too (each once), and so do the dateline and the outlet of the page; an outlet
    only where the text names no country or that one.
    """
    count = Counter(
        match.iso3 for match in gazetteer.countries if text.passages[match.start] >= 0 and stands_alone(text, match)
    )
    for match in gazetteer.organizations:
        body = match.organization
        inside = any(at in gazetteer.by_word for at in range(match.start, match.end))
        inside = inside or body.form.lower() in AGENCIES
        if text.passages[match.start] >= 0 and not (inside or body.also or body.country in INTERNATIONAL):
            count[gazetteer.tables.countries.acts_for(body.country)] += 1
    for at, word in enumerate(text.lower):
        if word in CLUES and text.passages[at] >= 0:
            count[CLUES[word]] += 1
    known = (
        gazetteer.tables.figures.country(party.name) for party in parties if party.kind == "person" and party.units
    )
    count.update(land for land in known if land)
    if came.dateline:
        count[came.dateline] += BESIDE
    if came.outlet and (not count or came.outlet in count):
        count[came.outlet] += BESIDE
    return count


def share_of(land: str, parties: Sequence[Party]) -> float:
    """The part of a country's actors with names in all mentions of those whose country is known; each counts so often.

    0 where there are few.
    """
    said: Counter[str] = Counter()
    for party in parties:
        if party.country and party.units and party.kind != "place" and party.country not in INTERNATIONAL:
            said[party.country] += min(len(party.mentions), OFTEN)
    return said[land] / said.total() if said.total() >= ENOUGH else 0


def stands_alone(text: Text, match: CountryMatch) -> bool:
    """A town's name within a longer one (``Cayetano Heredia Hospital``) tells nothing of the country."""
    if match.role not in TOWNS or is_of_body(text, match):
        return True
    beside = [at for at in (match.start - 1, match.end) if 0 <= at < len(text.words)]
    return not any(text.pos[at] == "PROPN" for at in beside)


def is_of_body(text: Text, match: CountryMatch) -> bool:
    """Whether a region's name begins that of a court or another body of it: ``Western Cape High Court``."""
    if match.role != "region" or match.also:
        return False
    behind = range(match.end, min(match.end + BEHIND, len(text)))
    end = next((at for at in behind if text.pos[at] != "PROPN"), behind.stop)
    return end > match.end and text.lower[end - 1] in BODIES


def sole_land(count: Counter[str]) -> str | None:
    """The country that the text is about, if it names hardly any other."""
    ranked = count.most_common(2)
    if not ranked or ranked[0][1] < (ENOUGH if len(ranked) > 1 else ALONE):
        return None
    ahead = len(ranked) == 1 or ranked[0][1] >= AHEAD * ranked[1][1]
    return ranked[0][0] if ahead and ranked[0][1] >= SOLE * count.total() else None


def main_land(count: Counter[str]) -> str | None:
    """The country that the text names more often than all others together, well before the next."""
    country = mostly(count, set())
    return country if country and count[country] >= SHARE * count.total() else None


def home_land(count: Counter[str], came: Origin) -> str | None:
    """The country of the page's outlet, if the text names it far more often than any other."""
    land = came.outlet
    others = max((number for country, number in count.items() if country != land), default=0)
    return land if land and count[land] >= max(FAR * others, 1) else None


def mostly(count: Counter[str], others: set[str]) -> str | None:
    """The country that is named most, well before the next one; ``others`` are left out of it."""
    ranked = [(country, number) for country, number in count.most_common() if country not in others]
    if not ranked or ranked[0][1] < LEAST:
        return None
    if len(ranked) > 1 and ranked[0][1] < LEAD * ranked[1][1]:
        return None
    return ranked[0][0]
