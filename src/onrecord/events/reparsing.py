"""Reparsing: words that the parser has hung or tagged wrongly, each with its sign and what puts it right."""

from collections.abc import Callable
from functools import cache

from spacy.tokens import Doc, Token

from onrecord.events.lemmas import bases
from onrecord.events.patterns import grouped

_NAMES = frozenset({"NOUN", "PROPN", "PRON"})
_PAST = frozenset({"VBD", "VBN"})
_AS_NAME = frozenset({"nmod:desc", "compound", "nmod:unmarked"})
_HELD = frozenset({"hostage", "captive", "prisoner"})
_HAVING = frozenset({"has", "have", "had", "'ve", "’ve"})
_CONJUNCTIONS = frozenset({"after", "before", "since", "until", "as", "while"})
_BEFORE_NOUN = frozenset({"det", "amod", "compound", "nmod:poss", "nummod", "nmod", "nmod:desc", "flat", "case"})


def _is_joined_name(name: Token) -> bool:
    """Whether a name is taken for the first half of the one behind ``and``: ``Chad and Sierra Leone | patrol it``."""
    over = name.head
    if name.ent_iob_ != "B" or over.ent_type_ != name.ent_type_ or name.i + 2 > over.i:
        return False
    ends = name.i + 1
    while ends < over.i and name.doc[ends].ent_iob_ == "I":
        ends += 1
    if ends + 1 > over.i or name.doc[ends].lower_ != "and":
        return False
    second = name.doc[ends + 1]
    start = over
    while start.ent_iob_ == "I":
        start = start.nbor(-1)
    return second.ent_iob_ == "B" and second.i == start.i


def _part(name: Token) -> None:
    """Make the second name the first one's partner, and the first what the second was."""
    second = name.head
    conjunct = next((child for child in name.rights if child.dep_ == "conj"), None)
    name.head, name.dep_ = (second.head if second.head.i != second.i else name), second.dep_
    second.head, second.dep_ = name, "conj"
    if conjunct is not None and conjunct.i < second.i:
        conjunct.head, conjunct.dep_ = second, "compound"


def _is_chained(token: Token) -> bool:
    """An auxiliary, or a subject, that hangs on an auxiliary and not on the verb: ``they would | have freed him``."""
    over = token.head
    hung = over.dep_ in ("aux", "aux:pass") and over.head.i != token.i
    return hung and over.i != token.i and token.i < over.i


def _unchain(token: Token) -> None:
    """Hang it on the verb."""
    token.head = token.head.head


def _is_misnamed(token: Token) -> bool:
    """Whether a verb with an object is tagged a noun: ``The assembly vetoed the bill``, ``but the king vetoed it``."""
    heads = token.pos_ in _NAMES and token.lower_.endswith("ed")
    if not heads or any(child.dep_ == "obj" for child in token.rights):
        return heads
    doing = any(child.dep_ == "nsubj" for child in token.lefts)  # "Gunmen | kidnapped and killed two nurses"
    return doing and any(child.dep_ == "conj" and child.tag_ in _PAST for child in token.rights)


def _name_verb(token: Token) -> None:
    """Make it a verb, and the noun before it its subject."""
    token.pos_, token.tag_ = "VERB", "VBD"
    if (subject := _subject_of(token)) is not None:
        subject.dep_ = "nsubj"


def _subject_of(verb: Token) -> Token | None:
    """The noun right before a verb that was tagged a noun: ``Georgia's president | vetoed it``."""
    if any(child.dep_.startswith(("nsubj", "csubj")) for child in verb.lefts):
        return None
    beside = [child for child in verb.lefts if child.dep_ in _AS_NAME and child.pos_ in _NAMES]
    return beside[-1] if beside and beside[-1].i + 1 == verb.i else None


def _is_shot(token: Token) -> bool:
    """``Okello | shot dead in Oslo``: a headline's participle that is tagged a noun."""
    if token.lower_ != "shot" or token.tag_ != "NN" or token.i == 0:
        return False
    dead = any(child.lower_ == "dead" and child.i == token.i + 1 for child in token.rights)
    return dead and token.nbor(-1).head.i == token.i and token.nbor(-1).dep_ in _AS_NAME


def _shoot(token: Token) -> None:
    """Make it a passive."""
    token.pos_, token.tag_, token.nbor(-1).dep_ = "VERB", "VBN", "nsubj:pass"
    for child in list(token.rights):
        if child.lower_ == "dead":
            child.dep_ = "xcomp"


