"""Triggers: where the words of a pattern stand in a text."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from onrecord.events.arguments import Arguments
from onrecord.events.conditions import holds
from onrecord.events.kinds import Kinds
from onrecord.events.lemmas import bases
from onrecord.events.matching import around, match
from onrecord.events.patterns import Group, Patterns
from onrecord.records import Passage

READ = frozenset({"headline", "deck", "body", "subheading"})
_OF_WORDS = frozenset({"THREATEN", "REQUEST", "REJECT", "ACCUSE", "CONCEDE", "AGREE", "SUPPORT"})
_CLOSING = frozenset({"”", "’", '"', "''"})
_NAMED = frozenset({"PERSON", "GPE", "LOC", "NORP"})
_JOINING = frozenset({"ADP", "DET", "CCONJ"})
_TITLED = frozenset({"NOUN", "PROPN", "ADJ"})
_HEADS = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADP", "ADV"})


def find(doc: Doc, passages: Sequence[Passage], patterns: Patterns, kinds: Kinds) -> list[Arguments]:
    """The triggers of the passages, each with its arguments, in their order; of patterns on one head the most specific.

    A word that a longer pattern has taken is no trigger of its own.
    """
    found = [
        chosen
        for token in _candidates(doc, passages, patterns)
        if (chosen := _best(token, patterns, kinds)) is not None
    ]
    found = _whole_phrases(_deeds_themselves(found))
    taken = {at for one in found for at in one.trigger.tokens if at != one.head.i}
    return [one for one in found if one.head.i not in taken and not _is_titled(one, kinds) and not _is_cue(one)]


def _deeds_themselves(found: list[Arguments]) -> list[Arguments]:
    """Without the threats whose content is a trigger of its own: ``threatened to arrest`` is an arrest, threatened."""
    deeds = {one.head.i for one in found if one.verbal and one.trigger.pattern.act not in _OF_WORDS}
    threats = [one for one in found if one.verbal and one.trigger.pattern.act == "THREATEN"]
    empty = {one.head.i for one in threats if any(at in deeds and at != one.head.i for at in one.trigger.tokens)}
    return [one for one in found if one.head.i not in empty]


def _whole_phrases(found: list[Arguments]) -> list[Arguments]:
    """Without the nouns that are all of a phrase: ``is under investigation`` is one act, and the subject's no deed."""
    led = {one.head.i for one in found if one.trigger.pattern.kind == "adjective" and len(one.trigger.tokens) > 1}
    return [one for one in found if one.head.i not in led or one.trigger.pattern.kind != "noun"]


def _is_cue(found: Arguments) -> bool:
    """Whether a verb of asking only says who spoke: ``"Where is the money?" asks Ann Okoro``."""
    head = found.head
    asking = found.verbal and found.trigger.pattern.act == "REQUEST" and len(found.trigger.tokens) == 1
    return asking and head.i > 0 and head.nbor(-1).text in _CLOSING


def _is_titled(found: Arguments, kinds: Kinds) -> bool:
    """Whether the trigger is no verb and stands in a title; in a headline every word may be in capitals."""
    passage = kinds.scene.passage(found.head)
    if found.verbal or passage is None or passage.kind != "body":
        return False
    return _is_in_title(found.head.doc[found.trigger.tokens[-1]])


def _candidates(doc: Doc, passages: Sequence[Passage], patterns: Patterns) -> Iterator[Token]:
    for passage in passages:
        if passage.kind in READ and (span := doc.char_span(*passage.span, alignment_mode="contract")) is not None:
            yield from (token for token in span if token.pos_ in _HEADS)


def _is_in_title(token: Token) -> bool:
    """Whether the word stands in the title of a report, a body or a work: ``Deaths in Custody``."""
    if not token.text.istitle() or token.is_sent_start or token.ent_type_ in _NAMED:
        return False
    at = token.i - 1
    while at > token.sent.start and token.doc[at].pos_ in _JOINING:
        at -= 1
    before = token.doc[at]
    if at == token.i - 1 or at <= token.sent.start:
        return False  # "the High-Level Meeting" is a meeting
    return before.text.istitle() and before.pos_ in _TITLED and before.ent_type_ not in _NAMED


def _best(token: Token, patterns: Patterns, kinds: Kinds) -> Arguments | None:
    near: frozenset[str] | None = None
    for base in bases(token):
        group = patterns.by_head.get(base)
        if group is None:
            continue
        if group.second and near is None:
            near = around(token)
        for rank in _ranks(group, near or frozenset()):
            trigger = match(token, base, group.patterns[rank])
            if trigger is not None:
                arguments = Arguments(trigger)
                if _are_met(arguments, kinds):
                    return arguments
    return None


def _ranks(group: Group, around_it: frozenset[str]) -> list[int]:
    """The patterns of the group whose second word is there, and those of one word, the most specific first."""
    near = group.second.keys() & around_it
    return sorted({*group.alone, *(rank for word in near for rank in group.second[word])})


def _are_met(arguments: Arguments, kinds: Kinds) -> bool:
    pattern = arguments.trigger.pattern
    return all(holds(one, arguments, kinds) for one in pattern.wanted) and not any(
        holds(one, arguments, kinds) for one in pattern.unwanted
    )
