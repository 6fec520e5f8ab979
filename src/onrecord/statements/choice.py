"""Choice: of all that a word could report, what the scorer finds likeliest."""

from collections.abc import Iterable

import numpy as np
from spacy.tokens import Span

from onrecord.language.columns import Columns
from onrecord.statements.candidates import Candidate, candidates, tidied
from onrecord.statements.features import CueView, features
from onrecord.statements.grammar import trimmed
from onrecord.statements.linear import linear
from onrecord.statements.network import ROLES, Floats
from onrecord.statements.scorer import Scorer

UNLIKELY = 0.15  # words that report with no more than this probability are passed over
SURE = 6.0  # log-odds of one word count for no more than this
HOPELESS = 10.0  # how much worse than the best a stretch is that its looks cannot save
LOOSE = 4.0  # by how much a run of words that the parse does not give must be better
DOUBTED = -2.0  # log-odds of a speaker by the rules at which the scorer is asked
TOLD = 1.0  # the sum of a run at which it answers
_NAMING = frozenset({"PROPN", "NOUN", "PRON", "DET", "NUM", "ADJ"})
_CONTENT, _SPEAKER = ROLES.index("content"), ROLES.index("speaker")


def chosen(cues: Iterable[int], words: Columns, scorer: Scorer | None) -> dict[int, tuple[Candidate, float]]:
    """The likeliest content of each of these words that may report, with the probability that it does."""
    found: dict[int, tuple[Candidate, float]] = {}
    if scorer is None:
        return found
    for cue in cues:
        if words.spaces[cue] or words.marks[cue]:
            continue
        if scorer.likely[cue] >= UNLIKELY and (best := _likeliest(cue, words, scorer)) is not None:
            found[cue] = best, scorer.likely[cue]
    return found


def _likeliest(cue: int, words: Columns, scorer: Scorer) -> Candidate | None:
    begin, odds = scorer.roles(cue)
    worth = np.clip(odds[:, _CONTENT], -SURE, SURE)
    worth[words.marks[begin : begin + len(worth)]] = 0  # they are no words
    best, top, alone, view, form = None, -np.inf, 0.0, CueView(cue, words), linear()
    found = [(_worth(one.tokens, begin, worth), one) for one in candidates(cue, words)]
    least = max((total for total, _ in found), default=0.0) - HOPELESS
    for own, one in found:
        seen = own >= least and form is not None and len(found) > 1
        total = own + (form.total(features(view, one)) if seen and form is not None else 0.0)
        if total > top:
            best, top, alone = one, total, own
    if (run := _run(cue, words, begin, worth)) is not None and _worth(run.tokens, begin, worth) > alone + LOOSE:
        return run
    return best


def speaker(given: Span | None, one: Candidate, words: Columns, scorer: Scorer | None) -> Span | None:
    """Who says it: the words that the rules give, or those that the scorer is surer of, short of what is said."""
    if scorer is None:
        return given
    begin, odds = scorer.roles(one.cue)
    worth = np.clip(odds[:, _SPEAKER], -SURE, SURE)
    if given is not None and not 0 <= given.root.i - begin < len(worth):
        return given
    if given is not None and worth[given.root.i - begin] > DOUBTED:
        return given
    taken = [at - begin for at in (*one.tokens, one.cue) if 0 <= at - begin < len(worth)]
    worth[taken] = -SURE
    first, end, total = _best(worth, begin)
    if total < TOLD:
        return given
    found = trimmed(words.doc, first, end)
    named = any(words.pos[at] in _NAMING and not words.spaces[at] for at in range(found.start, found.end))
    return found if named else given


def _worth(tokens: tuple[int, ...], begin: int, worth: Floats) -> float:
    """How much likelier than not all these words are; those of other sentences count for nothing."""
    places = np.asarray(tokens) - begin
    return float(worth[places[(places >= 0) & (places < len(worth))]].sum())


def _run(cue: int, words: Columns, begin: int, worth: Floats) -> Candidate | None:
    """The likeliest words in a row, before the cue or behind it."""
    at = cue - begin
    sides = [(begin, worth[:at]), (cue + 1, worth[at + 1 :])]
    first, end, total = max((_best(side, start) for start, side in sides), key=lambda one: one[2])
    tokens = tidied(words, range(first, end)) if total > 0 else ()
    if not tokens:
        return None
    root = next((one for one in tokens if not first <= words.heads[one] < end or words.heads[one] == one), tokens[0])
    return Candidate(cue, "before" if first < cue else "rest", root, tokens)


def _best(worth: Floats, start: int) -> tuple[int, int, float]:
    """The stretch with the largest sum: its first word, the first behind it, and the sum."""
    if not len(worth):
        return start, start, 0.0
    sums = np.concatenate([[0.0], np.cumsum(worth)])
    lowest = np.minimum.accumulate(sums[:-1])
    end = int(np.argmax(sums[1:] - lowest))
    first = int(np.argmin(sums[: end + 1]))
    return start + first, start + end + 1, float(sums[end + 1] - sums[first])
