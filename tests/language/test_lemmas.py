"""Lemmas of verbs by spelling and list."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from onrecord.language import lemmas


@pytest.mark.parametrize(
    ("form", "tag", "guess", "lemma"),
    [
        ("blamed", "VBD", "blam", "blame"),
        ("contended", "VBD", "contende", "contend"),
        ("begging", "VBG", "begg", "beg"),
        ("rated", "VBN", "rat", "rate"),
        ("ratting", "VBG", "ratt", "rat"),
        ("referred", "VBD", "referre", "refer"),
        ("mimicked", "VBD", "mimick", "mimic"),
        ("decries", "VBZ", "decrie", "decry"),
        ("vetoes", "VBZ", "vetoe", "veto"),
        ("Lying", "VBG", "ly", "lie"),
        ("singing", "VBG", "sing", "sing"),
        ("found", "VBD", "find", "find"),
        ("blamed", "JJ", "blamed", "blamed"),
        ("gruntled", "VBD", "grunt", "grunt"),
    ],
)
def test_a_lemma_that_is_no_base_of_the_form_gives_way_to_the_list(form: str, tag: str, guess: str, lemma: str) -> None:
    doc = Doc(English().vocab, words=[form], tags=[tag], lemmas=[guess])
    assert lemmas.lemmas_of_verbs(doc)[0].lemma_ == lemma


def test_every_form_leads_back_to_a_verb_of_the_list() -> None:
    verbs = {base for bases in lemmas.forms().values() for base in bases}
    assert len(verbs) > 7000
    for base in ("expel", "accuse", "deny", "condemn"):
        for form in (*lemmas.past(base), *lemmas.present(base), lemmas.third(base)):
            assert base in lemmas.forms()[form]
