"""Reading many pages into a database: how fast, in how much memory, and how large the database becomes.

``python -m benchmarks.loading DATA [--pages N] [--workers N] [--db URL]`` writes the pages of ``benchmarks.variants``
into a folder that goes again and has ``onrecord read`` read them into a new database. Memory is the proportional set
size of all processes of the command together: what they share, such as code, counts once.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import NamedTuple

import psutil

from benchmarks import variants
from onrecord.store import open

EVERY = 1.0  # seconds between two looks at the memory
MEGABYTE = 1_000_000


class Load(NamedTuple):
    """What a run of the command took: seconds, and bytes of memory by the clock, each of (all processes, the first)."""

    status: int
    seconds: float
    memory: tuple[tuple[int, int], ...]


def watched(command: list[str], every: float = EVERY) -> Load:
    """Run the command and look at its memory every so many seconds."""
    began = perf_counter()
    with psutil.Popen(command) as process:
        memory = tuple(_looks(process, every))
        return Load(process.wait(), perf_counter() - began, memory)


def _looks(process: psutil.Popen, every: float) -> Iterator[tuple[int, int]]:
    while process.poll() is None:
        try:
            children = process.children(recursive=True)
        except psutil.NoSuchProcess:
            break
        own = _size(process)
        yield own + sum(map(_size, children)), own
        sleep(every)


def _size(process: psutil.Process) -> int:
    """The proportional set size in bytes; none of a process that has just ended."""
    try:
        return int(process.memory_full_info().pss)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0


def figures(load: Load, pages: int, size: int | None) -> dict[str, float | int | None]:
    """What is told of a run: times in seconds, memory in megabytes, the writer's also at each fifth of the way."""
    fifths = [load.memory[len(load.memory) * n // 5 - 1][1] for n in range(1, 6)]
    return {
        "pages": pages,
        "seconds": round(load.seconds),
        "pages a second": round(pages / load.seconds, 2),
        "peak memory, all processes, MB": max(every for every, _ in load.memory) // MEGABYTE,
        "peak memory, the writer, MB": max(own for _, own in load.memory) // MEGABYTE,
        **{f"the writer at {n} fifths, MB": own // MEGABYTE for n, own in enumerate(fifths, 1)},
        "database, bytes a page": size and round(size / pages),
    }


def main() -> None:
    """Write the pages, read them, and print what it took."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.loading", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("--pages", type=int, default=5_000, help="how many")
    parser.add_argument("--workers", type=int, default=2, help="how many processes read")
    parser.add_argument(
        "--db", help="the URL of an empty PostgreSQL database; otherwise SQLite in a folder that goes again"
    )
    args = parser.parse_args()
    with TemporaryDirectory() as folder:
        news, db = Path(folder) / "news", args.db or str(Path(folder) / "record.db")
        variants.write(args.data, news, args.pages)
        load = watched(
            [sys.executable, "-m", "onrecord", "read", str(news), "--db", db, "--workers", str(args.workers)]
        )
        with open(db) as store:
            pages = sum(1 for _ in store.records())
        files = list(Path(folder).glob("record.db*"))
        size = sum(path.stat().st_size for path in files) if files else None
    print(json.dumps(figures(load, pages, size), indent=1))
    if load.status or pages == 0:
        sys.exit("the command failed")


if __name__ == "__main__":
    main()
