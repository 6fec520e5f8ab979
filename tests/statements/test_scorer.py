"""The scorer with its weights, and without them."""

from pathlib import Path

import pytest

from onrecord.language import columns
from onrecord.statements import scorer
from onrecord.statements.network import ROLES
from tests.parses import parse

SAID = "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 .|PUNCT|punct|1"


def test_what_reports_is_told_from_what_does_not() -> None:
    found = scorer.scored(columns.read(parse(SAID)), ())
    assert found is not None
    assert found.likely[1] > 0.5
    assert max(found.likely[0], *found.likely[2:]) < 0.2


def test_each_word_of_the_sentence_has_its_roles() -> None:
    found = scorer.scored(columns.read(parse(SAID)), ())
    assert found is not None
    begin, odds = found.roles(1)
    assert (begin, odds.shape) == (0, (6, len(ROLES)))
    best = [ROLES[at] for at in odds.argmax(axis=1)]
    assert best[:5] == ["speaker", "cue", "content", "content", "content"]


def test_without_weights_or_words_there_is_no_scorer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    words = columns.read(parse(SAID))
    assert scorer.scored(columns.read(words.doc[:0].as_doc()), ()) is None
    monkeypatch.setattr(scorer, "WEIGHTS", tmp_path / "none.npz")
    scorer._network.cache_clear()
    assert scorer.scored(words, ()) is None
    scorer._network.cache_clear()
