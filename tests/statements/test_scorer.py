"""The scorer of reported speech, with and without its weights."""

import pytest

from onrecord.language import columns
from onrecord.statements import scorer
from tests.parses import parse

SAID = "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 .|PUNCT|punct|1"


@pytest.fixture
def no_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scorer, "_model", lambda: None)


def test_what_was_said_is_likely() -> None:
    chosen = scorer.best(1, columns.read(parse(SAID)))
    assert chosen is not None
    one, likelihood = chosen
    assert one.frame == "clause"
    assert 0.5 < likelihood <= 1


def test_a_name_reports_nothing() -> None:
    assert scorer.best(0, columns.read(parse(SAID))) is None


@pytest.mark.usefixtures("no_weights")
def test_without_weights_nothing_is_reported() -> None:
    assert scorer.best(1, columns.read(parse(SAID))) is None
