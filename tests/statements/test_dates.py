"""The day of saying: from the words around the cue, never from what was said."""

from onrecord.records import Cast, Date, Statement, Time
from onrecord.statements import find
from onrecord.statements.dates import carried
from tests.parses import parse, passages

DAY = "2024-03-11"


def test_the_day_beside_the_cue() -> None:
    doc = parse(
        "On|ADP|case|1 Monday|PROPN|obl|4 ,|PUNCT|punct|1 Ann|PROPN|nsubj|4 said|VERB|root|4 :|PUNCT|punct|4 “|PUNCT|punct|8 We|PRON|nsubj|8 won|VERB|ccomp|4 .|PUNCT|punct|8 ”|PUNCT|punct|8"
    )
    [said] = [
        one
        for one in find(doc, passages(doc), Cast(), [Time((3, 9), DAY, "day", basis="relative")])
        if one.form == "direct"
    ]
    assert said.date == Date(DAY, None, "day", "relative")


def test_not_a_day_that_was_spoken_of() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 said|VERB|root|1 :|PUNCT|punct|1 “|PUNCT|punct|5 We|PRON|nsubj|5 won|VERB|ccomp|1 on|ADP|case|7 Monday|PROPN|obl|5 .|PUNCT|punct|5 ”|PUNCT|punct|5"
    )
    start = doc.text.index("Monday")
    [said] = [
        one for one in find(doc, passages(doc), Cast(), [Time((start, start + 6), DAY, "day")]) if one.form == "direct"
    ]
    assert said.date is None


def _said(number: int, speaker: str | None, day: str | None, part: int) -> Statement:
    date = Date(day) if day else None
    return Statement(f"s{number}", "direct", "assert", ((number, number + 1),), speaker=speaker, date=date, part=part)


def test_a_day_goes_on_for_the_same_speaker_in_the_next_part() -> None:
    found = carried([_said(1, "a1", DAY, 3), _said(2, "a1", None, 4)])
    assert found[1].date == Date(DAY)


def test_not_for_another_speaker_nor_further_off() -> None:
    assert carried([_said(1, "a1", DAY, 3), _said(2, "a2", None, 4)])[1].date is None
    assert carried([_said(1, "a1", DAY, 3), _said(2, "a1", None, 6)])[1].date is None