def _is_held(noun: Token) -> bool:
    """``took a guard | hostage``: what somebody is taken as, with whoever is taken for its attribute."""
    if noun.lower_ not in _HELD or noun.i == 0:
        return False
    before = noun.nbor(-1)
    return before.dep_ == "compound" and before.head.i == noun.i and noun.head.pos_ == "VERB"


def _hold(captive: Token) -> None:
    """Make whoever is held the object, and what they are held as its complement."""
    whom = captive.nbor(-1)
    for child in list(captive.lefts):
        if child.i != whom.i:
            child.head = whom
    whom.head, whom.dep_ = captive.head, captive.dep_
    captive.head, captive.dep_ = whom.head, "xcomp"


def _is_joined_clause(verb: Token) -> bool:
    """``tried to stop Okoro but Okoro | lost``: a verb hung on its subject, that is joined to the verb before."""
    noun = verb.head
    finite = verb.tag_ in ("VBD", "VBZ") and not verb.lower_.endswith("ed")
    if not finite or noun.dep_ != "conj" or noun.pos_ not in _NAMES or noun.head.pos_ != "VERB":
        return False
    return noun.i + 1 == verb.i and any(child.dep_ == "cc" for child in noun.lefts)


def _join_clause(verb: Token) -> None:
    """Join the verbs, and make the noun the subject of its own."""
    subject = verb.head
    verb.head, verb.dep_ = subject.head, "conj"
    for child in list(subject.lefts):
        if child.dep_ == "cc":
            child.head = verb
    subject.head, subject.dep_ = verb, "nsubj"


def _is_of_accuser(token: Token) -> bool:
    """``accused by the council | of arming rebels``: what somebody is accused of, hung on whoever accuses."""
    if token.tag_ != "VBG" or token.head.dep_ != "obl:agent":
        return False
    blaming = not grouped("words.tsv")["blaming"].isdisjoint(bases(token.head.head))
    return blaming and any(child.lower_ in ("of", "for") and child.dep_ == "mark" for child in token.lefts)


def _charge(verb: Token) -> None:
    """Hang it on the verb of the accusation."""
    verb.head, verb.dep_ = verb.head.head, "advcl"


def _is_wished(token: Token) -> bool:
    """Whether a verb is tagged a noun behind ``that``: ``demanded that the president | resign``."""
    if token.tag_ != "NN" or token.i == 0:
        return False
    if any(child.dep_ in ("cop", "aux", "nsubj") for child in token.children):
        return False
    before = token.nbor(-1)
    marked = any(child.dep_ == "mark" and child.lower_ == "that" for child in token.lefts)
    return marked and before.dep_ == "compound" and before.head.i == token.i and before.pos_ in _NAMES


def _wish(verb: Token) -> None:
    """Make it a verb, and the noun before it its subject."""
    subject = verb.nbor(-1)
    for child in list(verb.lefts):
        if child.i < subject.i and child.dep_ in _BEFORE_NOUN:
            child.head = subject
    verb.pos_, verb.tag_, subject.dep_ = "VERB", "VB", "nsubj"


def _is_doing(token: Token) -> bool:
    """Whether a subject is taken for one that suffers, though no passive stands there: ``has not withdrawn``."""
    if token.head.tag_ != "VBN":
        return False
    helping = [child for child in token.head.children if child.dep_ in ("aux", "aux:pass")]
    return any(one.lower_ in _HAVING for one in helping) and not any(one.lemma_ in ("be", "get") for one in helping)


def _do(subject: Token) -> None:
    """Make it the doer."""
    subject.dep_ = "nsubj"


def _is_to_free(token: Token) -> bool:
    """Whether an infinitive with an object is tagged an adjective: ``offered to free the crew``."""
    if token.tag_ != "JJ" or token.i == 0 or token.nbor(-1).lower_ != "to":
        return False
    return token.nbor(-1).head.i == token.i and any(child.dep_ == "obj" for child in token.rights)


def _free(token: Token) -> None:
    """Make it an infinitive."""
    token.pos_, token.tag_, token.dep_ = "VERB", "VB", "xcomp" if token.dep_ == "obl" else "acl"
    before = token.nbor(-1)
    before.tag_, before.pos_, before.dep_ = "TO", "PART", "mark"


