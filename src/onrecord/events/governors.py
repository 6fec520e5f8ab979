"""Governors: words that say what stands of the act they govern (``threatened to``, ``a plan for``, ``proposed``).

``governors.tsv`` has a line for each word and each status that it gives. Columns:

``word``     the base form, or one exact form (``trying``); a second word is its particle or preposition (``call off``)
``kind``     verb, noun, adjective or adverb
``frame``    how the act stands to it, ``|`` between: ``inf`` (to send), ``obj+inf`` (him to send), ``ing``, ``that``,
             ``if`` (whether), ``would`` (a bill that would), ``obj``, ``subj``, ``attr`` (a planned strike), ``comp``
             (strike plan), ``plan`` (over a governing noun: suspended plans to), ``own`` (the verb of a pattern itself:
             approved a loan), ``purpose``, ``adv``, or a preposition before the act's noun or -ing form
``status``   the status; or ``carry``: whatever stands of the governor itself; ``given``: the act is taken for granted,
             whatever stands of the governor; ``warned``: a threat, where the act is to come
``negated``  the status under a negation, where it is not the one of ``nesting.tsv``
``by``       where whoever proposes, asks or alleges stands: ``subj``, or ``poss`` (a noun's possessor, or its maker)
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple, cast, get_args

from spacy.tokens import Token

from onrecord import tables
from onrecord.errors import OnrecordError
from onrecord.events.lemmas import bases
from onrecord.records import Status

Verdict = Status | Literal["carry", "given", "warned", "not"]
Kind = Literal["verb", "noun", "adjective", "adverb"]

_VERDICTS = frozenset((*get_args(Status), "carry", "given", "warned"))
_BESIDE = frozenset({"compound:prt", "prt", "advmod", "case", "mark", "obl", "obj", "xcomp", "advcl", "fixed"})


class Governor(NamedTuple):
    """A line of ``governors.tsv``."""

    word: tuple[str, ...]
    kind: Kind
    frames: frozenset[str]
    status: Verdict
    negated: Verdict | None
    by: str


@cache
def table() -> dict[tuple[Kind, str], tuple[Governor, ...]]:
    """The governors by kind and first word, those of two words first.

    Raises:
        OnrecordError: a line names a kind or a status that there is not.
    """
    found: dict[tuple[Kind, str], list[Governor]] = {}
    for number, row in enumerate(tables.rows("onrecord.events", "governors.tsv"), start=2):
        unknown = {row["status"], row["negated"] or row["status"]} - _VERDICTS
        if unknown or row["kind"] not in get_args(Kind) or not row["frame"]:
            raise OnrecordError(f"governors.tsv, line {number}: no such kind, frame or status: {row}")
        kind, words = cast("Kind", row["kind"]), tuple(row["word"].split())
        negated = cast("Verdict", row["negated"]) if row["negated"] else None
        one = Governor(
            words, kind, frozenset(row["frame"].split("|")), cast("Verdict", row["status"]), negated, row["by"]
        )
        found.setdefault((kind, words[0]), []).append(one)
    return {key: tuple(sorted(ones, key=lambda one: -len(one.word))) for key, ones in found.items()}


def governor(token: Token, frames: Iterable[str]) -> Governor | None:
    """What the token makes of an act that stands to it in the first of these frames that the table has for it."""
    candidates = list(_of_word(token))
    given = tuple(frames)
    exact = next((one for frame in given for one in candidates if frame in one.frames), None)
    return exact or next((one for one in candidates if len(one.word) > 1 and _leads_on(one, given)), None)


def _leads_on(one: Governor, frames: tuple[str, ...]) -> bool:
    """Whether the line's own preposition leads to the act: ``look at``, of which the table has ``ing`` and ``obj``."""
    return one.word[1] in frames and "ing" in one.frames


def _of_word(token: Token) -> Iterator[Governor]:
    """The lines of this word; the exact form comes before the base, two words before one."""
    words = dict.fromkeys((token.lower_, *bases(token)))
    of_kinds = [one for kind in _kinds(token) for word in words for one in table().get((kind, word), ())]
    particle = next((child.lower_ for child in token.rights if child.dep_ == "compound:prt"), None)
    fitting = [one for one in of_kinds if _has_its_particle(one, token, particle)]
    whole = any(len(one.word) > 1 and one.word[1] == particle for one in fitting)
    for one in sorted(fitting, key=lambda each: -len(each.word)):
        if len(one.word) > 1 or not whole:  # "backed off" is no "backed"
            yield one


def _has_its_particle(one: Governor, token: Token, particle: str | None) -> bool:
    return len(one.word) == 1 or (one.word[1] in _particles(token) and particle in (None, one.word[1]))


def _kinds(token: Token) -> tuple[Kind, ...]:
    if token.tag_ in ("VBN", "VBG") and token.dep_ in ("amod", "acl"):
        return ("adjective", "verb")
    if token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB"):
        argument = token.dep_.startswith(("nsubj", "obj"))
        return ("noun", "verb") if argument and token.tag_ == "VBZ" else ("verb", "adjective")  # "calls to boycott it"
    if token.pos_ == "ADJ":
        return ("adjective",)
    if token.pos_ == "ADV":
        return ("adverb",)
    return (
        ("noun", "verb") if token.tag_ == "NNS" and token.dep_ in ("ROOT", "root") else ("noun",)
    )  # "Lima denies ..."


def _particles(token: Token) -> set[str]:
    """The particles beside the word, and the prepositions of what hangs on it."""
    found = set()
    for child in token.rights:
        if child.dep_ in _BESIDE:
            found.add(child.lower_)
            if child.ent_type_ in ("DATE", "TIME"):
                continue  # "called her on Friday to say": nobody is called on
            found.update(one.lower_ for one in child.lefts if one.dep_ in ("case", "mark"))
    return found
