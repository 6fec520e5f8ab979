"""Attachments: words of a clause that the parser has hung elsewhere than they belong, each with its sign."""

from spacy.tokens import Token

from onrecord.events.edges import cases, is_set_off
from onrecord.events.lemmas import bases
from onrecord.events.misreadings import NOUNS, OBJECTS, child_of, mislabelled
from onrecord.events.patterns import grouped

OF_DEEDS = frozenset({"of", "for", "from", "over"})
"""What stands before the deed that somebody is blamed for."""

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "nsubj:outer", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubj:pass", "nsubjpass"})
_PAST = frozenset({"VBD", "VBN"})
_QUOTES = frozenset({'"', "”", "''", "’", ","})


def _words(group: str) -> frozenset[str]:
    return grouped("words.tsv").get(group, frozenset())


def mislaid(verb: Token) -> Token | None:
    """A subject under another label; ``back in Israel, a former minister blamed``: nothing behind a preposition."""
    found = inverted(verb) or mislabelled(verb)
    return found if found is not None and not cases(found) else None


def inverted(verb: Token) -> Token | None:
    """The speaker behind the verb, taken for its object: ``“Is it safe?” asks | Ana Ruiz``."""
    if verb.tag_ not in ("VBZ", "VBD") or verb.i == 0 or verb.nbor(-1).text not in _QUOTES:
        return None
    behind = child_of(verb, OBJECTS)
    named = behind is not None and behind.ent_type_ == "PERSON" and behind.left_edge.i == verb.i + 1
    return behind if named else None


def up_to(verb: Token) -> Token | None:
    """``kidnapped up to 16 advisers``, where the parser takes the limit for a preposition."""
    for child in verb.rights:
        if child.dep_ == "obl" and any(one.dep_ == "nummod" for one in child.lefts):
            first = next((one for one in child.lefts if one.dep_ == "case"), None)
            if first is not None and first.lower_ == "to" and first.i and first.nbor(-1).lower_ == "up":
                return child
    return None


def at_the_hands_of(word: Token) -> Token | None:
    """``beaten at the hands of soldiers``, ``torture at the hands of soldiers``."""
    for child in word.rights:
        at = any(one.lower_ == "at" for one in cases(child))
        if at and child.lower_ in ("hands", "hand") and child.dep_ in ("obl", "nmod"):
            return next((one for one in child.rights if one.dep_ == "nmod"), None)
    return None


def laid_to(noun: Token) -> Token | None:
    """``The raid was blamed on Chad``, ``attributed the raid to Chad``: who is said to have done what the noun says."""
    verb = noun.head
    if noun.dep_ not in {*OBJECTS, *_PASSIVE_SUBJECTS} or _words("laying").isdisjoint(bases(verb)):
        return None
    behind = [child for child in verb.rights if child.dep_ == "obl" and child.i > noun.i]
    return next((child for child in behind if any(one.lower_ in ("on", "to") for one in cases(child))), None)


def joined_to_noun(verb: Token) -> Token | None:
    """The subject of a verb, where the parser joins it to a noun of the clause before."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    if any(child.dep_ == "mark" or child.dep_ in _SUBJECTS for child in verb.children):
        return None
    before = verb.left_edge.i - 1
    return verb.doc[before] if before > 0 and verb.doc[before].dep_ == "conj" else None


def of_one_form(verb: Token, above: Token) -> Token | None:
    """``are looking into a blaze that killed ten and injured two``: the verb between, where only that has this form."""
    if above.tag_ != "VBG" or verb.tag_ not in _PAST or any(child.dep_.startswith("aux") for child in verb.children):
        return None
    between = reversed(verb.doc[above.i + 1 : verb.i])
    return next((one for one in between if one.tag_ in _PAST and one.pos_ == "VERB"), None)


def in_mind(verb: Token, above: Token) -> Token | None:
    """``argued that he was a risk | and should be held``: not joined to what was argued, that has no such verb."""
    if above.tag_ not in _PAST or not _has_modal(verb) or _has_modal(above):
        return None
    between = reversed(verb.doc[above.i + 1 : verb.left_edge.i])
    return next((one for one in between if one.dep_ == "ccomp" and has_own_subject(one)), None)


def _has_modal(verb: Token) -> bool:
    return any(child.tag_ == "MD" for child in verb.lefts)


def accused(verb: Token, noun: Token) -> Token | None:
    """``accused soldiers of beating``: the object itself, where the parser hangs the verb on it."""
    if verb.tag_ != "VBG" or not any(child.lower_ in OF_DEEDS for child in verb.lefts if child.dep_ == "mark"):
        return None
    if noun.dep_ in (*OBJECTS, *_PASSIVE_SUBJECTS) and not _words("blaming").isdisjoint(bases(noun.head)):
        return noun
    first = noun.left_edge  # "The opposition | accused soldiers", taken for one phrase
    near = [one for one in (first, first.nbor(-1) if first.i > 0 else first) if one.tag_ in _PAST]
    return noun if any(not _words("blaming").isdisjoint(bases(one)) for one in near) else None


def with_whom(noun: Token) -> Token:
    """``with unions and groups of victims | accusing it``: all who stand behind ``with``, not the last of them."""
    top = noun
    while top.dep_ in ("nmod", "conj") and top.head.pos_ in (*NOUNS, "ADJ"):
        top = top.head
    return top if top.dep_ == "obl" and any(child.lower_ == "with" for child in top.lefts) else noun


def absolute(verb: Token, above: Token) -> Token | None:
    """``with the union | accusing it``, ``seen as Lima | not helping``, where the parser parts the two."""
    before = verb.left_edge.i - 1
    if verb.tag_ != "VBG" or before <= above.i:
        return None
    near = [child for child in above.rights if child.dep_ == "obl" and child.right_edge.i == before]
    cases = {one.lower_ for child in near for one in child.lefts if one.dep_ == "case"}
    return near[0] if cases & {"with", "as"} and near[0].pos_ in NOUNS and not is_set_off(verb) else None


def is_called_out(verb: Token) -> bool:
    """Whether a verb blames with its particle: ``called him out``."""
    return any(
        child.dep_ == "compound:prt" and f"{verb.lemma_}+{child.lower_}" in _words("blaming") for child in verb.rights
    )


def charged_by(verb: Token) -> Token | None:
    """``won a conviction against Okoro for arming rebels``: whoever stands behind ``against``."""
    paper = child_of(verb, OBJECTS)
    if paper is None or _words("charge-sheet").isdisjoint(bases(paper)):
        return None
    near = [child for one in (paper, verb) for child in one.rights if child.dep_ in ("nmod", "obl")]
    return next((child for child in near if any(one.lower_ == "against" for one in cases(child))), None)


def behind_at(verb: Token) -> Token | None:
    """``lashed out at Chad for arming``."""
    return next((child for child in verb.rights if child.dep_ == "obl"), None)


def has_own_subject(verb: Token) -> bool:
    """Whether the clause says itself who does it."""
    return child_of(verb, _SUBJECTS) is not None
