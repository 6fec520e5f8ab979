"""Phrases: the words of a noun phrase that name somebody in a role."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from onrecord.events.clauses import let_do, words
from onrecord.events.company import is_along
from onrecord.events.edges import cases
from onrecord.events.kinds import is_time, names_land, sort_of
from onrecord.events.lemmas import bases
from onrecord.records import Span as CharSpan

_LEFT_OUT = frozenset({
    "appos", "acl", "acl:relcl", "relcl", "conj", "cc", "punct", "parataxis", "advcl", "cop", "aux", "mark", "case",
    "nsubj", "nsubj:pass", "expl", "cc:preconj", "discourse", "ccomp", "csubj", "orphan", "reparandum", "dep", "obl",
})  # fmt: skip
_OF_SOMEBODY = "of somebody"  # of the words behind "accused the head" the bank's, not those for what he is accused
_GIVING = frozenset({"to", "against", "for"})
_ARTICLES = frozenset({"the", "a", "an"})


def narrow_for(head: Token, trigger: Token) -> frozenset[str] | None:
    """The prepositions that a phrase behind the trigger may take in; None where any may.

    Before its verb a phrase has all its complements to itself; behind it they are as likely the verb's: of ``met
    ministers in Oslo on trade`` the ministers alone, but of bodies ``the council in Crete``, and
    ``accused the head of the bank``.
    """
    if head.i < trigger.i or trigger.pos_ not in ("VERB", "AUX", "NOUN"):
        return None
    charged = not words("charging").isdisjoint(bases(trigger)) and trigger.pos_ == "VERB"
    of = frozenset({_OF_SOMEBODY if charged else "of"})
    if head.pos_ == "PROPN":
        return of
    given = any(child.lower_ in _GIVING for child in head.lefts if child.dep_ == "case")
    placed = given or any(child.dep_ == "nmod" and names_land(child) for child in head.rights)
    bodily = sort_of(head) in ("organization", "government")
    return of | {"in", "from"} if placed or bodily else of | {"from"}


def _is_somebody(child: Token) -> bool:
    """``the head | of the bank``, not ``of fraud``."""
    of = any(one.lower_ == "of" for one in cases(child))
    return of and child.dep_ == "nmod" and (bool(child.ent_type_) or sort_of(child) is not None)


def phrase(head: Token, outside: Iterable[int] = (), narrow: frozenset[str] | None = None) -> CharSpan:
    """The noun phrase of a head, in characters: without article, apposition and relative clause, or the words outside.

    Of complements behind the head only those after one of the prepositions in ``narrow``, where that is given.
    """
    doc, start, end = head.doc, head.i, head.i + 1
    taken = set(outside)
    for child in head.children:
        if child.dep_ in _LEFT_OUT and not _is_title_of(child):
            continue
        last = _end_of(child, narrow) if child.i > head.i else child.right_edge.i + 1
        edges = range(child.left_edge.i, last)
        if child.i < head.i and _is_before(child):
            continue
        if not taken.isdisjoint(edges) or (child.i > head.i and not _belongs(child, narrow)):
            continue
        start, end = min(start, child.left_edge.i), max(end, last)
    if head.dep_ == "compound" and let_do(head.head) == head:
        start = min(start, *(child.i for child in head.head.lefts if child.dep_ == "compound"))
        return doc[start].idx, doc[head.head.i - 1].idx + len(doc[head.head.i - 1])
    start = _start_within(head, start)
    end = max(end, _name(head)[1])
    start = max([start, *(child.i + 1 for child in head.lefts if child.dep_ == "case")])  # "sometimes with | Chad"
    while start < head.i and _is_no_part(doc[start]) and doc[start + 1].lower_ not in ("least", "most"):
        start += 1
    opened = [at for at in range(head.i + 1, end) if doc[at].text == "("]
    if opened and not any(doc[at].text == ")" for at in range(opened[-1], end)):
        end = opened[-1]
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])


def _start_within(head: Token, start: int) -> int:
    """Where the words begin that name a head standing before another noun: ``Chadian government | plans``."""
    if head.dep_ in ("compound", "amod", "nmod:poss") and head.ent_type_:
        start = min(start, _name(head)[0])
        return start - sum(1 for _ in _titles(head, start))
    if head.dep_ == "compound" and head.i > 0 and head.nbor(-1).ent_type_ and head.nbor(-1).head == head.head:
        return _name(head.nbor(-1))[0]
    return start


def _titles(name: Token, start: int) -> Iterator[Token]:
    """Of ``Chancellor Ana Ruiz's visit`` the title, where the parser gives it to the visit."""
    while name.dep_ == "nmod:poss" and start > 0:
        before = name.doc[start - 1]
        if before.head.i != name.head.i or before.tag_ != "NNP" or before.dep_ not in ("amod", "compound"):
            return
        yield before
        start -= 1


