"""What a cue reports, as a scorer says that the test made."""

import pytest

from onrecord.language import columns
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.choice import chosen, heard, speaker
from onrecord.statements.network import ROLES
from tests.parses import parse
from tests.statements.judging import scorer

SAID = (
    "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 on|ADP|case|6"
    " Monday|PROPN|obl|1 .|PUNCT|punct|1"
)


def test_the_parse_gives_the_words_that_the_scorer_likes_best() -> None:
    words = columns.read(parse(SAID))
    found, likely = chosen(range(8), words, scorer(1, 8, content={2, 3, 4}))[1]
    assert (found.tokens, found.frame, likely) == ((2, 3, 4), "clause", 0.9)


def test_words_that_the_parse_does_not_give_must_be_much_better() -> None:
    words = columns.read(parse(SAID))
    assert chosen(range(8), words, scorer(1, 8, content={2, 3, 4, 5, 6}))[1][0].tokens == (2, 3, 4, 5, 6)
    assert chosen(range(8), words, scorer(1, 8, content={3, 4}))[1][0].tokens == (2, 3, 4)


def test_a_word_that_hardly_reports_and_a_mark_have_no_content() -> None:
    words = columns.read(parse(SAID))
    assert chosen(range(8), words, scorer(1, 8, likely=0.01, content={2})) == {}
    assert chosen(range(8), words, scorer(7, 8, content={2})) == {}


def test_without_weights_nothing_is_reported() -> None:
    assert chosen(range(8), columns.read(parse(SAID)), None) == {}


@pytest.mark.parametrize(("liked", "given", "found"), [({3}, 0, "we"), ({0}, 0, "Ann"), ({4}, 3, "we")])
def test_the_rules_name_the_speaker_unless_the_scorer_is_surer_of_another(
    liked: set[int], given: int, found: str
) -> None:
    doc = parse(SAID)
    words = columns.read(doc)
    one, _ = chosen(range(8), words, scorer(1, 8, content={5, 6}))[1]
    named = speaker(doc[given : given + 1], one.cue, one.tokens, words, scorer(1, 8, speaker=liked))
    assert named is not None
    assert named.text == found
    assert "speaker" in ROLES


def test_direct_speech_has_the_speaker_that_the_scorer_is_surer_of() -> None:
    doc = parse(SAID)
    words = columns.read(doc)
    one = Utterance(((14, 20),), Attribution(doc[6:7], doc[1:2], None))
    who = heard(one, words, scorer(1, 8, speaker={0})).attribution.speaker
    assert who is not None
    assert who.text == "Ann"
    unsaid = one._replace(attribution=Attribution(doc[6:7], None, None))
    assert heard(unsaid, words, scorer(1, 8, speaker={0})) == unsaid


def test_a_run_does_not_end_with_the_first_word_behind_a_comma() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 hinted|VERB|root|1 he|PRON|nsubj|3 left|VERB|dep|1 town|NOUN|obj|3 ,|PUNCT|punct|6"
        " payment|NOUN|appos|4 for|ADP|case|8 it|PRON|nmod|6 and|CCONJ|cc|10 more|ADJ|conj|8 .|PUNCT|punct|1"
    )
    given = chosen(range(12), columns.read(doc), scorer(1, 12, content={2, 3, 4, 6}))
    assert given[1][0].tokens == (2, 3, 4)
