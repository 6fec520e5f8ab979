"""One thread for numpy's products, where nobody has said otherwise."""

import os
import subprocess
import sys

import pytest

from onrecord import threads


@pytest.mark.parametrize(("first", "expected"), [("pass", "1"), ("import numpy", "None")])
def test_the_setting_is_made_only_where_it_has_effect(first: str, expected: str) -> None:
    code = f"{first}\nimport os\nimport onrecord\nprint(os.environ.get({threads.NAME!r}))"
    free = {name: value for name, value in os.environ.items() if name != threads.NAME}
    given = subprocess.run([sys.executable, "-c", code], env=free, capture_output=True, text=True, check=True)
    assert given.stdout.strip() == expected
