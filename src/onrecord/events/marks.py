"""Marks of a clause: its negation, its modal, its adverbs, whether it is a question or a condition."""

from functools import cache
from typing import Literal

from spacy.tokens import Token

from onrecord import tables
from onrecord.events.edges import CONDITIONS, helpers, marker
from onrecord.events.governors import Governor, governor
from onrecord.statements.grammar import sentence_bounds

Modal = Literal["will", "would", "can", "may", "ought"]

_ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
_ASKING_BACK = frozenset({"why", "how", "who", "when", "which", "whose", "what", "where"})
_BESIDE = frozenset({"with", "for", "without", "on", "over", "amid", "after", "as"})
_HOLDING = frozenset({"has", "have", "had", "is", "are", "was", "were"})
_INVERTED = frozenset({"had", "should", "were"})


@cache
def _negations() -> dict[str, frozenset[str]]:
    """The negating words, by the place in which they negate."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("onrecord.events", "negations.tsv"):
        found.setdefault(row["place"], set()).add(row["word"])
    return {place: frozenset(words) for place, words in found.items()}


@cache
def _modals() -> dict[str, str]:
    return {row["word"]: row["use"] for row in tables.rows("onrecord.events", "modals.tsv")}


def is_negated(token: Token, below: Token | None = None) -> bool:
    """Whether the clause or the noun says no: ``did not``, ``no talks``, ``nobody``, ``without sending``.

    ``below`` is an argument that has been asked already: ``there are no talks`` says no once.
    """
    words = _negations()
    if any(child.lower_ in ("only", "first", "last") for child in token.lefts if child.dep_ == "amod"):
        return False  # "is not the only country that bans it"
    for child in token.children:
        if below is not None and child.i == below.i:
            continue
        low = child.lower_
        if low in words["adverb"] and child.dep_ in ("advmod", "neg", "cc:preconj", "cc") and not _only(child):
            return True
        if low in words["determiner"] and child.dep_ == "det":
            return True
        if child.dep_.startswith(_ARGUMENTS) and child.dep_ != "obl:agent" and _is_none(child) and _counts(child):
            return True
    if any(child.dep_ in ("aux", "cop", "aux:pass") and _denies(child) for child in token.children):
        return True
    return marker(token) in words["preposition"] or _is_instead(token)


def is_pending(token: Token) -> bool:
    """``has yet to resign``, ``is still to decide``: it has not been done so far."""
    to = next((child for child in token.lefts if child.lower_ == "to" and child.dep_ in ("mark", "aux", "fixed")), None)
    return to is not None and to.i > 0 and to.nbor(-1).lower_ in _negations()["pending"] and _is_held(token, to)


def _is_held(token: Token, to: Token) -> bool:
    """Whether ``has`` or ``is`` stands before it: ``has | yet to``."""
    before = token.doc[max(to.i - 3, 0) : to.i]
    return any(one.lower_ in _HOLDING for one in before)


def is_replaced(token: Token) -> bool:
    """``instead of arresting them``, ``rather than resign``: what is done, or should be, is something else."""
    return marker(token) in ("instead", "rather") or _is_instead(token)


def _is_instead(token: Token) -> bool:
    """``rather than resign``, where the parser takes it for a conjunction."""
    return any(
        child.lower_ in ("rather", "instead") and any(one.lower_ in ("than", "of") for one in child.rights)
        for child in token.lefts
    )


def _denies(helper: Token) -> bool:
    return any(child.lower_ in _negations()["adverb"] for child in helper.children)


def _counts(noun: Token) -> bool:
    """Whether what is said not to be there denies the act: ``to no country``, ``in no way``; not ``with no parole``."""
    return noun.dep_ != "obl" or marker(noun) not in _BESIDE


def _is_none(noun: Token) -> bool:
    words = _negations()
    if noun.lower_ in words["pronoun"]:
        return True
    return any(child.dep_ == "det" and child.lower_ in words["determiner"] for child in noun.children)


def _only(word: Token) -> bool:
    """``not only``, ``not just`` deny nothing."""
    following = word.doc[word.i + 1].lower_ if word.i + 1 < len(word.doc) else ""
    return following in ("only", "just", "merely", "simply", "least")


def modal(token: Token) -> Modal | None:
    """The modal of the clause, by its use in ``modals.tsv``; ``will`` also of ``is going to``."""
    for child in helpers(token):
        use = _modals().get(child.lower_)
        if use in ("will", "would", "can", "may", "ought") and not (use == "would" and _is_had(child, token)):
            return use  # type: ignore[return-value]
    return None


def _is_had(helper: Token, verb: Token) -> bool:
    """``they'd seen``: had, not would."""
    return helper.lower_ in ("'d", "’d") and verb.tag_ == "VBN"


