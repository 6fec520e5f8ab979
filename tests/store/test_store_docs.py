"""The Python of the page about the database does what the page says."""

import doctest
from pathlib import Path

import pytest

import onrecord
from onrecord.filing import file_pages

ROOT = Path(__file__).parents[2]


def test_examples_are_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    with onrecord.open("record.db", create=True) as store:
        file_pages(store, ["examples"])
    failed, tried = doctest.testfile(str(ROOT / "docs" / "store.md"), module_relative=False)
    assert tried > 5
    assert failed == 0
