"""Mending: parses that would hide who does what.

A verb taken for an attribute of a noun: ``The UN | withdrew troops``; an auxiliary hung on another auxiliary; two names
taken for one: ``Chad and Fiji | are patrolling``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from onrecord.events.lemmas import bases
from onrecord.events.patterns import grouped

_NAMES = frozenset({"NOUN", "PROPN", "PRON"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST = frozenset({"VBD", "VBN"})
_JOINED = frozenset({"appos", "parataxis", "list", "conj", "dep"})
_AS_NAME = frozenset({"nmod:desc", "compound", "nmod:unmarked"})
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
    misnamed = [one.i for one in doc if _is_misnamed(one)]
    wished = [one.i for one in doc if _is_wished(one)]
    chained = [one.i for one in doc if _is_chained(one)]
    joined = [one.i for one in doc if _is_joined_name(one)]
    shot = [one.i for one in doc if _is_shot(one)]
    charges = [one.i for one in doc if _is_of_accuser(one)]
    clauses = [one.i for one in doc if _is_joined_clause(one)]
    held = [one.i for one in doc if _is_held(one)]
    if not any((found, misnamed, chained, joined, wished, shot, charges, clauses, held)):
        return doc
    copy = doc.copy()
    for place in joined:
        _part(copy[place], copy[place].head)
    for place in chained:
        copy[place].head = copy[place].head.head
    for place in misnamed:
        copy[place].pos_, copy[place].tag_ = "VERB", "VBD"
        if (subject := _subject_of(copy[place])) is not None:
            subject.dep_ = "nsubj"
    for place in shot:
        copy[place].pos_, copy[place].tag_, copy[place - 1].dep_ = "VERB", "VBN", "nsubj:pass"
        for child in list(copy[place].rights):
            if child.lower_ == "dead":
                child.dep_ = "xcomp"
    for place in held:
        captive, whom = copy[place], copy[place - 1]
        for child in list(captive.lefts):
            if child.i != whom.i:
                child.head = whom
        whom.head, whom.dep_ = captive.head, captive.dep_
        captive.head, captive.dep_ = whom.head, "xcomp"
    for place in clauses:
        verb, subject = copy[place], copy[place].head
        verb.head, verb.dep_ = subject.head, "conj"
        for child in list(subject.lefts):
            if child.dep_ == "cc":
                child.head = verb
        subject.head, subject.dep_ = verb, "nsubj"
    for place in charges:
        copy[place].head, copy[place].dep_ = copy[place].head.head, "advcl"
    for place in wished:
        verb, subject = copy[place], copy[place - 1]
        for child in list(verb.lefts):
            if child.i < subject.i and child.dep_ in _BEFORE_NOUN:
                child.head = subject
        verb.pos_, verb.tag_, subject.dep_ = "VERB", "VB", "nsubj"
    for reading in found:
        _rehang(*(copy[one.i] for one in reading))
    return copy


def _is_chained(token: Token) -> bool:
    """An auxiliary, or a subject, that hangs on an auxiliary and not on the verb: ``they would | have freed him``."""
    over = token.head
    hung = token.dep_ in ("aux", "nsubj", "nsubj:pass") and over.dep_ in ("aux", "aux:pass") and over.head.i != token.i
    return hung and over.i != token.i and token.i < over.i


def _is_misnamed(token: Token) -> bool:
    """Whether a verb with an object is tagged a noun: ``The assembly vetoed the bill``, ``but the king vetoed it``."""
    heads = token.dep_ in ("ROOT", "root", "conj") and token.pos_ in _NAMES and token.lower_.endswith("ed")
    if not heads or any(child.dep_ == "obj" for child in token.rights):
        return heads
    doing = any(child.dep_ == "nsubj" for child in token.lefts)  # "Gunmen | kidnapped and killed two nurses"
    return doing and any(child.dep_ == "conj" and child.tag_ in _PAST for child in token.rights)


def _is_shot(token: Token) -> bool:
    """``Okello | shot dead in Oslo``: a headline's participle that is tagged a noun."""
    if token.lower_ != "shot" or token.tag_ != "NN" or token.dep_ not in ("ROOT", "root") or token.i == 0:
        return False
    dead = any(child.lower_ == "dead" and child.i == token.i + 1 for child in token.rights)
    return dead and token.nbor(-1).head.i == token.i and token.nbor(-1).dep_ in _AS_NAME


