"""Where the verb over a time looks: by the parse, by tags, by the words."""

import pytest
import spacy
from spacy.tokens import Doc

from onrecord.language.times import find
from onrecord.language.times.tense import outlook
from tests.language.times.docs import NLP, PUBLISHED, parsed

# word, tag, head, label: the last word is the time
SAID = [
    ("He", "PRP", 1, "nsubj"),
    ("met", "VBD", 1, "ROOT"),
    ("them", "PRP", 1, "obj"),
    ("on", "IN", 4, "case"),
    ("Friday", "NNP", 1, "obl"),
]
WILL = [("He", "PRP", 2, "nsubj"), ("will", "MD", 2, "aux"), ("meet", "VB", 2, "ROOT"), ("Friday", "NNP", 2, "obl")]
IS_TO = [
    ("He", "PRP", 1, "nsubj"),
    ("is", "VBZ", 1, "ROOT"),
    ("to", "TO", 3, "mark"),
    ("meet", "VB", 1, "xcomp"),
    ("Friday", "NNP", 3, "obl"),
]
PLANS = [
    ("He", "PRP", 1, "nsubj"),
    ("plans", "VBZ", 1, "ROOT"),
    ("to", "TO", 3, "mark"),
    ("meet", "VB", 1, "xcomp"),
    ("Friday", "NNP", 3, "obl"),
]
FAILED = [
    ("He", "PRP", 1, "nsubj"),
    ("failed", "VBD", 1, "ROOT"),
    ("to", "TO", 3, "mark"),
    ("meet", "VB", 1, "xcomp"),
    ("Friday", "NNP", 3, "obl"),
]
SCHEDULED = [
    ("It", "PRP", 2, "nsubj:pass"),
    ("is", "VBZ", 2, "aux:pass"),
    ("scheduled", "VBN", 2, "ROOT"),
    ("for", "IN", 4, "case"),
    ("Friday", "NNP", 2, "obl"),
]
HAD_BEEN = [
    ("It", "PRP", 3, "nsubj:pass"),
    ("had", "VBD", 3, "aux"),
    ("been", "VBN", 3, "aux:pass"),
    ("scheduled", "VBN", 3, "ROOT"),
    ("for", "IN", 5, "case"),
    ("Friday", "NNP", 3, "obl"),
]
POSTPONED = [
    ("They", "PRP", 1, "nsubj"),
    ("postponed", "VBD", 1, "ROOT"),
    ("it", "PRP", 1, "obj"),
    ("to", "IN", 4, "case"),
    ("Friday", "NNP", 1, "obl"),
]
POSTPONED_ON = [
    ("They", "PRP", 1, "nsubj"),
    ("postponed", "VBD", 1, "ROOT"),
    ("it", "PRP", 1, "obj"),
    ("on", "IN", 4, "case"),
    ("Friday", "NNP", 1, "obl"),
]
VISITING = [
    ("He", "PRP", 2, "nsubj"),
    ("is", "VBZ", 2, "aux"),
    ("visiting", "VBG", 2, "ROOT"),
    ("Friday", "NNP", 2, "obl"),
]
RESUME = [
    ("Talks", "NNS", 1, "nsubj"),
    ("resume", "VBP", 1, "ROOT"),
    ("on", "IN", 3, "case"),
    ("Friday", "NNP", 1, "obl"),
]
HEADLINE = [
    ("Envoy", "NN", 2, "nsubj"),
    ("to", "TO", 2, "mark"),
    ("visit", "VB", 2, "ROOT"),
    ("Friday", "NNP", 2, "obl"),
]
HAS_MET = [
    ("He", "PRP", 2, "nsubj"),
    ("has", "VBZ", 2, "aux"),
    ("met", "VBN", 2, "ROOT"),
    ("them", "PRP", 2, "obj"),
    ("Friday", "NNP", 2, "obl"),
]
SET_UP = [
    ("They", "PRP", 1, "nsubj"),
    ("set", "VBD", 1, "ROOT"),
    ("up", "RP", 1, "compound:prt"),
    ("camp", "NN", 1, "obj"),
    ("Friday", "NNP", 1, "obl"),
]
A_PLAN = [
    ("A", "DT", 1, "det"),
    ("plan", "NN", 1, "ROOT"),
    ("to", "TO", 3, "mark"),
    ("meet", "VB", 1, "acl"),
    ("Friday", "NNP", 3, "obl"),
]
AN_ACT = [
    ("They", "PRP", 1, "nsubj"),
    ("joined", "VBD", 1, "ROOT"),
    ("an", "DT", 3, "det"),
    ("act", "NN", 1, "obj"),
    ("to", "TO", 5, "mark"),
    ("help", "VB", 3, "acl"),
    ("Friday", "NNP", 5, "obl"),
]
IS_PLAYED = [
    ("It", "PRP", 2, "nsubj:pass"),
    ("is", "VBZ", 2, "aux:pass"),
    ("played", "VBN", 2, "ROOT"),
    ("on", "IN", 4, "case"),
    ("Friday", "NNP", 2, "obl"),
]
DUE = [
    ("The", "DT", 1, "det"),
    ("summit", "NN", 1, "ROOT"),
    ("due", "JJ", 1, "amod"),
    ("on", "IN", 4, "case"),
    ("Friday", "NNP", 2, "obl"),
]
MEET = [("They", "PRP", 1, "nsubj"), ("meet", "VB", 1, "ROOT"), ("Friday", "NNP", 1, "obl")]
HELPED_MEET = [
    ("He", "PRP", 1, "nsubj"), ("helped", "VBD", 1, "ROOT"), ("them", "PRP", 1, "obj"), ("meet", "VB", 1, "xcomp"),
    ("Friday", "NNP", 3, "obl"),
]  # fmt: skip
HAD_BEEN_DUE = [
    ("It", "PRP", 3, "nsubj"), ("had", "VBD", 3, "aux"), ("been", "VBN", 3, "cop"), ("due", "JJ", 3, "ROOT"),
    ("to", "TO", 5, "mark"), ("expire", "VB", 3, "xcomp"), ("Friday", "NNP", 5, "obl"),
]  # fmt: skip
NO_VERB = [("Storm", "NN", 0, "ROOT"), ("of", "IN", 2, "case"), ("Friday", "NNP", 0, "nmod")]


