"""Acts of which another act tells the rest."""

import pytest
from msgspec import structs
from spacy.tokens import Doc

from onrecord.events import sequels
from onrecord.events.sequels import Told
from onrecord.records import Actor, Event, Link, Role
from tests.events.sentences import sentence

GUNMEN = Role("a1", (0, 6))
EVENT = Event("e1", "ASSAULT", "occurred", (0, 1), (0, 1), rule="x · active")


def told(second: str) -> tuple[Doc, list[Told]]:
    """Two attacks, in two sentences; of the second nobody is named as the doer."""
    doc = sentence("Gunmen|NOUN|nsubj|1|NNS stormed|VERB|root|1|VBD it|PRON|obj|1", second)
    return doc, [Told(structs.replace(EVENT, actors=(GUNMEN,)), doc[1]), Told(structs.replace(EVENT, id="e2"), doc[5])]


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("The|DET|det|1 attack|NOUN|nsubj|2|NN killed|VERB|root|2|VBD ten|NUM|obj|2", True),
        ("An|DET|det|1 attack|NOUN|nsubj|2|NN killed|VERB|root|2|VBD ten|NUM|obj|2", False),
        ("The|DET|det|1 storm|NOUN|nsubj|2|NN killed|VERB|root|2|VBD ten|NUM|obj|2", False),
        (
            "Ten|NUM|nummod|1 men|NOUN|nsubj|2|NNS died|VERB|root|2|VBD in|ADP|case|5 the|DET|det|5 attack|NOUN|obl|2|NN",
            True,
        ),
        (
            "Ten|NUM|nummod|1 men|NOUN|nsubj|2|NNS died|VERB|root|2|VBD near|ADP|case|5 the|DET|det|5 attack|NOUN|obl|2|NN",
            False,
        ),
    ],
)
def test_the_attack_is_that_of_the_sentence_before(second: str, found: bool) -> None:
    _, events = told(second)
    assert sequels.completed(events, {"attack"})[1].actors == ((GUNMEN,) if found else ())


def test_nobody_attacks_themselves() -> None:
    _, events = told("The|DET|det|1 attack|NOUN|nsubj|2|NN killed|VERB|root|2|VBD ten|NUM|obj|2")
    struck = events[1]._replace(event=structs.replace(events[1].event, recipients=(GUNMEN,)))
    assert sequels.completed([events[0], struck], {"attack"})[1].actors == ()


def test_doers_make_a_row_surer() -> None:
    _, events = told("The|DET|det|1 attack|NOUN|nsubj|2|NN killed|VERB|root|2|VBD ten|NUM|obj|2")
    whole = sequels.completed(events, {"attack"})[1]
    assert whole.confidence is not None
    assert whole.confidence > 0


@pytest.mark.parametrize(
    ("kind", "country", "found"),
    [("retaliates-for", "FJI", True), ("rejects", "FJI", False), ("retaliates-for", "PER", False)],
)
def test_whoever_retaliates_was_struck(kind: str, country: str, found: bool) -> None:
    tonga, fiji, envoys = (
        Actor("a1", "Tonga", "government", "TON"),
        Actor("a2", "Fiji", "government", "FJI"),
        Actor("a3", "envoys", "group", country),
    )
    cast = {actor.id: actor for actor in (tonga, fiji, envoys)}
    answer = structs.replace(EVENT, act="SANCTION", actors=(Role("a1", (0, 5)),), recipients=(Role("a3", (9, 15)),))
    first = structs.replace(EVENT, id="e2", act="COERCE", actors=(Role("a2", (20, 24)),))
    link = Link(kind, "e1", "e2")  # type: ignore[arg-type]
    assert bool(sequels.answered((answer, first), [link], cast)[1].recipients) == found


@pytest.mark.parametrize(("word", "found"), [("when", True), ("although", False)])
def test_the_attack_told_beside_it(word: str, found: bool) -> None:
    doc = sentence(
        f"Ten|NUM|nsubj:pass|2 were|AUX|aux:pass|2 hurt|VERB|root|2|VBN {word}|SCONJ|mark|5|WRB gunmen|NOUN|nsubj|5|NNS "
        "fired|VERB|advcl|2|VBD"
    )
    hurt = structs.replace(EVENT, injured=10)
    events = [Told(hurt, doc[2]), Told(structs.replace(EVENT, id="e2", actors=(GUNMEN,)), doc[5])]
    assert sequels.completed(events, set())[0].actors == ((GUNMEN,) if found else ())
    uncounted = [Told(EVENT, doc[2]), events[1]]
    assert sequels.completed(uncounted, set())[0].actors == ()
