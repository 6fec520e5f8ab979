"""Memory that was freed in small pieces goes back to the system."""

import sys

import psutil
import pytest

from onrecord import memory

PIECES, SIZE = 400, 100_000  # below the size from which each piece is given back by itself


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps it")
def test_what_was_freed_is_given_back() -> None:
    process = psutil.Process()
    held = [bytearray(SIZE) for _ in range(PIECES)]
    last = bytearray(SIZE)  # holds the end of the heap, so that nothing before it goes by itself
    for piece in held:
        piece[:] = b"x" * SIZE
    held.clear()
    before = process.memory_info().rss
    memory.give_back()
    assert before - process.memory_info().rss > PIECES * SIZE / 2
    assert len(last) == SIZE


def test_a_system_without_it_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    memory._trim.cache_clear()
    memory.give_back()
    assert memory._trim() is None
    memory._trim.cache_clear()
