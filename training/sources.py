"""The files that training reads: which they are, whether they are the ones meant, and what their licences are."""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MANIFEST = Path(__file__).with_name("data.tsv")


class DataError(Exception):
    """A data folder that is not the one that the weights were made from."""


@dataclass(frozen=True, slots=True)
class Source:
    """A row of ``data.tsv``: a file, or a folder whose files are hashed together; ``open`` is a stated licence."""

    path: str
    sha256: str
    open: bool
    licence: str


def sources(open_only: bool) -> list[Source]:
    """What training reads, without the sets that state no licence if ``open_only``."""
    with MANIFEST.open(encoding="utf-8", newline="") as lines:
        found = [
            Source(row["path"], row["sha256"], row["open"] == "yes", row["licence"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    return [source for source in found if source.open or not open_only]


def digest(path: Path) -> str:
    """The SHA-256 of a file; of a folder that of its files' names and SHA-256s, sorted by name."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    lines = (f"{digest(file)}  {file.name}\n" for file in sorted(path.iterdir()) if file.is_file())
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def faults(data: Path, open_only: bool) -> Iterator[str]:
    """What is missing from the data folder or differs from the manifest, a line each."""
    for source in sources(open_only):
        path = data / source.path
        if not path.exists():
            yield f"{source.path}: missing"
        elif digest(path) != source.sha256:
            yield f"{source.path}: its SHA-256 is not that of training/data.tsv"


def check(data: Path, open_only: bool) -> None:
    """Raise DataError, naming every fault, unless the data folder is as the manifest has it."""
    if not data.is_dir():
        raise DataError(f"{data}: no such folder")
    if found := list(faults(data, open_only)):
        raise DataError("\n".join([f"{data} is not the data that the weights are made from:", *found]))
