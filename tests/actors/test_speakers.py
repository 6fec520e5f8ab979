"""I and we within quotations."""

from onrecord.actors import first_person
from onrecord.records import Cast
from tests.actors.scenes import cast, scene

SAID = (
    "Peter/NNP/nsubj/1/PERSON said/VBD/ROOT/1 :/:/punct/6 “/``/punct/6 I/PRP/nsubj/6 may/MD/aux/6 sell/VB/ccomp/1 "
    "our/PRP$/nmod:poss/8 house/NN/obj/6 ”/''/punct/6 and/CC/cc/12 I/PRP/nsubj/12 left/VBD/conj/1"
)


def mentions(found: Cast, text: str) -> list[str]:
    return [text[slice(*span)] for span in found.actors[0].mentions]


def test_the_speaker_has_the_words_inside_the_marks() -> None:
    doc = scene(SAID)
    whole = (0, len(doc.text))
    found = first_person(doc, cast(doc), [(whole, "a1")])
    assert mentions(found, doc.text) == ["Peter", "I", "our"]


def test_without_speakers_nothing_changes() -> None:
    doc = scene(SAID)
    assert first_person(doc, cast(doc), []) == cast(doc)


def test_an_unknown_speaker_is_passed_over() -> None:
    doc = scene(SAID)
    assert first_person(doc, cast(doc), [((0, len(doc.text)), "a9")]) == cast(doc)


def test_nobody_speaks_of_himself_as_he() -> None:
    doc = scene(
        "Peter/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1 || “/``/punct/2 He/PRP/nsubj/2 left/VBD/ROOT/2 ”/''/punct/2"
    )
    found = cast(doc)
    assert "He" in mentions(found, doc.text)
    whole = (0, len(doc.text))
    assert mentions(first_person(doc, found, [(whole, "a1")]), doc.text) == ["Peter"]
