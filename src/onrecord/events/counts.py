"""How many: people and things acted on, money in full, and apart from them killed and injured."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from spacy.tokens import Token

from onrecord import tables
from onrecord.events import kinds, numerals
from onrecord.events.edges import is_passive
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene
from onrecord.events.values import Trigger
from onrecord.statements.grammar import sentence_bounds

COUNTING = frozenset(
    {
        "ASSAULT",
        "COERCE",
        "SANCTION",
        "MOBILIZE",
        "AID",
        "RETREAT",
        "PROTEST",
        "CONCEDE",
        "COOPERATE",
        "REJECT",
        "ACCUSE",
    }
)
HARMFUL = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})
_MASSED = frozenset({"MOBILIZE"})
_REACH = 5  # words between a number and "dead" or "injured", where the parse does not join them
_OBJECTS = ("obj", "nsubj:pass")
_COMPLEMENTS = frozenset({"nmod", "obl", "compound", "nummod"})

Harm = Literal["killed", "injured"]


class Counts(NamedTuple):
    """Numbers of an event; None where the text gives none, or a vague one."""

    quantity: float | None = None
    killed: float | None = None
    injured: float | None = None


class _Casualty(NamedTuple):
    harm: Harm
    where: str
    object: str


def counted(trigger: Trigger, recipients: Sequence[Token], scene: Scene) -> Counts:
    """The numbers that the words of the event give.

    Args:
        trigger: the act.
        recipients: the head words of those acted on.
        scene: the page.
    """
    killed = injured = None
    taken: set[int] = set()
    if trigger.pattern.act in HARMFUL:
        harmed = dict(_harmed(trigger.head))
        killed = next((number for harm, number in harmed.values() if harm == "killed"), None)
        injured = next((number for harm, number in harmed.values() if harm == "injured"), None)
        taken = {*harmed, *(trigger.head.doc[at].head.i for at in harmed)}
    quantity = _quantity(trigger, recipients, taken) if trigger.pattern.act in COUNTING else None
    return Counts(quantity, killed, injured)


@cache
def _casualties() -> dict[str, tuple[_Casualty, ...]]:
    """What each word of ``casualties.tsv`` tells; ``where`` is the place of the number at it."""
    found: dict[str, tuple[_Casualty, ...]] = {}
    for row in tables.rows("onrecord.events", "casualties.tsv"):
        one = _Casualty(row["harm"], row["where"], row["object"])  # type: ignore[arg-type]
        found[row["word"]] = (*found.get(row["word"], ()), one)
    return found


def _harmed(head: Token) -> Iterator[tuple[int, tuple[Harm, float]]]:
    """Each noun or number in the act's sentence that tells of dead or injured, nearest to the act first."""
    start, end = sentence_bounds(head)
    for word in sorted(head.doc[start:end], key=lambda one: abs(one.i - head.i)):
        for base in bases(word):
            for one in _casualties().get(base, ()):
                found = _number_at(word, one)
                if found is not None:
                    yield found[0], (one.harm, found[1])


def _number_at(word: Token, one: _Casualty) -> tuple[int, float] | None:
    if one.object and not any(one.object in bases(child) for child in word.children):
        return None
    if word.tag_ in ("JJ", "VBN") and word.i and numerals.is_number(word.nbor(-1)) and not one.object:
        return _beside(word, one)  # 20 injured
    noun = _victims(word, one)
    if noun is None and one.object:
        return None
    number = _people(noun) if noun is not None else None
    if noun is not None and number is not None and not numerals.is_measure(noun):
        return noun.i, number
    return _beside(word, one) if noun is None or one.where == "before" else None


def _victims(word: Token, one: _Casualty) -> Token | None:
    """The noun of those harmed, by the parse."""
    if one.where == "subject":
        return next((child for child in word.lefts if child.dep_.startswith("nsubj")), None)
    if one.where == "before":
        return next((child for child in word.lefts if child.dep_ == "nsubj"), word)
    if one.where == "after":
        return next((child for child in (*word.rights, *word.head.rights) if numerals.is_number(child)), None)
    if is_passive(word) or word.dep_ not in ("acl", "amod"):
        return next((child for child in word.children if child.dep_ in _OBJECTS), None)
    own = next((child for child in word.rights if child.dep_ == "obj"), None)
    return own or (word.head if word.tag_ == "VBN" or word.pos_ == "ADJ" else None)


