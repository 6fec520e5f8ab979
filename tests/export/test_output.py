"""Files and folders that are there whole or not at all."""

import json
from pathlib import Path

import pytest

from onrecord.export.output import MANIFEST, ExportError, Tally, whole_file, whole_folder, write_manifest


def full(path: Path, word: str = "new", replace: bool = False) -> None:
    with whole_folder(path, replace) as folder:
        (folder / "a.txt").write_text(word)
        write_manifest(folder, "csv", Tally.of("a"))


def test_a_file_takes_its_place_when_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with whole_file(path) as file:
        file.write("é\n")
        assert not path.exists()
    assert path.read_bytes() == "é\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def half_a_file(path: Path, error: type[BaseException], replace: bool = False) -> None:
    with whole_file(path, replace) as file:
        file.write("half")
        raise error


def half_a_folder(path: Path, error: type[BaseException], replace: bool = False) -> None:
    with whole_folder(path, replace) as folder:
        (folder / "a.txt").write_text("half")
        raise error


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        half_a_file(tmp_path / "a.txt", KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        half_a_folder(tmp_path / "out", KeyboardInterrupt)
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_when_a_replacement_fails(tmp_path: Path) -> None:
    full(tmp_path / "out", "old")
    (tmp_path / "a.txt").write_text("old")
    with pytest.raises(RuntimeError):
        half_a_folder(tmp_path / "out", RuntimeError, replace=True)
    with pytest.raises(RuntimeError):
        half_a_file(tmp_path / "a.txt", RuntimeError, replace=True)
    assert (tmp_path / "out" / "a.txt").read_text() == "old"
    assert (tmp_path / "a.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "out"]


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    full(tmp_path / "out", "old")
    (tmp_path / "out" / "more").mkdir()
    full(tmp_path / "out", "new", replace=True)
    assert (tmp_path / "out" / "a.txt").read_text() == "new"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.txt", MANIFEST]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    full(tmp_path / "out")
    with pytest.raises(ExportError, match="is there already"):
        full(tmp_path / "out")


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("mine")
    with pytest.raises(ExportError, match="left alone"):
        full(tmp_path / "thesis", replace=True)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ExportError, match="left alone"):
        full(tmp_path / "file", replace=True)
    with pytest.raises(ExportError, match="is a folder"), whole_file(tmp_path / "thesis", replace=True):
        pass
    assert (tmp_path / "thesis" / "chapter.txt").read_text() == "mine"


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    full(tmp_path / "out", replace=True)
    assert (tmp_path / "out" / "a.txt").exists()


def test_a_full_disk_is_an_error_of_the_export(tmp_path: Path) -> None:
    def fail() -> None:
        with whole_folder(tmp_path / "out"):
            raise OSError(28, "No space left on device")

    with pytest.raises(ExportError, match="out: cannot be written: No space left"):
        fail()


def test_no_folder_to_write_to(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="there is no folder"):
        full(tmp_path / "none" / "out")


def test_the_manifest_says_what_is_left_out(tmp_path: Path) -> None:
    tally = Tally.of("events")
    tally.left_out["denied: no row"] += 2
    write_manifest(tmp_path, "gdelt", tally)
    told = json.loads((tmp_path / MANIFEST).read_text())
    assert (told["export"], told["rows"], told["left_out"]) == ("gdelt", {"events": 0}, {"denied: no row": 2})
