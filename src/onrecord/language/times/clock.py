"""Times of day: ``7:36 a.m. Eastern``, ``10 p.m.``, ``18:00 GMT``, ``noon``."""

from onrecord.language.times.lexicon import ZONES, any_of
from onrecord.language.times.meanings import Clock, Meaning
from onrecord.language.times.rules import Match, group, rule

_ZONE = rf"(?:,? \(?(?-i:(?P<zone>{any_of(ZONES)}))(?: time)?\b\)?(?-i:(?! [A-Z][a-z])))"  # Central, not Central Park
_HALF = r"(?:(?P<half>[ap])m\b|(?P<dotted>[ap])\. ?m\b\.?)"
_SECONDS = r"(?::[0-5]\d)?"
_HOURS = r"(?: (?:hours|hrs|h)\b)?"


def _half_day(match: Match) -> Meaning | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12:
        return None
    later = 12 if (group(match, "half") or group(match, "dotted")) == "p" else 0
    return Clock(hour % 12 + later, minute, match["zone"])


def _full_day(match: Match) -> Meaning:
    return Clock(int(match["hour"]), int(match["minute"]), match["zone"])


def _word(match: Match) -> Meaning:
    return Clock(12 if group(match, "noon") else None)


RULES = (
    rule(
        "clock",
        rf"(?<![\d:.$])(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d){_SECONDS})? ?{_HALF}{_ZONE}?",
        _half_day,
    ),
    rule(
        "clock",
        rf"(?<![\d:.$-])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d){_SECONDS}(?![:\d%-]){_HOURS}{_ZONE}?",
        _full_day,
    ),
    rule("clock", r"\b(?:12 )?(?:(?P<noon>noon|midday)|midnight)\b", _word),
)
