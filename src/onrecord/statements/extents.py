"""Extents: how far the words of a cue reach."""

from spacy.tokens import Doc, Span, Token

from onrecord.statements.candidates import Candidate

_BEFORE = frozenset({"aux", "aux:pass", "auxpass", "cop", "neg", "advmod"})
_ASKING = frozenset({"when", "why", "how", "where", "most"})
_LEADING = frozenset({"ADP", "PART"})
_PARTICLES = frozenset({"compound:prt", "prt", "fixed"})
_WHEN = frozenset({"obl:unmarked", "obl:tmod", "npadvmod", "nmod:tmod", "nmod:unmarked"})
_GROUP = frozenset({"AUX", "VERB", "ADV", "PART", "ADJ", "PUNCT"})


def cue_words(one: Candidate, doc: Doc) -> Span:
    """The cue with its auxiliaries, the light verb or the verb that governs it, its particle and preposition."""
    cue, content = doc[one.cue], frozenset(one.tokens)
    start, end = _group_start(cue, content), cue.i + 1
    if cue.lower_ == "according":
        return doc[start : end + 1]
    head = cue.head
    governed = cue.dep_ == "xcomp" or (cue.pos_ == "NOUN" and cue.dep_ in {"obj", "dobj"})
    if governed and head.i < cue.i <= head.i + 5 and not content.intersection(range(head.i, cue.i)):
        start = min(start, _group_start(head, content))
    preposition = one.frame.partition("+")[0].removeprefix("phrase:") if one.frame.startswith("phrase:") else ""
    if one.frame in {"passive", "before"} and any(child.dep_ == "aux:pass" for child in cue.children):
        preposition = "by"
    while end < len(doc) and end not in content and end - cue.i < 3 and _goes_with(doc[end], cue, preposition):
        end += 1
    if end + 1 == one.tokens[0] and doc[end].pos_ in _LEADING:
        end += 1  # the preposition between cue and content
    return doc[start:end]


def _group_start(verb: Token, content: frozenset[int]) -> int:
    """Where the verb's auxiliaries and the adverbs among them begin."""
    start = verb.i
    for child in verb.lefts:
        between = verb.doc[child.i : verb.i]
        grouped = all(word.pos_ in _GROUP and word.text != "," for word in between)
        helps = child.dep_ in _BEFORE and not _ends_name(child) and child.lower_ not in _ASKING
        if helps and grouped and not content.intersection(range(child.i, verb.i)):
            start = min(start, child.i)
    return start


def _ends_name(token: Token) -> bool:
    """Whether the word is what the tokenizer parted from a name: ``Duck-`` **soo**."""
    return token.i > 0 and token.nbor(-1).text == "-"


def _goes_with(token: Token, cue: Token, preposition: str) -> bool:
    if token.head.i == cue.i and (token.dep_ in _PARTICLES or (token.dep_ in _WHEN and token.pos_ == "PROPN")):
        return True
    return bool(preposition) and token.lower_ == preposition
