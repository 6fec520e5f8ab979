"""Words that the parser has hung elsewhere than they belong."""

import pytest
from spacy.tokens import Span

from onrecord.events import attachments
from tests.events.sentences import sentence


def test_a_speaker_behind_the_verb_is_its_subject() -> None:
    doc = sentence(
        "”|PUNCT|punct|1 asks|VERB|root|1|VBZ Okoro|PROPN|obj|1",
        "Okoro|PROPN|nsubj|1 asks|VERB|root|1|VBZ Bello|PROPN|obj|1",
    )
    doc.set_ents([Span(doc, 2, 3, label="PERSON"), Span(doc, 5, 6, label="PERSON")])
    assert [one and one.text for one in (attachments.inverted(doc[1]), attachments.inverted(doc[4]))] == ["Okoro", None]


def test_what_stands_behind_a_preposition_is_no_mislaid_subject() -> None:
    text = "back|ADV|advmod|3 in|ADP|case|2 Israel|PROPN|obl|3 blamed|VERB|root|3|VBD policies|NOUN|obj|3"
    assert attachments.mislaid(sentence(text)[3]) is None
    assert attachments.mislaid(sentence(text.replace("in|ADP|case|2", "then|ADV|advmod|3"))[3]) is not None


def test_the_limit_of_a_number_is_no_preposition() -> None:
    text = "kidnapped|VERB|root|0|VBN up|ADP|compound:prt|0 to|ADP|case|4 16|NUM|nummod|4 guards|NOUN|obl|0"
    found = attachments.up_to(sentence(text)[0])
    assert found is not None
    assert found.text == "guards"
    assert attachments.up_to(sentence(text.replace("up|ADP", "back|ADP"))[0]) is None


def test_at_whose_hands_it_was_done() -> None:
    text = (
        "beaten|VERB|root|0|VBN at|ADP|case|3 the|DET|det|3 hands|NOUN|obl|0|NNS of|ADP|case|5 soldiers|NOUN|nmod|3|NNS"
    )
    found = attachments.at_the_hands_of(sentence(text)[0])
    assert found is not None
    assert found.text == "soldiers"
    assert attachments.at_the_hands_of(sentence(text.replace("at|ADP", "by|ADP"))[0]) is None


def test_the_subject_of_the_next_clause_is_no_part_of_a_list() -> None:
    text = "killed|VERB|root|0|VBN by|ADP|case|2 gunmen|NOUN|obl|0 and|CCONJ|cc|4 police|NOUN|conj|2 buried|VERB|advcl|0|VBD them|PRON|obj|5"
    doc = sentence(text)
    assert attachments.joined_to_noun(doc[5]) == doc[4]
    assert attachments.joined_to_noun(sentence(text.replace("|VBD", "|VBG"))[5]) is None


def test_what_somebody_should_is_joined_to_what_is_argued() -> None:
    text = "They|PRON|nsubj|1 argued|VERB|root|1|VBD Okoro|PROPN|nsubj|3 lied|VERB|ccomp|1|VBD and|CCONJ|cc|6 should|AUX|aux|6|MD resign|VERB|conj|1|VB"
    doc = sentence(text)
    assert attachments.in_mind(doc[6], doc[1]) == doc[3]
    assert attachments.in_mind(sentence(text.replace("|MD", "|VBD"))[6], doc[1]) is None


@pytest.mark.parametrize(("verb", "found"), [("accused", "soldiers"), ("praised", "soldiers"), ("visited", None)])
def test_who_is_accused_of_a_deed_did_it(verb: str, found: str | None) -> None:
    text = f"Okoro|PROPN|nsubj|1 {verb}|VERB|root|1|VBD soldiers|NOUN|obj|1|NNS of|ADP|mark|4 beating|VERB|acl|2|VBG him|PRON|obj|4"
    doc = sentence(text)
    culprit = attachments.accused(doc[4], doc[2])
    assert (culprit and culprit.text) == found


def test_with_somebody_doing_it() -> None:
    text = "seen|VERB|root|0|VBN as|ADP|case|2 Lima|PROPN|obl|0 helping|VERB|advcl|0|VBG Quito|PROPN|obj|3"
    doc, other = sentence(text), sentence(text.replace("as|ADP", "by|ADP"))
    assert attachments.absolute(doc[3], doc[0]) == doc[2]
    assert attachments.absolute(other[3], other[0]) is None


def test_blaming_with_a_particle() -> None:
    doc = sentence(
        "call|VERB|root|0|VB out|ADP|compound:prt|0 them|PRON|obj|0", "call|VERB|root|0|VB up|ADP|compound:prt|0"
    )
    assert [attachments.is_called_out(doc[at]) for at in (0, 3)] == [True, False]


def test_on_whom_a_deed_is_laid() -> None:
    text = "raid|NOUN|nsubj:pass|2 was|AUX|aux:pass|2 {}|VERB|root|2|VBN on|ADP|case|4 Chad|PROPN|obl|2"
    found = attachments.laid_to(sentence(text.format("blamed"))[0])
    assert found is not None
    assert found.text == "Chad"
    assert attachments.laid_to(sentence(text.format("launched"))[0]) is None
