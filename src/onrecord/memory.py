"""Memory that a batch of pages leaves behind goes back to the system; the C library does not do that by itself."""

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Hand the freed memory of this process back to the system, where the C library is glibc; elsewhere do nothing."""
    if (trim := _trim()) is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    """``malloc_trim``; musl and other systems have none."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
