"""What a clause or a noun phrase itself says of its act: by modal, negation, adverb, attribute, mood, tense."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.events import marks
from onrecord.events.edges import has_subject, helpers, is_content, is_finite, is_infinitive, is_verbal, marker
from onrecord.events.governors import Governor, Verdict, governor
from onrecord.events.lemmas import bases
from onrecord.events.scene import Scene
from onrecord.events.thwarting import is_thwarted
from onrecord.events.voices import Voice, commits, doer_of, relation, voice, worth
from onrecord.statements.cues import cues

_OF_BOTH = frozenset({"CONSULT", "COOPERATE"})  # the host, too, can say that there will be a visit
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST", "THREATEN", "REJECT", "ACCUSE", "RETREAT"})
_SPOKEN = frozenset({"ACCUSE", "SUPPORT", "THREATEN", "REQUEST", "REJECT", "AGREE"})
_ROOTS = frozenset({"ROOT", "root", "ccomp", "conj", "parataxis"})


class Layer(NamedTuple):
    """One verdict over an act, the word that gives it, and where whoever says so stands.

    ``by`` is ``subj`` or ``poss`` as in ``governors.tsv``, or ``voice``: whoever speaks. ``lexical`` says that the word
    is a governor, not a mere modal or adverb: its own event is dropped where it decides.
    """

    verdict: Verdict
    word: Token
    by: str = ""
    lexical: bool = False
    noun: bool = False


def own(
    token: Token, act: str, scene: Scene, below: Token | None = None, denies: bool | None = None
) -> Iterator[Layer]:
    """The verdicts of the word's own clause or phrase, from the inside out.

    ``act`` is empty for a clause that only governs the act, ``below`` the word that leads up to it. ``denies`` is given
    where the negation is taken care of.
    """
    if denies is None:
        denies = marks.is_negated(token, below)
    if token.pos_ in ("NOUN", "PROPN") and act != "THREATEN" and (beside := marks.attribute(token)) is not None:
        yield _attributed(*beside)
        if beside[0].dep_ == "cop":
            return  # a would-be attack
    if not is_verbal(token):
        if denies:
            yield Layer("not", token, "voice")
        return
    if marks.is_replaced(token) and not _is_past(token.head):
        yield Layer("hypothetical", token)  # they should talk instead of fighting
        return
    yield from _of_clause(token, act, scene, denies)


def _of_clause(token: Token, act: str, scene: Scene, denies: bool) -> Iterator[Layer]:
    """Of a clause: by tense and modal with the negation, by adverb, by mood."""
    tense = _tense(token, act, scene, denies)
    if tense is not None:
        yield tense
    elif denies:
        yield Layer("refused" if _is_declined(token, act, scene) else "not", token, "voice")
    if (beside := marks.adverb(token)) is not None:
        yield Layer(beside[1].status, beside[0], "voice" if beside[1].status == "alleged" else "")
    if marks.is_question(token):
        yield Layer("hypothetical", token)


def _is_past(token: Token) -> bool:
    return any(one.tag_ == "VBD" or one.lower_ in ("have", "has", "had") for one in (token, *helpers(token)))


def _is_declined(token: Token, act: str, scene: Scene) -> bool:
    """``"We are not sending troops," he said``: what is not being done, in the words of whoever would do it."""
    if token.tag_ != "VBG" or act in _SPOKEN or not act or not _is_present(token):
        return False
    speaking = voice(token, scene)
    if speaking is None or not (speaking.direct or _is_first_person(token)):
        return False
    return relation(speaking, doer_of(token), scene) == "self"


def _is_first_person(token: Token) -> bool:
    """Whether the subject is whoever speaks: ``we``, ``I``."""
    return any(child.dep_ == "nsubj" and child.lower_ in ("we", "i") for child in token.lefts)


def _attributed(word: Token, found: Governor) -> Layer:
    participle = word.dep_ == "acl"
    return Layer(found.status, word, "subj" if participle else found.by or "poss", lexical=participle, noun=True)


def _tense(token: Token, act: str, scene: Scene, denies: bool) -> Layer | None:
    """What modal, mood and tense make of the act, with the negation."""
    use = marks.modal(token)
    if marks.is_pending(token):
        return Layer("not", token, "voice")
    if use == "can" and marker(token) == "before" and not denies:
        return Layer("averted", token)  # was shot before he could fire
    if use is None:
        return _without_modal(token, scene, denies)
    if use == "can" and denies and not marks.is_perfect(token):
        return Layer("not", token, "voice")
    speaking = voice(token, scene)
    if use in ("can", "may") or marks.is_perfect(token):
        held = use != "would" and not denies and _is_held_over(token, act, scene, speaking)
        return Layer("threatened" if held else "hypothetical", token)
    if use == "ought":
        return _ought(token, scene, speaking, denies)
    if _is_foretold(token, act, scene, speaking):
        return Layer("hypothetical", token)
    if denies:
        return Layer("refused", token)
    return _by_bill(token) or _to_come(token, act, scene, speaking, use == "would")


def _without_modal(token: Token, scene: Scene, denies: bool) -> Layer | None:
    """``was to meet``, a headline's ``to visit``, a present with a day to come, an order; None of a plain tense."""
    if marks.is_to_be(token) and not denies:
        if (named := _equated(token)) is not None:
            return named
        if is_thwarted(token, token):
            return Layer("averted", token)
    if marks.is_to_be(token) or _is_headline(token) or _is_ahead(token, scene):
        return Layer("refused" if denies else "announced", token)
    return None if denies else _order(token, scene)


