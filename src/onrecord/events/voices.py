"""Voices: whose word an act stands by, and what that word is worth.

A plain report of police, army or officials about somebody else's act is taken as it is; a claim against an adversary,
by a party to the matter, by somebody unnamed or by a newspaper is a claim.
"""

from functools import cache
from typing import Literal, NamedTuple

from spacy.tokens import Token

from onrecord import tables
from onrecord.events.edges import edge, is_verbal
from onrecord.events.governors import governor
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene
from onrecord.events.values import Trigger
from onrecord.records import Actor
from onrecord.statements.cues import cues
from onrecord.statements.grammar import subject_of

Worth = Literal["nameless", "unnamed", "press", "party", "authority", "commentator"]
Relation = Literal["self", "adversary", "other"]

_BY_SECTOR: dict[str, Worth] = {"JRN": "press", "REB": "party", "OPP": "party", "SPY": "party", "EDU": "commentator"}
_GRAVE = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})
_SUFFERING = frozenset({"them", "us", "me", "him", "her"})
_OURS = frozenset({"our", "my"})
_ARMED = frozenset({"REB", "CRM", "UAF"})
_FIRST = frozenset({"i", "we"})
_OWN = frozenset({"it", "they", "he", "she"})


class Voice(NamedTuple):
    """Who is told to say the words in which an act stands, as far as the page says; the act of the saying."""

    speaker: Token | None
    actor: Actor | None
    saying: str
    direct: bool


def voice(token: Token, scene: Scene) -> Voice | None:
    """The voice in which the word stands; None where it is the reporter's own."""
    said = next(scene.saying(token), None)
    if said is not None:
        span = said.speaker_span and scene.doc.char_span(*said.speaker_span, alignment_mode="expand")
        actor = scene.actors.get(said.speaker) if said.speaker else None
        speaker = span.root if span else None
        cue = said.cue and scene.doc.char_span(*said.cue, alignment_mode="expand")
        claims = cue is not None and _claims(cue.root)
        return Voice(speaker, actor or scene.actor(speaker), "claim" if claims else said.act, said.form == "direct")
    return _by_parse(token, scene)


def _by_parse(token: Token, scene: Scene) -> Voice | None:
    """The verb of saying over the word's clause, where no statement was found."""
    at = token
    while (step := edge(at)) is not None:
        if at.dep_ == "ccomp" and (cue := next((cues()[one] for one in bases(step.over) if one in cues()), None)):
            speaker = subject_of(step.over)
            return Voice(speaker, scene.actor(speaker), cue.act, False)
        if (found := _trailing(at, scene)) is not None:
            return found
        at = step.over
    return _trailing(at, scene)


def _trailing(clause: Token, scene: Scene) -> Voice | None:
    """Who reports it beside the clause: ``soldiers shot him, a newspaper reported``, where the parser joins the two."""
    for child in clause.children:
        if child.dep_ == "obl" and any(one.lower_ == "according" for one in child.lefts):
            return Voice(child, scene.actor(child), "assert", False)
        if child.i > clause.i and child.dep_ in ("conj", "parataxis") and _is_comment(child):
            speaker = next((one for one in child.children if one.dep_ == "nsubj"), None)
            saying = "heard" if speaker is None else "claim" if _claims(child) else "assert"
            return Voice(speaker, scene.actor(speaker), saying, False)
    return None


def _claims(cue: Token) -> bool:
    """``alleged``: a word that itself does not vouch for what is said."""
    found = governor(cue, ("that",))
    return found is not None and found.status == "alleged"


def _is_comment(verb: Token) -> bool:
    """``..., lawmakers were told``: a verb of saying behind a comma, with a subject, and with nothing that it says."""
    parts = {one.dep_ for one in verb.children}
    if parts & {"cc", "obj", "ccomp", "xcomp"} or not parts & {"nsubj", "nsubj:pass"}:
        return False
    start = verb.left_edge
    behind_comma = start.text == "," or (start.i > 0 and start.nbor(-1).text == ",")
    return behind_comma and any(one in cues() for one in bases(verb))


def worth(one: Voice) -> Worth:
    """What the word of this voice is worth, by the noun that names it, else by its sector."""
    words = bases(one.speaker) if one.speaker is not None else ()
    known = next((_uses()[word] for word in words if word in _uses()), None)
    if one.speaker is not None and any(_uses().get(word.lower_) == "nameless" for word in one.speaker.subtree):
        return "unnamed"
    if one.actor is not None and one.actor.sector in _BY_SECTOR:
        return _BY_SECTOR[one.actor.sector]
    if known is not None:
        return known
    return "unnamed" if one.saying == "heard" else "authority"


