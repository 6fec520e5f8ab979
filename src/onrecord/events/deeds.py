"""Deeds: words that name an act where nobody does one: prayers, aims, questions, opinions, mishaps."""

from collections.abc import Sequence

from spacy.tokens import Token

from onrecord.events import clauses
from onrecord.events.clauses import words
from onrecord.events.edges import CONDITIONS, is_infinitive, marker
from onrecord.events.kinds import sort_of
from onrecord.events.lemmas import bases
from onrecord.records import Event

_AIMING = frozenset({"acl", "xcomp", "advcl", "nmod", "obl"})
_CLAUSES = frozenset({"ccomp", "advcl", "xcomp", "obl"})
_COMPLEMENTS = ("ccomp", "xcomp", "obl", "obj", "advcl")
_TENSES = frozenset({"VBZ", "VBP", "VBD", "MD"})
_SINGLE = frozenset({"NN", "NNP", "PRP"})


def is_no_deed(event: Event, head: Token, heads: Sequence[Token]) -> bool:
    """Whether the words of an act tell of none.

    Args:
        event: as found.
        head: the head word of its trigger.
        heads: the words that head its roles.
    """
    if any(not words("deity").isdisjoint(bases(one)) for one in heads):
        return True
    if _is_fiction(head) or _is_habit(event, head, heads) or _is_rule(head):
        return True
    if event.act == "PROTEST":
        return _is_celebration(head)
    if event.act == "CONCEDE":
        return _is_aim(head)
    if event.act == "REQUEST":
        return _is_question(head)
    if event.act == "AGREE":
        return not event.recipients and len(heads) == 1 and _is_opinion(head, heads[0])
    return event.act == "ASSAULT" and not event.actors and _is_mishap(head)


def _is_habit(event: Event, head: Token, heads: Sequence[Token]) -> bool:
    """``Landlords often evict tenants``, ``anyone who assaults a nurse``: in the present, of nobody in particular."""
    if head.pos_ != "VERB" or event.status not in ("occurred", "hypothetical", "announced"):
        return False
    if any(one.tag_ == "VBD" or one.lower_ in ("has", "have", "had") for one in (head, *head.children)):
        return False
    if any(one.lower_ in words("anybody") for one in heads):
        return event.status != "announced"
    if not any(one.tag_ in ("VBZ", "VBP") for one in (head, *head.children)):
        return False
    if any(not words("habitually").isdisjoint(bases(one)) for one in head.children if one.dep_ == "advmod"):
        return True
    return event.act == "CONSULT" and any(
        child.dep_ in ("det", "amod") and child.lower_ in ("every", "each")
        for one in head.children
        if one.dep_ in ("obl", "obl:unmarked")
        for noun in one.subtree
        for child in noun.children
    )


def _is_rule(head: Token) -> bool:
    """``the law allows courts to suspend licences``: what a rule in force lets somebody do."""
    over = head.head
    if head.dep_ not in ("xcomp", "ccomp", "advcl") or over.tag_ not in ("VBZ", "VBP") or over.i == head.i:
        return False
    return any(child.dep_ == "nsubj" and not words("statute").isdisjoint(bases(child)) for child in over.lefts)


def _is_fiction(head: Token) -> bool:
    """``In the film a hitman kidnaps her``, ``the play tells of a king who banishes her``: a plot, in the present."""
    tags = {one.tag_ for one in (head, *head.children) if one.tag_ in _TENSES}
    if head.pos_ != "VERB" or not tags or tags & {"VBD", "MD"}:
        return False
    top = head.sent.root
    return any(
        not words("fiction").isdisjoint(bases(child)) and (child.dep_ == "nsubj" or marker(child) == "in")
        for over in dict.fromkeys((top, head))
        for child in over.children
        if child.dep_ in ("nsubj", "obl", "nmod") and child.i != head.i
    )


def _is_celebration(head: Token) -> bool:
    """``took to the streets to celebrate``."""
    return any(
        child.dep_ in ("advcl", "xcomp", "conj") and not words("celebrating").isdisjoint(bases(child))
        for child in head.rights
    )


def _is_aim(head: Token) -> bool:
    """``efforts to end the siege``, ``in an attempt to calm the town``: what one would like to see."""
    at = head
    while at.dep_ == "conj":
        at = at.head
    if at.dep_ not in _AIMING or not (is_infinitive(at) or marker(at) in ("at", "of")):
        return False
    beside = at.left_edge.nbor(-1) if at.left_edge.i > 0 else at.head  # "go on with efforts | to end the siege"
    return not words("aim").isdisjoint((*bases(at.head), *bases(beside)))


def _is_question(head: Token) -> bool:
    """``asked whether``, ``asked by the paper if``: a question, no request."""
    if "ask" not in bases(head):
        return False
    return any(child.dep_ in _CLAUSES and marker(child) in CONDITIONS for child in head.rights)


def _is_opinion(head: Token, doer: Token) -> bool:
    """``The analyst agreed that it was late``, ``Okoro agreed``: of one person alone no agreement."""
    person = doer.ent_type_ == "PERSON" or doer.pos_ == "PRON" or sort_of(doer) == "person"
    if "agree" not in bases(head) or doer.tag_ not in _SINGLE or not person:
        return False
    if not any(child.dep_.startswith(_COMPLEMENTS) for child in head.rights):
        return True
    said = next((child for child in head.rights if child.dep_ == "ccomp"), None)
    return said is not None and any(child.lower_ == "that" for child in said.lefts)


def _is_mishap(head: Token) -> bool:
    """``was killed after being hit by a lorry``: on the road, by nobody who meant it."""
    if not clauses.is_passive(head) or words("harming").isdisjoint(bases(head)):
        return False
    hit = [one for one in head.children if one.dep_ == "advcl" and not words("run-over").isdisjoint(bases(one))]
    return any(_by_vehicle(child) is not None or _is_driven(child) for child in hit)


def _is_driven(verb: Token) -> bool:
    """``was killed when a lorry hit him``."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    return subject is not None and not words("vehicle").isdisjoint(bases(subject))


def _by_vehicle(verb: Token) -> Token | None:
    """The vehicle by which somebody was hit."""
    behind = [child for child in verb.subtree if child.i > verb.i and child.pos_ == "NOUN"]
    return next((one for one in behind if not words("vehicle").isdisjoint(bases(one))), None)
