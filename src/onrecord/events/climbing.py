"""Climbing: from the word of an act up through every word that governs it, each with its verdict."""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.events import marks
from onrecord.events.clauses import words
from onrecord.events.edges import Edge, edge, has_subject, helpers, is_finite, is_infinitive, is_verbal
from onrecord.events.governors import Governor, governor
from onrecord.events.lemmas import bases
from onrecord.events.mood import HOSTILE, Layer, own
from onrecord.events.nesting import left
from onrecord.events.scene import Scene
from onrecord.events.thwarting import is_thwarted
from onrecord.events.values import Trigger

_WORDS = frozenset({"THREATEN", "REQUEST", "REJECT", "ACCUSE", "CONCEDE", "AGREE", "SUPPORT"})
_INDIRECT = frozenset({"on", "for", "into", "alongside"})
_BY_WAY_OF = frozenset({"through", "via"})
_OF_WORDS = frozenset({"REQUEST", "ACCUSE", "THREATEN"})
_SAID = frozenset({"REQUEST", "SUPPORT", "ACCUSE", "PROTEST", "REJECT"})
_KNOWN = frozenset({"the", "this", "that", "these", "those"})
_MOOTED = frozenset({"proposed", "announced", "hypothetical", "requested", "threatened"})
_ARGUMENT = frozenset({"obj", "subj"})


def layers(trigger: Trigger, scene: Scene) -> Iterator[Layer]:
    """Every verdict over the act, from the inside out."""
    at, act = trigger.head, trigger.pattern.act
    below = _Below(bare=True)
    if (found := _of_itself(trigger)) is not None and found.status not in ("given", "carry"):
        yield Layer(found.status, at, noun=found.kind == "noun")
    yield from own(at, act, scene)
    while (step := _step(at, act, below)) is not None:
        if step.frames == ("conj",):
            if not _shares(at, step.over):
                return
            if not is_finite(at):
                yield from own(step.over, act, scene)
        else:
            if below.noun:
                step = step._replace(frames=("plan", *step.frames))
            found = _governor(at, step, below) if step.over.i not in trigger.tokens else None
            way = _through(at, step, below, act) if found is None else _governed(found, step.over)
            if way.layer is not None and way.layer.verdict != "carry":  # "did not drop its plans to": they stand
                yield _came_to_nothing(_hardened(way.layer, at, act), at)
            if not way.goes_on:
                return
            if way.layer is not None:
                yield from own(step.over, "", scene, at, denies=False)
            else:
                yield from own(step.over, act, scene, at)
            below = _Below(bare=False, noun=found is not None and found.kind == "noun")
        at = step.over


def _step(at: Token, act: str, below: "_Below") -> Edge | None:
    """The way up; None at the top, and where what stands above leaves the act as it is."""
    step = edge(at)
    if step is None or step.frames == ("conj",):
        return step
    step = _rehung(at, step)
    return None if below.bare and _is_settled(at, step, act) else step


def _rehung(at: Token, step: Edge) -> Edge:
    """The edge to the word that governs, where the parser hangs a complement on the word beside it.

    ``prevented them | from leaving`` may hang on them, ``rejected calls | to resign`` on rejected.
    """
    over, frames = step
    if not frames or _ARGUMENT & set(frames):
        return step
    if frames == ("alongside",) and over.dep_ in ("obj", "nsubj:pass"):
        return Edge(over.head, frames)  # to provide fuel alongside aid to Quito
    if is_verbal(over):
        return _off_subject(at, step) or _off_noun(at, step)
    for verb in over.lefts:
        if verb.dep_ == "amod" and verb.tag_ == "VBN" and governor(verb, frames) is not None:
            return Edge(verb, frames)  # Lima | accused Quito | of
    if over.dep_ in ("advmod", "xcomp") and governor(over, frames) is None:
        return Edge(over.head, frames) if governor(over.head, frames) is not None else step  # stopped short | of
    while over.dep_ == "conj" and not is_verbal(over):
        over = over.head  # urged one and the other | to meet
    if over.dep_ in ("obj", "nsubj:pass") and not is_verbal(over) and governor(over, frames) is None:
        frames = ("obj+inf", *frames) if "inf" in frames else frames
        return Edge(over.head, frames) if governor(over.head, frames) is not None else step
    return step


