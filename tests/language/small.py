"""A second pipeline, small enough to be trained within a test: what users bring with ``--pipeline`` stands in its place."""

import random
from itertools import permutations
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from tests.actors.scenes import scene

SENTENCES = [
    "“/``/punct/3 We/PRP/nsubj/3 have/AUX/aux/3 won/VBN/ccomp/7 ,/,/punct/3 ”/''/punct/3 Ann/NNP/nsubj/7/PERSON said/VBD/ROOT/7 ././punct/7",
    "Ann/NNP/nsubj/2/PERSON Bell/NNP/flat/0/PERSON+ left/VBD/ROOT/2 Oslo/NNP/obj/2/GPE on/IN/case/5 Monday/NNP/obl/2 ././punct/2",
    "“/``/punct/3 She/PRP/nsubj/3 has/AUX/aux/3 lost/VBN/ccomp/7 ,/,/punct/3 ”/''/punct/3 Karl/NNP/nsubj/7/PERSON said/VBD/ROOT/7 ././punct/7",
    "Karl/NNP/nsubj/2/PERSON Moss/NNP/flat/0/PERSON+ left/VBD/ROOT/2 Rome/NNP/obj/2/GPE on/IN/case/5 Friday/NNP/obl/2 ././punct/2",
    "The/DT/det/1 mayor/NN/nsubj:pass/3 was/AUX/aux:pass/3 asked/VBN/ROOT/3 in/IN/case/5 Rome/NNP/obl/3/GPE ././punct/3",
    "He/PRP/nsubj/1 met/VBD/ROOT/1 Ann/NNP/obj/1/PERSON Bell/NNP/flat/2/PERSON+ in/IN/case/5 Oslo/NNP/obl/1/GPE ././punct/1",
]  # fmt: skip
PAGE = (
    "Ann Bell left Oslo on Monday. “We have won,” Ann said.\n\n"
    "Karl Moss left Rome on Friday. “She has lost,” Karl said.\n\n"
    "The mayor was asked in Rome. He met Ann Bell in Oslo.\n"
)
LEMMAS = {"said": "say", "left": "leave", "met": "meet", "has": "have", "won": "win", "lost": "lose"}
CLEAR = {"obj": "dobj", "nsubj:pass": "nsubjpass", "aux:pass": "auxpass"}
PARTS = ("tok2vec", "tagger", "morphologizer", "trainable_lemmatizer", "parser", "ner")
RARE = {"parser": {"min_action_freq": 1}, "trainable_lemmatizer": {"min_tree_freq": 1}}


def cleared(sentence: str) -> str:
    """The sentence in the style of spaCy's own English pipelines: names hang from their last word, nouns from prepositions."""
    cells = [cell.split("/") for cell in sentence.split()]
    for cell in cells:
        cell[2] = CLEAR.get(cell[2], cell[2])
    for at, cell in enumerate(cells):
        head = int(cell[3])
        if cell[2] == "case":
            cells[head][2:4], cell[2:4] = ["pobj", str(at)], ["prep", cells[head][3]]
        elif cell[2] == "flat":
            cell[2:4], cells[head][2:4] = cells[head][2:4], ["compound", str(at)]
    return " ".join("/".join(cell) for cell in cells)


def trained(*, clear: bool = False, without: str = "") -> Language:
    """A pipeline that knows ``SENTENCES`` by heart, without one of its ``PARTS`` if so told."""
    fix_random_seed(5)
    nlp = spacy.blank("en")
    nlp.meta.update(name="small", version="0.1.0")
    for part in PARTS:
        if part == "tok2vec":
            nlp.add_pipe(part, config={"model": TOK2VEC})
        elif part != without:
            nlp.add_pipe(part, config={"model": {"tok2vec": LISTENER}, **RARE.get(part, {})})
    known = [cleared(one) if clear else one for one in SENTENCES]
    golds = [scene(*known), *(scene(f"{one} || {two}") for one, two in permutations(known, 2))]
    for token in (token for gold in golds for token in gold):
        token.lemma_ = LEMMAS.get(token.text, token.lemma_)
    examples = [Example(nlp.make_doc(gold.text), gold) for gold in golds]
    for example in examples:
        assert [token.text for token in example.x] == [token.text for token in example.y]
    optimizer = nlp.initialize(lambda: examples)
    luck = random.Random(5)
    optimizer.learn_rate = 0.005
    for _ in range(12):
        luck.shuffle(examples)
        for at in range(0, len(examples), 6):
            nlp.update(examples[at : at + 6], sgd=optimizer)
    return nlp


def saved(folder: Path, *, clear: bool = False, without: str = "") -> str:
    """Where such a pipeline lies."""
    trained(clear=clear, without=without).to_disk(folder)
    return str(folder)


TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2",
    "pretrained_vectors": None,
    "width": 32,
    "depth": 2,
    "embed_size": 300,
    "window_size": 1,
    "maxout_pieces": 2,
    "subword_features": True,
}
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 32, "upstream": "*"}