def _is_held(noun: Token) -> bool:
    """``took a guard | hostage``: what somebody is taken as, with whoever is taken for its attribute."""
    if noun.lower_ not in ("hostage", "captive", "prisoner") or noun.dep_ not in ("obj", "nsubj:pass") or noun.i == 0:
        return False
    before = noun.nbor(-1)
    return before.dep_ == "compound" and before.head.i == noun.i and noun.head.pos_ == "VERB"


def _is_joined_clause(verb: Token) -> bool:
    """``tried to stop Okoro but Okoro | lost``: a finite verb hung on its subject, that is joined to the verb before."""
    noun = verb.head
    finite = verb.tag_ in ("VBD", "VBZ") and verb.dep_ in ("xcomp", "acl") and not verb.lower_.endswith("ed")
    if not finite or noun.dep_ != "conj" or noun.pos_ not in _NAMES or noun.head.pos_ != "VERB":
        return False
    return noun.i + 1 == verb.i and any(child.dep_ == "cc" for child in noun.lefts)


def _is_of_accuser(token: Token) -> bool:
    """``accused by the council | of arming rebels``: what somebody is accused of, hung on whoever accuses."""
    if token.tag_ != "VBG" or token.dep_ not in ("acl", "advcl") or token.head.dep_ != "obl:agent":
        return False
    blaming = not grouped("words.tsv")["blaming"].isdisjoint(bases(token.head.head))
    return blaming and any(child.lower_ in ("of", "for") and child.dep_ == "mark" for child in token.lefts)


def _is_wished(token: Token) -> bool:
    """Whether a verb is tagged a noun behind ``that``: ``demanded that the president | resign``."""
    if token.tag_ != "NN" or token.dep_ != "ccomp" or token.i == 0:
        return False
    if any(child.dep_ in ("cop", "aux", "nsubj") for child in token.children):
        return False
    before = token.nbor(-1)
    marked = any(child.dep_ == "mark" and child.lower_ == "that" for child in token.lefts)
    return marked and before.dep_ == "compound" and before.head.i == token.i and before.pos_ in _NAMES


def _subject_of(verb: Token) -> Token | None:
    """The noun right before a verb that was tagged a noun: ``Georgia's president | vetoed it``."""
    if any(child.dep_.startswith(("nsubj", "csubj")) for child in verb.lefts):
        return None
    beside = [child for child in verb.lefts if child.dep_ in _AS_NAME and child.pos_ in _NAMES]
    return beside[-1] if beside and beside[-1].i + 1 == verb.i else None


def _is_joined_name(name: Token) -> bool:
    """Whether a name is taken for the first half of the one behind ``and``: ``Chad and Sierra Leone | patrol it``."""
    over = name.head
    if name.dep_ != "compound" or name.ent_iob_ != "B" or over.ent_type_ != name.ent_type_ or name.i + 2 > over.i:
        return False
    ends = name.i + 1
    while name.doc[ends].ent_iob_ == "I":
        ends += 1
    second = name.doc[ends + 1] if name.doc[ends].lower_ == "and" else name
    start = over
    while start.ent_iob_ == "I":
        start = start.nbor(-1)
    return second.ent_iob_ == "B" and second.i == start.i


def _part(name: Token, second: Token) -> None:
    """Make the second name the first one's partner, and the first what the second was."""
    conjunct = next((child for child in name.rights if child.dep_ == "conj"), None)
    name.head, name.dep_ = (second.head if second.head.i != second.i else name), second.dep_
    second.head, second.dep_ = name, "conj"
    if conjunct is not None and conjunct.i < second.i:
        conjunct.head, conjunct.dep_ = second, "compound"


def _read(sentence: Span) -> _Reading | None:
    """The sentence as it should be read, where it has no verb though it ends in a full stop."""
    root = sentence.root
    if root.pos_ not in _NAMES or sentence.text.rstrip()[-1:] not in (".", "!", "”", '"') or _has_verb(root):
        return None
    for verb in sentence:
        if verb.dep_ != "amod" or verb.tag_ not in _PAST or verb.nbor(-1 if verb.i else 0).text in ("-", ","):
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
    verb.pos_, verb.tag_ = "VERB", "VBD"
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