def _people(noun: Token) -> float | None:
    """The number at those harmed; ``a guard`` is one."""
    number = numerals.before(noun)
    if (
        number is not None
        or noun.tag_ != "NN"
        or any(child.dep_ == "nmod" and _case(child) == "of" for child in noun.rights)
    ):
        return number
    one = any(child.dep_ == "det" and child.lower_ in ("a", "an") for child in noun.lefts)
    return 1.0 if one and noun.pos_ == "NOUN" and not numerals.is_collective(noun) else None


def _beside(word: Token, one: _Casualty) -> tuple[int, float] | None:
    """The number right before ``dead`` or ``injured``: ``left 14 people dead and 20 injured``."""
    if one.where not in ("before", "object") or word.tag_ not in ("JJ", "VBN", "NN", "NNS", "VBD"):
        return None
    start, _ = sentence_bounds(word)
    for at in range(word.i - 1, max(start, word.i - _REACH) - 1, -1):
        token = word.doc[at]
        if numerals.is_number(token):
            found = numerals.before(token)
            return (at, found) if found is not None else None
        if token.pos_ in ("PUNCT", "VERB", "CCONJ", "ADP", "PROPN") or token.dep_ == "det":
            return None
    return None


def _quantity(trigger: Trigger, recipients: Sequence[Token], taken: set[int]) -> float | None:
    """The number at what is acted on, or the money that is given."""
    nouns = list(dict.fromkeys((*_acted_on(trigger), *recipients)))
    for noun in nouns:
        if (money := _money(noun)) is not None:
            return money
    for noun in nouns:
        number = numerals.before(noun) if noun.i not in taken else None
        if number is not None and not numerals.is_measure(noun) and noun.ent_type_ != "DATE" and not _is_year(noun):
            return number
    return None


def _is_year(noun: Token) -> bool:
    """``the 2016 election``: of a single thing the number is a year."""
    return noun.tag_ in ("NN", "NNP") and any(kinds.is_dated(one) for one in noun.lefts if one.like_num)


def _acted_on(trigger: Trigger) -> Iterator[Token]:
    """The object, the passive subject, the nouns of the pattern, the complements of a noun."""
    head = trigger.head
    for at in trigger.tokens:
        token = head.doc[at]
        yield from (child for child in token.children if child.dep_ in (*_OBJECTS, "xcomp") and child.pos_ != "VERB")
        if token.pos_ in ("NOUN", "NUM", "SYM"):
            yield token
            yield from (child for child in token.rights if child.dep_ == "nmod" and _case(child) == "of")
    if head.dep_ in ("acl", "amod") and head.tag_ == "VBN":
        yield head.head
    if trigger.pattern.act in _MASSED and not any(child.dep_ in _OBJECTS for child in head.children):
        yield from (child for child in head.lefts if child.dep_ == "nsubj")  # two warships sailed


def _is_price(token: Token) -> bool:
    """``BD20,000`` in one word."""
    return token.text[0].isalpha() and token.text[-1].isdigit() and numerals.parsed([token.text]) is not None


def _case(noun: Token) -> str:
    return next((child.lower_ for child in noun.lefts if child.dep_ == "case"), "")


def _money(noun: Token) -> float | None:
    """``$20 million``, ``a 50 million euro loan``, ``aid of $3m``: the amount in the noun's phrase."""
    if _is_price(noun):
        return numerals.parsed([noun.text])
    above = (noun.head,) if numerals.is_number(noun) else ()
    for token in (noun, *above, *(child for child in noun.children if child.dep_ in _COMPLEMENTS)):
        if not numerals.is_currency(token):
            continue
        for child in (*token.rights, *token.lefts):
            if numerals.is_number(child) and (found := numerals.before(child)) is not None:
                return found
    return None