def _is_swallowed(noun: Token) -> bool:
    """``From May to this June, prosecutors | indicted ten``: a subject taken for the end of the words before."""
    if noun.pos_ not in ("NOUN", "PROPN") or (verb := _verb_behind(noun)) is None or _last_comma(noun) is None:
        return False
    if any(child.dep_.startswith(("nsubj", "csubj")) for child in verb.children):
        return False
    return verb in noun.ancestors and any(child.dep_ == "case" and child.i < noun.i for child in noun.lefts)


def _verb_behind(noun: Token) -> Token | None:
    """The finite verb right behind a noun, adverbs and auxiliaries between left out."""
    at = noun.i + 1
    while at < len(noun.doc) and noun.doc[at].pos_ in ("ADV", "AUX"):
        at += 1
    verb = noun.doc[at] if at < len(noun.doc) else noun
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or any(child.dep_.startswith("aux") for child in verb.lefts)
    return verb if verb.pos_ == "VERB" and finite else None


def _last_comma(noun: Token) -> int | None:
    """Where the last comma among the words before the noun stands."""
    found = [one.i for one in noun.subtree if one.i < noun.i and one.text == "," and noun.left_edge.i < one.i - 1]
    return found[-1] if found else None


def _free_subject(noun: Token) -> None:
    """Give what stands before the comma its own noun, and make this one the subject."""
    verb, comma = _verb_behind(noun), _last_comma(noun)
    if verb is None or comma is None:
        return
    last = noun.doc[comma - 1]
    while last.head.i < comma and last.head.i != last.i and last.head.i >= noun.left_edge.i:
        last = last.head
    for child in list(noun.lefts):
        if child.i <= comma and child.i != last.i:
            child.head = last
    last.head, last.dep_ = noun.head, noun.dep_
    noun.head, noun.dep_ = verb, "nsubj"


def _is_source(verb: Token) -> bool:
    """``to arm Chad, the news agency, PANA, | reported``: who reported it, taken for more of those before."""
    if verb.tag_ not in ("VBD", "VBZ", "VBN") or grouped("words.tsv")["reporting"].isdisjoint(bases(verb)):
        return False
    if any(child.dep_.startswith("nsubj") or child.dep_ == "cc" for child in verb.children):
        return False
    return _source_before(verb) is not None


def _source_before(verb: Token) -> Token | None:
    """The first of the names that end before a reporting verb, set off by commas and joined by no ``and``."""
    at = verb.i - 1
    while at > 0 and verb.doc[at].text == ",":
        at -= 1
    last = verb.doc[at]
    while last.dep_ in ("compound", "flat") and last.head.i < verb.i:
        last = last.head
    if last.dep_ not in ("conj", "appos") or last.right_edge.i >= verb.i or last.pos_ not in _NAMES:
        return None
    group = [child for child in last.head.rights if child.dep_ in ("conj", "appos") and child.i <= last.i]
    if any(child.dep_ == "cc" for one in group for child in one.lefts):
        return None
    first = group[0]
    before = {first.left_edge.text, first.left_edge.nbor(-1).text}
    return first if "," in before and first.pos_ in ("NOUN", "PROPN") else None


def _report(verb: Token) -> None:
    """Make the first of them its subject, and the others its other names."""
    first = _source_before(verb)
    if first is None:
        return
    for other in list(first.head.rights):
        if first.i < other.i < verb.i and other.dep_ in ("conj", "appos"):
            other.head, other.dep_ = first, "appos"
    for mark in list(first.lefts):
        if mark.text == ",":
            mark.head = verb
    first.head, first.dep_ = verb, "nsubj"
    verb.dep_ = "parataxis" if verb.dep_ == "conj" else verb.dep_


def _is_planning(noun: Token) -> bool:
    """``says the family | plans to sue``: a verb tagged a plural, with its subject before it and what is planned."""
    if noun.tag_ != "NNS" or noun.i == 0 or noun.lower_.removesuffix("s") not in grouped("words.tsv")["intending"]:
        return False
    before = noun.nbor(-1)
    alone = before.tag_ in ("NN", "NNP") and before.dep_ in _AS_NAME and before.head.i == noun.i
    return alone and any(child.dep_ == "acl" and child.tag_ == "VB" for child in noun.rights)


def _plan(verb: Token) -> None:
    """Make it a verb, and the noun before it its subject."""
    _wish(verb)
    verb.tag_ = "VBZ"
    for child in list(verb.rights):
        if child.dep_ == "acl" and child.tag_ == "VB":
            child.dep_ = "xcomp"


