"""Records as JSON, out and in."""

import json

import pytest

from onrecord.errors import RecordError
from onrecord.serialization import from_json, json_schema, to_json
from tests.test_invariants import GOOD


def test_there_and_back() -> None:
    assert from_json(to_json(GOOD)) == GOOD


def test_one_line() -> None:
    assert "\n" not in to_json(GOOD)


def test_names_of_the_design() -> None:
    record = json.loads(to_json(GOOD))
    assert record["schema"] == "onrecord/1"
    assert record["links"] == [{"kind": "part-of", "from": "e1", "to": "s1", "evidence": [0, 3]}]
    assert record["statements"][0]["spans"] == [[10, 16]]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "not a record"),
        (b"\xff\xfe", "not a record"),
        ("[1, 2]", "not a record"),
        (to_json(GOOD).replace("onrecord/1", "onrecord/9"), "onrecord/9"),
        (to_json(GOOD).replace('"direct"', '"shouted"'), "shouted"),
        (to_json(GOOD).replace("[10,16]", "[10,99]"), "does not lie"),
    ],
)
def test_what_is_no_record(data: str | bytes, complaint: str) -> None:
    with pytest.raises(RecordError, match=complaint):
        from_json(data)


def test_schema_knows_every_row() -> None:
    names = {"Record", "Page", "Article", "Part", "Actor", "Statement", "Event", "Role", "Link", "Time"}
    assert names <= set(json_schema()["$defs"])
