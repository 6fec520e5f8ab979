"""Uses in which a cue reports nothing."""

import pytest

from onrecord.statements.candidates import Candidate
from onrecord.statements.not_said import is_gloss, is_not_said
from tests.parses import parse


@pytest.mark.parametrize(
    ("sentence", "cue", "frame", "lemma", "nothing"),
    [
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 bread|NOUN|obj|1", 1, "object", "share", True),
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 bread|NOUN|obj|1", 1, "object", "condemn", False),
        ("Ann|PROPN|nsubj|1 shared|VERB|root|1 we|PRON|nsubj|3 won|VERB|ccomp|1", 1, "clause", "share", False),
        ("Ann|PROPN|nsubj:pass|2 is|AUX|aux:pass|2 known|VERB|root|2 as|ADP|case|4 Bo|PROPN|obl|2", 2, "phrase:as", "know", True),
        ("Ann|PROPN|nsubj|2 did|AUX|aux|2 blame|VERB|root|2 him|PRON|obj|2", 2, "object", "blame", False),
        ("Ann|PROPN|nsubj|2 never|ADV|advmod|2 replied|VERB|root|2 to|ADP|case|4 us|PRON|obl|2", 2, "phrase:to", "reply", True),
        ("Ann|PROPN|nsubj|1 pleaded|VERB|root|1 to|ADP|case|3 us|PRON|obl|1", 1, "phrase:to", "plead", False),
        ("a|DET|det|1 hope|NOUN|root|1 of|ADP|case|3 rain|NOUN|nmod|1", 1, "phrase:of", "hope", True),
        ("a|DET|det|1 hope|NOUN|root|1 we|PRON|nsubj|3 win|VERB|acl|1", 1, "acl", "hope", False),
        ("Ann|PROPN|nsubj|1 continued|VERB|root|1 to|PART|mark|3 dig|VERB|xcomp|1", 1, "infinitive", "continue", True),
        ("Ann|PROPN|nsubj|1 said|VERB|root|1 in|ADP|case|3 court|NOUN|obl|1", 1, "phrase:in", "say", True),
        ("Ann|PROPN|nsubj|1 said|VERB|root|1 of|ADP|case|3 court|NOUN|obl|1", 1, "phrase:of", "say", False),
        ("a|DET|det|1 report|NOUN|root|1 on|ADP|case|3 rain|NOUN|nmod|1", 1, "phrase:on", "report", True),
        ("a|DET|det|1 comment|NOUN|root|1 on|ADP|case|3 rain|NOUN|nmod|1", 1, "phrase:on", "comment", False),
        ("a|DET|det|1 question|NOUN|root|1 by|ADP|case|3 Ann|PROPN|nmod|1", 1, "phrase:by", "question", True),
        ("a|DET|det|1 request|NOUN|root|1 for|ADP|case|3 comment|NOUN|nmod|1", 1, "phrase:for", "request", True),
        ("a|DET|det|1 request|NOUN|root|1 for|ADP|case|3 help|NOUN|nmod|1", 1, "phrase:for", "request", False),
        ("crimes|NOUN|root|0 including|VERB|case|2 defending|VERB|advcl|0 it|PRON|obj|2", 2, "object", "defend", True),
    ],
)  # fmt: skip
def test_by_use(sentence: str, cue: int, frame: str, lemma: str, nothing: bool) -> None:
    doc = parse(sentence)
    doc[cue].lemma_ = lemma
    root = len(doc) - 1 if frame == "phrase:for" else cue + 1
    assert is_not_said(Candidate(cue, frame, root, (root,)), doc) is nothing


