"""Edges: how a word hangs on the word above it, in the terms of ``governors.tsv``."""

from typing import NamedTuple

from spacy.tokens import Token

CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided", "assuming", "supposing"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_CLAUSE_MARKS = frozenset({"mark", "case"})
_CASES = frozenset({"case", "mark", "fixed"})
_PARTICLES = frozenset({"out", "off", "down", "up", "away", "back"})
_OBLIQUE = frozenset({"obl", "nmod", "obl:unmarked"})
_CLAUSES = frozenset(
    {"xcomp", "ccomp", "csubj", "advcl", "acl", "acl:relcl", "conj", "parataxis", "obl", "nmod", "ROOT"}
)
_WANTING = frozenset({"want", "order", "demand", "need"})
_HELPING = ("aux", "cop")


class Edge(NamedTuple):
    """The word above, and the frames that this may be, the likeliest first; none where the act stands on its own."""

    over: Token
    frames: tuple[str, ...]


def is_verbal(token: Token) -> bool:
    """Whether the word heads a clause: a verb, or a predicate with its copula or auxiliary."""
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or bool(helpers(token))


def helpers(token: Token) -> list[Token]:
    """The auxiliaries and copulas of a predicate, in their order; a name such as ``May`` is none."""
    return [child for child in token.children if child.dep_.startswith(_HELPING) and child.pos_ != "PROPN"]


def marker(token: Token) -> str:
    """The subordinator or preposition before the word: ``if``, ``that``, ``to``, ``of``; empty where there is none."""
    found = [child.lower_ for child in cases(token) if child.dep_ in _CLAUSE_MARKS]
    if asked := next((word for word in found if word in CONDITIONS), None):
        return asked  # into whether they left
    return next((word for word in found if word != "to"), "to" if found else "")


def cases(noun: Token) -> list[Token]:
    """The prepositions before a noun; also those that hang on its title: ``with former president Ana Ruiz``."""
    found = [child for child in noun.lefts if child.dep_ in _CASES]
    if not found and noun.pos_ == "PROPN":
        titles = [child for child in noun.lefts if child.dep_ in ("nmod:desc", "compound")]
        found = [child for title in titles for child in title.lefts if child.dep_ == "case"]
    return found


def is_infinitive(token: Token) -> bool:
    """Whether the word is an infinitive with its ``to``, or an auxiliary or copula of it is."""
    if any(child.tag_ == "VBG" for child in helpers(token)):
        return False  # "admitted to having seen"
    return any(child.lower_ == "to" and child.dep_ in ("mark", "aux", "fixed") for child in token.lefts)


def has_subject(token: Token) -> bool:
    """Whether the clause has its own subject."""
    return any(child.dep_.startswith(("nsubj", "csubj")) for child in token.children)


def joined_with(verb: Token) -> Token:
    """The verb that a further one is joined with: ``free those | held without trial and drop the charges``.

    A bare infinitive goes with the bare verb above, not with the participle that the parser hangs it on.
    """
    above = verb.head
    if verb.tag_ == "VB" and above.tag_ == "VBN" and above.dep_ == "acl" and not is_infinitive(verb):
        at = above
        while at.head.i != at.i:
            at = at.head
            if at.tag_ == "VB":
                return at
    return above


def is_passive(token: Token) -> bool:
    """Whether the clause is passive."""
    return any(child.dep_ in ("nsubj:pass", "aux:pass", "csubj:pass") for child in token.children)


def is_finite(token: Token) -> bool:
    """Whether the clause has tense: by its verb or by an auxiliary."""
    forms = [token, *helpers(token)]
    return any(
        one.tag_ in ("VBD", "VBP", "VBZ", "MD") if one.tag_ else "Fin" in one.morph.get("VerbForm", []) for one in forms
    )


def edge(token: Token) -> Edge | None:
    """The way from this word to the word above it; None at the top."""
    return None if token.head.i == token.i else _repaired(token) or _by_parse(token)


def _repaired(token: Token) -> Edge | None:
    """The edge where the parser has lost a verb within a phrase."""
    if (noun := _mistaken(token)) is not None:
        return Edge(noun.head, ("inf",) if marker(noun) == "to" else (marker(noun),))
    saying = token.head
    if token.dep_ == "advcl" and saying.dep_ == "parataxis" and saying.head.i < token.i < saying.i:
        return Edge(saying.head, _adjunct(token))  # "is weighing whether to leave, its minister said"
    if token.dep_ in ("acl:relcl", "relcl") and token.head.dep_.startswith("obl") and is_asked(token):
        return Edge(token.head.head, ("that",))
    if token.dep_ == "acl" and token.tag_ in ("VBN", "VBD") and token.head.dep_ == "obj" and _is_wanted(token):
        return Edge(token.head.head, ("obj+inf",))
    if token.dep_ not in _CLAUSES and token.tag_ == "VB" and token.i > 1 and token.nbor(-1).lower_ == "to":
        return Edge(token.nbor(-2), ("inf",))  # set to deport ten men
    return None


def is_asked(verb: Token) -> bool:
    """``asked every year | that Fiji send him``: a clause in the subjunctive, hung on what is beside it."""
    opening = verb.left_edge
    own = any(child.dep_ == "nsubj" and child.i != opening.i for child in verb.lefts)
    return opening.lower_ == "that" and own and verb.tag_ in ("VB", "VBP") and not helpers(verb)


def _is_wanted(participle: Token) -> bool:
    """``want the woman detained``: what is wanted of the object, where the parser takes it for its attribute."""
    return participle.head.head.lemma_ in _WANTING


