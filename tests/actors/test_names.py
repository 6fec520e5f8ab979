"""Names as the recogniser gives them, and what becomes of them."""

import pytest
from spacy.tokens import Doc, Span

from onrecord.actors import lexicon, names
from onrecord.actors import text as columns
from onrecord.actors.gazetteer import Gazetteer
from tests.actors.scenes import VOCAB, cast, passages, scene


def repaired(doc: Doc) -> list[tuple[str, str]]:
    text = columns.read(doc, passages(doc))
    found = names.find(text, Gazetteer(text, lexicon.default()))
    return [(text.line(name.start, name.end), name.label) for name in found]


def bare(sentence: str, *ents: tuple[int, int, str]) -> Doc:
    """A Doc of words without a tree: capitalised ones are proper nouns."""
    words = sentence.split()
    pos = ["PROPN" if word[0].isupper() else "NOUN" for word in words]
    doc = Doc(VOCAB, words=words, pos=pos, deps=["ROOT"] * len(words), heads=list(range(len(words))))
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in ents])
    return doc


@pytest.mark.parametrize(
    ("sentence", "ent", "name"),
    [
        ("the Moss Institute closed", (0, 3, "ORG"), ("Moss Institute", "ORG")),
        ("President Ann Moss left", (0, 3, "PERSON"), ("Ann Moss", "PERSON")),
        ("Sir Tom left", (0, 2, "PERSON"), ("Tom", "PERSON")),
        ("Vice Adm. Per Dahl left", (0, 4, "PERSON"), ("Per Dahl", "PERSON")),
        ("Ann Moss 's dog", (0, 3, "PERSON"), ("Ann Moss", "PERSON")),
        ("Larry King left", (0, 2, "PERSON"), ("Larry King", "PERSON")),
        ("Ole Berg Jr. left", (0, 2, "PERSON"), ("Ole Berg Jr.", "PERSON")),
        ("Yusuf al - Amin left", (0, 4, "PERSON"), ("Yusuf al - Amin", "PERSON")),
        ("al - Amin left", (2, 3, "PERSON"), ("al - Amin", "PERSON")),
        ("Kenya closed", (0, 1, "PERSON"), ("Kenya", "LOC")),
        ("Kenyan farmers", (0, 1, "ORG"), ("Kenyan", "NORP")),
    ],
)
def test_repair(sentence: str, ent: tuple[int, int, str], name: tuple[str, str]) -> None:
    assert name in repaired(bare(sentence, ent))


def test_an_office_is_no_name() -> None:
    assert repaired(bare("Kenyan Foreign Minister spoke", (0, 3, "PERSON"))) == []


@pytest.mark.parametrize("sentence", ["Yusuf bin Amin left", "Ole “ Bull ” Berg left"])
def test_torn_names_are_one(sentence: str) -> None:
    size = len(sentence.split()) - 1
    doc = bare(sentence, (0, 1, "PERSON"), (size - 1, size, "PERSON"))
    assert len(repaired(doc)) == 1


def test_lines_are_not_glued() -> None:
    doc = scene("Ann/NNP/ROOT/0/PERSON Moss/NNP/flat/0/PERSON+", "Ole/NNP/ROOT/0/PERSON+ Berg/NNP/flat/0/PERSON+")
    assert repaired(doc) == [("Ann Moss", "PERSON"), ("Ole Berg", "PERSON")]


def test_what_was_missed_elsewhere_is_found() -> None:
    doc = scene(
        "Berg/NNP/nsubj/1 resigns/VBZ/ROOT/1",
        "Ole/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ resigned/VBD/ROOT/2 ./././2",
    )
    assert repaired(doc) == [("Berg", "PERSON"), ("Ole Berg", "PERSON")]


def test_capitals_spell_the_same_name() -> None:
    doc = scene(
        "OLE/NNP/nsubj/2 BERG/NNP/flat/0 RESIGNS/VBZ/ROOT/2",
        "Ole/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ resigned/VBD/ROOT/2 ./././2",
    )
    assert ("OLE BERG", "PERSON") in repaired(doc)


def test_one_spelling_has_one_label() -> None:
    doc = bare("Vexo and Vexo and Vexo", (0, 1, "ORG"), (2, 3, "LOC"), (4, 5, "ORG"))
    assert repaired(doc) == [("Vexo", "ORG")] * 3


def test_words_outside_the_passages_are_not_looked_at() -> None:
    doc = bare("Ann Moss left", (0, 2, "PERSON"))
    text = columns.read(doc, [])
    assert names.find(text, Gazetteer(text, lexicon.default())) == []