@pytest.mark.parametrize(
    ("sentence", "cue", "tag", "frame", "root", "lemma", "nothing"),
    [
        ("Ann|PROPN|nsubj|1 issued|VERB|root|1 permits|NOUN|obj|1", 1, "VBD", "object", 2, "issue", True),
        ("Ann|PROPN|nsubj|1 issued|VERB|root|1 warnings|NOUN|obj|1", 1, "VBD", "object", 2, "issue", False),
        ("it|PRON|nsubj:pass|3 must|AUX|aux|3 be|AUX|aux:pass|3 said|VERB|root|3 we|PRON|nsubj|5 won|VERB|ccomp|3", 3, "VBN", "clause", 5, "say", True),
        ("it|PRON|nsubj:pass|3 will|AUX|aux|3 be|AUX|aux:pass|3 said|VERB|root|3 we|PRON|nsubj|5 won|VERB|ccomp|3", 3, "VBN", "clause", 5, "say", False),
        ("it|PRON|nsubj|2 is|AUX|cop|2 odd|ADJ|root|2 we|PRON|nsubj|4 won|VERB|csubj|2", 2, "JJ", "clause", 4, "odd", True),
        ("Ann|PROPN|nsubj|2 is|AUX|cop|2 glad|ADJ|root|2 we|PRON|nsubj|4 won|VERB|ccomp|2", 2, "JJ", "clause", 4, "glad", False),
        ("commenting|VERB|advcl|4 on|ADP|case|2 it|PRON|obl|0 she|PRON|nsubj|4 won|VERB|root|4", 0, "VBG", "phrase:on", 2, "comment", True),
        ("she|PRON|nsubj|1 won|VERB|root|1 commenting|VERB|advcl|1 on|ADP|case|4 it|PRON|obl|2", 2, "VBG", "phrase:on", 4, "comment", False),
        ("Ann|PROPN|nsubj|1 said|VERB|root|1 waving|VERB|advcl|1 flags|NOUN|obj|2", 2, "VBG", "advcl", 3, "wave", False),
        ("Ann|PROPN|nsubj|1 went|VERB|root|1 to|ADP|case|3 say|VERB|obl|1", 1, "VBD", "phrase:to", 3, "go", True),
        ("Ann|PROPN|nsubj|1 make|VERB|root|1 sure|ADJ|xcomp|1 we|PRON|nsubj|4 won|VERB|ccomp|2", 2, "JJ", "clause", 4, "sure", True),
        ("Ann|PROPN|nsubj|2 is|AUX|cop|2 sure|ADJ|root|2 we|PRON|nsubj|4 won|VERB|ccomp|2", 2, "JJ", "clause", 4, "sure", False),
        ("Ann|PROPN|nsubj|1 fail|VERB|root|1 to|PART|mark|3 say|VERB|xcomp|1 so|ADV|advmod|3", 3, "VB", "object", 4, "say", True),
        ("Ann|PROPN|nsubj|1 came|VERB|root|1 to|PART|mark|3 praise|VERB|advcl|1 us|PRON|obj|3", 3, "VB", "object", 4, "praise", True),
        ("Ann|PROPN|nsubj|1 came|VERB|root|1 to|PART|mark|3 say|VERB|advcl|1 we|PRON|nsubj|5 won|VERB|ccomp|3", 3, "VB", "clause", 5, "say", False),
        ("Ann|PROPN|nsubj|2 will|AUX|aux|2 announce|VERB|root|2 it|PRON|obj|2", 2, "VB", "object", 3, "announce", True),
        ("it|PRON|nsubj|2 is|AUX|cop|2 easy|ADJ|root|2 to|PART|mark|4 blame|VERB|csubj|2 us|PRON|obj|4", 4, "VB", "object", 5, "blame", True),
        ("it|PRON|nsubj|2 is|AUX|cop|2 worth|ADJ|root|2 noting|VERB|advcl|2 that|PRON|obj|3", 3, "VBG", "object", 4, "note", True),
        ("note|VERB|root|0 that|SCONJ|mark|3 we|PRON|nsubj|3 won|VERB|ccomp|0", 0, "VB", "clause", 3, "note", True),
        ("a|DET|det|1 statement|NOUN|root|1 signed|VERB|acl|1 by|ADP|case|4 Ann|PROPN|obl|2", 1, "NN", "acl", 2, "statement", True),
        ("fires|NOUN|nsubj:pass|2 were|AUX|aux:pass|2 reported|VERB|root|2 late|ADV|advmod|2", 2, "VBN", "passive", 0, "report", True),
        ("a|DET|det|1 film|NOUN|root|1 expected|VERB|acl|1 to|PART|mark|4 win|VERB|xcomp|2", 2, "VBN", "infinitive", 4, "expect", True),
        ("Ann|PROPN|nsubj|1 declined|VERB|root|1 to|PART|mark|3 comment|VERB|xcomp|1", 1, "VBD", "infinitive", 3, "decline", True),
        ("Ann|PROPN|nsubj|1 declined|VERB|root|1 to|PART|mark|3 sail|VERB|xcomp|1", 1, "VBD", "infinitive", 3, "decline", False),
        ("a|DET|det|2 promising|VERB|amod|2 start|NOUN|root|2 we|PRON|nsubj|4 made|VERB|acl|2", 1, "VBG", "rest", 2, "promise", True),
    ],
)  # fmt: skip
def test_by_form(sentence: str, cue: int, tag: str, frame: str, root: int, lemma: str, nothing: bool) -> None:
    doc = parse(sentence)
    doc[cue].lemma_, doc[cue].tag_ = lemma, tag
    for token in doc:
        token.lemma_ = token.lemma_.removesuffix("s") if token.pos_ == "NOUN" else token.lemma_
        token.tag_ = "MD" if token.lower_ in {"must", "will"} else "VBN" if token.lower_ == "signed" else token.tag_
    assert is_not_said(Candidate(cue, frame, root, (root,)), doc) is nothing


def test_what_something_goes_by_is_no_source() -> None:
    doc = parse("paid|VERB|root|0 according|VERB|case|3 to|ADP|fixed|1 size|NOUN|obl|0")
    doc[1].lemma_ = "accord"
    assert is_not_said(Candidate(1, "sentence", 0, (0,)), doc)
    doc[3].lemma_ = "police"
    assert not is_not_said(Candidate(1, "sentence", 0, (0,)), doc)


def test_a_comment_of_the_page() -> None:
    doc = parse("referring|VERB|root|0 to|ADP|case|2 rain|NOUN|obl|0")
    doc[0].lemma_, doc[0].tag_ = "refer", "VBG"
    assert is_gloss(doc[0])
    doc[0].tag_ = "VBD"
    assert not is_gloss(doc[0])


@pytest.mark.parametrize(
    ("tag", "frame", "nothing"), [("VBG", "rest", True), ("VBG", "ccomp", False), ("VBD", "rest", False)]
)
def test_a_participle_behind_the_cue_is_an_aside(tag: str, frame: str, nothing: bool) -> None:
    doc = parse("Ann|PROPN|nsubj|1 said|VERB|root|1 waving|VERB|ccomp|1 flags|NOUN|obj|2")
    doc[2].tag_ = tag
    assert is_not_said(Candidate(1, frame, 2, (2, 3)), doc) is nothing
