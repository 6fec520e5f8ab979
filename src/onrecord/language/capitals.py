"""Lemmas of words in CAPITALS: those of the same words in small letters.

The trainable lemmatizer learns how a word's letters change (``troops`` to ``troop``). Of headlines in capitals it has
seen few, and what it learnt of small letters does not fit them, so it reads these stretches once more in small letters.
"""

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.pipeline import Tok2Vec
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer
from spacy.tokens import Doc, Token

NAME = "onrecord_lemmas_in_capitals_v1"  # spaCy allows no full stop in the name of a component
REACH = 5  # words on each side that the embedding sees
PROPER = "PROPN"
SHORT = frozenset({PROPER, "NOUN", "NUM", "SYM", "X", "PUNCT", "SPACE"})  # what an abbreviation may be tagged


@Language.factory(NAME, assigns=["token.lemma"], requires=["token.pos", "token.lemma"], retokenizes=False)
def create(nlp: Language, name: str) -> "LemmasInCapitals":
    """The component; it does nothing in a pipeline that has no trainable lemmatizer."""
    return LemmasInCapitals(nlp)


class LemmasInCapitals:
    """Sets the lemmas of words in capitals; proper nouns and abbreviations amid other words keep theirs."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Read each stretch in capitals again in small letters."""
        for start, end in stretches(doc):
            if not (readers := self.readers()):
                break
            first, last = max(0, start - REACH), min(len(doc), end + REACH)
            again = Doc(doc.vocab, words=[small(token) for token in doc[first:last]])
            for reader in readers:
                again = reader(again)
            for token in doc[start:end]:
                if in_capitals(token) and token.pos_ != PROPER:
                    token.lemma_ = again[token.i - first].lemma_
        return doc

    def readers(self) -> list[Callable[[Doc], Doc]]:
        """The lemmatizer and the embeddings before it."""
        found: list[Callable[[Doc], Doc]] = []
        for _, pipe in self.nlp.pipeline:
            if isinstance(pipe, Tok2Vec | EditTreeLemmatizer):
                found.append(pipe)
            if isinstance(pipe, EditTreeLemmatizer):
                return found
        return []


def in_capitals(token: Token) -> bool:
    """Two capitals or more, and no small letter."""
    return bool(token.is_upper) and sum(letter.isalpha() for letter in token.text) > 1


def stretches(doc: Doc) -> Iterator[tuple[int, int]]:
    """Where words in capitals follow each other, with at least one among them that is no name or abbreviation.

    ``A`` and ``I``, figures and marks belong to the stretch between two such words.
    """
    upper = doc.to_array("IS_UPPER").nonzero()[0].tolist()
    runs: list[list[int]] = []
    for at in upper:
        if not in_capitals(doc[at]):
            continue
        if runs and not any(parts(token) for token in doc[runs[-1][-1] + 1 : at]):
            runs[-1].append(at)
        else:
            runs.append([at])
    for run in runs:
        if any(doc[at].pos_ not in SHORT for at in run):
            yield run[0], run[-1] + 1


def parts(token: Token) -> bool:
    """Does the word, or the end of a line, part two stretches?"""
    return bool(token.is_lower or (token.is_title and len(token) > 1) or token.text[0] == "\n")


def small(token: Token) -> str:
    """The word as it would stand amid other words."""
    if not in_capitals(token):
        return str(token.text)
    return str(token.text.capitalize() if token.pos_ == PROPER else token.lower_)
