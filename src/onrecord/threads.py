"""How many threads numpy's matrix products take: one, where nobody has said otherwise.

Several threads wait for each other longer than they work on the small matrices of a language pipeline. numpy reads the
setting when it is loaded, so this runs before anything else of the package; whoever has set ``OPENBLAS_NUM_THREADS`` or
has loaded numpy before keeps what they have.
"""

import os
import sys

NAME = "OPENBLAS_NUM_THREADS"

if "numpy" not in sys.modules:
    os.environ.setdefault(NAME, "1")


def is_one() -> bool:
    """Whether numpy was, or will be, loaded with one thread."""
    return os.environ.get(NAME) == "1"
