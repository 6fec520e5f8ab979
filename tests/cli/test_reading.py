"""Where commands take their records from."""

from pathlib import Path

import pytest

from onrecord.cli.reading import Wanted, from_file
from onrecord.errors import RecordError
from tests.export.made import ROAD, on_page


def test_a_page_without_a_day_is_in_no_period() -> None:
    undated = on_page("2" * 64, published=None)
    assert Wanted().has(undated)
    assert not Wanted(since="2026-01-01").has(undated)
    assert not Wanted(until="2030-01-01").has(undated)


def test_both_days_are_included() -> None:
    assert Wanted("2026-03-03", "2026-03-03").has(ROAD)
    assert not Wanted(until="2026-03-02").has(ROAD)


def test_a_page_without_an_outlet() -> None:
    assert not Wanted(outlet="dune").has(on_page("2" * 64, outlet=None))


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordError, match=r"a\.jsonl: is not UTF-8"):
        list(from_file(str(tmp_path / "a.jsonl")))