def _off_subject(at: Token, step: Edge) -> Edge | None:
    """``fears grow | that Chad will attack``: the subject, where it governs the clause and its verb does not."""
    over, frames = step
    if frames != ("that",) or words("growing").isdisjoint(bases(over)):
        return None
    subject = next((child for child in over.lefts if child.dep_ == "nsubj" and child.pos_ == "NOUN"), None)
    found = governor(subject, frames) if subject is not None else None
    return Edge(subject, frames) if subject is not None and found is not None and found.kind == "noun" else None


def _off_noun(at: Token, step: Edge) -> Edge:
    """``rejected calls | to resign``: the noun that stands right before the complement, where it governs."""
    over, frames = step
    beside = at.left_edge.nbor(-1) if at.left_edge.i > 0 else at
    while over.i < beside.i and beside.head.i != beside.i:
        if beside.pos_ == "NOUN" and (found := governor(beside, frames)) and found.kind == "noun":
            return Edge(beside, frames)
        beside = beside.head  # an offer from Lima | to host them
    return step


def _hardened(layer: Layer, at: Token, act: str) -> Layer:
    """``vowed to retaliate if ...``: under a condition a promise of harm is a threat."""
    if layer.verdict == "announced" and layer.lexical and act in HOSTILE and marks.has_condition(at):
        return layer._replace(verdict="threatened")
    return layer


def _came_to_nothing(layer: Layer, at: Token) -> Layer:
    """``had planned to expel her but ...``: what was meant, and is told not to have come about."""
    if layer.verdict in ("announced", "proposed") and is_thwarted(layer.word, at):
        return layer._replace(verdict="averted", by="")
    return layer


def _of_itself(trigger: Trigger) -> Governor | None:
    """``approved a loan``, ``called a strike``: the verb of the pattern itself says that it is yet to come."""
    if trigger.pattern.kind == "noun":
        return governor(trigger.head, ("own",))  # a red notice
    if trigger.pattern.act == "ASSAULT" and not words("perpetrating").isdisjoint(bases(trigger.head)):
        return None  # "committed atrocities", but "committed troops"
    if any(child.dep_ == "compound:prt" and child.i not in trigger.tokens for child in trigger.head.rights):
        found = governor(trigger.head, ("obj",))  # "called off a strike", found by "called a strike"
        return found if found is not None and len(found.word) > 1 else None
    if (whole := governor(trigger.head, ("own",))) is not None and len(whole.word) > 1:
        return whole  # "ordered them out"
    others = [trigger.head.doc[at] for at in trigger.tokens if at != trigger.head.i]
    if trigger.pattern.act in _WORDS or not any(_is_done_to(one) for one in others):
        return None
    if (found := next((one for noun in others if (one := governor(noun, ("own",))) is not None), None)) is not None:
        return found  # "issued a warrant"
    return governor(trigger.head, ("own",)) if all(one.dep_ != "compound:prt" for one in others) else None


def _is_done_to(word: Token) -> bool:
    """What the verb of the pattern governs: ``offered | a loan``, ``tried | to kill``; not ``told them | to go``."""
    if word.pos_ in ("NOUN", "NUM", "SYM"):
        return True
    return word.dep_ == "xcomp" and not any(one.dep_ in ("obj", "iobj") and one.i < word.i for one in word.head.rights)


class _Below(NamedTuple):
    """What stands right below: the act's own word still, a governing noun."""

    bare: bool
    noun: bool = False


class _Way(NamedTuple):
    """The verdict of a word above, if it has one, and whether what governs that word matters."""

    layer: Layer | None
    goes_on: bool


