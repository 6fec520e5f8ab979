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
    one, likelihood = scorer.chosen(range(6), columns.read(parse(SAID)), ())[1]
    assert one.frame == "clause"
    assert 0.5 < likelihood <= 1


def test_a_name_reports_nothing() -> None:
    assert 0 not in scorer.chosen(range(6), columns.read(parse(SAID)), ())


@pytest.mark.usefixtures("no_weights")
def test_without_weights_nothing_is_reported() -> None:
    assert scorer.chosen(range(6), columns.read(parse(SAID)), ()) == {}
