"""Where what is reported begins and ends."""

import pytest
from spacy.tokens import Doc

from onrecord.language import columns
from onrecord.statements.borders import mended
from onrecord.statements.candidates import Candidate
from tests.parses import parse


def content(doc: Doc, cue: int, frame: str, root: int, tokens: tuple[int, ...]) -> str:
    one = mended(Candidate(cue, frame, root, tokens), columns.read(doc))
    return " ".join(doc[at].text for at in one.tokens)


def test_the_subject_of_the_clause_that_was_taken_for_a_hearer() -> None:
    doc = parse("Ann|PROPN|nsubj|1 noted|VERB|root|1 rain|NOUN|obj|1 cut|VERB|ccomp|1 crops|NOUN|obj|3 .|PUNCT|punct|1")
    doc[1].lemma_ = "note"
    assert content(doc, 1, "clause", 3, (3, 4)) == "rain cut crops"
    doc[1].lemma_ = "warn"
    assert content(doc, 1, "clause", 3, (3, 4)) == "cut crops"


def test_the_day_of_saying_is_not_said() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 said|VERB|root|1 last|ADJ|amod|3 week|NOUN|nsubj|6 that|SCONJ|mark|6 we|PRON|nsubj|6 won|VERB|ccomp|1"
    )
    assert content(doc, 1, "clause", 6, (2, 3, 4, 5, 6)) == "that we won"


@pytest.mark.parametrize(("dep", "whole"), [("root", "the ship has docked"), ("acl:relcl", "the ship")])
def test_a_verb_goes_on_where_the_subject_ends(dep: str, whole: str) -> None:
    doc = parse(
        f"Ann|PROPN|nsubj|1 said|VERB|{dep}|1 the|DET|det|3 ship|NOUN|obj|1 has|AUX|aux|5 docked|VERB|conj|1 .|PUNCT|punct|1"
    )
    doc[4].tag_ = "VBZ"
    assert content(doc, 1, "object", 3, (2, 3)) == whole


def test_what_is_said_in_a_clause_before_the_main_one() -> None:
    doc = parse(
        "As|SCONJ|mark|2 Ann|PROPN|nsubj|2 said|VERB|advcl|9 the|DET|det|4 war|NOUN|nsubj|6 was|AUX|cop|6 over|ADJ|ccomp|2 "
        ",|PUNCT|punct|2 crowds|NOUN|nsubj|9 left|VERB|root|9 .|PUNCT|punct|9"
    )
    assert content(doc, 2, "rest", 3, (3, 4, 5, 6, 7, 8, 9)) == "the war was over"


def test_the_words_of_whoever_goes_by_another_source() -> None:
    doc = parse(
        "She|PRON|nsubj|1 added|VERB|root|1 that|SCONJ|mark|8 according|VERB|case|5 to|ADP|fixed|3 police|NOUN|obl|8 "
        "the|DET|det|7 port|NOUN|nsubj|8 closed|VERB|ccomp|1 .|PUNCT|punct|1"
    )
    doc[1].tag_ = "VBD"
    assert content(doc, 3, "sentence", 8, (0, 1, 2, 6, 7, 8)) == "the port closed"


def test_a_thing_ends_before_the_contrast() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 rejected|VERB|root|1 it|PRON|obj|1 and|CCONJ|cc|4 him|PRON|conj|2 ,|PUNCT|punct|8 while|SCONJ|mark|8 Bob|PROPN|nsubj|8 slept|VERB|advcl|1"
    )
    assert content(doc, 1, "object", 2, (2, 3, 4, 5, 6, 7, 8)) == "it and him"


def test_who_hears_it_is_no_part_of_it() -> None:
    doc = parse("Ann|PROPN|nsubj|1 confirmed|VERB|root|1 this|PRON|obj|1 to|ADP|case|5 the|DET|det|5 paper|NOUN|obl|1")
    doc[1].lemma_ = "confirm"
    assert content(doc, 1, "object+obl", 2, (2, 3, 4, 5)) == "this"


def test_all_before_the_first_comma_names_the_source() -> None:
    doc = parse(
        "According|VERB|case|3 to|ADP|fixed|0 the|DET|det|3 Herald|PROPN|obl|7 Post|PROPN|nsubj|7 ,|PUNCT|punct|7 "
        "rain|NOUN|nsubj|7 cut|VERB|root|7 all|DET|det|9 crops|NOUN|obj|7 .|PUNCT|punct|7"
    )
    doc[7].tag_ = "VBD"
    assert content(doc, 0, "sentence", 7, (4, 6, 7, 8, 9)) == "rain cut all crops"
    assert content(doc, 0, "sentence", 7, (6, 7, 8, 9)) == "rain cut all crops"


def test_whoever_was_told_something_is_not_told() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 told|VERB|root|1 a|DET|det|3 meeting|NOUN|obj|1 that|SCONJ|mark|6 we|PRON|nsubj|6 won|VERB|acl|3"
    )
    assert content(doc, 1, "object", 3, (2, 3, 4, 5, 6)) == "that we won"
    doc[1].lemma_ = "urge"
    assert content(doc, 1, "object", 3, (2, 3, 4, 5, 6)) == "a meeting that we won"


@pytest.mark.parametrize(("joint", "words"), [("But", "he left"), ("Now", "Now he left")])
def test_what_joins_the_sentence_to_the_one_before_is_not_said(joint: str, words: str) -> None:
    doc = parse(
        f"{joint}|CCONJ|cc|2 he|PRON|nsubj|2 left|VERB|ccomp|5 ,|PUNCT|punct|5 she|PRON|nsubj|5 said|VERB|root|5 .|PUNCT|punct|5"
    )
    assert content(doc, 5, "before", 2, (0, 1, 2)) == words
