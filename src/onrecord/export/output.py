"""Files and folders that are there whole or not at all: written beside their place and renamed into it."""

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from onrecord.errors import OnrecordError
from onrecord.version import __version__

MANIFEST = "onrecord-export.json"
"""In every folder that an export wrote; only such a folder is ever replaced."""


class ExportError(OnrecordError):
    """An export that cannot be written; what stood there before stands there still."""


class Tally(Struct):
    """What an export has written so far: rows by file or data set, and what it has left out by reason."""

    rows: Counter[str]
    left_out: Counter[str]

    @classmethod
    def of(cls, *files: str) -> "Tally":
        """Nothing yet, for these files."""
        return cls(Counter(dict.fromkeys(files, 0)), Counter())


@contextmanager
def whole_file(path: Path, replace: bool = False) -> Iterator[TextIO]:
    """A text file to write, UTF-8 with ``\\n`` at line ends, which takes its place when the block ends well.

    Raises:
        ExportError: something is there already and ``replace`` is not set, or it cannot be written.
    """
    _check(path, replace)
    if path.is_dir():
        raise ExportError(f"{path}: is a folder")
    partial = _beside(path, "partial")
    with _named(path):
        try:
            with partial.open("x", encoding="utf-8", newline="") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: Path, replace: bool = False) -> Iterator[Path]:
    """A folder to fill, which takes its place when the block ends well.

    Raises:
        ExportError: something is there already and ``replace`` is not set, or no export made it, or it cannot be
            written.
    """
    _check(path, replace)
    if path.exists() and not (path / MANIFEST).is_file() and not (path.is_dir() and not any(path.iterdir())):
        raise ExportError(f"{path}: is nothing that an export made, and is left alone")
    partial = _beside(path, "partial")
    with _named(path):
        try:
            partial.mkdir()
            yield partial
            for file in partial.rglob("*"):
                _sync(file)
            _swap(partial, path)
        finally:
            shutil.rmtree(partial, ignore_errors=True)


def write_manifest(folder: Path, target: str, tally: Tally) -> None:
    """Say in the folder what it is, what made it, and how many rows it has and has not."""
    told = {
        "export": target,
        "onrecord": __version__,
        "rows": dict(tally.rows),
        "left_out": dict(sorted(tally.left_out.items())),
    }
    (folder / MANIFEST).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _check(path: Path, replace: bool) -> None:
    if not path.absolute().parent.is_dir():
        raise ExportError(f"{path}: there is no folder {path.absolute().parent}")
    if path.exists() and not replace:
        raise ExportError(f"{path}: is there already; give another name with --out, or --replace")


def _beside(path: Path, what: str) -> Path:
    """A hidden name in the same folder, and so on the same disk; the process's number keeps two exports apart."""
    return path.absolute().with_name(f".{path.absolute().name}.{os.getpid()}.{what}")


def _swap(made: Path, path: Path) -> None:
    """Put ``made`` where ``path`` is; a folder cannot be renamed over a full one, so the old one steps aside."""
    if not path.exists():
        made.rename(path)
        return
    aside = _beside(path, "old")
    path.rename(aside)
    try:
        made.rename(path)
    except OSError:
        aside.rename(path)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """An error of the operating system says which export failed."""
    try:
        yield
    except OSError as error:
        raise ExportError(f"{path}: cannot be written: {error.strerror or error}") from error
