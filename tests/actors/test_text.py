"""The columns of a parse, whatever the style of its labels."""

import pytest
from spacy.tokens import Doc

from onrecord.actors import text as columns
from tests.actors.scenes import VOCAB, named, passages, scene, words


def clear() -> Doc:
    """*Berg was praised by Moss in Oslo. He is the mayor.* with the labels of spaCy's own English pipelines."""
    rows = [
        ("Berg", "PROPN", "NNP", "nsubjpass", 2), ("was", "AUX", "VBD", "auxpass", 2), ("praised", "VERB", "VBN", "ROOT", 2),
        ("by", "ADP", "IN", "agent", 2), ("Moss", "PROPN", "NNP", "pobj", 3), ("in", "ADP", "IN", "prep", 2),
        ("Oslo", "PROPN", "NNP", "pobj", 5), (".", "PUNCT", ".", "punct", 2), ("Berg", "PROPN", "NNP", "nsubj", 9),
        ("is", "AUX", "VBZ", "ROOT", 9), ("the", "DET", "DT", "det", 11), ("mayor", "NOUN", "NN", "attr", 9),
        (".", "PUNCT", ".", "punct", 9),
    ]  # fmt: skip
    words_, pos, tags, deps, heads = (list(column) for column in zip(*rows, strict=True))
    ents = ["B-PERSON", "O", "O", "O", "B-PERSON", "O", "B-GPE", "O", "B-PERSON", "O", "O", "O", "O"]
    return Doc(VOCAB, words=words_, pos=pos, tags=tags, deps=deps, heads=heads, ents=ents, lemmas=words_)


def test_prepositions_hang_on_their_nouns() -> None:
    text = columns.read(clear())
    assert (text.deps[4], text.heads[4]) == ("obl:agent", 2)
    assert (text.deps[6], text.heads[6]) == ("nmod", 2)
    assert (text.deps[3], text.heads[3]) == ("case", 4)
    assert text.deps[0] == "nsubj:pass"


def test_the_copula_hangs_on_its_noun() -> None:
    text = columns.read(clear())
    assert (text.deps[11], text.heads[11]) == ("ROOT", 11)
    assert (text.deps[8], text.heads[8]) == ("nsubj", 11)
    assert (text.deps[9], text.heads[9]) == ("cop", 11)


def test_actors_of_a_clear_parse() -> None:
    doc = clear()
    assert words(doc, named(doc, "Berg")) == ["Berg", "Berg"]
    assert named(doc, "Berg").title == "mayor"
    assert named(doc, "Oslo").kind == "place"


def test_numbers() -> None:
    doc = scene("“/``/punct/1 No/UH/ROOT/1 ”/''/punct/1 || Yes/UH/ROOT/0", "Well/UH/ROOT/0")
    text = columns.read(doc, passages(doc))
    assert text.sentences == [0, 0, 0, 1, 1, 2]
    assert text.passages == [0, 0, 0, 0, -1, 1]
    assert text.quotes == [0, 0, 0, -1, -1, -1]


def test_edges() -> None:
    doc = scene("the/DT/det/1 man/NN/nsubj/5 of/IN/case/4 the/DT/det/4 year/NN/nmod/1 won/VBD/ROOT/5")
    text = columns.read(doc)
    assert (text.left_edge(1), text.right_edge(1)) == (0, 4)
    assert text.head_of(0, 5) == 1
    assert text.line(0, 5) == "the man of the year"


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("His/PRP$/nmod/1 Highness/NNP/nsubj/2 left/VBD/ROOT/2", ["hon", "hon", "left"]),
        ("HE/PRP/nsubj/1 Moss/NNP/ROOT/1", ["hon", "moss"]),
        ("HE/PRP/nsubj/1 LEFT/VBD/ROOT/1", ["he", "left"]),
        ("His/PRP$/nmod/1 honour/NN/nsubj/2 fell/VBD/ROOT/2", ["his", "honour", "fell"]),
    ],
)
def test_forms_of_address_are_titles(phrase: str, wanted: list[str]) -> None:
    doc = scene(phrase)
    assert columns.read(doc, passages(doc)).lower == wanted
