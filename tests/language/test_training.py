"""How the weights are made, on sets of a few invented lines."""

import gzip
import random
from dataclasses import replace
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.ml.models.tok2vec import MultiHashEmbed
from spacy.tokens import Doc

from onrecord.language import tokenizer
from onrecord.language.known import known_words
from training import corpus, names, newswire, sources, spacing, treebank, variants
from training.sentence import MISSING, Sentence
from training.widen import carry

NLP = tokenizer.blank()

CONLLU = """\
# newdoc id = GUM_news_harbour
# newpar
# text = "Don't go," Ann said.
1	"	"	PUNCT	``	_	4	punct	_	SpaceAfter=No
2-3	Don't	_	_	_	_	_	_	_	_
2	Do	do	AUX	VB	Mood=Imp	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	8	ccomp	_	SpaceAfter=No
5	,	,	PUNCT	,	_	4	punct	_	SpaceAfter=No
6	"	"	PUNCT	''	_	4	punct	_	_
7	Ann	Ann	PROPN	NNP	Number=Sing	8	nsubj	_	_
8	said	say	VERB	VBD	Tense=Past	0	root	_	SpaceAfter=No
8.1	was	be	AUX	VBD	_	_	_	_	_
9	.	.	PUNCT	.	_	8	punct	_	_

# newdoc id = GUM_whow_knots
1	Tie	tie	VERB	VB	_	0	root	_	_

"""


@pytest.fixture
def said(tmp_path: Path) -> Sentence:
    path = tmp_path / "small.conllu.gz"
    path.write_bytes(gzip.compress(CONLLU.encode()))
    (only,) = treebank.read(path)  # the how-to is left out
    return only


def test_a_treebank_sentence_keeps_its_text(said: Sentence) -> None:
    assert said.text == '"Don\'t go," Ann said. '
    assert said.opens
    assert said.syntax is not None
    assert said.syntax.heads == (3, 3, 3, 7, 3, 3, 7, 7, 7)
    assert said.syntax.deps[7] == "ROOT"


def test_paragraphs_become_one_doc(said: Sentence) -> None:
    nlp = NLP
    doc = corpus.reference(nlp, [said, said, replace(said, opens=False)])
    assert doc.text == f"{said.text.strip()}\n\n{said.text}{said.text}"
    assert [token.text for token in doc if token.is_sent_start] == ['"'] * 3
    assert [token.text for token in doc] == [token.text for token in nlp.make_doc(doc.text)]
    assert doc[10].tag_ == "``"
    assert doc[9].pos_ == "SPACE"


def test_variants_keep_what_is_known(said: Sentence) -> None:
    curly = variants.requoted(said, ("“", "”"), curly=True)
    assert curly.text == "“Don’t go,” Ann said. "
    assert curly.syntax == said.syntax
    shouted = variants.recased(said, tuple(word.upper() for word in said.words))
    assert shouted.text == '"DON\'T GO," ANN SAID. '
    assert variants.headline(("the", "end", "of", "a", "war")) == ("The", "End", "of", "a", "War")
    short = variants.shortened(said)
    assert short.text == '"Don\'t go," Ann said '
    assert short.syntax is not None
    assert len(short.syntax.heads) == 8


def test_every_variant_is_well_formed(said: Sentence) -> None:
    nlp = NLP
    luck = random.Random(1)
    found = {corpus.reference(nlp, [variants.vary(said, luck, 1.0)]).text for _ in range(60)}
    assert len(found) > 5


def test_name_tags_become_spans() -> None:
    tags = ("B-PERSON", "I-PERSON", "O", MISSING, "B-LOC", "B-LOC")
    sentence = Sentence("d", ("Ann", "Moss", "left", "Danish", "Oslo", "Rome"), (True,) * 6, names=tags)
    doc = corpus.reference(NLP, [sentence])
    assert [(name.text, name.label_) for name in doc.ents] == [("Ann Moss", "PERSON"), ("Oslo", "LOC"), ("Rome", "LOC")]
    assert [token.ent_iob for token in doc] == [3, 1, 2, 0, 3, 3]


def test_a_name_set_is_read(tmp_path: Path) -> None:
    path = tmp_path / "set.gz"
    path.write_bytes(gzip.compress(b"The O\nDanish I-MISC\nKing I-PER\nof O\nThule O\n\nRest O\n"))
    first, second = names.read(path, nationalities=frozenset({"Danish"}), bare=True)
    assert first.names == ("O", "B-NORP", "B-PERSON", "O", MISSING)
    assert second.names == ("O",)


def test_newswire_names_are_found_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "one.txt.tsv"
    path.write_text("Ann\tB-Person\nMoss\tI-Person\nleft\tO\n\nOslo\tB-Location\tB-Organization\nfar\tO\n")
    text = "Ann Moss left Oslo."
    spans, reach = newswire.marked(path, text)
    assert [(text[start:end], kind) for start, end, kind in spans] == [("Ann Moss", "PERSON"), ("Oslo", "LOC")]
    assert text[:reach] == "Ann Moss left Oslo"
    doc = NLP(text)
    assert newswire.name_tags(doc, spans) == ["B-PERSON", "I-PERSON", "O", "B-LOC", "O"]
    assert newswire.name_tags(doc, [(1, 3, "PERSON")]) == [MISSING, "O", "O", "O", "O"]


def test_the_dev_fifth_is_a_fifth() -> None:
    kept = sum(newswire.is_dev(f"article_{number}.txt") for number in range(1000))
    assert 150 < kept < 250
    assert newswire.is_dev("a.txt") == newswire.is_dev("a.txt.tsv")


def test_spacing() -> None:
    tokens = ['"', "We", "are", "n't", "(", "yet", ")", "there", ",", '"', "he", "said", "-", "$", "5", "."]
    spaced = "".join(word + " " * space for word, space in zip(tokens, spacing.spaces(tokens), strict=True))
    assert spaced.strip() == '"We aren\'t (yet) there," he said-$5.'


def test_faulty_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(sources.DataError, match="no such folder"):
        sources.check(tmp_path / "none", open_only=False)
    (tmp_path / "treebanks").mkdir()
    (tmp_path / "treebanks" / "gum-train.conllu.gz").write_bytes(b"other")
    with pytest.raises(sources.DataError) as caught:
        sources.check(tmp_path, open_only=True)
    assert "treebanks/gum-train.conllu.gz: its SHA-256 is not that of" in str(caught.value)
    assert "treebanks/ewt-train.conllu.gz: missing" in str(caught.value)
    assert "newswire" not in str(caught.value)


def test_a_widened_network_says_at_first_what_the_old_one_said() -> None:
    doc = Doc(spacy.blank("en").vocab, words=["Ministers", "met", "in", "Lusaka"])
    rows = [50, 40, 30, 20]
    old = MultiHashEmbed(16, ["NORM", "PREFIX", "SUFFIX", "SHAPE"], rows, False)
    new = known_words(16, ["NORM", "PREFIX", "SUFFIX", "SHAPE"], rows, 8, False, 0.2)
    old.initialize([doc])
    new.initialize([doc])
    told = numpy.asarray(old.predict([doc])[0])
    assert not numpy.allclose(told, numpy.asarray(new.predict([doc])[0]))
    carry(old, new)
    assert numpy.allclose(told, numpy.asarray(new.predict([doc])[0]), atol=1e-5)
    with pytest.raises(ValueError, match="another seed"):
        carry(old, known_words(16, ["NORM", "PREFIX", "SUFFIX", "SHAPE"], rows, 9, False, 0.2).initialize([doc]))
