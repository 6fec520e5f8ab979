"""Whose a thing is."""

import pytest

from onrecord.events.meant import Meant
from onrecord.events.owning import Owning
from tests.events.sentences import kinds, sentence


def owners(text: str, thing: str, doing: bool = False, blamed: bool = False) -> list[str]:
    doc = sentence(text)
    owning = Owning(Meant(kinds(doc, ["Okoro"])), frozenset({"murder"}))
    [token] = [one for one in doc if one.text == thing]
    return [one.text for one in owning.of(token, doing, blamed)]


OKORO = "saw|VERB|root|0 Okoro|PROPN|nmod:poss|3 's|PART|case|1 {}|NOUN|obj|0"
MURDER = "saw|VERB|root|0 murder|NOUN|obj|0 of|ADP|case|3 Okoro|PROPN|nmod|1 by|ADP|case|5 soldiers|NOUN|nmod|1|NNS"


@pytest.mark.parametrize(
    ("text", "thing", "blamed", "wanted"),
    [
        (OKORO.format("house"), "house", False, ["Okoro"]),
        (OKORO.format("house"), "house", True, ["Okoro"]),
        (OKORO.format("death"), "death", False, ["Okoro"]),
        (OKORO.format("death"), "death", True, []),
        (MURDER, "murder", True, ["soldiers"]),
        (OKORO.format("arrest"), "arrest", True, []),
        (OKORO.format("arrest") + " of|ADP|case|5 men|NOUN|nmod|3|NNS", "arrest", True, ["Okoro"]),
    ],
)
def test_whoever_has_died_is_not_to_blame(text: str, thing: str, blamed: bool, wanted: list[str]) -> None:
    assert owners(text, thing, blamed=blamed) == wanted


def test_the_body_goes_before_its_country() -> None:
    text = "They|PRON|nsubj|1 back|VERB|root|1 Okoro|PROPN|amod|4 government|NOUN|compound|4 plans|NOUN|obj|1|NNS"
    doc = sentence(text)
    doc[2].ent_type_ = "NORP"
    owning = Owning(Meant(kinds(doc)), frozenset())
    assert [one.text for one in owning.of(doc[4], False)] == ["government"]


@pytest.mark.parametrize(
    ("case", "doing", "wanted"), [("between", True, ["Okoro"]), ("with", True, []), ("with", False, ["Okoro"])]
)
def test_whoever_a_pact_is_between_has_made_it(case: str, doing: bool, wanted: list[str]) -> None:
    text = f"saw|VERB|root|0 pact|NOUN|obj|0 {case}|ADP|case|3 Okoro|PROPN|nmod|1"
    assert owners(text, "pact", doing) == wanted
