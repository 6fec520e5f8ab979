"""What a person sees of stories, people and judgements."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.store import open
from tests.test_placing import PAGES, file


@pytest.fixture
def db(tmp_path: Path) -> str:
    path = str(tmp_path / "record.db")
    with open(path, create=True) as store:
        file(store, PAGES, 8)
    return path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def row(number: int) -> str:
    return f"{PAGES[number].page.source}:a1"


def test_a_story_with_its_copies(db: str) -> None:
    shown = run("stories", "--db", db, "--outlet", "Eastwire")
    assert shown.exit_code == 0, shown.output
    assert f"copy of {PAGES[4].page.source}, 100% of its words" in shown.output
    assert "3 pages · 0 events" in shown.output


def test_an_event_with_its_sources_and_disagreements(db: str) -> None:
    shown = run("stories", "--db", db, "--text", "ferry").output
    assert "ASSAULT · 2 sources" in shown
    assert "killed differs: 4 (A); 5 (C)" in shown
    assert f"“Chad shelled the ferry at Kolo, killing four.” · {PAGES[6].page.source}:e1" in shown


def test_filters(db: str) -> None:
    assert run("stories", "--db", db).output.count(" pages · ") == 3
    assert run("stories", "--db", db, "--since", "2026-03-12").output.count(" pages · ") == 2
    assert run("stories", "--db", db, "--pages", "3").output.count(" pages · ") == 1
    assert run("stories", "--db", db, "--limit", "2").output.count(" pages · ") == 2
    assert run("stories", "--db", db, "--text", "zeppelin").stderr == "nothing found\n"


def test_json_lines(db: str) -> None:
    lines = run("stories", "--db", db, "--format", "jsonl").stdout.splitlines()
    assert [line[:6] for line in lines] == ['{"id":'] * 3


def test_why(db: str) -> None:
    shown = run("why", "Ana Ruiz", "--db", db).output
    assert shown.count("Ana Ruiz") == 4
    assert "the family name, country (CHL) and office (Mayor) of only one" in shown
    assert run("why", "Nobody", "--db", db).exit_code == 1


def test_judging_and_taking_back(db: str) -> None:
    signed = ("--author", "May", "--reason", "looked it up", "--db", db)
    assert run("merge", row(0), row(1), *signed).output.startswith("1 · merge · “Ana Ruiz”")
    assert run("split", row(2), *signed).exit_code == 0
    assert "country = PER" in run("correct", row(0), "country", "PER", *signed).output
    assert "withdrawn" in run("withdraw", "1", "--db", db).output
    told = run("judgements", "--db", db).output.splitlines()
    assert [line.split(" · ")[1] for line in told] == ["merge", "split", "correct"]
    assert ["withdrawn" in line for line in told] == [True, False, False]


def test_errors_are_told(db: str) -> None:
    signed = ("--author", "May", "--reason", "looked it up", "--db", db)
    wrong = run("correct", row(0), "shoe size", "9", *signed)
    assert (wrong.exit_code, wrong.stderr[:22]) == (1, "onrecord: actor a1: no")
    assert run("merge", row(0), *signed).exit_code == 2
    assert run("withdraw", "7", "--db", db).exit_code == 1
    assert run("merge", row(0), row(1), "--author", " ", "--reason", "x", "--db", db).exit_code == 2
