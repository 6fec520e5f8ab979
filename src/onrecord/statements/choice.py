"""Choice: of all that a word could report, what the scorer finds likeliest."""

from collections.abc import Collection, Iterable

import numpy as np
from spacy.tokens import Span

from onrecord.language.columns import Columns
from onrecord.statements.attribution import Utterance
from onrecord.statements.candidates import Candidate, candidates, tidied
from onrecord.statements.grammar import RELATIVE_WORDS, covered, quoted_by, trimmed
from onrecord.statements.network import ROLES, Floats
from onrecord.statements.scorer import SURE, Scorer

UNLIKELY = 0.15  # words that report with no more than this probability are passed over
LOOSE = 4.0  # by how much a run of words that the parse does not give must be better
DOUBTED = -1.0  # log-odds of a speaker by the rules at which the scorer is asked
TOLD = 0.5  # the sum of a run at which it answers
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
    found = [(_worth(one.tokens, begin, worth), one) for one in candidates(cue, words)]
    top, best = max(found, key=lambda one: one[0], default=(0.0, None))
    if (run := _run(cue, words, begin, worth)) is not None and _worth(run.tokens, begin, worth) > top + LOOSE:
        return run
    return best


def heard(one: Utterance, words: Columns, scorer: Scorer | None) -> Utterance:
    """Direct speech with the speaker that the scorer is surer of."""
    who, cue, _ = one.attribution
    if cue is None or quoted_by(cue.root) is not None:
        return one
    surer = speaker(who, cue.root.i, covered(words.doc, one.spans), words, scorer)
    return one._replace(attribution=one.attribution._replace(speaker=surer))


def speaker(given: Span | None, cue: int, said: Collection[int], words: Columns, scorer: Scorer | None) -> Span | None:
    """Who says it: the words that the rules give, or those that the scorer is surer of, short of what is said."""
    if scorer is None:
        return given
    begin, odds = scorer.roles(cue)
    worth = np.clip(odds[:, _SPEAKER], -SURE, SURE)
    if given is not None and not 0 <= given.root.i - begin < len(worth):
        return given
    if given is not None and worth[given.root.i - begin] > DOUBTED:
        return given
    taken = [at - begin for at in (*said, cue) if 0 <= at - begin < len(worth)]
    worth[taken] = -SURE
    first, end, total = _best(worth, begin)
    if total < TOLD:
        return given
    found = trimmed(words.doc, first, end)
    named = any(words.pos[at] in _NAMING and not words.spaces[at] for at in range(found.start, found.end))
    stands_for = given is not None and found.text.lower() in RELATIVE_WORDS  # ``who`` is whom the rules give
    return found if named and not stands_for else given


def _worth(tokens: tuple[int, ...], begin: int, worth: Floats) -> float:
    """How much likelier than not all these words are; those of other sentences count for nothing."""
    places = np.asarray(tokens) - begin
    return float(worth[places[(places >= 0) & (places < len(worth))]].sum())


def _run(cue: int, words: Columns, begin: int, worth: Floats) -> Candidate | None:
    """The likeliest words in a row, before the cue or behind it."""
    at = cue - begin
    sides = [(begin, worth[:at]), (cue + 1, worth[at + 1 :])]
    first, end, total = max((_best(side, start) for start, side in sides), key=lambda one: one[2])
    if end - 2 > first and words.texts[end - 2] == "," and any(at >= end for at in words.children[end - 1]):
        end -= 2  # not the first word of what stands behind the comma
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