def _equated(token: Token) -> Layer | None:
    """``the proposal was to send troops``: what the subject says of the act."""
    subject = next((child for child in token.lefts if child.dep_.startswith("nsubj") and child.pos_ == "NOUN"), None)
    found = governor(subject, ("inf", "of")) if subject is not None else None
    if subject is None or found is None or found.kind != "noun" or found.status in ("carry", "given"):
        return None
    return Layer(found.status, subject, found.by, noun=True)


def _by_bill(token: Token) -> Layer | None:
    """``the bill would ban``, ``under the plan they would send``: what is proposed does it."""
    for child in token.children:
        if child.dep_ == "nsubj" or (child.dep_ == "obl" and marker(child) in ("under", "in", "with")):
            found = governor(child, ("would",))
            if found is not None and found.status not in ("carry", "given"):
                return Layer(found.status, child, found.by, noun=True)
    return None


def _ought(token: Token, scene: Scene, speaking: Voice | None, denies: bool) -> Layer:
    """``should``, ``must``: a demand of whoever has a say in it, else an opinion."""
    if speaking is None or denies or worth(speaking) in ("commentator", "press", "unnamed"):
        return Layer("hypothetical", token)
    if relation(speaking, doer_of(token), scene) == "self":
        return Layer("proposed", token, "voice")
    return Layer("requested", token, "voice")


def _to_come(token: Token, act: str, scene: Scene, speaking: Voice | None, would: bool) -> Layer:
    """``will`` and ``would``: a commitment, or under a condition a threat, an offer, or a guess."""
    if would and speaking is None and token.dep_ != "ccomp" and not is_content(token) and not _goes_on(token, scene):
        return Layer("hypothetical", token)
    if not marks.has_condition(token):
        return Layer("announced", token)
    if speaking is not None and not commits(speaking, doer_of(token), scene):
        return Layer("hypothetical", token)
    if act in HOSTILE:
        return Layer("threatened", token)
    return Layer("proposed" if would else "announced", token, "voice")


def _is_held_over(token: Token, act: str, scene: Scene, speaking: Voice | None) -> bool:
    """``may revoke the licence if it airs the film, officials said``: harm under a condition, said by who can do it."""
    if act not in HOSTILE or marks.is_perfect(token) or not marks.has_condition(token) or speaking is None:
        return False
    return commits(speaking, doer_of(token), scene)


def _goes_on(token: Token, scene: Scene) -> bool:
    """Whether a speech that the sentence before reports goes on: ``He said no. He would also seek help``."""
    subject = next((child for child in token.lefts if child.dep_ == "nsubj"), None)
    own = subject is not None and subject.lower_ in ("he", "she", "they", "it") and token.dep_ in ("ROOT", "root")
    start = token.sent.start
    if not own or start == 0 or marks.has_condition(token):
        return False
    before = token.doc[start - 1].sent.root
    return scene.passage(before) is not None and any(one in cues() for one in bases(before))


def _is_foretold(token: Token, act: str, scene: Scene, speaking: Voice | None) -> bool:
    """Whether one who cannot commit the doer says it: a commentator, another country unless it takes part itself."""
    if speaking is None:
        return False
    if worth(speaking) == "commentator":
        return True
    return act not in _OF_BOTH and relation(speaking, doer_of(token), scene) == "adversary"


def _is_headline(token: Token) -> bool:
    """``President to visit``: an infinitive without any finite verb over it or beside it."""
    if not is_infinitive(token) or token.dep_ not in ("ROOT", "root", "acl", "xcomp", "advcl"):
        return False
    top = token.head
    if token.dep_ in ("xcomp", "advcl") and top.pos_ not in ("PROPN", "NOUN"):
        return False
    if top.dep_ not in ("ROOT", "root") or governor(top, ("inf",)) is not None:
        return False
    return not is_finite(top) and not any(is_finite(one) for one in top.children if one.dep_ != "ccomp")


def _order(token: Token, scene: Scene) -> Layer | None:
    """An imperative in somebody's words: ``"Free them," she said``."""
    bare = token.tag_ == "VB" and not helpers(token) and not has_subject(token) and not is_infinitive(token)
    if not (bare or "Imp" in token.morph.get("Mood", [])) or token.dep_ not in _ROOTS:
        return None
    if token.dep_ == "conj" and has_subject(token.head):
        return None  # you may admire them and praise them
    speaking = voice(token, scene)
    return Layer("requested", token, "voice") if speaking is not None and speaking.direct else None


def _is_ahead(token: Token, scene: Scene) -> bool:
    """A present tense with a day to come: ``talks resume on Monday``, ``is leaving next week``."""
    if scene.published is None or not _is_present(token):
        return False
    for child in token.children:
        if child.dep_.startswith(("obl", "advmod", "nmod")):
            edges = child.left_edge.idx, child.right_edge.idx + len(child.right_edge)
            if any(edges[0] <= time.span[0] < edges[1] and _after(time.value, scene.published) for time in scene.times):
                return True
    return False


def _is_present(token: Token) -> bool:
    tags = [token.tag_, *(one.tag_ for one in helpers(token))]
    if any(tag in ("VBD", "MD") for tag in tags) or any(one.lemma_ == "have" for one in helpers(token)):
        return False
    return any(tag in ("VBZ", "VBP") for tag in tags)


def _after(value: str, published: date) -> bool:
    return len(value) >= 10 and value[:10] > published.isoformat()
