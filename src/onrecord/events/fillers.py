"""Fillers: what the words in a slot are, where they name nobody: a bare number, a clause, a deed, a sea, a dateline."""

from spacy.tokens import Token

from onrecord.events.clauses import words
from onrecord.events.edges import cases
from onrecord.events.kinds import name_around
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene

_ASKED = frozenset({"whether", "that", "if"})
_DASHES = frozenset({"–", "—", "-", "--"})
_PLACES = frozenset({"LOC", "GPE"})


def is_toll(token: Token, verb: Token) -> bool:
    """Whether a bare number counts people: ``Gunmen kill 12``, ``20 were arrested``."""
    hung = token.dep_ in ("obj", "nsubj:pass", "nsubj") and token.head.i == verb.i
    headed = verb.dep_ == "acl" and verb.head.i == token.i and token.dep_ in ("ROOT", "root")  # "Five deported"
    if token.tag_ != "CD" or not (hung or headed):
        return False
    if token.ent_type_ not in ("", "CARDINAL") or any(
        child.i > token.i and child.dep_ != "punct" and child.i != verb.i for child in token.children
    ):
        return False
    return any(not words(group).isdisjoint(bases(verb)) for group in ("harming", "blaming", "handling"))


def subject_of_clause(verb: Token) -> Token | None:
    """``an inquiry into whether Okoro lied``: of a clause whoever it is about."""
    if verb.pos_ != "VERB" or not any(child.lower_ in _ASKED for child in verb.lefts if child.dep_ == "mark"):
        return None
    return next((child for child in verb.lefts if child.dep_.startswith("nsubj")), None)


def is_deed(noun: Token) -> bool:
    """``accused of attacking the press``, where the parser takes the verb for an attribute."""
    before = [one for one in cases(noun) if one.lower_ in ("of", "for", "from")]
    first = noun.doc[before[0].i + 1] if before and before[0].i + 1 < noun.i else noun
    return first.tag_ == "VBG" and first.dep_ == "amod" and first.head.i == noun.i


def is_water(name: Token) -> bool:
    """``drills in the Barents Sea``: nobody."""
    return any(word.lower() in words("water") for word in name_around(name).split())


def is_favour(noun: Token) -> bool:
    """``requested Fiji's help``: what Fiji is asked for, but not ``renewed Fiji's call``."""
    return not words("favour").isdisjoint(bases(noun))


def is_dateline(name: Token, scene: Scene) -> bool:
    """``Pretoria – A former mayor was charged``: where it is told, at the head of the paragraph."""
    after = name.doc[name.i + 1].text if name.i + 1 < len(name.doc) else ""
    if after not in _DASHES or name.ent_type_ not in _PLACES:
        return False
    passage = scene.passage(name)
    return passage is not None and name_around(name) == scene.text[passage.span[0] : name.idx + len(name)]
