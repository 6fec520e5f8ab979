"""Mending: parses that would hide who does what.

A verb taken for an attribute of a noun: ``The UN | withdrew troops``; and single words, as ``reparsing`` has them.
"""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from onrecord.events.patterns import grouped
from onrecord.events.reparsing import misread

_NAMES = frozenset({"NOUN", "PROPN", "PRON"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST = frozenset({"VBD", "VBN"})
_JOINED = frozenset({"appos", "parataxis", "list", "conj", "dep"})
_BEFORE_NOUN = frozenset(
    {"det", "amod", "compound", "nmod:poss", "nummod", "nmod", "nmod:desc", "flat", "case", "punct"}
)


class _Reading(NamedTuple):
    """A verb read anew, with its subject and its object."""

    verb: Token
    subject: Token
    thing: Token


def mended(doc: Doc) -> Doc:
    """The Doc, or a copy of it in which such parses are put right; words and places stay what they are."""
    found = [reading for sentence in doc.sents if (reading := _read(sentence)) is not None]
    wrong = misread(doc)
    if not found and not wrong:
        return doc
    copy = doc.copy()
    for place, mend in wrong:
        mend(copy[place])
    for reading in found:
        _rehang(*(copy[one.i] for one in reading))
    return copy


def _read(sentence: Span) -> _Reading | None:
    """The sentence as it should be read, where it has no verb though it ends in a full stop; a headline needs none."""
    root = sentence.root
    if root.pos_ not in _NAMES or _has_verb(root):
        return None
    stopped = sentence.text.rstrip()[-1:] in (".", "!", "”", '"')
    for verb in sentence:
        present = verb.tag_ == "VBZ" and verb.dep_ in ("compound", "amod")  # "Peru | expels envoy"
        past = stopped and verb.tag_ in _PAST and verb.dep_ == "amod"
        if not (present or past) or verb.nbor(-1 if verb.i else 0).text in ("-", ","):
            continue
        thing = verb.head
        if thing.i < verb.i or not (thing.i == root.i or (thing.head.i == root.i and thing.dep_ in _JOINED)):
            continue
        subject = root if thing.i != root.i and root.i < verb.i else _before(verb, sentence.start)
        if subject is not None and _may_act(subject):
            return _Reading(verb, subject, thing)
    return None


def _has_verb(root: Token) -> bool:
    """Whether the sentence has a verb of its own: a copula, an auxiliary, a finite clause beside the noun."""
    if any(child.dep_ in ("cop", "aux", "aux:pass") for child in root.children):
        return True
    return any(
        child.tag_ in _FINITE and child.dep_ in ("conj", "parataxis", "ccomp", "acl", "advcl") and child.i > root.i
        for child in root.children
    ) and not any(child.dep_ == "appos" for child in root.children)


def _before(verb: Token, start: int) -> Token | None:
    """The last noun before the verb, times and adverbs left out."""
    for at in range(verb.i - 1, start - 1, -1):
        token = verb.doc[at]
        if token.pos_ in ("ADV", "ADP", "DET", "NUM", "PUNCT") or token.ent_type_ in ("DATE", "TIME"):
            continue
        return token if token.pos_ in _NAMES else None
    return None


def _may_act(noun: Token) -> bool:
    """Whether the noun may be a subject: it stands behind no preposition, and has a name, a plural or an article."""
    if any(child.dep_ == "case" for child in noun.lefts):
        return False
    return noun.lower_ not in grouped("words.tsv").get("calendar", ())


def _rehang(verb: Token, subject: Token, thing: Token) -> None:
    """Give the verb its place above subject and object."""
    above = thing.head
    left = list(_left(thing, verb, subject))
    root = above if above.i != thing.i else thing
    verb.pos_, verb.tag_ = "VERB", verb.tag_ if verb.tag_ == "VBZ" else "VBD"
    verb.head, verb.dep_ = verb, "ROOT"
    for one, label in left:
        one.head, one.dep_ = (subject, label) if one.i < subject.i else (verb, label)
    for child in list(root.children):
        if child.is_punct and child.i > thing.i and child.i not in (verb.i, subject.i):
            child.head = verb
    for child in list(thing.rights):
        if child.dep_ == "acl" and any(one.dep_ == "mark" for one in child.lefts):  # "accused them | of looting"
            child.head, child.dep_ = verb, "advcl" if child.tag_ == "VBG" else "xcomp"
    subject.head, subject.dep_ = verb, "nsubj"
    thing.head, thing.dep_ = verb, "obj"


def _left(thing: Token, verb: Token, subject: Token) -> Iterator[tuple[Token, str]]:
    """What hangs on the object and belongs to the subject or, between subject and verb, to the verb."""
    for child in thing.children:
        if child.i >= verb.i or child.i == subject.i:
            continue
        if child.i < subject.i:
            yield child, child.dep_ if child.dep_ in _BEFORE_NOUN else "dep"
        else:
            yield child, "obl" if child.pos_ in _NAMES else "advmod"