def is_perfect(token: Token) -> bool:
    """``would have sent``."""
    return any(child.lower_ in ("have", "'ve", "’ve") for child in helpers(token))


def is_to_be(token: Token) -> bool:
    """``is to send``, and ``due to resume`` where the parser takes ``due`` for a preposition."""
    if token.tag_ == "VB" and any(_is_due(child) and child.right_edge.lower_ == "to" for child in token.lefts):
        return True
    to = next((child for child in token.lefts if child.lower_ == "to" and child.dep_ in ("mark", "aux", "fixed")), None)
    if to is None:
        return False
    return any(child.i < to.i and (child.lemma_ == "be" or _is_due(child)) for child in (*helpers(token), *token.lefts))


def _is_due(word: Token) -> bool:
    return word.dep_ in ("case", "mark") and word.lower_ == "due"


def adverb(token: Token) -> tuple[Token, Governor] | None:
    """An adverb that says how sure it is: ``reportedly``, ``nearly``, ``perhaps``."""
    for child in token.children:
        if child.dep_ in ("advmod", "discourse", "parataxis", "dep"):
            found = governor(child, ("adv",))
            if found is not None and found.kind == "adverb":
                return child, found
    return None


def attribute(token: Token) -> tuple[Token, Governor] | None:
    """A word at the noun that says what stands of it: ``planned talks``, ``a strike planned for Monday``."""
    for child in token.children:
        if (child.dep_ in ("amod", "compound", "acl") and not _is_aside(child)) or _is_would_be(child):
            found = governor(child, ("attr", "obj") if _is_participle(child) else ("attr",))
            if found is not None and found.status not in ("carry", "given"):
                return child, found
    return None


def _is_would_be(word: Token) -> bool:
    return word.lower_ == "be" and word.dep_ == "cop" and word.i > 0 and word.nbor(-1).text == "-"


def _is_aside(word: Token) -> bool:
    """``the extradition, sought since May, took place``."""
    return word.dep_ == "acl" and word.left_edge.i > 0 and word.left_edge.nbor(-1).text == ","


def _is_participle(word: Token) -> bool:
    """``a strike planned``; ``is weighing sanctions``, where the parser takes the verb for an adjective."""
    if word.dep_ == "acl":
        return word.tag_ == "VBN"
    return word.tag_ == "VBG" and any(child.dep_ in ("cop", "aux") for child in word.head.children)


def is_condition(token: Token) -> bool:
    """Whether the clause is an ``if`` clause, also without the word: ``had they come, ...``."""
    if token.dep_ not in ("advcl", "ccomp"):
        return False
    if marker(token) in CONDITIONS:
        return True
    first = next(iter(token.subtree))
    return token.dep_ == "advcl" and first.lower_ in _INVERTED and first.head == token and first.i < token.i


def has_condition(token: Token) -> bool:
    """Whether the clause stands under a condition: ``will leave unless ...``, ``or else``."""
    if any(is_condition(child) or (child.dep_ == "obl" and marker(child) in CONDITIONS) for child in token.children):
        return True
    if any(child.dep_ in ("parataxis", "advcl") and any(map(is_condition, child.lefts)) for child in token.rights):
        return True  # "will go on strike if they are not paid, the union warned"
    if token.dep_ == "ccomp" and any(is_condition(one) and one.i > token.i for one in token.head.lefts):
        return True  # "We will fight unless they leave," they said: both hang on said
    if token.dep_ == "conj" and token.head.tag_ == "VB" and any(one.lower_ == "or" for one in token.lefts):
        return not any(one.dep_.startswith(("nsubj", "aux", "mark")) for one in token.head.lefts)  # leave or we will
    return any(
        child.lower_ in ("otherwise",) or (child.lower_ == "else" and child.i and child.nbor(-1).lower_ == "or")
        for child in token.subtree
    )


def is_question(token: Token) -> bool:
    """Whether the clause is asked: the main clause of a sentence with a question mark, but for ``why did they``."""
    start, end = sentence_bounds(token)
    last = end - 1
    while last > start and token.doc[last].text in ('"', "”", "’", "'", "\n\n", " "):
        last -= 1
    if token.doc[last].text != "?":
        return False
    if any(token.doc[n].lower_ in _ASKING_BACK for n in range(start, token.i) if token.doc[n].head == token):
        return False
    return token.dep_ in ("ROOT", "root", "conj", "parataxis") or token.head.dep_ in ("ROOT", "root")
