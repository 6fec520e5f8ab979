"""numpy multiplies, if it has one thread."""

import pytest
from thinc.api import get_current_ops

from onrecord import threads
from onrecord.language.products import fast_products


@pytest.mark.parametrize(("count", "blis"), [("1", False), ("2", True)])
def test_numpy_multiplies_if_it_has_one_thread(count: str, blis: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(threads.NAME, count)
    before = get_current_ops()
    with fast_products():
        ops = get_current_ops()
        assert getattr(ops, "use_blis", blis) is blis
    assert get_current_ops() is before
