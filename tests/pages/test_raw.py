import gzip
from pathlib import Path

import pytest

from onrecord.errors import PageError
from onrecord.pages import raw


def test_bytes_stay_as_they_are() -> None:
    assert raw.of_bytes(b"The ferry sank.", "a") == b"The ferry sank."


def test_gzip_is_unpacked_whatever_the_file_is_called(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(gzip.compress(b"<p>The ferry sank.</p>"))
    assert raw.of_path(path, "a") == b"<p>The ferry sank.</p>"


@pytest.mark.parametrize("content", [b"", b" \r\n\t ", gzip.compress(b"")])
def test_nothing_is_refused(content: bytes) -> None:
    with pytest.raises(PageError, match="a: is empty"):
        raw.of_bytes(content, "a")


def test_large_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.html"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(PageError, match="has 200 MB; a page may have 32"):
        raw.of_path(path, "large")


def test_gzip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.html.gz"
    path.write_bytes(gzip.compress(bytes(raw.MOST + 1), 9))
    assert path.stat().st_size < 100_000
    with pytest.raises(PageError, match="unpacks to more than 32 MB"):
        raw.of_path(path, "bomb")


@pytest.mark.parametrize(
    ("content", "reason"),
    [(gzip.compress(b"word " * 9999)[:-50], "breaks off"), (b"\x1f\x8b\x08" + b"\xff" * 40, "broken gzip")],
)
def test_broken_gzip_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(PageError, match=reason):
        raw.of_bytes(content, "a")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, "is a folder"),
        (tmp_path / "none.html", "no such file or directory"),
        (Path("/dev/zero"), "is not a file"),
        (Path("a\0b"), "null"),
    ):
        with pytest.raises(PageError, match=reason):
            raw.of_path(path, "a")
