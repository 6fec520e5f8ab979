"""Direct speech put together from quotations and their attributions, over parses made by hand."""

import pytest
from spacy.tokens import Doc

from onrecord.records import Cast, PartKind, Statement
from onrecord.statements import find
from tests.parses import parse, passages


def said(doc: Doc, kinds: tuple[PartKind, ...] = ()) -> list[tuple[list[str], str | None, str | None]]:
    """Content, speaker's words and cue of each statement."""
    rows = [row for row in find(doc, passages(doc, kinds), Cast()) if row.form == "direct"]
    return [([doc.text[slice(*span)] for span in row.spans], *_words(doc, row)) for row in rows]


def _words(doc: Doc, row: Statement) -> tuple[str | None, str | None]:
    speaker = doc.text[slice(*row.speaker_span)] if row.speaker_span else None
    return speaker, doc.text[slice(*row.cue)] if row.cue else None


WE_WON = "“|PUNCT|punct|2 We|PRON|nsubj|2 won|VERB|ccomp|6 ,|PUNCT|punct|2 ”|PUNCT|punct|2"


def test_speaker_and_cue_after() -> None:
    doc = parse(f"{WE_WON} Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6")
    assert said(doc) == [(["We won,"], "Ann", "said")]


def test_cue_before_its_speaker() -> None:
    doc = parse(f"{WE_WON} said|VERB|root|5 the|DET|det|7 mayor|NOUN|nsubj|5 .|PUNCT|punct|5".replace("|6 ,", "|5 ,"))
    assert said(doc) == [(["We won,"], "the mayor", "said")]


def test_speaker_and_cue_before() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 added|VERB|root|1 :|PUNCT|punct|1 “|PUNCT|punct|5 We|PRON|nsubj|5 won|VERB|ccomp|1 .|PUNCT|punct|5 ”|PUNCT|punct|5"
    )
    assert said(doc) == [(["We won."], "Ann", "added")]


def test_a_broken_quotation_is_one_statement() -> None:
    doc = parse(
        f"{WE_WON} Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6",
        "“|PUNCT|punct|2 They|PRON|nsubj|2 came|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2",
    )
    assert said(doc) == [(["We won,", "They came."], "Ann", "said")]


def test_a_second_cue_makes_a_second_statement() -> None:
    doc = parse(
        f"{WE_WON} Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6",
        "Bob|PROPN|nsubj|1 asked|VERB|root|1 :|PUNCT|punct|1 “|PUNCT|punct|5 Who|PRON|nsubj|5 came|VERB|ccomp|1 ?|PUNCT|punct|5 ”|PUNCT|punct|5",
    )
    assert said(doc) == [(["We won,"], "Ann", "said"), (["Who came?"], "Bob", "asked")]


def test_a_paragraph_of_speech_goes_on_with_the_last_speaker() -> None:
    doc = parse(
        f"{WE_WON} Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6",
        "“|PUNCT|punct|2 They|PRON|nsubj|2 came|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2",
        break_before=(1,),
    )
    assert said(doc) == [(["We won,"], "Ann", "said"), (["They came."], "Ann", None)]


def test_a_quotation_over_paragraphs_is_one_statement() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 said|VERB|root|1 :|PUNCT|punct|1 “|PUNCT|punct|5 We|PRON|nsubj|5 won|VERB|ccomp|1 .|PUNCT|punct|5",
        "“|PUNCT|punct|2 They|PRON|nsubj|2 came|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2",
        break_before=(1,),
    )
    assert said(doc) == [(["We won.", "They came."], "Ann", "said")]


def test_words_taken_into_a_clause_are_no_direct_speech() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 called|VERB|root|1 it|PRON|obj|1 a|DET|det|5 “|PUNCT|punct|5 farce|NOUN|obl|1 ,|PUNCT|punct|5 ”|PUNCT|punct|5 a|DET|det|9 word|NOUN|appos|5 .|PUNCT|punct|1"
    )
    assert said(doc) == []


@pytest.mark.parametrize("kind", ["headline", "subheading"])
def test_a_title_in_marks_is_no_statement_unless_somebody_says_it(kind: PartKind) -> None:
    doc = parse("“|PUNCT|punct|2 We|PRON|nsubj|2 won|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2")
    assert said(doc, (kind,)) == []