def _governed(found: Governor, over: Token) -> _Way:
    """The verdict of a governor, under its own negation."""
    verdict = found.status
    if verdict == "averted" and is_verbal(over) and _is_yet_to_try(over):
        verdict = "announced"
    if verdict in ("given", "carry"):
        return _Way(None, verdict == "carry")
    if marks.is_negated(over):
        verdict = found.negated or left(verdict, "not")
    return _Way(Layer(verdict, over, found.by, lexical=True, noun=found.kind == "noun"), True)


def _is_yet_to_try(over: Token) -> bool:
    """``will try to send``, ``plans to try``: of an attempt to come nothing says that it fails."""
    return not words("trying").isdisjoint(bases(over)) and (marks.modal(over) is not None or is_infinitive(over))


def _governor(at: Token, step: Edge, below: "_Below") -> Governor | None:
    over, frames = step
    if "subj" in frames and over.pos_ == "ADJ" and not below.noun:
        frames = (*frames, "inf", "that")  # talks are likely
    if marks.is_pending(at) and "have" in bases(over):
        return None  # has | yet to resign
    if frames == ("would",):
        return governor(over, frames) if marks.modal(at) in ("will", "would", "may", "can") else None
    found = governor(over, frames)
    if found is None or "that" not in frames or found.status not in ("proposed", "requested"):
        return found
    if _is_wished(at, over):
        return found
    notion = found.kind == "noun" and not words("notion").isdisjoint(bases(over))
    return found._replace(status="alleged") if notion else None  # the suggestion that guards beat her


def _is_wished(token: Token, over: Token) -> bool:
    """``that they leave``, ``that it be lifted``, ``that they should leave``: nothing that is said to be so.

    Where the verb above is past, a present is a subjunctive that the tagger does not know as one. ``insisted that they
    would not leave`` is no wish.
    """
    if marks.modal(token) in ("will", "would") and is_verbal(over):
        return False
    if not is_finite(token) or marks.modal(token) is not None:
        return True
    forms = [token, *(child for child in token.children if child.dep_.startswith(("aux", "cop")))]
    return over.tag_ == "VBD" and all(one.tag_ == "VBP" and one.lemma_ != "be" for one in forms)


def _is_settled(at: Token, step: Edge, act: str) -> bool:
    """Whether what is said above leaves the act as it is: ``his alleged role in the killing``, ``meet her demands``."""
    if act == "ACCUSE" and at.pos_ == "NOUN" and not words("adjourning").isdisjoint(bases(step.over)):
        return True  # the case against him was postponed
    if step.frames in (("in",), ("to",)) and not words("taking-part").isdisjoint(bases(step.over)):
        return step.over.pos_ == "NOUN" and act in HOSTILE
    owned = any(child.dep_ == "nmod:poss" for child in at.children)
    if step.frames == ("obj",) and at.pos_ == "NOUN" and owned:  # "discussed Russia's invasion", "pressed its claims"
        return act == "THREATEN" or (act in HOSTILE and not words("discussing").isdisjoint(bases(step.over)))
    return at.pos_ == "NOUN" and owned and act in _OF_WORDS and step.frames in (("to",), ("on",))


def _through(at: Token, step: Edge, below: _Below, act: str) -> _Way:
    """What a word that is in no table makes of what hangs on it."""
    over, frames = step
    if "if" in frames or marks.is_condition(at):
        return _Way(Layer("hypothetical", over), False)
    if below.bare and (named := _named_by(over, frames)) is not None:
        return _Way(named, False)
    if _ARGUMENT & set(frames):  # "will face sanctions" decides of them, "will discuss the sanctions" does not
        undergone = not words("undergoing").isdisjoint(bases(over))
        return _Way(None, is_verbal(over) and below.bare and (undergone or not _is_known(at)))
    if "until" in frames and (marks.modal(over) in ("will", "would") or is_infinitive(over)):
        return _Way(Layer("hypothetical", at), False)  # "will stay until he resigns"
    if "inf" in frames:
        staged = not words("staging").isdisjoint(bases(over))
        return _of_infinitive(at, over, staged or "purpose" in frames, act if below.bare else "")
    if "beside" in frames and is_infinitive(over):
        return _Way(None, False)  # "urged her to come, calling on them": beside the main clause
    if _BY_WAY_OF & set(frames) and at.pos_ == "NOUN" and below.bare and not _is_known(at):
        return (
            _Way(None, True) if is_finite(over) else _Way(Layer("proposed", at), False)
        )  # "to settle it through talks"
    if _INDIRECT & set(frames) or (act == "CONSULT" and frames == ("in",)):
        return _Way(None, at.pos_ == "NOUN" and is_verbal(over) and below.bare and not _is_known(at))
    return _Way(None, is_verbal(over) and ("beside" in frames or frames in (("by",), ("alongside",))))


