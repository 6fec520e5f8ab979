"""``onrecord show``: what it prints, and how it fails."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.serialization import from_json

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
HARBOUR = str(EXAMPLES / "harbour.txt")


def show(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["show", *arguments], input=stdin)


def test_for_a_person() -> None:
    result = show(HARBOUR)
    assert result.exit_code == 0
    assert "Namibia turns tanker away" in result.output
    assert "Selma Haufiku" in result.output
    assert "“This ship carries somebody else's oil,” she" not in result.output
    assert "\x1b[" not in result.output  # plain where it is piped


def test_parts() -> None:
    result = show("--parts", HARBOUR)
    assert result.exit_code == 0
    for kind in ("headline", "body", "caption", "credit", "update-note", "author-note", "teaser"):
        assert f" {kind} " in result.output


def test_only_one_speaker() -> None:
    result = show("--speaker", "vardalis", HARBOUR)
    assert "We are sailors, not smugglers," in result.output
    assert "This ship carries" not in result.output


def test_jsonl_is_a_record_a_line() -> None:
    result = show("--format", "jsonl", HARBOUR, str(EXAMPLES / "truce.txt"))
    records = [from_json(line) for line in result.output.splitlines()]
    assert [Path(record.page.source or "").name for record in records] == ["harbour.txt", "truce.txt"]


def test_json_is_indented() -> None:
    result = show("--format", "json", HARBOUR)
    assert json.loads(result.output)["schema"] == "onrecord/1"
    assert result.output.startswith("{\n")


def test_standard_input() -> None:
    result = show("--format", "jsonl", "-", stdin=Path(HARBOUR).read_bytes())
    assert json.loads(result.output)["page"]["source"] == "standard input"


def test_one_bad_page_does_not_stop_the_others(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    result = show("--format", "jsonl", str(empty), str(tmp_path / "none.txt"), str(tmp_path), HARBOUR)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    for name in (empty, tmp_path / "none.txt", tmp_path):
        assert f"onrecord: {name}: " in result.stderr


def test_published_is_given() -> None:
    result = show("--format", "jsonl", "--published", "2026-02-11", HARBOUR)
    article = json.loads(result.output)["article"]
    assert (article["published"], article["published_basis"]) == ("2026-02-11", "given")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--published", "11 Feb", HARBOUR], "not an ISO date"),
        (["--format", "xml", HARBOUR], "xml"),
        ([], "PAGE"),
    ],
)
def test_bad_usage(arguments: list[str], complaint: str) -> None:
    result = show(*arguments)
    assert result.exit_code == 2
    assert complaint in result.output


def test_a_pipeline_that_is_not_there() -> None:
    result = show("--pipeline", "en_not_there", HARBOUR)
    assert result.exit_code == 1
    assert "en_not_there" in result.stderr


def test_events_as_a_timeline() -> None:
    result = show(HARBOUR)
    assert "● occurred · SANCTION expel" in result.output
    assert "Namibia (NAM) → two Greek inspectors (GRC) · 2" in result.output
    assert "sanction.tsv" not in result.output


def test_what_made_an_event() -> None:
    result = show("--explain", HARBOUR)
    assert " expel · conjoined · “expelled” · PLOVER SANCTION · confidence 0." in result.output


def test_patterns_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    header = "act\tpattern\tkind\tmode\tactor\trecipient\tif\tunless\tsource\n"
    file.write_text(header + "PROTEST\texpel inspector\tverb\t\tsubj\tobj\t\t\tme\n", encoding="utf-8")
    result = show("--explain", "--patterns", str(file), HARBOUR)
    assert "● occurred · PROTEST" in result.output
    assert "mine.tsv:2 expel inspector" in result.output


def test_a_file_of_patterns_that_cannot_be_used(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("pattern\n", encoding="utf-8")
    result = show("--patterns", str(file), HARBOUR)
    assert result.exit_code == 1
    assert f"onrecord: {file}, line 1: the header must be" in result.stderr


def test_a_web_page(tmp_path: Path) -> None:
    file = tmp_path / "record.html"
    result = show("--html", str(file), HARBOUR, str(EXAMPLES / "truce.txt"))
    assert (result.exit_code, result.output) == (0, "")
    page = file.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count("<article") == 2


@pytest.mark.parametrize(("name", "reason"), [("none/record.html", "there is no such folder"), ("", "Is a directory")])
def test_a_web_page_that_cannot_be_written(tmp_path: Path, name: str, reason: str) -> None:
    file = tmp_path / name
    result = show("--html", str(file), HARBOUR)
    assert result.exit_code == 1
    assert result.stderr == f"onrecord: {file}: cannot be written: {reason}\n"


def test_no_web_page_of_no_record(tmp_path: Path) -> None:
    file = tmp_path / "record.html"
    assert show("--html", str(file), str(tmp_path / "none.txt")).exit_code == 1
    assert not file.exists()


def test_a_web_page_goes_with_no_other_form(tmp_path: Path) -> None:
    result = show("--html", str(tmp_path / "record.html"), "--format", "json", HARBOUR)
    assert result.exit_code == 2
    assert "--html shows all that there is" in result.output
