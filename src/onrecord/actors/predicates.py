"""The nouns that say in a clause what somebody is, was made or serves as.

Berg is the spokesman       Berg, who was governor, left       Berg was elected mayor       Berg served as minister
"""

from collections.abc import Iterator

from onrecord.actors.labels import SUBJECTS
from onrecord.actors.offices import COURTESY, SORTS, TITLES
from onrecord.actors.parties import Mention
from onrecord.actors.sectors import sector_of
from onrecord.actors.text import Text
from onrecord.actors.words import rows
from onrecord.actors.words import words as word_list

PEOPLE = word_list("heads.tsv", sort="person") | TITLES - COURTESY
SINGULAR = frozenset({"NN", "NNP"})
APPOINTING = frozenset(row["verb"] for row in rows("appointing.tsv"))
"""Verbs of making somebody what a noun says: ``elected``, ``named``."""
SERVING = frozenset({"serve", "work", "act", "start", "begin", "resign", "retire", "return", "continue", "remain"})
"""Verbs whose subject is what stands behind ``as``."""


def is_person_noun(text: Text, at: int) -> bool:
    """Whether a word is a noun for people by itself, as ``State`` of ``Secretary of State`` is not."""
    if (sort := SORTS.get(text.lemmas[at].lower())) is not None:
        return sort == "person"
    told = sector_of([text.words[at].removeprefix("ex-")])
    return told is not None and told.kind == "person"


def predicates(text: Text, mention: Mention) -> Iterator[tuple[int, int]]:
    """The nouns that say what somebody is, each with the first word that may belong to it.

    ``Berg is the spokesman``, ``Berg, who was governor``, ``Berg rose and was mayor``, ``Berg served as minister``.
    """
    head, above = mention.head, text.heads[mention.head]
    if text.lemmas[above].lower() in APPOINTING and text.deps[head] in ("obj", "nsubj:pass"):
        yield from ((noun, noun) for noun in text.children[above] if noun > above and is_made(text, noun))
    clauses = [one for one in text.children[head] if text.deps[one] == "acl:relcl" and has_who(text, one)]
    if text.deps[head] in SUBJECTS and above >= mention.end:
        clauses += [above, *(one for one in text.children[above] if text.deps[one] == "conj")]
    for clause in clauses:
        own = [one for one in text.children[clause] if text.deps[one] in SUBJECTS]
        if clause not in (above, *text.children[head]) and own:
            continue
        copula = text.child(clause, "cop")
        if text.pos[clause] == "NOUN" and copula is not None:
            yield clause, copula + 1
        for noun in text.children[clause]:
            if text.pos[clause] == "VERB" and (marker := serves_as(text, noun)) is not None:
                yield noun, marker + 1


def is_made(text: Text, noun: int) -> bool:
    """Whether a noun is what somebody is made by its verb: ``was elected president``, ``named Moss as its envoy``."""
    if text.tags[noun] not in SINGULAR or text.lemmas[noun].lower() not in PEOPLE:
        return False
    marker = text.child(noun, "case")
    return text.deps[noun] in ("obj", "xcomp") if marker is None else text.lower[marker] == "as"


def has_who(text: Text, clause: int) -> bool:
    """Whether ``who`` is the subject of a clause."""
    return any(text.deps[one] in SUBJECTS and text.lower[one] == "who" for one in text.children[clause])


def serves_as(text: Text, noun: int) -> int | None:
    """The ``as`` before a noun, or the verb whose object it is, where it is what somebody serves as."""
    if text.tags[noun] not in SINGULAR or text.lemmas[noun].lower() not in PEOPLE:
        return None
    verb = text.heads[noun]
    if text.deps[noun] in ("obj", "xcomp") and text.lemmas[verb].lower() == "become":
        return verb
    marker = text.child(noun, "case")
    return marker if marker is not None and text.lower[marker] == "as" and text.lemmas[verb] in SERVING else None
