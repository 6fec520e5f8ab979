"""The words of a Doc as plain lists."""

from spacy.tokens import Doc

from onrecord.language import columns, tokenizer
from tests.parses import parse

SENTENCE = "Ann|PROPN|nsubj|1 said|VERB|root|1 that|SCONJ|mark|4 we|PRON|nsubj|4 won|VERB|ccomp|1 .|PUNCT|punct|1"


def test_each_word_is_as_its_token_has_it() -> None:
    doc = parse(SENTENCE)
    words = columns.read(doc)
    assert words.text == doc.text
    for token in doc:
        seen = (words.texts, words.lower, words.lemmas, words.pos, words.tags, words.deps, words.kinds, words.places)
        own = (token.text, token.lower_, token.lemma_, token.pos_, token.tag_, token.dep_, token.ent_type_, token.idx)
        assert tuple(column[token.i] for column in seen) == own
        assert words.children[token.i] == [child.i for child in token.children]
        assert sorted(words.below(token.i)) == [one.i for one in token.subtree]
        assert (words.heads[token.i], words.marks[token.i]) == (token.head.i, token.is_punct)
        assert words.root(token.i) == 1


def test_sentences_end_where_the_next_begins() -> None:
    doc = Doc(tokenizer.blank().vocab, words=["He", "left", ".", "She", "stayed"], sent_starts=[1, -1, -1, 1, 0])
    words = columns.read(doc)
    assert [words.sentence(at) for at in range(5)] == [(0, 3)] * 3 + [(3, 5)] * 2


def test_an_empty_doc_has_no_words() -> None:
    words = columns.read(tokenizer.blank()(""))
    assert (words.text, words.texts, words.heads, words.children) == ("", [], [], [])


def test_a_doc_is_read_once_while_it_is_kept() -> None:
    doc = parse(SENTENCE)
    with columns.kept(doc):
        assert columns.of(doc) is columns.of(doc)
    doc[0].lemma_ = "Anna"
    assert columns.of(doc).lemmas[0] == "Anna"
