"""Misreadings: subjects that the parser has mislaid, mostly in headlines and in short sentences."""

from spacy.tokens import Token

from onrecord.events.lemmas import bases
from onrecord.events.patterns import grouped
from onrecord.events.values import Trigger

OBJECTS = frozenset({"obj", "dobj"})
RELATIVE = frozenset({"acl:relcl", "relcl"})
NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})
_DONE_TO = ("harming", "handling")
_MISLABELS = frozenset({"compound", "obl:unmarked", "dep", "vocative", "nmod", "amod", "obl", "advmod", "nmod:desc"})


def child_of(above: Token, labels: frozenset[str]) -> Token | None:
    """The first child with one of the labels."""
    return next((child for child in above.children if child.dep_ in labels and not child.is_space), None)


def misparsed(verb: Token) -> tuple[Token, str] | None:
    """The subject where the parser has hung the verb on a noun that is no antecedent of it, and by which structure."""
    squeezed = between(verb)
    if squeezed is not None:
        return squeezed, "relative"
    if (joined := joined_before(verb)) is not None:
        return joined, "active"
    first = garden_path(verb)
    return (first, "active") if first is not None else None


def behind_particle(trigger: Trigger) -> Token | None:
    """The object where the parser takes a verb's particle for a preposition: ``struck down | the decree``.

    None where the pattern has a slot for the preposition.
    """
    verb, pattern = trigger.head, trigger.pattern
    if verb.i + 1 not in trigger.tokens:
        return None
    word = verb.nbor()
    noun = word.head
    if word.lower_ not in grouped("words.tsv")["particle"] or word.dep_ != "case" or noun.head.i != verb.i:
        return None
    asked = {one.slot for one in (*pattern.wanted, *pattern.unwanted)}.union(*pattern.actor, *pattern.recipient)
    placed = noun.dep_.split(":")[0] in ("obl", "nmod") and noun.ent_type_ not in ("DATE", "TIME")
    return noun if placed and word.lower_ not in asked else None


def garden_path(verb: Token) -> Token | None:
    """The subject where the parser takes a sentence for a noun with a participle: ``Nurses | called off a strike``.

    Of a headline's ``Okello to meet envoys`` the noun too. ``Three men | held in Oslo`` is a passive.
    """
    noun = verb.head
    if (
        verb.dep_ not in ("acl", "advcl", "acl:relcl")
        or noun.dep_.lower() != "root"
        or noun.pos_ not in NOUNS
        or noun.i > verb.i
    ):
        return None
    if verb.tag_ == "VB":
        to_come = any(child.lower_ == "to" for child in verb.lefts) and noun.tag_ in ("NNP", "NNPS", "NNS")
        return noun if to_come else None
    if any(child.dep_ == "cop" for child in noun.children) or _is_handled(verb):
        return None
    if verb.tag_ == "VBD" and verb.dep_ == "acl" and child_of(verb, _SUBJECTS) is None:
        return noun
    if verb.tag_ != "VBN" or verb.dep_ == "acl:relcl":
        return None
    last = next((token for token in reversed(list(noun.rights)) if not token.is_space), None)
    full = last is not None and last.text in (".", "!", "?")
    return noun if full or child_of(verb, OBJECTS) is not None else None


def is_headline_passive(verb: Token) -> bool:
    """``Hundreds arrested at rally``, ``Okoro gunned down by soldiers``: a line without full stop and auxiliary."""
    if any(child.dep_ == "aux" for child in verb.children) or verb.sent.text.rstrip()[-1:] in (".", "!", "?", "”"):
        return False
    by = any(child.dep_ == "obl:agent" for child in verb.rights)
    return _is_handled(verb) or (by and verb.tag_ == "VBN" and child_of(verb, OBJECTS) is None)


def _is_handled(verb: Token) -> bool:
    """``Mafia boss arrested in Lyon``, ``Five deported``: of what one does to people, with nobody behind the verb."""
    if verb.tag_ not in ("VBD", "VBN") or child_of(verb, OBJECTS) is not None or not verb.lower_.endswith("ed"):
        return False
    end = verb.i + 1 >= len(verb.doc) or verb.nbor().pos_ in ("ADP", "ADV", "SCONJ", "PUNCT", "SPACE")
    names = bases(verb)
    return end and any(not grouped("words.tsv").get(one, frozenset()).isdisjoint(names) for one in _DONE_TO)


def between(verb: Token) -> Token | None:
    """``a plan Okoro rejected``, where the parser takes the name for an apposition of the noun."""
    noun = thing(verb)
    if noun is None or verb.tag_ not in ("VBD", "VBZ", "VBP") or noun.i > verb.i:
        return None
    for child in noun.rights:
        if child.dep_ in ("appos", "flat") and child.pos_ == "PROPN" and child.left_edge.i == noun.i + 1:
            rest = verb.doc[child.right_edge.i + 1 : verb.i]
            return child if all(one.pos_ in ("ADV", "AUX") for one in rest) else None
    return None


def thing(verb: Token) -> Token | None:
    """The noun on which a relative clause hangs; also one that is taken for the subject though it can do nothing."""
    if verb.dep_ in ("acl", *RELATIVE):
        return verb.head
    noun = child_of(verb, _SUBJECTS)
    return noun if noun is not None and noun.lower_ in grouped("words.tsv").get("thing-said", ()) else None


def mislabelled(verb: Token) -> Token | None:
    """The noun right before a finite verb without a subject; of ``Fiji test-fired`` the name before ``test``."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP", ""):
        return None
    for child in reversed(list(verb.lefts)):
        if child.dep_.startswith("obl") and (beside := _beside_date(child)) is not None:
            return beside
        if child.dep_ in _MISLABELS and (child.pos_ == "PROPN" or child.ent_type_):
            return child
        if child.dep_ in _MISLABELS and child.i + 1 < verb.i and verb.doc[child.i + 1].text == "-":
            return next((one for one in child.lefts if one.pos_ == "PROPN" or one.ent_type_), None)
    return None


def _beside_date(noun: Token) -> Token | None:
    """``In September, Ann Okoro visited``: the name behind a date, taken for its apposition."""
    if noun.ent_type_ not in ("DATE", "TIME", "") or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
        return None
    named = [child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN"]
    return next((child for child in named if child.left_edge.nbor(-1).text == "," and _is_somebody(child)), None)


def _is_somebody(name: Token) -> bool:
    return bool(name.ent_type_) or any(child.dep_ == "flat" for child in name.children)


def joined_before(verb: Token) -> Token | None:
    """``were stopped by troops and the government | banned it``: the subject, joined to a noun of the clause before."""
    if verb.dep_ != "advcl" or verb.i < 2 or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    if any(child.dep_ == "mark" or child.dep_ in _SUBJECTS for child in verb.children):
        return None
    noun = verb.doc[verb.i - 1]
    return noun if noun.dep_ == "conj" and noun.pos_ in ("NOUN", "PROPN") and noun.head.i < noun.i else None
