"""Clauses: who does what a verb says and to whom it is done, also where the words stand in the clause above."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.events.attachments import (
    OF_DEEDS,
    absolute,
    accused,
    at_the_hands_of,
    behind_at,
    charged_by,
    has_own_subject,
    in_mind,
    inverted,
    is_called_out,
    mislaid,
    of_one_form,
    up_to,
    with_whom,
)
from onrecord.events.edges import cases, is_set_off, joined_with
from onrecord.events.governors import governor
from onrecord.events.lemmas import bases
from onrecord.events.misreadings import (
    NOUNS,
    OBJECTS,
    RELATIVE,
    between,
    child_of,
    garden_path,
    is_headline_passive,
    misparsed,
    thing,
)
from onrecord.events.patterns import grouped

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "nsubj:outer", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubj:pass", "nsubjpass"})
_PASSIVE_MARKS = frozenset({"aux:pass", "auxpass", "nsubj:pass", "nsubjpass", "csubj:pass"})
_ACTIVE_MARKS = frozenset({"aux", "nsubj"})
_SMALL_CLAUSES = frozenset({"ccomp", "xcomp"})
_COMPLEMENTS = frozenset({*OBJECTS, *_PASSIVE_SUBJECTS, "obl", "xcomp"})
_NAMES = frozenset({"LOC", "GPE", "NORP", "ORG", "PERSON"})
_REDUCED = frozenset({"acl", "advcl", "amod", "xcomp", "parataxis"})
_RELATIVE_WORDS = frozenset({"who", "which", "that", "whom", "whose"})
_ELSEWHERE = frozenset({"ccomp", "acl:relcl", "relcl", "parataxis", "advcl"})
_VERBS = frozenset({"VERB", "AUX"})
_PAST = frozenset({"VBD", "VBN"})
_BESIDE_EVENTS = frozenset({"despite", "amid", "following"})
_LINKS = frozenset({"cc", "advmod", "aux", "punct"})
_WHEN = frozenset({"while", "when", "after", "before", "since", "by", "without"})
_DEPTH = 8


class Found(NamedTuple):
    """A word found, and by which structure: active, passive, relative, reduced, conjoined, control, gerund, noun."""

    token: Token | None
    how: str


@cache
def words(group: str) -> frozenset[str]:
    """The words of one class of ``words.tsv``."""
    return grouped("words.tsv").get(group, frozenset())


def agent(verb: Token) -> Found:
    """Who does it: the subject; of a passive whoever stands behind ``by``."""
    if is_passive(verb):
        return Found(by_phrase(verb), "passive")
    return _subject(verb, 0)


def patient(verb: Token) -> Found:
    """To whom or what it is done: the object; of a passive the subject."""
    if is_passive(verb):
        found = _subject(verb, 0)
        return Found(found.token, "passive")
    own = child_of(verb, OBJECTS)
    if own is not None and own == inverted(verb):
        return Found(None, "active")
    if own is not None:
        return Found(let_do(own) or antecedent(own) or own, "active")
    asked = child_of(verb, frozenset({"iobj", "dative"}))
    if asked is not None:
        return Found(antecedent(asked) or asked, "active")  # "asked the government to scrap it", "thanked Fiji for it"
    following = shared_tail(verb)
    if following is not None and (shared := child_of(following, OBJECTS)) is not None:
        return Found(shared, "conjoined")
    if (first := shared_start(verb)) is not None:
        return Found(child_of(first, OBJECTS), "conjoined")
    if between(verb) is not None:
        return Found(thing(verb), "relative")
    if verb.dep_ in RELATIVE and _has_gap(verb):
        return Found(verb.head, "relative")
    return Found(_in_small_clause(verb) or up_to(verb), "active")


def _in_small_clause(verb: Token) -> Token | None:
    """``found him guilty``, ``shot dead a student``, ``called Fiji's premier | a thief``."""
    called = [child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ != "VB"]
    if len(called) == 2 and any(child.dep_ in ("nmod:poss", "det") for child in called[0].lefts):
        return called[0]
    for child in verb.rights:
        if child.dep_ in _SMALL_CLAUSES and (child.pos_ in ("ADJ", "NOUN") or child.tag_ == "NN"):
            return child_of(child, SUBJECTS) or child_of(child, OBJECTS)
    return None


