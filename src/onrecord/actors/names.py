"""Names: the entities of the parse, repaired, with what the tables know and with one label for one spelling."""

from onrecord.actors import consistency, known, repairs
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.parties import Name
from onrecord.actors.text import Text

LABELS = {"PERSON": "PERSON", "PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "NORP": "NORP"}
OTHER = "MISC"


def find(text: Text, gazetteer: Gazetteer) -> list[Name]:
    """The names of a text in order; no two overlap, none leaves its passage or its line."""
    raw = [Name(ent.start, ent.end, LABELS.get(ent.label_, OTHER)) for ent in text.doc.ents]
    repaired = repairs.repair(text, raw)
    told = list(known.with_letters(text, known.tell(text, gazetteer, repaired)))
    places = frozenset(text.lower[at] for at in gazetteer.by_word)
    return consistency.consistent(text, told, gazetteer.tables.given_names, places)
