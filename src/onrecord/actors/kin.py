"""Relatives: ``her husband``, ``Moss's husband`` and ``her husband, Ole Berg`` are one person if they are of one."""

from onrecord.actors.parties import Party
from onrecord.actors.text import Text
from onrecord.actors.words import words

KIN = words("kin.tsv")
"""Relatives and others of whom a person has one, or of whom a text means one."""
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


def join(text: Text, parties: list[Party]) -> None:
    """Give the mentions of a person's relative to the party that was called so first, or that has a name."""
    owners = {one.end: party for party in parties for one in party.mentions}
    known: dict[tuple[int, str], Party] = {}
    for party in parties:
        if party.kind == "person" and party.units:
            for one in party.described:
                if (noun := text.lemmas[one.head].lower()) in KIN and (owner := owner_of(text, owners, one.start)):
                    known.setdefault((id(owner), noun), party)
    for party in [party for party in parties if party.kind == "person" and not party.units]:
        first = min(party.mentions)
        noun = text.lemmas[first.head].lower()
        if noun not in KIN or not (owner := owner_of(text, owners, first.start)) or owner is party:
            continue
        same = known.setdefault((id(owner), noun), party)
        if same is not party:
            same.mentions.extend(party.mentions)
            parties.remove(party)


def owner_of(text: Text, owners: dict[int, Party], start: int) -> Party | None:
    """Whose relative is meant by the words from ``start``: whoever the pronoun or the name before them means."""
    at = start - 1 if start and text.lower[start - 1] in POSSESSIVES else start
    return owners.get(at)
