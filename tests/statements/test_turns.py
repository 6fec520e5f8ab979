"""Whom a pronoun means: whoever spoke before, not the one that was spoken of."""

import pytest

from onrecord.records import Actor, ActorKind, Cast
from onrecord.statements import find
from tests.parses import parse, passages

FIRST = (
    "“|PUNCT|punct|3 Bob|PROPN|nsubj|3 has|AUX|aux|3 won|VERB|ccomp|7 ,|PUNCT|punct|3 ”|PUNCT|punct|3 Ann|PROPN|nsubj|7 "
    "said|VERB|root|7 .|PUNCT|punct|7"
)
SECOND = (
    "“|PUNCT|punct|3 We|PRON|nsubj|3 are|AUX|cop|3 glad|ADJ|ccomp|7 ,|PUNCT|punct|3 ”|PUNCT|punct|3 {0}|PRON|nsubj|7 "
    "said|VERB|root|7 .|PUNCT|punct|7"
)
BETWEEN = "Bob|PROPN|nsubj|1 came|VERB|root|1 home|ADV|advmod|1 .|PUNCT|punct|1"


def second_speaker(
    pronoun: str, *between: str, kind: ActorKind = "person", ann: str = "", meant: bool = True
) -> str | None:
    """Who is behind the last quotation; ``meant``: the cast takes its pronoun for Bob."""
    doc = parse(FIRST, *between, SECOND.format(pronoun), break_before=(1,))
    at = doc.text.rindex(f" {pronoun} said") + 1
    bob = [(token.idx, token.idx + 3) for token in doc if token.text == "Bob"]
    bob += [(at, at + len(pronoun))] if meant else []
    place = doc.text.index("Ann")
    hers = [(place, place + 3)] + ([(doc.text.index(ann), doc.text.index(ann) + len(ann))] if ann else [])
    cast = Cast((Actor("a1", "Ann", kind, mentions=tuple(hers)), Actor("a2", "Bob", "person", mentions=tuple(bob))))
    return find(doc, passages(doc), cast)[-1].speaker


def test_not_whom_the_last_one_spoke_of() -> None:
    assert second_speaker("she") == "a1"


def test_whom_the_page_has_named_since() -> None:
    assert second_speaker("she", BETWEEN) == "a2"


@pytest.mark.parametrize(
    ("kind", "pronoun", "actor"), [("person", "she", "a1"), ("organization", "it", "a1"), ("person", "it", None)]
)
def test_one_that_the_cast_does_not_know(kind: ActorKind, pronoun: str, actor: str | None) -> None:
    assert second_speaker(pronoun, kind=kind, meant=False) == actor


ASKED = (
    "Ann|PROPN|nsubj|1 asked|VERB|root|1 Bob|PROPN|obj|1 if|SCONJ|mark|5 prices|NOUN|nsubj|5 fell|VERB|ccomp|1 "
    ".|PUNCT|punct|1"
)


def unknown_pronoun(first: str, name: str, pronoun: str) -> str | None:
    """Who is behind a pronoun's quotation that the cast gives to nobody, behind a sentence that ``name`` says."""
    doc = parse(first, SECOND.format(pronoun), break_before=(1,))
    place = doc.text.index("Ann")
    cast = Cast((Actor("a1", name, "person", mentions=((place, place + 3),)),))
    return find(doc, passages(doc), cast)[-1].speaker


def test_not_one_whose_given_name_the_pronoun_cannot_mean() -> None:
    assert unknown_pronoun(FIRST, "Elizabeth Bell", "she") == "a1"
    assert unknown_pronoun(FIRST, "Elizabeth Bell", "he") is None


def test_not_whoever_put_the_question() -> None:
    assert unknown_pronoun(ASKED, "Ann", "she") is None
    assert unknown_pronoun(ASKED.replace("asked", "told"), "Ann", "she") == "a1"


@pytest.mark.parametrize(("named", "actor"), [("Ann|PROPN", "a1"), ("they|PRON", "a2")])
def test_whoever_spoke_by_name_since_the_page_named_the_other(named: str, actor: str) -> None:
    quote = SECOND.format("X").replace("X|PRON", named)
    doc = parse(BETWEEN, quote, SECOND.format("she"), break_before=(1, 2))
    she, bob = doc.text.rindex("she"), doc.text.index("Bob")
    name = named.partition("|")[0]
    ann = doc.text.index(name)
    cast = Cast(
        (
            Actor("a1", "Ann", "person", mentions=((ann, ann + len(name)),)),
            Actor("a2", "Bob", "person", mentions=((bob, bob + 3), (she, she + 3))),
        )
    )
    assert find(doc, passages(doc), cast)[-1].speaker == actor
