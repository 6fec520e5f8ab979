"""Kinds: whether a noun means a person, a country, an organisation, or a thing, by the names found and the tables."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

import numpy
from spacy.strings import hash_string  # type: ignore[attr-defined]  # compiled
from spacy.tokens import Token

from onrecord.actors import countries
from onrecord.actors.nominals import SORTS
from onrecord.actors.sectors import HeadNoun
from onrecord.actors.tsv import shipped
from onrecord.events.clauses import words
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene
from onrecord.language.vectors import vectors
from onrecord.records import Actor

_NOUNS = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "X"})
_PERSONAL = re.compile("(er|or|ist|ian|ant|ee|eur)s$")
_BEGINNING = frozenset({"nsubj", "nsubj:pass", "nmod:poss"})
_PRONOUNS = frozenset({"they", "them", "he", "she", "him", "who", "whom"})
_YEAR = re.compile(r"(1[5-9]|20)\d\ds?")
_MONEY = frozenset({"$", "€", "£", "¥", "₹"})


class Kinds:
    """What the nouns of one page mean."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._headed: dict[int, Actor] = {}
        for actor in scene.cast.actors:
            for start, end in actor.mentions:
                self._headed.update(dict.fromkeys(range(start, end), actor))
        self.tests: dict[str, Callable[[Token], bool]] = {
            "@person": self.is_person,
            "@country": self.may_be_country,
            "@org": self.is_org,
            "@actor": self.is_actor,
            "@number": self.is_number,
            "@money": self.is_money,
            "@place": is_place,
        }
        """The classes that need no list of words, each with its test."""

    def actor(self, token: Token) -> Actor | None:
        """The actor in whose mention the token stands."""
        return self._headed.get(token.idx)

    def noun_of(self, pronoun: Token) -> Token | None:
        """The head of the last noun before a pronoun that names the same actor."""
        actor = self.actor(pronoun)
        before = [span for span in actor.mentions if span[1] <= pronoun.idx] if actor is not None else []
        named = (self.scene.doc.char_span(*span) for span in reversed(before))
        return next((span.root for span in named if span is not None and span.root.pos_ in ("NOUN", "PROPN")), None)

    def is_person(self, token: Token) -> bool:
        """Whether the noun means people."""
        actor = self.actor(token)
        if actor is not None:
            return actor.kind == "person" or (actor.kind == "group" and token.pos_ != "PROPN")
        return sort_of(token) in ("person", "group") or token.ent_type_ == "PERSON"

    def is_human(self, token: Token) -> bool:
        """Whether the noun means a single person: no body of people such as ``the army``."""
        actor = self.actor(token)
        kind = actor.kind if actor is not None else sort_of(token)
        return kind == "person" or token.ent_type_ == "PERSON"

    def is_country(self, token: Token) -> bool:
        """Whether the word names a country, its capital standing for it, or its government."""
        actor = self.actor(token)
        if actor is not None and actor.kind == "government":
            return True
        return names_country(token)

    def may_be_country(self, token: Token) -> bool:
        """Whether the word names a country, or a place or a body of which the tables know nothing."""
        if self.is_country(token):
            return True
        actor = self.actor(token)
        if actor is not None:
            heard = token.is_sent_start and _rank(token.lower_)  # "Lightning struck"
            return actor.kind == "place" and actor.country is None and token.pos_ == "PROPN" and not heard
        return self._is_unknown_name(token)

    def is_org(self, token: Token) -> bool:
        """Whether the noun means an organisation or a body."""
        actor = self.actor(token)
        if actor is not None:
            return actor.kind in ("organization", "government") or (actor.kind == "group" and token.pos_ == "PROPN")
        return token.ent_type_ == "ORG" or sort_of(token) in ("organization", "government")

    def is_actor(self, token: Token) -> bool:
        """Whether the noun means somebody who can act."""
        if token.pos_ == "PRON":
            return self.actor(token) is not None or token.lower_ in _PRONOUNS or is_described(token)
        return (
            self.actor(token) is not None
            or token.ent_type_ in ("PERSON", "ORG", "NORP")
            or sort_of(token) is not None
            or names_country(token)
            or self._is_unknown_name(token)
        )

    def _is_unknown_name(self, token: Token) -> bool:
        """Whether the word is written as a name that the recogniser passed over; in a headline every word may be."""
        if token.ent_type_ or not token.text[:1].isupper() or is_time(token):
            return False
        if token.tag_ not in ("NNP", "NNPS") and not _is_unheard(token):
            return False
        passage = self.scene.passage(token)
        return (
            passage is not None and passage.kind == "body" and token.dep_ not in ("compound", "flat", "nmod:unmarked")
        )

    def is_number(self, token: Token) -> bool:
        """Whether the noun is a number or has one."""
        return token.pos_ == "NUM" or any(child.dep_ == "nummod" for child in token.children)

    def is_money(self, token: Token) -> bool:
        """Whether the phrase is a sum of money."""
        around = (token, *token.children)
        return token.ent_type_ == "MONEY" or any(
            one.text[-1:] in _MONEY or not words("money").isdisjoint(bases(one)) for one in around
        )


