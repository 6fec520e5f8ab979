"""Whom a pronoun in a role means, by its sentence."""

from collections.abc import Sequence

from spacy.tokens import Doc

from onrecord.events.meant import Meant
from tests.events.sentences import kinds, sentence


def meant(doc: Doc, at: int, actors: Sequence[str] = ()) -> str:
    """The word that is shown for the pronoun at this place."""
    return Meant(kinds(doc, actors)).of(doc[at]).text


def test_the_people_named_before_by_another_verb() -> None:
    text = "When|SCONJ|mark|2 villagers|NOUN|nsubj|2|NNS marched|VERB|advcl|4|VBD soldiers|NOUN|nsubj|4|NNS beat|VERB|root|4|VBD them|PRON|obj|4"
    assert meant(sentence(text), 5) == "villagers"


def test_nobody_beats_themselves() -> None:
    text = "soldiers|NOUN|nsubj|1|NNS beat|VERB|root|1|VBD them|PRON|obj|1"
    assert meant(sentence(text), 2) == "them"


def test_the_only_person_of_the_sentence() -> None:
    text = "minister|NOUN|nsubj|1|NN fled|VERB|root|1|VBD before|SCONJ|mark|4 soldiers|NOUN|nsubj|4|NNS beat|VERB|advcl|1|VBD him|PRON|obj|4"
    assert meant(sentence(text), 5) == "minister"
    two = text.replace("fled|VERB|root|1|VBD", "met|VERB|root|1|VBD bishop|NOUN|obj|1|NN")
    moved = two.replace("mark|4", "mark|5").replace("nsubj|4", "nsubj|5").replace("obj|4", "obj|5")
    assert meant(sentence(moved), 6) == "him"


def test_the_subject_of_the_clause_before() -> None:
    text = "boys|NOUN|nsubj|1|NNS stole|VERB|root|1|VBD nor|CCONJ|cc|5 were|AUX|aux:pass|5 they|PRON|nsubj:pass|5 shot|VERB|conj|1|VBN"
    assert meant(sentence(text), 4) == "boys"


def test_a_name_for_the_same_actor_in_the_sentence() -> None:
    text = "Okoro|PROPN|nsubj|1 said|VERB|root|1|VBD he|PRON|nsubj|3 left|VERB|ccomp|1|VBD"
    assert meant(sentence(text), 2, ["Okoro"]) == "Okoro"


def test_the_people_behind_an_amount() -> None:
    doc = sentence(
        "Dozens|NOUN|root|0|NNS of|ADP|case|2 protesters|NOUN|nmod|0|NNS",
        "Dozens|NOUN|root|0|NNS of|ADP|case|2 eggs|NOUN|nmod|0|NNS",
    )
    finder = Meant(kinds(doc))
    assert [finder.behind_amount(doc[at]).text for at in (0, 3)] == ["protesters", "Dozens"]