def _is_of_clause(noun: Token) -> bool:
    """``after the latter | requested it``: a subject that is taken for a time, the conjunction for a preposition."""
    verb = _verb_behind(noun)
    if verb is None or verb.dep_ != "advcl" or verb.head.i != noun.head.i:
        return False
    led = [child for child in noun.lefts if child.dep_ == "case" and child.lower_ in _CONJUNCTIONS]
    return bool(led) and not any(child.dep_.startswith("nsubj") or child.dep_ == "mark" for child in verb.children)


def _head_clause(noun: Token) -> None:
    """Make it the subject of the verb behind it."""
    verb = _verb_behind(noun)
    if verb is None:
        return
    for child in list(noun.lefts):
        if child.dep_ == "case":
            child.head, child.dep_ = verb, "mark"
    noun.head, noun.dep_ = verb, "nsubj"


def _is_parted(subject: Token) -> bool:
    """``Okoro was last month | arrested``: subject and auxiliary, hung on the time between them and the verb."""
    time, verb = subject.head, subject.head.head
    if not time.dep_.startswith("obl") or verb.tag_ != "VBN" or not subject.i < time.i < verb.i:
        return False
    return _copula(time) is not None and not any(child.dep_.startswith("nsubj") for child in verb.children)


def _copula(noun: Token) -> Token | None:
    return next((child for child in noun.lefts if child.dep_ == "cop"), None)


def _bring_back(subject: Token) -> None:
    """Hang both on the verb."""
    time, verb = subject.head, subject.head.head
    copula = _copula(time)
    if copula is not None:
        copula.head, copula.dep_ = verb, "aux:pass"
    subject.head, subject.dep_ = verb, "nsubj:pass"


def _is_near(verb: Token) -> bool:
    """``spoke with | neighbouring Chad``: an adjective that is taken for a verb, the noun for its object."""
    behind = [child for child in verb.rights if child.dep_ == "obj"]
    near = verb.tag_ == "VBG" and verb.lower_ in grouped("words.tsv")["nearby"]
    stricken = verb.tag_ == "VB" and any(child.lower_ in grouped("words.tsv")["stricken"] for child in behind)
    if not near and not stricken:  # "food to | flood victims"
        return False
    return bool(behind) and any(child.dep_ in ("mark", "case") for child in verb.lefts)


def _stand_near(adjective: Token) -> None:
    """Make it the noun's attribute, and the noun what stands behind the preposition."""
    noun = next(child for child in adjective.rights if child.dep_ == "obj")
    over = adjective.head
    for child in list(adjective.children):
        if child.i != noun.i:
            child.head = noun
            child.dep_ = "case" if child.dep_ == "mark" else child.dep_
    noun.head, noun.dep_ = over, "obl" if over.pos_ == "VERB" else "nmod"
    adjective.head, adjective.dep_, adjective.pos_, adjective.tag_ = noun, "amod", "ADJ", "JJ"


def _is_time(noun: Token) -> bool:
    """Whether the noun is one of the calendar, as an adjunct of its verb."""
    timed = not grouped("words.tsv")["calendar"].isdisjoint(bases(noun))
    return timed and noun.dep_.startswith("obl") and noun.head.pos_ == "VERB"


def _is_hung_on_time(noun: Token) -> bool:
    """``launched raids Friday evening | against rebels``: a complement of the verb, hung on the time before it."""
    time = noun.head
    if (
        not time.head.i < time.i < noun.i
        or not _is_time(time)
        or not grouped("words.tsv")["calendar"].isdisjoint(bases(noun))
    ):
        return False
    led = {child.lower_ for child in noun.lefts if child.dep_ == "case"}
    return bool(led) and "of" not in led


def _take_off(noun: Token) -> None:
    """Hang it on the verb."""
    noun.head, noun.dep_ = noun.head.head, "obl"


def _is_named_after_day(noun: Token) -> bool:
    """``summoned Chad's envoy | Monday``: an object that is taken for the title of a day."""
    day = noun.head
    if day.tag_ != "NNP" or noun.tag_ not in ("NN", "NNS") or noun.i + 1 != day.i or not _is_time(day):
        return False
    return day.i > day.head.i and not any(child.dep_ == "obj" for child in day.head.children)


def _part_from_day(noun: Token) -> None:
    """Make it the object, with what stands before it."""
    day = noun.head
    for child in list(day.lefts):
        if child.i < noun.i:
            child.head = noun
    noun.head, noun.dep_ = day.head, "obj"


