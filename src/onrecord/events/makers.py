"""Makers: who proposes, requests, alleges or denies, by the word that says so."""

from spacy.tokens import Token

from onrecord.events.edges import edge, is_passive
from onrecord.events.governors import governor
from onrecord.events.mood import Layer
from onrecord.events.scene import Scene
from onrecord.events.voices import doer_of, voice
from onrecord.statements.grammar import subject_of


def speaker(token: Token, scene: Scene) -> Token | None:
    """The head word of whoever speaks the words in which this one stands."""
    speaking = voice(token, scene)
    return speaking.speaker if speaking is not None else None


def maker(layer: Layer, scene: Scene) -> Token | None:
    """The head word of whoever the layer says it is by."""
    if layer.by == "voice":
        return speaker(layer.word, scene)
    if layer.by == "subj":
        return _agent(layer.word) if _is_reduced(layer.word) else _maker(layer.word) or _at_top(layer.word)
    if layer.by == "poss":
        return _owner(layer.word) or _maker_of_noun(layer.word)
    return None


def _is_reduced(word: Token) -> bool:
    return word.dep_ in ("amod", "acl") and word.tag_ == "VBN" and word.head.dep_ not in ("ROOT", "root")


def _at_top(verb: Token) -> Token | None:
    """The noun that the parser takes for the sentence's head, the verb being its participle: ``Lima | called on``."""
    return verb.head if verb.dep_ == "acl" and verb.head.dep_ in ("ROOT", "root") else None


def _agent(word: Token) -> Token | None:
    return next((child for child in word.children if child.dep_ == "obl:agent"), None)


def _maker(verb: Token) -> Token | None:
    return _agent(verb) if is_passive(verb) else subject_of(verb)


def _owner(noun: Token) -> Token | None:
    """``Moscow's call``, ``a call by Moscow``."""
    for child in noun.children:
        if child.dep_ == "nmod:poss":
            return child
        if child.dep_ in ("nmod", "obl:agent") and any(one.lower_ in ("by", "from") for one in child.lefts):
            return child
    return None


def _maker_of_noun(noun: Token) -> Token | None:
    """``made a call``: the subject of the verb that the noun is the object of."""
    step = edge(noun)
    if step is None or "obj" not in step.frames:
        return None
    found = governor(step.over, ("obj",))
    return doer_of(step.over) if found is not None and found.status == "carry" else None