def _by_parse(token: Token) -> Edge:
    over, dep = token.head, token.dep_
    if dep in ("xcomp", "ccomp", "csubj", "csubj:pass", "csubj:outer"):
        return Edge(over, _complement(token))
    if dep in ("advcl", "acl"):
        return Edge(over, _adjunct(token))
    if dep in ("acl:relcl", "relcl"):
        return Edge(over, ("that", "would") if is_content(token) else ("would",))
    if dep in ("obj", "iobj", "nsubj:pass"):
        return Edge(over, ("obj",))
    if dep.startswith("nsubj"):
        return Edge(over, ("obj",) if is_passive(over) else ("subj",))
    if dep in _OBLIQUE:
        return Edge(over, _oblique(token))
    if dep == "compound":
        return Edge(over, ("comp",))
    return Edge(joined_with(token), ("conj",)) if dep == "conj" else Edge(over, ())


def _mistaken(token: Token) -> Token | None:
    """The noun of a phrase such as ``to host talks``, ``of arming rebels``, the verb being taken for its modifier.

    Either word of the phrase may be asked for.
    """
    noun = token.head if token.dep_ in ("compound", "amod") and token.head.dep_ in _OBLIQUE else token
    case = next((child for child in noun.lefts if child.dep_ == "case"), None)
    if case is None or noun.dep_ not in _OBLIQUE or noun.i <= case.i + 1:
        return None
    verb = token.doc[case.i + 1]
    if verb.head.i != noun.i or token.i not in (verb.i, noun.i):
        return None
    if case.lower_ == "to":
        return noun if verb.tag_ == "VB" or (token.i == verb.i and verb.dep_ == "amod") else None
    return noun if verb.tag_ in ("VBG", "NN") and verb.lower_.endswith("ing") and token.i == verb.i else None


def is_content(clause: Token) -> bool:
    """``accusations that it arms them``: the clause is what the noun says; ``a law that bans them`` does it."""
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in clause.lefts)


def _oblique(token: Token) -> tuple[str, ...]:
    case = next((child for child in token.lefts if child.dep_ == "case"), None)
    if case is not None and case.tag_ == "RP":
        return ("obj",)  # called off a strike
    if token.tag_ == "VB" and (is_infinitive(token) or (case is not None and case.lower_ == "to")):
        return ("obj+inf", "inf") if _has_object(token) else ("inf",)
    if behind := _behind_particle(token):
        return behind
    return (marker(token),) if marker(token) else ()


def _behind_particle(token: Token) -> tuple[str, ...]:
    """``ruled | out sending``, ``backed | out of talks``: the frames where the verb's particle is set off."""
    led = [child.lower_ for child in token.lefts if child.dep_ in _CASES]
    if not led or led[0] not in _PARTICLES:
        return ()
    return (*led[1:], "ing") if token.tag_ == "VBG" else tuple(led[1:])


def _complement(token: Token) -> tuple[str, ...]:
    mark = marker(token)
    if mark in CONDITIONS:
        return ("if",)
    if is_infinitive(token):
        return ("obj+inf", "inf") if _has_object(token) else ("inf",)
    if token.tag_ == "VBG" and not is_finite(token):
        return (mark, "ing") if mark and mark != "that" else ("ing",)
    if _is_wanted_done(token):
        return ("obj+inf", "inf", "ing")
    if token.dep_ == "xcomp":
        return ("ing", "obj") if token.pos_ in NOMINAL else ("inf", "ing")
    return ("that",)


def _is_wanted_done(token: Token) -> bool:
    """``want him jailed``, ``want his killers arrested``: also where the parser makes a clause of its own of it."""
    if token.tag_ not in ("VBN", "VBD") or not _has_object(token) or marker(token) or helpers(token):
        return False
    return token.dep_ == "xcomp" or token.head.lemma_ in _WANTING


def _is_perfect_gerund(token: Token) -> bool:
    """``denies | having bombed it``."""
    return token.tag_ == "VBN" and any(one.lower_ == "having" for one in helpers(token))


def _has_object(token: Token) -> bool:
    """Whether somebody else is to do it: ``wants him to leave``."""
    return has_subject(token) or any(child.dep_ in ("obj", "iobj") and child.i < token.i for child in token.head.rights)


def is_set_off(token: Token) -> bool:
    """By a comma: ``stormed the hall, arresting ten``."""
    first, last = token.left_edge, token.right_edge
    before = first.text == "," or (first.i > 0 and first.nbor(-1).text == ",")
    return before or (token.i < token.head.i and last.i + 1 < len(token.doc) and "," in (last.text, last.nbor().text))


def _adjunct(token: Token) -> tuple[str, ...]:
    """A clause beside the verb, or behind a noun: what it hangs on may govern it, or it is a purpose or a condition."""
    mark = marker(token)
    if mark in CONDITIONS:
        return ("if",)
    if is_infinitive(token):
        wanted = ("obj+inf", "inf") if _has_object(token) else ("inf",)
        if token.tag_ == "VBG" and not helpers(token):
            wanted = ("to", *wanted)  # came close to seizing
        return (*wanted, "purpose")
    if (token.tag_ == "VBG" or _is_perfect_gerund(token)) and not is_finite(token):
        if behind := _behind_particle(token):
            return behind
        return (mark,) if mark else ("beside",) if is_set_off(token) else ("ing", "beside")
    if is_finite(token) and mark in ("", "that"):
        return ("that",)
    return (mark,) if mark else ()