def let_do(noun: Token) -> Token | None:
    """Who is let do something, where the parser takes the infinitive for the noun: ``let the Oriel Star dock``."""
    if noun.dep_ not in OBJECTS or words("letting").isdisjoint(bases(noun.head)) or noun.lower_ not in words("bare"):
        return None
    return next((child for child in reversed(list(noun.lefts)) if child.dep_ == "compound"), None)


def grammatical_subject(verb: Token) -> Token | None:
    """The subject, also where it stands in the clause above."""
    return _subject(verb, 0).token


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is the one to whom it is done."""
    marks = {child.dep_ for child in verb.children} & _PASSIVE_MARKS
    if marks:  # "A raid killed ten", where the parser takes the raid for a passive's subject
        return bool(marks - _PASSIVE_SUBJECTS) or verb.tag_ != "VBD" or child_of(verb, OBJECTS) is None
    if any(child.dep_ in _ACTIVE_MARKS for child in verb.children):
        return is_headline_passive(verb)
    if verb.tag_ == "VBD" and verb.dep_ == "conj" and _reads_on(verb):
        return is_passive(verb.head)
    if verb.tag_ == "VBD" and verb.dep_ == "acl" and _is_past_form(verb) and misparsed(verb) is None:
        return True
    if verb.tag_ != "VBN":
        return False
    if garden_path(verb) is not None:
        return False
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return is_passive(verb.head) and child_of(verb, SUBJECTS) is None
    if verb.dep_ == "acl" and child_of(verb, OBJECTS) is not None and verb.i == verb.head.i + 1:
        return not words("giving").isdisjoint(bases(verb))  # "the head of the forces | backed demands"
    if verb.dep_ in _REDUCED or verb.dep_ in RELATIVE:
        return True
    return child_of(verb, OBJECTS) is None  # a headline's "Three held in Oslo"


def _reads_on(verb: Token) -> bool:
    """Whether a joined verb may be a participle that is taken for a past: ``were convicted and sentenced to death``."""
    return _is_past_form(verb) and verb.head.pos_ == "VERB" and verb.head.tag_ == "VBN"


def _is_past_form(verb: Token) -> bool:
    """Whether a past without subject and object may be a participle: ``men sentenced to death``."""
    return child_of(verb, SUBJECTS) is None and child_of(verb, OBJECTS) is None and verb.lower_.endswith("ed")


def by_phrase(verb: Token) -> Token | None:
    """Whoever stands behind ``by``; of two verbs it may hang on the second."""
    for child in verb.children:
        if _is_of_noun(child, verb):
            continue
        if child.dep_ in ("obl:agent", "agent") or (child.dep_ == "obl" and _is_by(child)):
            return next((one for one in child.children if one.dep_ == "pobj"), None) if child.dep_ == "agent" else child
    if (hands := at_the_hands_of(verb)) is not None:
        return hands
    for child in verb.children:
        if child.dep_ == "xcomp" and child.pos_ == "ADJ":  # "shot dead by police"
            return next((one for one in child.rights if one.dep_ in ("obl:agent", "obl") and _is_by(one)), None)
        if child.dep_ in ("conj", "xcomp") and child.pos_ == "VERB" and child.tag_ in ("VBN", "VB"):
            if child.dep_ == "conj" and not is_passive(child):
                continue
            return by_phrase(child) if child.dep_ == "conj" or not is_passive(child) else None
    return _behind_recipient(verb)


def _behind_recipient(verb: Token) -> Token | None:
    """``was offered to the rebels | by President Okoro``, where the parser gives the doer to the one it is done to."""
    given = [child for child in verb.rights if child.dep_ == "obl" and any(one.lower_ == "to" for one in cases(child))]
    beside = (one for child in given for one in child.rights)
    return next((one for one in beside if one.dep_ == "nmod" and _is_by(one)), None)


def _is_of_noun(noun: Token, verb: Token) -> bool:
    """``was granted despite warnings | by the fishermen``: what stands behind ``by`` belongs to the noun before it."""
    first = noun.left_edge
    if noun.dep_ not in ("obl:agent", "obl") or first.lower_ != "by" or first.i == 0:
        return False
    before = first.nbor(-1)
    cases = {one.lower_ for one in before.lefts if one.dep_ == "case"}
    return before.dep_ == "obl" and before.head.i == verb.i and bool(cases & _BESIDE_EVENTS)


def _is_by(noun: Token) -> bool:
    return any(child.dep_ == "case" and child.lower_ == "by" for child in noun.lefts) and noun.ent_type_ != "DATE"


def shared_tail(verb: Token) -> Token | None:
    """A further verb of a coordination, whose object serves both: ``arrested, tried and jailed three men``."""
    first = verb.head if verb.dep_ == "conj" and verb.head.pos_ == "VERB" else verb
    tails = []
    for child in first.rights:
        if child.dep_ == "conj" and child.pos_ == "VERB" and child.i > verb.i:
            between = verb.doc[verb.i + 1 : child.i]
            if all(one.dep_ in _LINKS or one in tails for one in between) and not has_own_subject(child):
                tails.append(child)
    return next((one for one in tails if child_of(one, OBJECTS) is not None), tails[0] if tails else None)


def shared_start(verb: Token) -> Token | None:
    """The verb before, where the parser gives it the object that serves both: ``found | and seized ivory``."""
    if verb.dep_ != "conj" or verb.head.pos_ != "VERB" or has_own_subject(verb):
        return None
    own = child_of(verb.head, OBJECTS)
    between = verb.doc[verb.head.i + 1 : verb.i]
    return verb.head if own is not None and own.i > verb.i and all(one.dep_ in _LINKS for one in between) else None


def antecedent(pronoun: Token) -> Token | None:
    """The noun that a relative pronoun stands for."""
    if pronoun.lower_ not in _RELATIVE_WORDS or pronoun.tag_ not in ("WDT", "WP", "WP$", "IN", "DT", ""):
        return None
    at = pronoun
    for _ in range(_DEPTH):
        if at.dep_ in RELATIVE and at.head.pos_ in NOUNS:
            return at.head
        if at.head.i == at.i:
            break
        at = at.head
    return _before_case(pronoun)


def _before_case(pronoun: Token) -> Token | None:
    """``spoke to Okoro (with whom | she had dined)``: the noun before the preposition, wherever the clause hangs."""
    small = next((child for child in pronoun.lefts if child.dep_ == "case"), None)
    if small is None or small.i == 0 or pronoun.lower_ not in ("whom", "which"):
        return None
    before = small.nbor(-1)
    if before.is_punct and before.i > 0:
        before = before.nbor(-1)
    return before if before.pos_ in ("NOUN", "PROPN") else None


def _has_gap(verb: Token) -> bool:
    """Whether the noun above a relative clause is its object: ``the men whom police held``."""
    own = child_of(verb, SUBJECTS)
    if own is None or own.lower_ in _RELATIVE_WORDS:
        return False
    return not any(
        child.lower_ in ("where", "when", "why") or (child.lower_ in _RELATIVE_WORDS and child.dep_.startswith("obl"))
        for child in verb.children
    )


def _given(verb: Token) -> Found | None:
    own = child_of(verb, SUBJECTS)
    if own is None:
        return None
    if (beside := _subject_behind_with(verb)) is not None:
        return Found(beside, "reduced")
    if own.i < verb.i and (named := _named_behind(own, verb)) is not None:
        return Found(named, "active")
    squeezed = between(verb) if thing(verb) == own else None  # "a plan Okoro rejected", the plan taken for the subject
    if squeezed is not None:
        return Found(squeezed, "relative")
    stands_for = antecedent(own)
    return Found(stands_for or own, "relative" if stands_for is not None else "active")


def _subject_behind_with(verb: Token) -> Token | None:
    """``The mediator, with both sides | accusing him, quit``: the second of two subjects, where ``with`` begins."""
    if verb.tag_ != "VBG":
        return None
    own = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    return own[-1] if len(own) > 1 and any(one.lower_ == "with" for one in cases(own[-1])) else None


def _named_behind(noun: Token, verb: Token) -> Token | None:
    """``Old foes | Lima and Quito renewed ties``: the names right behind a noun that is taken for a subject too."""
    more = [child for child in verb.lefts if child.dep_ == "nsubj" and child.i > noun.i and child.pos_ == "PROPN"]
    return next((child for child in more if child.left_edge.i == noun.right_edge.i + 1 and noun.pos_ == "NOUN"), None)


def _subject(verb: Token, depth: int) -> Found:
    if (given := _given(verb)) is not None:
        return given
    if depth > _DEPTH or verb.head.i == verb.i:
        return Found(mislaid(verb), "active")
    above, label = verb.head, verb.dep_
    misread = misparsed(verb)
    if misread is not None:
        return Found(*misread)
    if label in RELATIVE:
        return Found(above, "relative")
    if label == "acl":
        return _of_noun(verb, above, depth)
    if label == "conj":
        return Found(_joined(verb, above, depth), "conjoined")
    if label == "xcomp":
        return Found(_controller(verb, above, depth), "control")
    if label in ("advcl", "obl", "nmod", "pcomp", "advcl:relcl"):
        beside = above.dep_ == "advmod" and above.pos_ in ("ADV", "ADJ")  # stopped short | of attacking
        return _adverbial(verb, above.head if beside else above, depth)
    further = verb.tag_ in ("VB", "VBG", "VBN") or any(child.lower_ == "then" for child in verb.lefts)
    if label in ("ccomp", "dep", "parataxis") and further:  # "The agent came up, then held her"
        return Found(_subject(above, depth + 1).token if above.pos_ in ("VERB", "AUX") else None, "control")
    return Found(mislaid(verb), "active")


def _joined(verb: Token, above: Token, depth: int) -> Token | None:
    """The subject of a verb that stands behind ``and``: that of the verb before."""
    first = of_one_form(verb, above) or in_mind(verb, above) or joined_with(verb)
    shares = first.pos_ in ("VERB", "AUX", "ADJ") or has_own_subject(first)
    return _subject(first, depth + 1).token if shares else None


def _controller(verb: Token, above: Token, depth: int) -> Token | None:
    """Who is to do it: ``asked Iran to free``, ``agreed to send``, ``was forced to leave``."""
    if above.pos_ not in ("VERB", "AUX"):
        own = child_of(above, SUBJECTS)
        return own if own is not None else _subject(above, depth + 1).token
    names = bases(above)
    if not is_passive(above) and words("subject-control").isdisjoint(names):
        own = child_of(above, OBJECTS) or child_of(above, frozenset({"iobj", "dative"}))
        if own is not None and own.i < verb.i and (verb.dep_ != "advcl" or _is_told_to(above)):
            return antecedent(own) or own
        if not words("asking").isdisjoint(names):
            asked = [child for child in above.rights if child.dep_ == "obl" and child.i < verb.i and _is_asked(child)]
            if asked:
                return asked[0]
    return _subject(above, depth + 1).token


def _is_told_to(verb: Token) -> bool:
    """Whether a verb tells its object to do something: ``urged them to leave``, not ``seized him to question him``."""
    return governor(verb, ("obj+inf", "inf")) is not None


def _is_asked(noun: Token) -> bool:
    return any(child.dep_ == "case" and child.lower_ in ("on", "upon", "to", "with", "for") for child in noun.lefts)


def _adverbial(verb: Token, above: Token, depth: int) -> Found:
    """``arrested after attacking``: the subject above; ``accused of attacking``: whoever is accused."""
    if above.pos_ in NOUNS and not has_own_subject(above):
        return _of_noun(verb, above, depth)
    if above.pos_ not in ("VERB", "AUX"):
        return Found(_subject(above, depth + 1).token, "gerund")
    introduced = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "case")}
    told = next((child for child in above.lefts if child.dep_ in ("ccomp", "parataxis") and child.pos_ == "VERB"), None)
    if told is not None and not introduced & _WHEN:  # "Rebels overran the base, officials said, killing three"
        above = told
    elif above.dep_ == "parataxis" and above.head.pos_ == "VERB" and above.head.i < above.i:
        above = above.head
    elif verb.tag_ == "VBG" and above.dep_ == "xcomp" and is_set_off(verb):
        above = above.head  # "urged Quito to act, calling on Lima": beside the main clause
    if (beside := absolute(verb, above)) is not None:
        return Found(beside, "reduced")
    if introduced & OF_DEEDS and (found := _to_blame(above, introduced)) is not None:
        return found
    if "to" in introduced and verb.tag_ in ("VB", ""):
        return Found(_trying(verb, above) or _controller(verb, above, depth), "control")
    if verb.tag_ in ("VBG", "VBN", "VB", ""):
        return Found(_subject(above, depth + 1).token, "gerund")
    return Found(None, "active")


def _trying(verb: Token, above: Token) -> Token | None:
    """``praised the king's efforts, with the League, to help Chad``: whose aim it is, wherever the infinitive hangs."""
    thing = child_of(above, OBJECTS)
    first = verb.left_edge.i
    thing = verb.doc[first - 1] if first > 0 and verb.doc[first - 1].dep_ == "obl" else thing
    if thing is None or thing.i > verb.i or words("aim").isdisjoint(bases(thing)) or thing.pos_ != "NOUN":
        return None
    return next((child for child in thing.lefts if child.dep_ in ("nmod:poss", "poss")), None)


