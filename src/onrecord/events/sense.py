"""Sense: acts that are none in the sense of the record: in sport, between private people, said of things, of nobody."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from onrecord.events import clauses
from onrecord.events.arguments import Arguments
from onrecord.events.clauses import words
from onrecord.events.deeds import is_no_deed
from onrecord.events.edges import is_finite
from onrecord.events.kinds import Kinds
from onrecord.events.lemmas import bases
from onrecord.events.patterns import grouped
from onrecord.events.scene import Scene
from onrecord.records import Actor, Event, Status

_VERBAL = frozenset({"REQUEST", "AGREE", "ACCUSE", "SUPPORT", "REJECT", "CONCEDE", "THREATEN", "CONSULT", "COOPERATE"})
"""Acts of words, that only those who speak can do."""

_EVERYDAY = frozenset({"REQUEST", "AGREE", "SUPPORT", "REJECT", "CONCEDE", "CONSULT", "COOPERATE", "AID"})
"""Acts that people do among themselves every day."""

_TRADED = frozenset({"AGREE", "COOPERATE", "CONSULT"})
"""Acts that firms do among themselves."""

_OF_FORCE = frozenset({"MOBILIZE", "ASSAULT", "PROTEST", "COERCE"})
_UNREAL: frozenset[Status] = frozenset({"hypothetical", "denied", "requested", "proposed"})
_SERIOUS = frozenset({"COERCE", "PROTEST"})
_OFFICIAL = frozenset({"COP", "JUD", "MIL", "REB", "LEG"})
_HARD = 2  # words of sport at least, and their share with those of games: on the newswire no other page has as many
_SHARE = 0.02


class Sense:
    """Tells which acts of a page are none."""

    def __init__(self, scene: Scene, kinds: Kinds) -> None:
        self.scene = scene
        self.kinds = kinds
        self.sporting = is_sporting(scene.doc)

    def is_meant(
        self,
        event: Event,
        arguments: Arguments,
        governor: Token | None,
        heads: Sequence[Token],
        cast: dict[str, Actor],
    ) -> bool:
        """Whether the act is one in the sense of the record.

        Args:
            event: as found.
            arguments: of its trigger.
            governor: the word that decides what stands of it.
            heads: the words that head its roles.
            cast: every actor by its id.
        """
        roles = [cast[role.actor] for role in (*event.actors, *event.recipients)]
        if not roles and event.by is None and not _is_told(event, arguments.head):
            return False
        if self.sporting and not _is_serious(event, roles):
            return False
        if is_no_deed(event, arguments.head, heads):
            return False
        if (event.act in _VERBAL or event.act == "PROTEST") and not event.actors and self._by_thing(arguments):
            return False
        if _is_casual(arguments) and arguments.head.tag_ == "VB" and clauses.agent(arguments.head).token is None:
            return False  # "Meet Ann Okoro", says the page
        if _is_half(event, arguments) or _is_mere_power(event, governor, arguments.head):
            return False
        if _is_commercial(event, roles, heads) or _is_advice(event, roles, heads):
            return False
        if event.act == "ACCUSE" and all(_is_of_family(head) for head in heads):
            return False
        return not (event.act in _EVERYDAY and roles and _is_private(roles, heads, _is_casual(arguments)))

    def _by_thing(self, arguments: Arguments) -> bool:
        """Whether a thing, or a clause, is said to do what only people do: ``success demands patience``."""
        if arguments.trigger.pattern.kind == "noun":
            return bool(arguments.fill("by"))
        if not arguments.verbal or clauses.is_passive(arguments.head):
            return False
        doer = clauses.agent(arguments.head).token
        if doer is None:
            return False
        if doer.pos_ == "VERB":
            return arguments.trigger.pattern.act != "PROTEST"
        return doer.pos_ == "NOUN" and not self.kinds.is_actor(doer) and words("speaking").isdisjoint(bases(doer))


def _is_private(roles: Sequence[Actor], heads: Sequence[Token], casual: bool) -> bool:
    """Whether only people without a part in public life are named; ``casual`` says it of those nothing is known of."""
    kin = [_is_of_family(head) for head in heads]
    kin = [one or not words("everyday").isdisjoint(bases(head)) for one, head in zip(kin, heads, strict=True)]
    if any(_is_public(actor) and not one for actor, one in zip(roles, kin, strict=True)):
        return False
    return any(kin) or any(actor.sector == "CVL" for actor in roles) or casual


def _is_firm(head: Token) -> bool:
    return not grouped("classes.tsv")["business"].isdisjoint(bases(head))


def _is_commercial(event: Event, roles: Sequence[Actor], heads: Sequence[Token]) -> bool:
    """Whether firms deal, or quarrel, with one another: ``Vodafone sued Safaricom``; one alone may say more."""
    firms = [actor.sector == "BUS" or _is_firm(head) for actor, head in zip(roles, heads, strict=True)]
    if event.act not in _VERBAL - {"THREATEN"} or not firms or not all(firms):
        return False
    return event.act in _TRADED or len(roles) > 1


def _is_advice(event: Event, roles: Sequence[Actor], heads: Sequence[Token]) -> bool:
    """``Students should ask their teachers for help``: what people of no name and no office might do."""
    if event.status != "hypothetical" or event.act not in _EVERYDAY - {"CONCEDE", "AGREE"}:
        return False
    if any(actor.country or actor.sector not in (None, "CVL") for actor in roles):
        return False
    return not any(head.pos_ == "PROPN" for head in heads)


def _is_casual(arguments: Arguments) -> bool:
    """A bare ``met``, which anybody does."""
    pattern = arguments.trigger.pattern
    return pattern.act == "CONSULT" and arguments.verbal and len(pattern.words) == 1


def is_sporting(doc: Doc) -> bool:
    """Whether the page tells of sport."""
    hard, soft = words("sport"), words("game")
    hits = [token.lower_.removesuffix("s") for token in doc if token.is_alpha]
    of_sport = sum(word in hard for word in hits)
    return of_sport >= _HARD and of_sport + sum(word in soft for word in hits) >= _SHARE * len(hits)


def _is_half(event: Event, arguments: Arguments) -> bool:
    """Whether of talks or joint work a noun or a passive names one side alone: ``the meeting with Okoro``."""
    if event.act not in ("CONSULT", "COOPERATE") or event.mode == "visit" or event.place is not None:
        return False
    taking_part = {role.actor for role in (*event.actors, *event.recipients)}
    taking_part |= {event.by} if event.by else set()
    alone = not arguments.verbal or clauses.is_passive(arguments.head)
    return len(taking_part) < 2 and alone and arguments.trigger.pattern.mode is None


def _is_mere_power(event: Event, governor: Token | None, head: Token) -> bool:
    """Whether somebody is only said to be able to do it: ``the power to``, ``the right to``."""
    if head.pos_ == "VERB" and is_finite(head):
        return False  # fears that they will attack
    return event.status == "hypothetical" and governor is not None and governor.pos_ == "NOUN"


def _is_told(event: Event, head: Token) -> bool:
    """Whether an act of nobody to nobody is worth a row: ``shots were fired in Goma``, ``a curfew was imposed``."""
    if event.status in _UNREAL or event.act in (_EVERYDAY | {"ACCUSE"}) - {"CONCEDE"}:
        return False
    if _is_main(head) or (event.act == "RETREAT" and _is_joined(head)):
        return True
    return event.act in _OF_FORCE and any(
        one is not None for one in (event.killed, event.injured, event.quantity, event.date, event.place)
    )


def _is_main(head: Token) -> bool:
    """Whether the act is what its sentence tells."""
    over = head.head if head.dep_ in ("nsubj:pass", "obj", "nsubj") else head
    return over.dep_ in ("ROOT", "root") and (head.pos_ == "VERB" or over.i != head.i)


def _is_joined(head: Token) -> bool:
    """Whether it is told beside the main clause, by a subject of its own: ``the vote failed and so he resigned``."""
    own = any(child.dep_ == "nsubj" for child in head.lefts)
    first = head
    while first.dep_ == "conj":
        first = first.head
    return own and head.dep_ == "conj" and first.dep_ in ("ROOT", "root")


def _is_serious(event: Event, roles: Sequence[Actor]) -> bool:
    """Whether an act on a page of sport is none of the game: police, courts, deaths."""
    if event.act in _SERIOUS or event.killed or event.injured:
        return True
    return any(actor.sector in _OFFICIAL for actor in roles)


def _is_of_family(head: Token) -> bool:
    return not words("family").isdisjoint(bases(head))


def _is_public(actor: Actor) -> bool:
    """Whether somebody acts for more than themselves: a body, a group of people, an office, a country's name."""
    if actor.kind != "person":
        return True
    return actor.sector not in (None, "CVL")
