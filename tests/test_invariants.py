"""What every record holds to."""

from typing import Any

import pytest
from msgspec import structs

from onrecord.errors import RecordError
from onrecord.invariants import checked
from onrecord.records import (
    Actor,
    Article,
    Engine,
    Event,
    Link,
    Page,
    Part,
    Place,
    Record,
    Role,
    Statement,
    Time,
)

TEXT = "Ann said: we won."
GOOD = Record(
    page=Page("a.txt", "text/plain", "0" * 64, TEXT),
    article=Article(parts=(Part("body", (0, 17)),)),
    engine=Engine("0", "en_test", "0"),
    actors=(Actor("a1", "Ann", "person", mentions=((0, 3),)),),
    statements=(Statement("s1", "direct", "assert", ((10, 16),), speaker="a1", speaker_span=(0, 3), cue=(4, 8), part=0),),
    events=(Event("e1", "YIELD", "occurred", (13, 16), (10, 16), actors=(Role("a1", (10, 12)),), statement="s1"),),
    links=(Link("part-of", "e1", "s1", (0, 3)),),
    times=(Time((0, 3), "2020"),),
)  # fmt: skip


def with_statement(**fields: Any) -> Record:
    return structs.replace(GOOD, statements=(structs.replace(GOOD.statements[0], **fields),))


def with_event(**fields: Any) -> Record:
    return structs.replace(GOOD, events=(structs.replace(GOOD.events[0], **fields),))


def test_a_sound_record_passes() -> None:
    assert checked(GOOD) is GOOD


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        (with_event(trigger=(4, 8)), "trigger outside its evidence"),
        (with_event(part=1), "lies in part 1, which is not there"),
        (with_event(killed=-1.0), "counts less than none"),
        (with_event(confidence=1.5), "a confidence of 1.5"),
        (with_statement(spans=((10, 18),)), "span 10-18 does not lie"),
        (with_statement(spans=((12, 10),)), "span 12-10 does not lie"),
        (with_statement(spans=((-1, 3),)), "does not lie"),
        (with_statement(spans=((3, 4),)), "has no words"),
        (with_statement(cue=(4, 4)), "does not lie"),
        (with_statement(spans=()), "no content"),
        (with_statement(speaker="a2"), "actor that is not there"),
        (with_statement(via="a2"), "actor that is not there"),
        (with_statement(part=1), "lies in part 1"),
        (with_event(by="a9"), "actor that is not there"),
        (with_event(statement="s9"), "statement that is not there"),
        (with_event(place=Place((40, 50), "Lome")), "does not lie"),
        (with_event(recipients=(Role("a1", (0, 99)),)), "does not lie"),
        (structs.replace(GOOD, links=(Link("rejects", "e1", "e2"),)), "names a row that is not there"),
        (structs.replace(GOOD, times=(Time((9, 10), "2020"),)), "has no words"),
        (structs.replace(GOOD, actors=GOOD.actors * 2), "given twice"),
        (
            structs.replace(GOOD, article=Article(parts=(Part("body", (0, 9)), Part("body", (5, 17))))),
            "within the part",
        ),
        (
            structs.replace(GOOD, article=Article(parts=(Part("body", (0, 17), repeat_of=3),))),
            "repeats part 3",
        ),
    ],
)
def test_each_breach_is_named(record: Record, complaint: str) -> None:
    with pytest.raises(RecordError, match=complaint):
        checked(record)
