"""Records as JSON lines with annotations beside them."""

import io
import json
from pathlib import Path

from onrecord.export.jsonl import export_jsonl, line, write_jsonl
from onrecord.serialization import from_json, to_json
from tests.export.made import ROAD, on_page


def test_a_line_is_a_record() -> None:
    assert from_json(line(ROAD)) == ROAD


def test_a_line_is_the_records_own_json_and_the_annotations() -> None:
    read = json.loads(line(ROAD))
    assert read.pop("annotations")["type"] == "AnnotationPage"
    assert read == json.loads(to_json(ROAD))


def test_one_record_a_line(tmp_path: Path) -> None:
    tally = export_jsonl([ROAD, on_page("2" * 64)], tmp_path / "a.jsonl")
    lines = (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    assert [from_json(one).page.sha256[0] for one in lines] == ["1", "2"]
    assert tally.rows == {"records": 2}


def test_to_an_open_file() -> None:
    out = io.StringIO()
    write_jsonl([ROAD], out)
    assert out.getvalue() == line(ROAD) + "\n"