def test_according_to() -> None:
    doc = parse(
        f"{WE_WON} according|ADP|case|7 to|ADP|fixed|5 Ann|PROPN|root|7 .|PUNCT|punct|7".replace("|6 ,", "|7 ,")
    )
    assert said(doc) == [(["We won,"], "Ann", "according to")]


def test_a_name_behind_a_dash_signs_it() -> None:
    doc = parse(
        "“|PUNCT|punct|2 We|PRON|nsubj|2 won|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2 —|PUNCT|punct|7 Ann|PROPN|compound|7 Bell|PROPN|parataxis|2"
    )
    assert said(doc) == [(["We won."], "Ann Bell", "—")]


def test_who_is_resolved_to_the_noun_it_stands_for() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|10 ,|PUNCT|punct|3 who|PRON|nsubj|3 said|VERB|acl:relcl|0 :|PUNCT|punct|3 “|PUNCT|punct|7 We|PRON|nsubj|7 won|VERB|ccomp|3 ,|PUNCT|punct|7 ”|PUNCT|punct|7 came|VERB|root|10 .|PUNCT|punct|10"
    )
    assert said(doc) == [(["We won,"], "Ann", "said")]


def test_words_behind_that_are_the_clause_of_the_page() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|5 “|PUNCT|punct|5 we|PRON|nsubj|5 won|VERB|ccomp|1 ,|PUNCT|punct|5 ”|PUNCT|punct|5 adding|VERB|advcl|1 little|ADV|advmod|8"
    )
    assert said(doc) == []


def test_the_cue_of_an_aside_stands_before_whoever_speaks() -> None:
    doc = parse(
        "Bob|PROPN|nsubj|7 ,|PUNCT|punct|2 said|VERB|parataxis|7 Ann|PROPN|nsubj|2 ,|PUNCT|punct|2 “|PUNCT|punct|7 has|AUX|aux|7 won|VERB|root|7 it|PRON|obj|7 all|PRON|obj|7 .|PUNCT|punct|7 ”|PUNCT|punct|7"
    )
    doc[2].tag_ = "VBD"
    assert [(row[1], row[2]) for row in said(doc)] == [("Ann", "said")]


def test_whoever_is_quoted_speaks() -> None:
    doc = parse(
        f"{WE_WON} Ann|PROPN|nsubj|6 quoted|VERB|root|6 Bob|PROPN|obj|6 as|SCONJ|mark|9 saying|VERB|advcl|6 .|PUNCT|punct|6"
    )
    doc[6].lemma_ = "quote"
    assert [speaker for _, speaker, _ in said(doc)] == ["Bob"]


def test_a_quotation_does_not_go_on_with_the_i_of_the_one_before() -> None:
    doc = parse(
        f"{WE_WON} Ann|PROPN|nsubj|6 said|VERB|root|6 .|PUNCT|punct|6",
        "“|PUNCT|punct|2 I|PRON|nsubj|2 said|VERB|root|2 no|INTJ|obj|2 .|PUNCT|punct|2 ”|PUNCT|punct|2",
        "“|PUNCT|punct|2 They|PRON|nsubj|2 came|VERB|root|2 .|PUNCT|punct|2 ”|PUNCT|punct|2",
        break_before=(1, 2),
    )
    assert {speaker for _, speaker, _ in said(doc)} == {"Ann"}


def test_a_relative_clause_may_stand_between_the_speaker_and_the_cue() -> None:
    doc = parse(
        "“|PUNCT|punct|2 We|PRON|nsubj|2 won|VERB|root|2 ,|PUNCT|punct|2 ”|PUNCT|punct|2 Ann|PROPN|parataxis|2 ,|PUNCT|punct|8"
        " who|PRON|nsubj|8 leads|VERB|acl:relcl|5 ,|PUNCT|punct|8 said|VERB|parataxis|2 .|PUNCT|punct|2"
    )
    doc[8].tag_ = doc[10].tag_ = "VBD"
    assert [(row[1], row[2]) for row in said(doc)] == [("Ann, who leads", "said")]
