import doctest
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs" / "pages.md"


def test_examples_are_true() -> None:
    failed, tried = doctest.testfile(str(DOCS), module_relative=False)
    assert tried > 5
    assert failed == 0