def test_a_short_form_has_the_label_of_the_long_one() -> None:
    doc = bare(
        "Vexo Energy and Vexo and Li Weimin and Li", (0, 2, "ORG"), (3, 4, "PERSON"), (5, 7, "PERSON"), (8, 9, "ORG")
    )
    assert [label for _, label in repaired(doc)] == ["ORG", "ORG", "PERSON", "PERSON"]


@pytest.mark.parametrize(
    ("sentence", "ent", "found"),
    [
        ("they paid in Lempira there", (3, 4, "PERSON"), [("Lempira", "MISC")]),
        ("a degree in B Pharmacy", (3, 5, "ORG"), [("B Pharmacy", "MISC")]),
        ("the town of Vexo fell", (3, 4, "PERSON"), [("Vexo", "LOC")]),
        ("reports the daily Vexo today", (3, 4, "PERSON"), [("Vexo", "ORG")]),
        ("in Vexo Blanca National Park", (1, 3, "PERSON"), [("Vexo Blanca National Park", "LOC")]),
        ("in Vexo Blanca they rest", (1, 3, "LOC"), [("Vexo Blanca", "LOC")]),
        ("an offshore Vexo field", (1, 3, "LOC"), [("Vexo", "LOC")]),
    ],
)
def test_what_words_in_and_beside_a_name_tell(
    sentence: str, ent: tuple[int, int, str], found: list[tuple[str, str]]
) -> None:
    assert repaired(bare(sentence, ent)) == found


def test_a_surname_taken_for_a_town_is_that_of_who_is_named_in_full() -> None:
    doc = bare("Gabrielle Vexo came and Vexo spoke", (0, 2, "PERSON"), (4, 5, "LOC"))
    assert repaired(doc) == [("Gabrielle Vexo", "PERSON"), ("Vexo", "PERSON")]


@pytest.mark.parametrize(
    ("before", "short", "found"),
    [
        ("long/JJ/amod/3 -/HYPH/punct/1 term/NN/compound/4 agreement", "LTA", False),
        ("old/JJ/amod/3 -/HYPH/punct/1 coast/NN/compound/4 commission", "OCC", True),
    ],
)
def test_letters_for_common_nouns_are_no_body(before: str, short: str, found: bool) -> None:
    doc = scene(
        f"The/DT/det/4 {before}/NN/nsubj/8 (/(/punct/6 {short}/NNP/appos/4/ORG )/)/punct/6 ended/VBD/ROOT/8 ././punct/8"
    )
    assert (short in {actor.name for actor in cast(doc).actors}) == found


@pytest.mark.parametrize(
    ("name", "label", "kinds"),
    [
        ("SEZs", "ORG", []),
        ("SEZ", "ORG", ["organization"]),
        ("God", "PERSON", []),
        ("Vexo Household Survey", "ORG", []),
        ("Vexo Railway Station", "ORG", ["place"]),
        ("Vexo Police Station", "ORG", ["organization"]),
        ("Action Plan on Salt", "ORG", []),
        ("A G Moss", "ORG", ["person"]),
        ("A Moss", "ORG", ["organization"]),
    ],
)
def test_what_is_a_name(name: str, label: str, kinds: list[str]) -> None:
    parts = name.split()
    last = len(parts) - 1
    cells = [
        f"{part}/NNP/{'nsubj' if at == last else 'compound'}/{last + 1 if at == last else last}/{label}{'+' if at else ''}"
        for at, part in enumerate(parts)
    ]
    doc = scene(" ".join([*cells, f"came/VBD/ROOT/{last + 1}", f"././punct/{last + 1}"]))
    assert [actor.kind for actor in cast(doc).actors] == kinds


def test_a_writer_and_broadcaster_is_no_body() -> None:
    doc = scene(
        "Writer/NN/nsubj/5 and/CC/cc/2 broadcaster/NN/conj/0 Ann/NNP/flat/0/PERSON Moss/NNP/flat/3/PERSON+ left/VBD/ROOT/5 ././punct/5"
    )
    assert [actor.kind for actor in cast(doc).actors] == ["person"]


def test_no_name_ends_with_a_preposition() -> None:
    doc = scene("Salt/NNP/compound/1/ORG Fund/NNP/nsubj/3/ORG+ for/IN/case/1/ORG+ left/VBD/ROOT/3 ././punct/3")
    assert [actor.name for actor in cast(doc).actors] == ["Salt Fund"]


def test_a_force_is_no_place() -> None:
    doc = scene(
        "Vexo/NNP/compound/2/LOC Traffic/NNP/compound/2/LOC+ Police/NNP/nsubj/3/LOC+ left/VBD/ROOT/3 ././punct/3"
    )
    assert [(actor.kind, actor.sector) for actor in cast(doc).actors] == [("organization", "COP")]
