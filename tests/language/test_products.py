import os
import subprocess
import sys

import pytest
from thinc.api import get_current_ops

from onrecord.language.products import THREADS, fast_products


@pytest.mark.parametrize(("threads", "blis"), [("1", False), ("2", True)])
def test_numpy_multiplies_if_it_has_one_thread(threads: str, blis: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(THREADS, threads)
    before = get_current_ops()
    with fast_products():
        ops = get_current_ops()
        assert getattr(ops, "use_blis", blis) is blis
    assert get_current_ops() is before


@pytest.mark.parametrize(("first", "expected"), [("pass", "1"), ("import numpy", "None")])
def test_the_setting_is_made_only_where_it_has_effect(first: str, expected: str) -> None:
    code = f"{first}\nimport os\nimport onrecord.language.products\nprint(os.environ.get({THREADS!r}))"
    free = {name: value for name, value in os.environ.items() if name != THREADS}
    given = subprocess.run([sys.executable, "-c", code], env=free, capture_output=True, text=True, check=True)
    assert given.stdout.strip() == expected