@pytest.mark.parametrize(
    ("rows", "way"),
    [
        (SAID, "past"),
        (WILL, "future"),
        (IS_TO, "future"),
        (PLANS, "future"),
        (FAILED, "past"),
        (SCHEDULED, "future"),
        (HAD_BEEN, "past"),
        (POSTPONED, "future"),
        (POSTPONED_ON, "past"),
        (VISITING, "future"),
        (RESUME, "future"),
        (HEADLINE, "future"),
        (HAS_MET, "past"),
        (SET_UP, "past"),
        (A_PLAN, "future"),
        (AN_ACT, "past"),
        (IS_PLAYED, "future"),
        (DUE, "future"),
        (MEET, "future"),
        (HELPED_MEET, "past"),
        (HAD_BEEN_DUE, "past"),
        (NO_VERB, None),
    ],
)
def test_by_parse(rows: list[tuple[str, str, int, str]], way: str | None) -> None:
    doc = parsed(rows)
    assert outlook(doc, doc[-1].idx, len(doc.text)).way == way


def test_a_month_that_names_a_noun_is_the_nearest() -> None:
    rows = [
        ("He", "PRP", 2, "nsubj"), ("will", "MD", 2, "aux"), ("keep", "VB", 2, "ROOT"), ("the", "DT", 5, "det"),
        ("May", "NNP", 5, "compound"), ("treaty", "NN", 2, "obj"),
    ]  # fmt: skip
    [time] = find(parsed(rows), PUBLISHED)
    assert time.value == "2015-05"


def test_the_worst_in_ten_years_is_no_date() -> None:
    rows = [
        ("It", "PRP", 2, "nsubj"), ("will", "MD", 2, "aux"), ("be", "VB", 2, "ROOT"), ("the", "DT", 4, "det"),
        ("peak", "NN", 2, "attr"), ("in", "IN", 7, "case"), ("ten", "CD", 7, "nummod"), ("years", "NNS", 4, "nmod"),
    ]  # fmt: skip
    assert find(parsed(rows), PUBLISHED) == ()
    rows[-1] = ("years", "NNS", 2, "obl")
    assert [time.value for time in find(parsed(rows), PUBLISHED)] == ["2025"]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("He met them on Friday", "past"),
        ("He visited them on Friday", "past"),
        ("He will meet them on Friday", "future"),
        ("They'll meet on Friday", "future"),
        ("The hearing is scheduled for Friday", "future"),
        ("The hearing, due Friday", "future"),
        ("On Friday he said no", "past"),
        ("He left. On Friday all is calm", None),
        ("Nothing on Friday", None),
        ("May is over. On Friday", None),
    ],
)
def test_by_words(text: str, way: str | None) -> None:
    at = text.index("Friday")
    assert outlook(NLP(text), at, at + 6).way == way


def test_tags_alone_tell_the_past() -> None:
    doc = Doc(spacy.blank("en").vocab, words=["They", "zorped", "it", "Friday"], tags=["PRP", "VBD", "PRP", "NNP"])
    assert outlook(doc, doc[-1].idx, len(doc.text)).way == "past"


def test_a_weekday_follows_its_verb() -> None:
    assert [time.value for time in find(parsed(WILL), PUBLISHED)] == ["2015-06-12"]
    assert [time.value for time in find(parsed(SAID), PUBLISHED)] == ["2015-06-05"]


@pytest.mark.parametrize(("helpers", "count"), [(["will"], 1), (["will", "not"], 0), (["could", "n't"], 0)])
def test_what_will_not_happen_in_a_time_has_no_date(helpers: list[str], count: int) -> None:
    verb = 1 + len(helpers)
    rows = [("They", "PRP", verb, "nsubj")]
    rows += [(word, "RB" if "n" in word else "MD", verb, "advmod" if "n" in word else "aux") for word in helpers]
    rows += [("move", "VB", verb, "ROOT"), ("in", "IN", verb + 3, "case"), ("two", "CD", verb + 3, "nummod")]
    rows += [("weeks", "NNS", verb, "obl")]
    assert len(find(parsed(rows), PUBLISHED)) == count
