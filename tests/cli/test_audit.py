"""``onrecord audit``: what it prints."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.records import Copy, Person, Row, Story
from onrecord.serialization import to_json
from onrecord.store import open as open_store
from tests.audit.made import actor, page
from tests.audit.test_counting import NONE, ONE, THREE, TWO


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = "".join(to_json(record) + "\n" for record in (ONE, TWO, THREE, NONE))
    Path("records.jsonl").write_text(lines, encoding="utf-8")


def audit(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["audit", "--records", "records.jsonl", *arguments])


def test_for_an_editor() -> None:
    result = audit()
    assert result.exit_code == 0
    assert "4 articles of 2 outlets, 2026-03-01 to 2026-04-10" in result.output
    assert "6 statements by 4 sources: 19 words, 32 % of them quoted directly" in result.output
    assert "one source only: 2 articles (50 %); none: 1" in result.output
    assert "Ann Moss · TCD" in result.output
    assert "senior official (not named)" in result.output
    for title in ("Most quoted", "Named or not", "By sector", "By country", "By outlet", "By month"):
        assert title in result.output


def test_only_one_part() -> None:
    result = audit("--by", "outlet")
    assert "By outlet" in result.output
    assert "Most quoted" not in result.output
    assert "67 %" in result.output  # two of three articles of The Dune have one source only


def test_no_more_rows_than_asked_for() -> None:
    assert "... and 2 more" in audit("--by", "source", "--top", "1").output


def test_of_months_the_last_are_shown() -> None:
    output = audit("--by", "period", "--top", "1").output
    assert "2026-04" in output
    assert "2026-03" not in output
    assert "... and 2 earlier" in output


def test_periods_may_be_weeks() -> None:
    output = audit("--by", "period", "--period", "week").output
    assert "By week" in output
    assert "2026-W15" in output


def test_json_is_the_whole_audit() -> None:
    told = json.loads(audit("--format", "json").output)
    assert (told["articles"], told["one_source"], told["sources"][0]["name"]) == (4, 2, "Ann Moss")


def test_csv_is_one_table() -> None:
    rows = list(csv.DictReader(io.StringIO(audit("--format", "csv").output)))
    assert rows[0]["by"] == "all"
    assert [row["value"] for row in rows if row["by"] == "period"] == ["(not told)", "2026-03", "2026-04"]
    sources = list(csv.DictReader(io.StringIO(audit("--format", "csv", "--by", "source").output)))
    assert {row["by"] for row in sources} == {"source"}


def test_a_period() -> None:
    assert "2 articles of 2 outlets" in audit("--since", "2026-04-01", "--until", "2026-04-30").output


def test_nothing_to_audit() -> None:
    result = audit("--since", "2030-01-01")
    assert result.exit_code == 0
    assert "0 articles of 0 outlets" in result.output
    assert "one source only: 0 articles (-); none: 0" in result.output


def test_a_file_that_is_not_there() -> None:
    result = CliRunner().invoke(main, ["audit", "--records", "none.jsonl"])
    assert result.exit_code == 1
    assert "onrecord: none.jsonl: No such file" in result.stderr


def test_columns() -> None:
    assert "share_of_words" in audit("--columns").output


def test_with_the_people_and_stories_of_the_database() -> None:
    other = page(5, [("A. Moss", "direct", "Yes.")], [actor(1, "A. Moss")], published="2026-03-02")
    rows = (Row(ONE.page.sha256, "a1"), Row(other.page.sha256, "a1"))
    pages = (ONE.page.sha256, THREE.page.sha256)
    with open_store("record.db", create=True) as store:
        for record in (ONE, THREE, other):
            store.save(record)
        store.save_people([Person("p1", "Ann Moss", "person", "TCD", actors=rows)])
        store.save_stories([Story("t1", pages, (Copy(THREE.page.sha256, ONE.page.sha256, 1.0),))])
    output = CliRunner().invoke(main, ["audit"]).output
    assert "2 articles of 1 outlet" in output
    assert "1 copy of other articles left out" in output
    assert "3 statements by 1 source" in output
