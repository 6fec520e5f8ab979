"""The benchmark of loading: the memory of a command and of what it starts is seen, and told."""

import sys

from benchmarks.loading import MEGABYTE, Load, figures, watched

HOLD = "import time; held = bytearray(50_000_000); time.sleep(0.6)"
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {HOLD!r}]); sys.exit(3)"


def test_memory_is_that_of_all_processes() -> None:
    load = watched([sys.executable, "-c", PARENT], every=0.05)
    assert load.status == 3
    assert max(every for every, _ in load.memory) > 50 * MEGABYTE
    assert max(own for _, own in load.memory) < 50 * MEGABYTE
    assert load.seconds > 0.6


def test_what_is_told_of_a_run() -> None:
    memory = tuple((300 * MEGABYTE + n * MEGABYTE, n * MEGABYTE) for n in range(1, 11))
    told = figures(Load(0, 20.0, memory), 50, 1_000)
    assert told["pages a second"] == 2.5
    assert told["peak memory, all processes, MB"] == 310
    assert told["the writer at 1 fifths, MB"] == 2
    assert told["the writer at 5 fifths, MB"] == 10
    assert told["database, bytes a page"] == 20
