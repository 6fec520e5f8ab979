"""``onrecord read``, killed at any moment, leaves whole pages only and none that was there is gone.

``ONRECORD_KILLS=200`` kills it so many times; a few are enough for every day.
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

import onrecord
from onrecord.cli import main

KILLS = int(os.environ.get("ONRECORD_KILLS", "4"))
PAGES = 40
PAGE = (
    "Quay {number} shut\n\n“The port of {town} is shut,” Mayor {name} Bell said on Monday.\n\n"
    "Norway offered {town} {number} ships on March 3, 2024, and the union denied that it had asked for them.\n"
)
TOWNS, NAMES = ("Hammerfest", "Vardo", "Bodo", "Tromso", "Alta"), ("Ann", "Karl", "Ines", "Jan")
INDEXES = ("statements", "articles", "events", "actors", "people")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("news")
    for number in range(PAGES):
        words = {"town": TOWNS[number % len(TOWNS)], "name": NAMES[number % len(NAMES)], "number": number + 2}
        (folder / f"{number:03}.txt").write_text(PAGE.format(**words), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def expected(folder: Path) -> dict[str, str]:
    """The record of each page as JSON."""
    return {one.page.sha256: onrecord.to_json(one) for one in onrecord.read_many(sorted(folder.iterdir()))}


def command(arguments: list[str]) -> None:
    """``onrecord read``, silent, in a process group of its own."""
    os.setsid()
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        main(["read", *arguments])


def start(folder: Path, db: Path, *arguments: str) -> BaseProcess:
    """The command, in a process that has spaCy loaded."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.store.preloaded"])
    process = context.Process(target=command, args=([str(folder), "--db", str(db), *arguments],))
    process.start()
    return process


def written(db: Path) -> tuple[int, int]:
    """How many pages there are, and how many of them the last run has written."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True, timeout=5)) as connection:
            query = "SELECT count(*), count(CASE WHEN run_id = (SELECT max(id) FROM runs) THEN 1 END) FROM pages"
            pages, latest = connection.execute(query).fetchone()
            return pages, latest
    except sqlite3.OperationalError:  # not there yet
        return 0, 0


def wait_for_a_page(is_running: Callable[[], bool], db: Path, runs: int) -> None:
    """Until the run has written a page, or is over."""
    while is_running():
        if has_begun(db, runs) and written(db)[1]:
            return
        time.sleep(0.01)


def has_begun(db: Path, runs: int) -> bool:
    """Whether there are more than so many runs."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True, timeout=5)) as connection:
            return bool(connection.execute("SELECT count(*) > ? FROM runs", [runs]).fetchone()[0])
    except sqlite3.OperationalError:
        return False


def check(db: Path, expected: dict[str, str], least: int) -> int:
    """See that the database is sound, holds at least so many pages, each once and whole; how many it holds."""
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for name in INDEXES:  # raises where index and table differ
            connection.execute(f"INSERT INTO {name}_fts ({name}_fts, rank) VALUES ('integrity-check', 1)")
    with onrecord.open(str(db)) as store:
        found = [(record.page.sha256, onrecord.to_json(record)) for record in store.records(past=True)]
    assert len(dict(found)) == len(found)
    assert all(expected[sha256] == record for sha256, record in found)
    assert len(found) >= least
    return len(found)


def test_killed_at_any_moment(folder: Path, expected: dict[str, str], tmp_path: Path) -> None:
    luck = random.Random(KILLS)
    db, kills, runs, number = tmp_path / "0.db", 0, 0, 0
    while kills < KILLS:
        again = written(db)[0] == PAGES
        if again and luck.random() < 0.5:  # else the pages are written a second time
            number, runs, again = number + 1, 0, False
            db = tmp_path / f"{number}.db"
        process = start(folder, db, *["--again"] * again)
        wait_for_a_page(process.is_alive, db, runs)
        time.sleep(luck.uniform(0, 0.4))
        before = written(db)[0]
        if killed := process.is_alive() and process.pid is not None:
            os.killpg(process.pid, signal.SIGKILL)
        process.join()
        check(db, expected, before)
        kills, runs = kills + killed, runs + 1
    process = start(folder, db)
    process.join()
    assert process.exitcode == 0
    assert check(db, expected, PAGES) == PAGES


def test_killed_with_workers(folder: Path, expected: dict[str, str], tmp_path: Path) -> None:
    db = tmp_path / "record.db"
    program = [sys.executable, "-m", "onrecord", "read", str(folder), "--db", str(db), "--workers", "2"]
    process = subprocess.Popen(program, start_new_session=True)
    wait_for_a_page(lambda: process.poll() is None, db, 0)
    process.kill()  # but not its workers, which are to end by themselves
    process.wait()
    check(db, expected, 1)
    deadline = time.monotonic() + 60
    while workers(process.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert workers(process.pid) == []


def workers(group: int) -> list[str]:
    """The processes of a group that are still there."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(status.parent.name)
    return found