def _is_before(child: Token) -> bool:
    """Whether words stand before the phrase, set off by a comma: ``However, during the siege, Chadian soldiers``."""
    if child.dep_ not in ("nmod", "obl", "advmod", "discourse", "nmod:unmarked", "obl:unmarked"):
        return False
    after = child.right_edge.i + 1
    opens = child.left_edge.dep_ in ("case", "advmod") or child.dep_ == "advmod"
    return opens and (child.right_edge.text == "," or (after < len(child.doc) and child.doc[after].text == ","))


def _is_no_part(word: Token) -> bool:
    """Whether a word at the beginning is none of the phrase's: an article, ``even``, ``not``."""
    if word.lower_ in _ARTICLES or word.is_punct or word.dep_ in ("cc", "case", "mark"):
        return True
    if word.tag_ == "VBN" and word.dep_ == "amod" and word.i > 0 and word.nbor(-1).pos_ in ("NOUN", "PROPN"):
        return True  # "The opposition | accused soldiers", taken for one phrase
    return word.lower_ in words("focus") and word.pos_ in ("ADV", "PART", "CCONJ", "ADJ", "DET")


def _is_title_of(child: Token) -> bool:
    """Whether an apposition is a name right behind its title: ``former mayor Rosa Quintana``."""
    behind = child.left_edge.i == child.head.i + 1 and not child.left_edge.is_punct
    return child.dep_ == "appos" and behind and child.pos_ == "PROPN"


def _name(token: Token) -> tuple[int, int]:
    start, end = token.i, token.i + 1
    while start > 0 and token.doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(token.doc) and token.doc[end].ent_iob_ == "I":
        end += 1
    return start, end


def _belongs(child: Token, narrow: frozenset[str] | None) -> bool:
    """Whether words behind the noun are part of its phrase: no times, no clauses, no complement of the verb."""
    if child.dep_ in ("flat", "fixed", "compound", "nummod", "goeswith", "appos"):
        return True
    if child.dep_ == "amod" and child.i == child.head.i + 1 and child.lower_ in words("behind-its-noun"):
        return True  # the attorney general
    if child.dep_ != "nmod" or child.tag_ == "CD" or not _close(child) or is_time(child) or is_along(child):
        return False
    before = {one.lower_ for one in (child.left_edge, *child.lefts) if one.dep_ == "case"}
    if narrow is None:
        return not before & {"after", "before", "during", "since", "until", "amid", "despite"}
    if _OF_SOMEBODY in narrow and "of" in before:
        return _is_somebody(child)
    return bool(before & narrow) and ("of" in before or bool(child.ent_type_))


def _close(child: Token) -> bool:
    """Whether only the phrase itself stands between the noun and its complement: no comma."""
    return not any(one.text in (",", "—", "–", "(") for one in child.doc[child.head.i + 1 : child.left_edge.i + 1])


def _is_stop(word: Token) -> bool:
    """Whether a clause or an apposition begins here, also one that hangs on a joined noun."""
    if word.dep_ in ("acl", "advcl", "relcl", "acl:relcl"):
        return True
    return word.dep_ in _LEFT_OUT and word.dep_ not in ("conj", "cc", "case", "punct", "nsubj", "mark", "aux", "cop")


def _is_in_town(noun: Token) -> bool:
    """``a crowd of marchers | in Lyon``."""
    placed = noun.dep_ == "nmod" and any(one.lower_ == "in" for one in cases(noun))
    return placed and noun.ent_type_ in ("LOC", "GPE") and not names_land(noun)


def _end_of(child: Token, narrow: frozenset[str] | None = None) -> int:
    """Where a complement ends: before a clause or an apposition within it, behind the verb before a town too."""
    joined = ("cc", "conj") if child.dep_ == "flat" else ()
    stops = [one.left_edge.i for one in child.subtree if one.i > child.i and (_is_stop(one) or one.dep_ in joined)]
    if narrow is not None and child.dep_ == "nmod":
        stops += [one.left_edge.i for one in child.rights if _is_in_town(one) or _is_charge(one, narrow)]
    if joined:
        return min([child.right_edge.i + 1, *stops])
    return min([child.right_edge.i + 1, *stops]) if child.dep_ == "nmod" else child.right_edge.i + 1


def _is_charge(noun: Token, narrow: frozenset[str]) -> bool:
    """``accused the head of the board | of bribery``."""
    of = any(one.lower_ == "of" for one in cases(noun))
    return _OF_SOMEBODY in narrow and of and not _is_somebody(noun)
