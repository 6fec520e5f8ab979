"""``onrecord export``: what it writes, and how it fails."""

import json
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from click.testing import CliRunner, Result
from msgspec import structs

from onrecord.cli import main
from onrecord.records import Happening, Judgement, Record, Row, Story, Target
from onrecord.serialization import from_json, to_json
from onrecord.store import open as open_store
from tests.export.made import CLOSED, ROAD, on_page, with_event


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(ROAD, on_page("2" * 64, published="2026-04-01", outlet="Erg Post"), on_page("3" * 64, published=None))


def written(*records: Record) -> None:
    Path("records.jsonl").write_text("".join(to_json(record) + "\n" for record in records), encoding="utf-8")


def export(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["export", *arguments], input=stdin)


@pytest.mark.parametrize(
    ("target", "names"),
    [
        ("csv", {"articles.csv", "statements.csv", "events.csv", "actors.csv"}),
        ("parquet", {"articles", "statements", "events", "actors"}),
        ("polecat", {"ngecEvents.DV.onrecord.txt", "status.csv"}),
        ("gdelt", {"onrecord.export.CSV", "onrecord.mentions.CSV", "status.csv"}),
    ],
)
def test_a_folder_for_each_target(target: str, names: set[str]) -> None:
    result = export(target, "--records", "records.jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert {path.name for path in Path(f"onrecord-{target}").iterdir()} == {*names, "onrecord-export.json"}
    assert f"onrecord-{target}: " in result.stderr


def test_jsonl_is_a_file() -> None:
    assert export("jsonl", "--records", "records.jsonl").exit_code == 0
    assert len(Path("onrecord.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_jsonl_to_standard_output_from_standard_input() -> None:
    result = export("jsonl", "--records", "-", "--out", "-", stdin=to_json(ROAD) + "\n\n")
    assert from_json(result.stdout) == ROAD
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ([], 3),
        (["--since", "2026-03-03"], 2),
        (["--since", "2026-03-04"], 1),
        (["--until", "2026-03-03"], 1),
        (["--outlet", "dune"], 2),
        (["--since", "2026-04-01", "--outlet", "dune"], 0),
    ],
)
def test_filters(options: list[str], count: int) -> None:
    result = export("jsonl", "--records", "records.jsonl", "--out", "-", *options)
    assert len(result.stdout.splitlines()) == count


def test_what_is_left_out_is_counted() -> None:
    written(with_event(CLOSED, status="denied", plover=None, quad=None))
    result = export("gdelt", "--records", "records.jsonl")
    assert "left out 1 event:" in result.stderr
    assert "1  denied: PLOVER keeps no row" in result.stderr
    assert json.loads(Path("onrecord-gdelt/onrecord-export.json").read_text())["left_out"]


def test_nothing_is_written_over_unasked() -> None:
    assert export("csv", "--records", "records.jsonl").exit_code == 0
    again = export("csv", "--records", "records.jsonl")
    assert again.exit_code == 1
    assert "onrecord: onrecord-csv: is there already" in again.stderr
    assert export("csv", "--records", "records.jsonl", "--replace").exit_code == 0


def test_a_broken_line_leaves_nothing() -> None:
    with Path("records.jsonl").open("a") as file:
        file.write("{}\n")
    for target in ("jsonl", "csv", "parquet", "polecat", "gdelt"):
        result = export(target, "--records", "records.jsonl")
        assert result.exit_code == 1
        assert "records.jsonl, line 4: not a record" in result.stderr
    assert [path.name for path in Path().iterdir()] == ["records.jsonl"]


@pytest.mark.parametrize(
    ("arguments", "status", "complaint"),
    [
        (["xml", "--records", "records.jsonl"], 2, "xml"),
        (["csv", "--records", "none.jsonl"], 1, "none.jsonl: No such file"),
        (["csv", "--records", "records.jsonl", "--since", "March"], 2, "March"),
        (["csv", "--records", "records.jsonl", "--out", "none/out"], 1, "there is no folder"),
        (["csv", "--records", "records.jsonl", "--out", "-"], 2, "jsonl only"),
        (["jsonl", "--columns"], 2, "record.schema.json"),
    ],
)
def test_how_it_fails(arguments: list[str], status: int, complaint: str) -> None:
    result = export(*arguments)
    assert result.exit_code == status
    assert complaint in result.output


def test_columns() -> None:
    result = export("gdelt", "--columns")
    assert "gdelt-events: 61 columns" in result.output
    assert "gdelt-mentions: 16 columns" in result.output
    assert "QuadClass" in result.output


@pytest.mark.parametrize(("target", "name"), [("csv", "onrecord-csv"), ("jsonl", "onrecord.jsonl")])
def test_killed_it_leaves_nothing_half(target: str, name: str) -> None:
    command = [sys.executable, "-m", "onrecord", "export", target, "--records", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(f"{to_json(ROAD)}\n".encode())
        process.stdin.flush()
        until = monotonic() + 60
        while not any(Path().glob(".onrecord*.partial")) and monotonic() < until:
            sleep(0.05)
        assert any(Path().glob(".onrecord*.partial"))
        process.kill()
    assert not Path(name).exists()
    assert export(target, "--records", "records.jsonl").exit_code == 0


def test_from_a_database() -> None:
    with open_store("record.db", create=True) as store:
        store.save(ROAD)
    result = export("jsonl", "--out", "-")
    assert from_json(result.stdout) == ROAD


def test_there_is_no_database() -> None:
    result = export("csv")
    assert result.exit_code == 1
    assert result.stderr.startswith("onrecord: record.db: ")
    assert [path.name for path in Path().iterdir()] == ["records.jsonl"]


def test_with_the_stories_of_the_database() -> None:
    pages = (with_event(CLOSED), on_page("2" * 64, with_event(CLOSED), published="2026-03-04"))
    tellings = tuple(Row(record.page.sha256, "e1") for record in pages)
    told = Happening("h1", "COERCE", "occurred", "restrict", date="2026-03-02", sources=2, tellings=tellings)
    with open_store("record.db", create=True) as store:
        for record in pages:
            # Two pages of one address would be two readings of one page.
            store.save(structs.replace(record, page=structs.replace(record.page, source=record.page.sha256)))
        store.save_stories([Story("t1", tuple(row.page for row in tellings), events=(told,))])
    result = export("gdelt")
    assert "1 event, 2 mentions" in result.stderr


def test_as_editors_have_corrected_it() -> None:
    target = Target(ROAD.page.sha256, "event", CLOSED.trigger, "closed")
    wrong = Judgement(0, "correct", (target,), "Ann", "2026-03-05T10:00:00Z", "it was a plan", "status", "hypothetical")
    with open_store("record.db", create=True) as store:
        store.save(with_event(CLOSED))
        store.judge(wrong)
        store.save(with_event(CLOSED))  # a correction outlives every reading of the page
    result = export("gdelt")
    assert "0 events, 0 mentions" in result.stderr
    assert "1  hypothetical: PLOVER keeps no row" in result.stderr
