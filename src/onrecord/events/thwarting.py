"""Thwarting: what was meant to be and came to nothing, as the sentence itself says.

``was to have met``; ``had planned to expel her before ...``; ``was about to strike when ...``; ``was due to visit but
cancelled``. A plain ``was due to visit`` is an announcement still: nothing says that it was not kept.
"""

from spacy.tokens import Token

from onrecord.events import marks
from onrecord.events.clauses import words
from onrecord.events.edges import helpers, is_finite, is_verbal, marker
from onrecord.events.governors import governor
from onrecord.events.lemmas import bases

_FRAMES = ("of", "from", "subj", "obj", "plan", "on", "ing")
_WAS = frozenset({"was", "were"})
_HAD = frozenset({"had", "'d", "’d"})
_TURNS = frozenset({"but", "yet"})


def is_thwarted(intending: Token, act: Token) -> bool:
    """Whether the intention that one word tells of (``planned``, ``about``; of ``was to meet`` the act's own) failed.

    ``act`` is what was intended, or the word that leads down to it.
    """
    known = intending.i == act.i or not words("intending").isdisjoint(bases(intending))
    had, was = _has_helper(intending, _HAD), _has_helper(intending, _WAS) or intending.tag_ == "VBD"
    beside = dict.fromkeys((*intending.rights, *act.rights))
    if any(_is_undone(one) for one in beside):
        return True  # decided to leave, but the court blocked the move
    if not known or not (had or was):
        return False
    if was and marks.is_perfect(act):
        return True  # was to have met
    imminent = not words("imminent").isdisjoint(bases(intending))
    had = had or (was and "go" in bases(intending))  # was going to shoot, but the pistol jammed
    return any(_turns(one, had) or (_cuts_in(one, had, imminent) and one.i != act.i) for one in beside)


def _has_helper(word: Token, forms: frozenset[str]) -> bool:
    return any(one.lower_ in forms for one in helpers(word))


def _turns(clause: Token, had: bool) -> bool:
    """``but cancelled``, ``but did not``; after ``had planned`` whatever is told of behind ``but``."""
    if clause.dep_ not in ("conj", "parataxis") or not is_verbal(clause) or marks.is_question(clause):
        return False
    if not any(one.dep_ == "cc" and one.lower_ in _TURNS for one in clause.lefts):
        return False
    return had or _fails(clause)


def _is_undone(clause: Token) -> bool:
    """``but the court blocked the move``, ``but it was vetoed``: what undoes the plan names it again."""
    if not _turns(clause, had=False):
        return False
    named = [one for one in clause.children if one.dep_ in ("obj", "nsubj:pass")]
    return any(not words("named-again").isdisjoint((one.lower_, *bases(one))) for one in named)


def _fails(clause: Token) -> bool:
    found = governor(clause, _FRAMES)
    if found is not None and found.status in ("averted", "refused"):
        return True
    if not words("relenting").isdisjoint(bases(clause)):
        return True
    return marks.is_negated(clause) and _is_of_coming(clause)


def _is_of_coming(clause: Token) -> bool:
    """``did not``, ``could not``, ``never came``; not ``did not say when``."""
    return clause.pos_ == "AUX" or not words("coming-about").isdisjoint(bases(clause))


def _cuts_in(clause: Token, had: bool, imminent: bool) -> bool:
    """``was about to strike when ...``, ``had planned to leave before ...``, ``until ...``."""
    if not clause.dep_.startswith("advcl") or not is_finite(clause) or clause.tag_ in ("VBZ", "VBP"):
        return False
    if imminent and any(one.lower_ == "when" for one in clause.lefts):
        return True
    return had and _conjunction(clause) in ("before", "until", "till")


def _conjunction(clause: Token) -> str:
    """What joins the clause; also where the parser makes a phrase of it: ``before Minsk | released her``."""
    own = marker(clause)
    if own or clause.left_edge.i == 0:
        return own
    before = clause.left_edge.nbor(-1)
    return marker(before) if before.dep_ == "obl" and before.head.i == clause.head.i else ""
