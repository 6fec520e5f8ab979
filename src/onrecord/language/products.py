"""Matrix products on the CPU, which is where a pipeline spends its time.

numpy's library multiplies up to five times as fast as the one that spaCy takes by default, but only with one thread:
several threads wait for each other longer than they work on matrices this small. Whoever has set
``OPENBLAS_NUM_THREADS`` or has loaded numpy before keeps what they have.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

THREADS = "OPENBLAS_NUM_THREADS"

if "numpy" not in sys.modules:  # it reads the setting when it is loaded
    os.environ.setdefault(THREADS, "1")

from thinc.api import NumpyOps, get_current_ops, set_current_ops  # noqa: E402 (it loads numpy)


@contextmanager
def fast_products() -> Iterator[None]:
    """Models that are built inside multiply with numpy's library, if it uses one thread."""
    before = get_current_ops()
    if type(before) is NumpyOps and os.environ.get(THREADS) == "1":  # not where a GPU or Apple's library is set
        set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(before)