def is_place(token: Token) -> bool:
    """Whether the noun is a name of a place."""
    return token.ent_type_ in ("GPE", "LOC", "FAC")


def is_described(token: Token) -> bool:
    """``those who jailed him``, ``many killed in Goma``: a pronoun that its clause makes a description."""
    if token.lower_ not in words("standing-for-people"):
        return False
    return any(child.dep_.split(":")[0] == "acl" and child.i > token.i for child in token.children)


def sort_of(token: Token) -> str | None:
    """What the tables say of a common noun: person, group, organization, government; None of a thing."""
    if token.pos_ not in _NOUNS:
        return None
    if token.pos_ == "ADJ" and token.dep_ in ("amod", "compound"):  # militant targets, but major talks
        return None if words("people").isdisjoint(bases(token)) or _is_adjective(token.lower_) else "group"
    names = [*bases(token), *(base.rsplit("-", 1)[-1] for base in bases(token) if "-" in base)]
    if token.i and f"{token.nbor(-1).lower_}+{token.lower_}" in words("people"):
        return "person" if token.tag_ == "NN" else "group"
    if not words("no-actor").isdisjoint(names):
        return None
    known = _sorts()
    for name in names:
        if name in known:
            return known[name]
    if not words("people").isdisjoint(names):
        return "group" if token.tag_ == "NNS" else "person"
    return "group" if token.tag_ == "NNS" and _is_personal(token.lower_) else None


def _is_unheard(token: Token) -> bool:
    """Whether a sentence begins with a bare noun that is no word that anybody knows: ``Arnor is about to``."""
    bare = bool(token.is_sent_start) and token.tag_ == "NN" and token.dep_ in _BEGINNING and not any(token.lefts)
    return bare and not _rank(token.lower_)


@lru_cache(maxsize=1 << 12)
def _rank(word: str) -> int:
    """How frequent a word is, from 1; 0 of one that is not among the 80,000 most frequent."""
    return int(vectors().numbers(numpy.asarray([hash_string(word)], dtype="uint64"))[0])


def _is_adjective(word: str) -> bool:
    return word in words("no-person") or word in words("adjective")


@cache
def _sorts() -> dict[str, str]:
    """The nouns of the actors' tables, with those that take another's sector: ``representative``."""
    taking = (line.value for line in shipped("sectors.tsv", HeadNoun))
    return {head.phrase: head.kind for head in taking if head.use == "takes" and head.kind} | SORTS


@lru_cache(maxsize=1 << 12)
def _is_personal(form: str) -> bool:
    """Whether a plural is one of people by its ending: ``controllers``, ``lobbyists``."""
    return bool(_PERSONAL.search(form)) and form[:-1] not in words("no-person")


def is_time(token: Token) -> bool:
    """Whether the noun is one of the calendar."""
    return not words("calendar").isdisjoint(bases(token))


def is_dated(token: Token) -> bool:
    """Whether the noun is a time: ``on Friday``, ``during the 1960s``."""
    timed = is_time(token) or _YEAR.fullmatch(token.text) is not None
    return token.ent_type_ in ("DATE", "TIME") or (timed and token.ent_type_ in ("", "CARDINAL"))


def names_country(token: Token) -> bool:
    """Whether the word, or the name that it stands in, is a form of a country's name."""
    if not token.text[:1].isupper():
        return False
    return _is_country(name_around(token))


def names_land(token: Token) -> bool:
    """Whether the word, or the name that it stands in, is a country's name itself, not its capital's."""
    match = countries.country_of(name_around(token)) if token.text[:1].isupper() else None
    return match is not None and match.role in ("name", "former")


def name_around(token: Token) -> str:
    """The name that the token stands in: the entity, or the word alone."""
    doc, start, end = token.doc, token.i, token.i + 1
    if token.ent_type_:
        while start > 0 and doc[start].ent_iob_ == "I":
            start -= 1
        while end < len(doc) and doc[end].ent_iob_ == "I":
            end += 1
    return " ".join(doc[at].text for at in range(start, end))


@lru_cache(maxsize=1 << 12)
def _is_country(name: str) -> bool:
    match = countries.country_of(name)
    return match is not None and match.role in ("name", "former", "adjective", "demonym", "people", "capital", "seat")
