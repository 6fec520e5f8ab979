"""Words of time that are no date, found so that nothing else takes their words: ``every Friday``, ``Black Friday``."""

from onrecord.language.times.lexicon import MONTH, NAMES, ORDINAL, PART, PARTS, SEASONS, WEEKDAY, any_of
from onrecord.language.times.meanings import Aside, Meaning
from onrecord.language.times.rules import Match, rule

_EACH = r"\b(?:every|each|any|another|most|per|once a|twice a|times a)(?: other| single)?"
_WHEN = rf"(?:{WEEKDAY}|{MONTH}|{PART}|\b(?:{any_of(SEASONS)})s?\b)"


def _aside(_match: Match) -> Meaning:
    return Aside()


RULES = (
    rule(("weekday", "month", "part", "season"), rf"{_EACH}(?: {ORDINAL})? {_WHEN}(?: {PART})?", _aside),
    rule(("weekday", "part"), rf"{WEEKDAY} (?:{any_of(PARTS)})s\b", _aside),
    rule("name", rf"\b(?-i:{any_of(NAMES)})\b", _aside),  # names have their capitals
)