def _is_perfect(participle: Token) -> bool:
    """``Chad has | broken ties``: a perfect whose participle is taken for the object's attribute."""
    thing, having = participle.head, participle.head.head
    if participle.tag_ != "VBN" or thing.dep_ != "obj" or having.lower_ not in _HAVING or having.pos_ != "VERB":
        return False
    between = participle.doc[having.i + 1 : participle.i]
    return having.i < participle.i and all(one.pos_ == "ADV" for one in between)


def _make_perfect(verb: Token) -> None:
    """Make it the verb, with the auxiliary's place and all that hangs there."""
    thing, having = verb.head, verb.head.head
    above, label = having.head, having.dep_
    for child in list(having.children):
        child.head = verb
    for child in [one for one in thing.rights if one.dep_ in ("advcl", "punct")]:
        child.head = verb
    verb.head, verb.dep_, verb.pos_ = (verb if above.i == having.i else above), label, "VERB"
    thing.head, thing.dep_ = verb, "obj"
    having.head, having.dep_, having.pos_ = verb, "aux", "AUX"


def _is_wanted_done(verb: Token) -> bool:
    """``want the owner | arrested``: a participle that is taken for a past."""
    wanting = not grouped("words.tsv")["wanting"].isdisjoint(bases(verb.head))
    if not wanting or verb.tag_ != "VBD" or not verb.lower_.endswith("ed"):
        return False
    return not any(child.dep_ in ("obj", "aux") for child in verb.children)


def _have_done(verb: Token) -> None:
    """Make it a passive."""
    verb.tag_ = "VBN"
    for child in list(verb.lefts):
        if child.dep_ == "nsubj":
            child.dep_ = "nsubj:pass"


def _is_counted_in(noun: Token) -> bool:
    """``fined the bank | 4 million dollars``: whoever has to give it, taken for a part of the number."""
    number = noun.head
    if number.tag_ != "CD" or noun.tag_ not in ("NN", "NNP", "NNS") or number.head.dep_ != "obj":
        return False
    over = number.head
    before = [child for child in over.lefts if child.i < noun.i]
    return over.head.pos_ == "VERB" and noun.i + 1 < over.i and any(child.dep_ == "det" for child in before)


def _count_out(noun: Token) -> None:
    """Make it the indirect object, with the words before it."""
    over = noun.head.head
    for child in list(over.lefts):
        if child.i < noun.i:
            child.head = noun
    noun.head, noun.dep_ = over.head, "iobj"


_MENDS: tuple[tuple[str, Callable[[Token], bool], Callable[[Token], None]], ...] = (
    ("compound", _is_joined_name, _part),
    ("aux nsubj nsubj:pass", _is_chained, _unchain),
    ("ROOT root conj", _is_misnamed, _name_verb),
    ("ROOT root", _is_shot, _shoot),
    ("obj nsubj:pass", _is_held, _hold),
    ("xcomp acl", _is_joined_clause, _join_clause),
    ("acl advcl", _is_of_accuser, _charge),
    ("ccomp", _is_wished, _wish),
    ("nsubj:pass", _is_doing, _do),
    ("obl nmod", _is_to_free, _free),
    ("obl nmod", _is_swallowed, _free_subject),
    ("obl", _is_of_clause, _head_clause),
    ("conj ROOT root parataxis", _is_source, _report),
    ("advcl acl", _is_near, _stand_near),
    ("nsubj", _is_parted, _bring_back),
    ("nmod", _is_hung_on_time, _take_off),
    ("amod", _is_perfect, _make_perfect),
    ("xcomp", _is_wanted_done, _have_done),
    ("compound", _is_counted_in, _count_out),
    ("nmod:desc compound", _is_named_after_day, _part_from_day),
    ("ROOT root ccomp parataxis", _is_planning, _plan),
)
"""The labels of words that may have a sign, the sign, and what puts right a word that has it."""


def misread(doc: Doc) -> list[tuple[int, Callable[[Token], None]]]:
    """The places of the words that have a sign, each with what puts it right."""
    table = _by_label()
    return [(one.i, mend) for one in doc for has_sign, mend in table.get(one.dep_, ()) if has_sign(one)]


@cache
def _by_label() -> dict[str, list[tuple[Callable[[Token], bool], Callable[[Token], None]]]]:
    """The signs by the label that a word has."""
    found: dict[str, list[tuple[Callable[[Token], bool], Callable[[Token], None]]]] = {}
    for labels, has_sign, mend in _MENDS:
        for label in labels.split():
            found.setdefault(label, []).append((has_sign, mend))
    return found
