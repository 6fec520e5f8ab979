"""Matrix products on the CPU, which is where a pipeline spends its time.

numpy's library multiplies up to five times as fast as the one that spaCy takes by default, but only with one thread
(``onrecord.threads``).
"""

from collections.abc import Iterator
from contextlib import contextmanager

from thinc.api import NumpyOps, get_current_ops, set_current_ops

from onrecord import threads


@contextmanager
def fast_products() -> Iterator[None]:
    """Models that are built inside multiply with numpy's library, if it uses one thread."""
    before = get_current_ops()
    if type(before) is NumpyOps and threads.is_one():  # not where a GPU or Apple's library is set
        set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(before)
