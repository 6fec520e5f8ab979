"""Who *the Prime Minister* is where the text never says it: the one person whom all of it is about."""

from onrecord.actors.home import highest
from onrecord.actors.parties import Party
from onrecord.actors.text import Text

OFTEN = 4  # mentions by name
AHEAD = 2  # times those of the next person
TWICE = 2
CAPITALS = 2  # words of the office, both with a capital


def join(text: Text, parties: list[Party]) -> None:
    """Give the mentions of a high office that nobody in the text is said to hold to whom the text is about.

    That is a person of whom nothing else is said and who is named twice as often as anybody else.
    """
    people = [party for party in parties if party.kind == "person" and party.units]
    ranked = sorted(people, key=names, reverse=True)
    if not ranked or names(ranked[0]) < OFTEN or ranked[0].title or ranked[0].described:
        return
    if len(ranked) > 1 and names(ranked[0]) < AHEAD * names(ranked[1]):
        return
    holder = ranked[0]
    offices = [party for party in parties if is_office(text, party)]
    held = {highest(party) for party in people} - {None}
    if len(offices) != 1 or highest(offices[0]) in held or holder.country not in (None, offices[0].country):
        return
    [office] = offices
    if len(office.mentions) < TWICE:
        return  # said in passing, it may be anybody's
    holder.mentions.extend(office.mentions)
    holder.sector, holder.title = holder.sector or office.sector, office.name
    parties.remove(office)


def names(party: Party) -> int:
    """How often a party is called by its name."""
    return sum(one.sort == "name" for one in party.mentions)


def is_office(text: Text, party: Party) -> bool:
    """Whether a party is a high office with nobody's name: ``the Prime Minister``."""
    if party.kind != "person" or party.units or not highest(party):
        return False
    words = text.words[party.mentions[0].start : party.mentions[0].end]
    before = text.lower[party.mentions[0].start - 1] if party.mentions[0].start else ""
    return before == "the" and len(words) <= CAPITALS and all(word[0].isupper() for word in words)