def _named_by(over: Token, frames: tuple[str, ...]) -> Layer | None:
    """``options include a ban``, ``the plan involves sending troops``: what the subject says of what it is made of."""
    if "subj" in frames and over.pos_ == "NOUN":
        return _as_one_of(over, over)  # sanctions are an option
    if not {"ing", "obj"} & set(frames) or words("comprising").isdisjoint(bases(over)):
        return None
    subject = next((child for child in over.lefts if child.dep_ == "nsubj"), None)
    return _as_one_of(subject, over) if subject is not None else None


def _as_one_of(notion: Token, over: Token) -> Layer | None:
    """What a noun says of the act that is counted among what it names: ``option``, ``plan``, ``measure``."""
    beside = marks.attribute(notion)
    if beside is not None and beside[1].status in _MOOTED - {"hypothetical"} and not marks.is_negated(over):
        return Layer(beside[1].status, beside[0], beside[1].by, noun=True)  # the measures proposed include a ban
    found = governor(notion, ("of", "inf", "on", "for", "would"))
    if found is None or found.kind != "noun" or found.status not in _MOOTED or marks.is_negated(over):
        return None
    return Layer(found.status, notion, found.by, noun=True)


def _is_known(noun: Token) -> bool:
    return any(child.dep_ == "nmod:poss" or (child.dep_ == "det" and child.lower_ in _KNOWN) for child in noun.children)


def _of_infinitive(at: Token, over: Token, purpose: bool, act: str) -> _Way:
    if marks.is_perfect(at):
        return _Way(None, False)  # the first to have been killed
    if marks.is_pending(at):
        return _Way(None, True)
    if any((found := governor(child, ("inf",))) and found.status == "carry" for child in over.lefts):
        return _Way(None, False)  # the first country to ban it
    if purpose and act == "SUPPORT" and is_verbal(over) and words("voicing").isdisjoint(bases(over)):
        return _Way(Layer("hypothetical", at), False)  # set up to support schools
    if purpose and is_verbal(over) and act in _SAID and is_finite(over) and at.dep_ in ("advcl", "xcomp"):
        return _Way(None, True)  # "called to ask for help": with the call it is said
    if purpose and is_verbal(over) and at.dep_ == "advcl":
        return _Way(Layer("announced", at), True)
    if over.dep_ in ("ROOT", "root") and over.pos_ in ("NOUN", "PROPN") and not is_finite(over):
        return _Way(None, False)  # a headline, which the clause itself has told
    return _Way(Layer("hypothetical", at), is_verbal(over))


def _shares(at: Token, first: Token) -> bool:
    """Whether what governs the first of two joined words governs this one as well."""
    if is_verbal(at) != is_verbal(first):
        return False
    if at.tag_ == "VBN" and not helpers(at) and first.tag_ == "VB" and not is_infinitive(first):
        return False  # does not consult them and called for: a past that is taken for a participle
    if at.tag_ == "VBP" and first.tag_ == "VB" and is_infinitive(first) and not has_subject(at):
        return True  # "to uphold the law and denounce": an infinitive like the one before
    return not is_verbal(at) or not is_finite(at) or is_finite(first)
