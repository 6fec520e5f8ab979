"""Docs built by hand with Penn tags: ``tagged("Ann|NNP|nsubj|1 left|VBD|ROOT|1")``, and triggers in them."""

from spacy.tokens import Doc

from onrecord.events.scene import Scene
from onrecord.events.values import Pattern, Trigger
from tests.parses import VOCAB

_POS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "PRP": "PRON", "PRP$": "PRON", "EX": "PRON",
    "WP": "PRON", "WDT": "PRON", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB",
    "VBZ": "VERB", "MD": "AUX", "JJ": "ADJ", "RB": "ADV", "WRB": "ADV", "IN": "ADP", "TO": "PART", "RP": "ADP", "DT": "DET",
    "CD": "NUM", "CC": "CCONJ", "POS": "PART", "$": "SYM", ".": "PUNCT", ",": "PUNCT", "``": "PUNCT", "''": "PUNCT",
}  # fmt: skip
_HELPING = {"aux", "aux:pass", "cop"}


def tagged(*sentences: str) -> Doc:
    """A Doc of sentences given as ``word|TAG|dep|head`` (head counted within its sentence)."""
    words: list[str] = []
    tags: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    for sentence in sentences:
        first = len(words)
        for row in sentence.split():
            word, tag, dep, head = row.split("|")
            words.append(word)
            tags.append(tag)
            deps.append(dep)
            heads.append(first + int(head))
    pos = ["AUX" if dep in _HELPING else _POS[tag] for tag, dep in zip(tags, deps, strict=True)]
    lemmas = [_lemma(word) for word in words]
    return Doc(VOCAB, words=words, tags=tags, pos=pos, deps=deps, heads=heads, lemmas=lemmas)


def _lemma(word: str) -> str:
    return "be" if word in ("is", "are", "was", "were", "be", "been") else word.lower()


def trigger(doc: Doc, *words: str, act: str = "ASSAULT") -> Trigger:
    """A trigger on these words of the Doc, the first of them its head."""
    places = [next(token.i for token in doc if token.text == word) for word in words]
    pattern = Pattern(tuple((word,) for word in words), "verb", act, None, (), (), (), (), f"test.tsv: {words[0]}")
    return Trigger(pattern, doc[places[0]], tuple(sorted(places)))


def scene(doc: Doc) -> Scene:
    """The Doc without anything that other stages find."""
    return Scene(doc)