def _to_blame(above: Token, introduced: set[str]) -> Found | None:
    """``accused Okoro of arming``, ``filed charges against Okoro for arming``."""
    if "for" in introduced and (charged := charged_by(above)) is not None:
        return Found(charged, "gerund")
    if not _blames(above):
        return None
    blamed = patient(above).token
    return Found(blamed if blamed is not None else behind_at(above), "gerund")


def _blames(verb: Token) -> bool:
    """``accused him of shelling it``; not ``stopped short of shelling it``."""
    if any(child.dep_ == "advmod" and not words("falling-short").isdisjoint(bases(child)) for child in verb.rights):
        return False
    return not words("blaming").isdisjoint(bases(verb)) or is_called_out(verb)


def reporting_subject(pronoun: Token) -> Token | None:
    """``The ministry said it had lifted the ban``: who says what the pronoun is the subject of."""
    clause = pronoun.head
    if pronoun.dep_ == "nmod:poss":  # "the army said its operation"
        while clause.pos_ not in _VERBS and clause.head.i != clause.i:
            clause = clause.head
    elif pronoun.dep_ not in SUBJECTS:
        return None
    while clause.dep_ in ("conj", "advcl") and clause.head.pos_ in _VERBS:
        if clause.dep_ == "advcl" and clause.head.dep_ == "ccomp" and has_own_subject(clause.head):
            return None  # "decided that nobody stays where they are held"
        clause = clause.head
    if clause.dep_ not in ("ccomp", "parataxis") or clause.head.pos_ != "VERB":
        return None
    return _subject(clause.head, 0).token


