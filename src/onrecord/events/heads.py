"""Heads: the word that a role's phrase is about: the lawmaker of a party, the name before its original script."""

import unicodedata

from spacy.tokens import Token

from onrecord.events.kinds import names_country, sort_of

_LANDS = frozenset({"NORP", "GPE", "LOC"})
_BESIDE = frozenset({"amod", "compound", "conj"})
_LABEL = 7  # words between a party and its lawmaker


def behind_label(token: Token) -> Token:
    """Of ``People's Party (PP) lawmaker Ana Ruiz`` the lawmaker, where the parser takes the party for the head."""
    if token.pos_ not in ("PROPN", "NOUN") or token.ent_type_ not in ("ORG", "NORP", "GPE", "MISC"):
        return token
    called = False
    for at in range(token.i + 1, min(_name_end(token) + _LABEL, len(token.doc))):
        word = token.doc[at]
        if word.ent_type_ == "PERSON":
            return _top_of_name(word) if called else token
        if word.ent_iob_ == "I" and word.ent_type_ == token.ent_type_:
            continue
        if word.text not in ("(", ")") and word.pos_ not in ("PROPN", "NOUN", "ADJ", "NUM", "X", "PUNCT"):
            return token
        if word.text in (",", ";", ":", "-", "."):
            return token
        called = sort_of(word) == "person" or (called and word.text in ("(", ")"))
    return token


def lands_of(noun: Token) -> list[Token]:
    """The countries named side by side before a plural: ``Kenyan, Ugandan farm ministers``."""
    if noun.tag_ != "NNS":
        return []
    before = noun.doc[noun.left_edge.i : noun.i]
    found = [one for one in before if one.ent_type_ in _LANDS and one.dep_ in _BESIDE and noun.is_ancestor(one)]
    apart = all(one.nbor().text in (",", "and") for one in found[:-1])
    return found if apart and all(names_country(one) for one in found) else []


def of_script(token: Token) -> Token:
    """Of a name in another script in brackets the name before it: ``Wen Tai-lin (溫泰林)``."""
    if token.text.isascii() or unicodedata.category(token.text[0]) != "Lo" or token.i < 2:
        return token
    start = token.i - 1
    while start > 0 and token.doc[start].text != "(" and unicodedata.category(token.doc[start].text[0]) == "Lo":
        start -= 1
    if start == 0 or token.doc[start].text != "(":
        return token
    near = reversed(
        token.doc[max(0, start - _LABEL) : start]
    )  # "Wen Wan-an", of which the tagger takes "an" for a word
    return next((_top_of_name(one) for one in near if one.pos_ == "PROPN"), token)


def _name_end(token: Token) -> int:
    """Where the name that the token stands in ends."""
    end = token.i + 1
    while end < len(token.doc) and token.doc[end].ent_iob_ == "I":
        end += 1
    return end


def _top_of_name(token: Token) -> Token:
    """The head of the name that begins here."""
    at = token
    while at.head.i != at.i and at.head.ent_type_ == "PERSON" and at.dep_ in ("flat", "compound"):
        at = at.head
    return at
