"""What one verb reports ends where the next one begins."""

from spacy.tokens import Doc

from onrecord.language import columns
from onrecord.statements.candidates import Candidate, candidates
from onrecord.statements.closing import closed, opens_clause
from tests.parses import parse

ADDING = (
    "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 ,|PUNCT|punct|6 "
    "adding|VERB|advcl|4 that|SCONJ|mark|9 she|PRON|nsubj|9 slept|VERB|ccomp|6 .|PUNCT|punct|1"
)
TOLD = (
    "Ann|PROPN|nsubj|1 said|VERB|root|1 we|PRON|nsubj|3 win|VERB|ccomp|1 and|CCONJ|cc|5 told|VERB|conj|3 "
    "Bob|PROPN|obj|5 to|PART|mark|8 sleep|VERB|xcomp|5 .|PUNCT|punct|1"
)


def tagged(sentence: str, **tags: str) -> Doc:
    doc = parse(sentence)
    for token in doc:
        token.tag_ = tags.get(token.text, token.tag_)
    return doc


def of(doc: Doc, cue: int) -> Candidate:
    return next(one for one in candidates(cue, columns.of(doc)) if one.frame in {"clause", "object+xcomp"})


def contents(doc: Doc, *cues: int) -> list[str]:
    return [" ".join(doc[n].text for n in row.content.tokens) for row in closed([of(doc, cue) for cue in cues], doc)]


def test_a_participle_behind_a_comma_closes_it() -> None:
    assert contents(tagged(ADDING, said="VBD", adding="VBG"), 1, 6) == ["that we won", "that she slept"]


def test_not_where_the_participle_reports_nothing() -> None:
    assert contents(tagged(ADDING, said="VBD", adding="VBG"), 1) == ["that we won , adding that she slept"]


def test_a_finite_verb_in_the_tense_of_the_first_closes_it_and_has_its_speaker() -> None:
    doc = tagged(TOLD, said="VBD", win="VBP", told="VBD")
    assert contents(doc, 1, 5)[0] == "we win"
    assert closed([of(doc, 1), of(doc, 5)], doc)[1].first.cue == 1


def test_not_where_what_is_said_has_that_tense_too() -> None:
    assert contents(tagged(TOLD, said="VBD", win="VBD", told="VBD"), 1, 5)[0] == "we win and told Bob to sleep"


def test_adding_that() -> None:
    doc = tagged(ADDING, said="VBD", adding="VBG")
    assert opens_clause(doc[6])
    assert not opens_clause(doc[1])