@cache
def _uses() -> dict[str, Worth]:
    rows = tables.rows("onrecord.events", "voices.tsv")
    return {row["word"]: row["use"] for row in rows}  # type: ignore[misc]


def relation(one: Voice, doer: Token | None, scene: Scene) -> Relation:
    """How the doer of the act stands to the voice that tells it."""
    if doer is None or doer.lower_ in _FIRST:
        return "self" if doer is not None else "other"
    actor = scene.actor(doer)
    if actor is None or one.actor is None:
        near = one.speaker is not None and doer.lower_ in _OWN and one.speaker.sent == doer.sent
        return "self" if near and actor is None else "other"
    if actor.id == one.actor.id or _acts_for(actor, one.actor):
        return "self"
    return "adversary" if _against(actor, one.actor) else "other"


def commits(one: Voice, doer: Token | None, scene: Scene) -> bool:
    """Whether the voice can speak for the doer: it is the doer, or an official of the doer's country as far as told."""
    bond = relation(one, doer, scene)
    if bond != "other" or worth(one) != "authority":
        return bond == "self"
    actor = scene.actor(doer)
    return actor is None or one.actor is None or not (actor.country and one.actor.country)


def _acts_for(actor: Actor, speaker: Actor) -> bool:
    """A minister speaks for the government; nobody speaks for rebels of the same country."""
    ours = {"GOV", "MIL", "LEG", "SPY"}
    same = actor.country is not None and actor.country == speaker.country
    return same and (actor.sector or "GOV") in ours and speaker.sector in ours


def _against(actor: Actor, speaker: Actor) -> bool:
    """Of another country, or rebels and those they fight: whoever says it is no third party."""
    if actor.country and speaker.country and actor.country != speaker.country:
        named = actor.kind in ("government", "person", "place") or actor.sector in ("GOV", "MIL", "COP")
        return named and (speaker.sector or "GOV") in ("GOV", "MIL", "LEG", "REB", "OPP")
    return actor.sector in ("GOV", "MIL", "COP") and speaker.sector in _ARMED | {"OPP"}


def is_claim(trigger: Trigger, scene: Scene) -> bool:
    """Whether an act that is told as done stands by a word that does not vouch for it."""
    given = (
        trigger.head.dep_ in ("acl", "amod") and trigger.head.tag_ == "VBN"
    )  # "free those arrested": taken for granted
    speaking = voice(trigger.head, scene) if is_verbal(trigger.head) and not given else None
    if speaking is None or speaking.saying in ("believe", "ask"):
        return False
    doer = doer_of(trigger.head)
    bond = relation(speaking, doer, scene)
    value = worth(speaking)
    if value == "unnamed" and trigger.pattern.act in _GRAVE and _is_another(speaking, scene.actor(doer)):
        return True
    if bond == "self" or value in ("unnamed", "press") or speaking.saying == "claim":
        return bond != "self"
    things = [child for child in trigger.head.children if child.dep_ in ("obj", "nsubj:pass")]
    hurt = any(thing.lower_ in _SUFFERING or _is_theirs(thing, doer) for thing in things)
    if trigger.pattern.act not in _GRAVE:
        return hurt and trigger.pattern.act == "THREATEN"
    return hurt or bond == "adversary" or value == "party"


def _is_theirs(thing: Token, doer: Token | None) -> bool:
    """Whether what is hurt belongs to whoever tells of it: ``fishermen say a cutter rammed their boat``."""
    owners = [child.lower_ for child in thing.lefts if child.dep_ == "nmod:poss"]
    one_doer = doer is not None and "Plur" not in doer.morph.get("Number", [])
    return any(owner in _OURS or (owner == "their" and one_doer) for owner in owners)


def _is_another(one: Voice, doer: Actor | None) -> bool:
    """Whether the doer is somebody named: an official who is not named does not vouch for the own government."""
    return doer is not None and one.actor is not None and doer.id != one.actor.id


def doer_of(verb: Token) -> Token | None:
    """The logical subject of a verb, as far as its clause and those above it say."""
    agent = next((child for child in verb.children if child.dep_ == "obl:agent"), None)
    passive = any(child.dep_ in ("nsubj:pass", "aux:pass") for child in verb.children)
    if passive or (agent is not None and is_verbal(verb)):
        return agent
    return subject_of(verb)