def _of_noun(verb: Token, noun: Token, depth: int) -> Found:
    """``gunmen carrying``: the noun itself; ``Russia's threat to expel``: whose threat it is."""
    if verb.tag_ in _PAST:
        return Found(_top(noun) if child_of(verb, OBJECTS) is not None and not is_passive(verb) else noun, "reduced")
    if (culprit := accused(verb, noun)) is not None:
        return Found(culprit, "gerund")
    introduced = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "case")}
    if verb.tag_ == "VBG" and not introduced & {"of", "for", "about", "on", "to", "in", "against"}:
        says_what = any(child.dep_ == "cop" for child in noun.children)  # "Fiji is a donor, giving millions"
        return Found(child_of(noun, SUBJECTS) if says_what else with_whom(noun), "reduced")
    if (blamed := _blamed(verb, noun)) is not None:
        return Found(blamed, "gerund")
    if verb.tag_ == "VB" and noun.dep_ in OBJECTS and not words("permitting").isdisjoint(bases(noun.head)):
        return Found(noun, "control")  # "allowed the opposition | to march"
    if verb.tag_ == "VB" and any(child.lower_ in words("ordinal") for child in noun.lefts):
        says_what = any(child.dep_ == "cop" for child in noun.children)  # "she was the first to visit"
        return Found(child_of(noun, SUBJECTS) if says_what else noun, "reduced")
    return Found(next(makers(noun, depth), None), "noun")


