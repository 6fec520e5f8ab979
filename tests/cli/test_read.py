"""``onrecord read``: what it says, and how it fails."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import onrecord
from onrecord import filing
from onrecord.cli import main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for town in ("Hammerfest", "Vardo"):
        (folder / f"{town}.txt").write_text(f"Quay shut\n\nThe port of {town} is shut, Mayor Ann Bell said.\n")
    return folder


@pytest.fixture
def db(tmp_path: Path) -> str:
    return str(tmp_path / "record.db")


def read(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["read", *arguments])


def test_a_folder(folder: Path, db: str) -> None:
    (folder / "quay.jpg").write_bytes(b"")
    result = read(str(folder), "--db", db)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.startswith("2 pages read, 1 passed over, neither text nor HTML by name (1 .jpg); ")
    assert result.stdout.endswith(f" pages a second; in {db}\n")
    with onrecord.open(db) as store:
        assert len(list(store.records())) == 2
    assert read(str(folder), "--db", db).stdout.startswith("0 pages read, 2 known already, 1 passed over")
    assert read(str(folder), "--db", db, "--again").stdout.startswith("2 pages read, 1 passed over")


def test_a_failure_is_named_and_the_others_are_saved(folder: Path, db: str) -> None:
    (folder / "empty.txt").write_bytes(b"")
    result = read(str(folder), "--db", db)
    assert result.exit_code == 1
    assert result.stderr == f"onrecord: {folder / 'empty.txt'}: is empty\n"
    assert result.stdout.startswith("2 pages read, 1 failed; ")


def test_what_was_read_is_kept_when_it_is_stopped(folder: Path, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    save = filing._Desk.save

    def stopping(desk: filing._Desk, record: onrecord.Record) -> None:
        if desk.tally.saved:
            raise KeyboardInterrupt
        save(desk, record)

    monkeypatch.setattr(filing._Desk, "save", stopping)
    result = read(str(folder), "--db", db)
    assert (result.exit_code, result.stderr) == (1, "onrecord: stopped; what was read is kept\n")
    assert result.stdout.startswith("1 page read;") or result.stdout.startswith("1 page read")
    with onrecord.open(db) as store:
        assert len(list(store.records())) == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--pipeline", "en_not_there"], "en_not_there"),
        (["--patterns", "none.tsv"], "none.tsv: cannot be read"),
        (["--db", "mysql://localhost/x"], "takes sqlite and postgresql"),
        (["--db", "/nowhere/record.db"], "there is no such folder"),
    ],
)
def test_what_ends_it_at_once(folder: Path, db: str, arguments: list[str], complaint: str) -> None:
    result = read(str(folder), "--db", db, *arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith("onrecord: ")
    assert complaint in result.stderr


def test_bad_usage(folder: Path) -> None:
    assert "not an ISO date" in read(str(folder), "--published", "11 Feb").output
    assert "PATH" in read().output
