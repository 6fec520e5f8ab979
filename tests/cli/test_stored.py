"""``onrecord quotes``, ``events``, ``actors`` and ``search``: what they print, and how they fail."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import onrecord
from onrecord.cli import main
from tests.store.made import FERRY, another

COMMANDS = [["quotes"], ["events"], ["actors"], ["search", "ships"]]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> str:
    name = str(tmp_path_factory.mktemp("db") / "record.db")
    with onrecord.open(name, create=True) as store:
        store.save(FERRY)
        store.save(another(1, outlet="The Skerry Times", published="2024-02-01"))
    return name


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_quotes_for_a_person(db: str) -> None:
    result = ask("quotes", "--speaker", "brandt", "--outlet", "fjord", "--db", db)
    assert result.exit_code == 0
    assert result.output == (
        "2024-03-11    Ólöf Brandt · Transport Minister · ISL · GOV\n"
        "              the ferries would sail\n"
        "              in: Transport Minister Ólöf Brandt said on Monday the ferries would sail.\n"
        "              indirect · promise · speech · Fjord Post, 2024-03-12 · news/ferry.txt, 22-91\n"
    )


def test_a_day_of_publication_stands_in_brackets(db: str) -> None:
    result = ask("quotes", "--speaker", "orlo", "--db", db)
    assert result.output.startswith("(2024-02-01)  Pavel Orlo · LAB\n              “We never asked for ships”\n")
    assert "\n\n(2024-03-12)  Pavel Orlo" in result.output


def test_events_for_a_person(db: str) -> None:
    result = ask("events", "--from", "nor", "--to", "chl", "--newest", "--limit", "1", "--db", db)
    assert result.stdout == (
        "(2024-03-12)  ○ proposed · AID material\n"
        "              Norway (NOR) → Chile (CHL) · 2 · in Runway\n"
        "              “Norway offered Chile two ships”\n"
        "              Fjord Post, 2024-03-12 · news/ferry.txt, 92-122\n"
    )
    assert result.stderr == "onrecord: there are more than these 1; --limit 0 shows all\n"


def test_a_month_is_shown_as_a_month(db: str) -> None:
    assert ask("events", "--status", "denied", "--db", db).output.startswith("2024-03       × denied by Pavel Orlo · ")


def test_actors_for_a_person(db: str) -> None:
    result = ask("actors", "orlo", "--kind", "person", "--db", db)
    assert result.output == (
        "2 pages       Pavel Orlo · LAB\n"
        "              person · 2 statements · 2 events · 2024-02-01 to 2024-03-12\n"
    )  # fmt: skip


def test_search_for_a_person(db: str) -> None:
    result = ask("search", "two", "ships", "--db", db, "--limit", "0", "--oldest")
    assert result.output == (
        "2024-02-01    Ferry strike averted\n"
        "              Norway offered Chile **two** **ships**.\n"
        "              The Skerry Times, 2024-02-01 · news/1.txt, 92-123\n"
        "\n"
        "2024-03-12    Ferry strike averted\n"
        "              Norway offered Chile **two** **ships**.\n"
        "              Fjord Post, 2024-03-12 · news/ferry.txt, 92-123\n"
    )


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command[0]))
def test_json_and_its_lines_agree(db: str, command: list[str]) -> None:
    whole = json.loads(ask(*command, "--format", "json", "--db", db).output)
    lines = [json.loads(line) for line in ask(*command, "--format", "jsonl", "--db", db).output.splitlines()]
    assert whole == lines
    assert whole


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command[0]))
def test_csv_has_a_row_for_each(db: str, command: list[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(ask(*command, "--format", "csv", "--db", db).output)))
    lines = ask(*command, "--format", "jsonl", "--db", db).output.splitlines()
    assert len(rows) == len(lines)
    assert all(None not in row and None not in row.values() for row in rows)
    if command[0] != "actors":
        assert rows[0]["source"] == json.loads(lines[0])["where"]["source"]
        assert [int(rows[0]["start"]), int(rows[0]["stop"])] == json.loads(lines[0])["where"]["span"]


def test_who_and_whom_in_csv(db: str) -> None:
    output = ask("events", "--act", "aid", "--format", "csv", "--db", db).output
    row = next(csv.DictReader(io.StringIO(output)))
    assert [row[name] for name in ("actors", "actors_countries", "recipients", "recipients_countries")] == [
        "Norway",
        "NOR",
        "Chile",
        "CHL",
    ]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command[0]))
def test_nothing_found(db: str, command: list[str]) -> None:
    for form, output in (("table", ""), ("json", "[]\n"), ("jsonl", "")):
        result = ask(*command, "--since", "2030-01-01", "--format", form, "--db", db)
        assert (result.exit_code, result.stdout) == (0, output)
    header = ask(*command, "--since", "2030-01-01", "--format", "csv", "--db", db).stdout
    assert header.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command[0]))
def test_no_database(tmp_path: Path, command: list[str]) -> None:
    name = str(tmp_path / "none.db")
    result = ask(*command, "--db", name)
    assert result.exit_code == 1
    assert result.stderr == f"onrecord: {name}: there is no such database; `onrecord read` makes one\n"
    assert result.stdout == ""


def test_nothing_to_look_for(db: str) -> None:
    result = ask("search", "…", "--db", db)
    assert (result.exit_code, result.stderr) == (1, "onrecord: “…” has no word to look for\n")


@pytest.mark.parametrize(
    "arguments",
    [["quotes", "--since", "soon"], ["quotes", "--act", "shout"], ["events", "--status", "maybe"], ["search"]],
)
def test_bad_usage(arguments: list[str]) -> None:
    assert ask(*arguments).exit_code == 2