def _top(noun: Token) -> Token:
    """Of ``the head of the forces`` the head."""
    while noun.dep_ == "nmod" and noun.head.pos_ in NOUNS and noun.head.i < noun.i:
        noun = noun.head
    return noun


def _blamed(verb: Token, noun: Token) -> Token | None:
    """``sentenced her to life in prison for killing``: for what the verb above the noun blames somebody."""
    if verb.tag_ != "VBG" or not any(child.lower_ == "for" for child in verb.lefts if child.dep_ in ("mark", "case")):
        return None
    top = noun
    while top.pos_ in NOUNS and top.head.i != top.i:
        top = top.head
    return patient(top).token if top.pos_ == "VERB" and not words("blaming").isdisjoint(bases(top)) else None


def makers(noun: Token, depth: int = 0) -> Iterator[Token]:
    """Whose plan, threat, decision or report it is, the surest first."""
    yield from _named_makers(noun)
    yield from _governing_makers(noun, depth)


def _governing_makers(noun: Token, depth: int) -> Iterator[Token]:
    """``announced plans``, ``It is Russia's plan``, ``answered the sanctions with threats``."""
    verb = noun.head
    if verb.pos_ in ("VERB", "AUX") and noun.dep_ in _COMPLEMENTS and depth < _DEPTH:
        found = by_phrase(verb) if is_passive(verb) else _subject(verb, depth + 1).token
        if found is not None and found.i != noun.i:
            yield found
    if any(child.dep_ == "cop" for child in noun.children):
        own = child_of(noun, SUBJECTS)
        if own is not None:
            yield from makers(own, _DEPTH)
    if noun.dep_ == "nmod" and noun.head.pos_ in NOUNS and depth < _DEPTH:
        by_means = any(child.dep_ == "case" and child.lower_ in ("with", "by") for child in noun.lefts)
        yield from _governing_makers(noun.head, depth + 1) if by_means else makers(noun.head, depth + 1)


def _named_makers(noun: Token) -> Iterator[Token]:
    """``Russia's plan``, ``a plan by Russia``, ``a Russian plan``."""
    for child in noun.children:
        if child.dep_ in ("nmod:poss", "poss"):
            yield antecedent(child) or child
    for child in noun.children:
        if child.dep_ == "nmod" and any(one.lower_ in ("by", "from") for one in child.lefts if one.dep_ == "case"):
            yield child
    for child in noun.lefts:
        if child.dep_ in ("compound", "amod") and child.ent_type_ in _NAMES:
            yield child


def clause(head: Token) -> Iterator[Token]:
    """The words of the clause in which the token stands, those of clauses within it left out."""
    top = head
    while top.pos_ not in _VERBS and top.head.i != top.i:
        top = top.head
    stack = [top]
    while stack:
        at = stack.pop()
        yield at
        stack.extend(child for child in at.children if child.dep_ not in _ELSEWHERE or child.pos_ not in _VERBS)
