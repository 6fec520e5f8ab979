"""The values of an audit, and what they are as JSON."""

import json

import msgspec

from onrecord.audit import Report, audit
from tests.audit.test_counting import ONE, TWO


def test_they_are_json() -> None:
    report = audit([ONE, TWO])
    data = msgspec.json.encode(report)
    assert msgspec.json.decode(data, type=Report) == report
    assert json.loads(data)["sources"][0]["figures"]["words"] == 10


def test_groups_of_one_thing() -> None:
    assert {group.by for group in audit([ONE, TWO]).of("period")} == {"period"}
