"""Train the network of reported speech: ``python -m training.attribution DATA``.

Of each attribution that PolNeAR marks, the word that heads its cue is to be found among all words, and the words of
cue, content and source among those of its sentence. The weights that are kept are the running averages of all steps.
They hold numbers alone, no text.
"""

import argparse
from pathlib import Path

import numpy as np

from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.statements.inputs import inputs, ties
from onrecord.statements.network import ROLES
from onrecord.statements.scorer import WEIGHTS
from training.learning import ROUNDS, Pairs, Sample, fit
from training.polnear import Article, Marked, articles

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})


def main() -> None:
    """Parse the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.attribution", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often every article is seen")
    given = parser.parse_args()
    fit([sample(one) for one in articles(given.data / "polnear" / "train")], given.rounds, WEIGHTS)


def sample(article: Article) -> Sample:
    """What is to be learned of an article."""
    words = columns.read(article.doc)
    pairs = [found for one in article.marked if (found := paired(one, words)) is not None]
    wanted = np.zeros((len(words.texts), 1 + len(ROLES)), dtype=np.float32)
    for pair in pairs:
        wanted[pair.cue, 0] = 1
    for one in article.marked:
        for role, marked in enumerate((one.cue, with_marks(one.content, words), one.source), start=1):
            wanted[sorted(marked), role] = 1
    return Sample(inputs(words, article.quoted), pairs, wanted)


def with_marks(content: frozenset[int], words: Columns) -> set[int]:
    """What is said, with the marks among its words, which are marked or not as it happens."""
    found = set(content)
    for at in range(min(content, default=0), max(content, default=0)):
        if at - 1 in found and words.marks[at]:
            found.add(at)
    return found


def paired(one: Marked, words: Columns) -> Pairs | None:
    """The word that heads the cue, beside all words of its sentence."""
    if (cue := head(one, words)) is None:
        return None
    begin, end = words.sentence(cue)
    wanted = np.zeros((end - begin, len(ROLES)), dtype=np.float32)
    for role, marked in enumerate((one.cue, with_marks(one.content, words), one.source)):
        wanted[[at - begin for at in marked if begin <= at < end], role] = 1
    return Pairs(cue, begin, ties(cue, begin, end, words), wanted)


def head(one: Marked, words: Columns) -> int | None:
    """The word of a cue that hangs on none of its others; a verb rather than a noun, a noun rather than the rest."""
    cue = sorted(at for at in one.cue if not words.marks[at] and not words.spaces[at])
    tops = [at for at in cue if words.heads[at] not in one.cue or words.heads[at] == at] or cue
    for kinds in (VERBAL, NOMINAL):
        tops = [at for at in tops if words.pos[at] in kinds] or tops
    return tops[0] if tops else None


if __name__ == "__main__":
    main()
