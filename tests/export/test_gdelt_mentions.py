"""GDELT's Mentions table."""

from typing import Any

from msgspec import structs

from onrecord.export.coding import Coded, code
from onrecord.export.columns import columns
from onrecord.export.gdelt_mentions import At, line, mention_row
from onrecord.export.view import View
from onrecord.records import Record
from tests.export.expected import GDELT_MENTIONS
from tests.export.made import BEATEN, CLOSED, ROAD, at, with_event


def made(record: Record) -> At:
    view, event = View(record), record.events[0]
    coded = code(view, event)
    assert isinstance(coded, Coded)
    return At(42, "20260303003000", view, event, coded)


def row(record: Record = ROAD) -> dict[str, Any]:
    return mention_row(made(record))


def test_the_16_columns() -> None:
    names = [column.name for column in columns("gdelt-mentions")]
    assert names == list(row())
    assert ["GLOBALEVENTID", *names[1:]] == list(GDELT_MENTIONS)
    assert len(line(made(ROAD)).rstrip("\n").split("\t")) == 16


def test_a_page_of_the_web() -> None:
    found = row()
    assert (found["MentionType"], found["MentionSourceName"]) == (1, "dune.example")
    assert found["MentionIdentifier"] == "https://dune.example/road"
    assert (found["EventTimeDate"], found["MentionTimeDate"]) == ("20260303003000", "20260303003000")


def test_a_file_is_cited() -> None:
    record = structs.replace(ROAD, page=structs.replace(ROAD.page, source="road.txt"))
    found = row(record)
    assert (found["MentionType"], found["MentionSourceName"]) == (2, "The Dune")
    assert found["MentionIdentifier"] == 'Chad shuts "salt" road, The Dune, 2026-03-03, road.txt'


def test_offsets_are_those_of_the_record() -> None:
    found = row()
    assert (found["Actor1CharOffset"], found["Actor2CharOffset"]) == (CLOSED.actors[0].span[0], at("Niger")[0])
    assert found["ActionCharOffset"] == at("closed")[0]


def test_who_accuses_is_not_named_in_the_event() -> None:
    found = row(with_event(BEATEN))
    assert (found["Actor1CharOffset"], found["Actor2CharOffset"]) == (-1, BEATEN.actors[0].span[0])


def test_sentences_are_counted() -> None:
    assert row()["SentenceID"] == 2  # behind the headline
    assert row(with_event(BEATEN))["SentenceID"] == 4


def test_confidence_is_in_percent() -> None:
    assert row()["Confidence"] == 85
    assert row(with_event(CLOSED, confidence=0.02))["Confidence"] == 10
    assert row(with_event(CLOSED, confidence=None))["Confidence"] is None
