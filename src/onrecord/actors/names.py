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
    gazetteer.leave_out_surnames(surnames(text, repaired))
    told = list(known.with_letters(text, known.tell(text, gazetteer, repaired)))
    places = frozenset(text.lower[at] for at in gazetteer.by_word)
    return consistency.consistent(text, told, gazetteer.tables.given_names, places)


def surnames(text: Text, found: list[Name]) -> frozenset[str]:
    """The last words, in lower case, of the people who are named by two words or more."""
    full = (name for name in found if name.label == "PERSON" and name.end > name.start + 1)
    last = [text.lower[name.end - 1] for name in full]
    return frozenset([*last, *(word.removeprefix("al-").removeprefix("el-") for word in last)])
