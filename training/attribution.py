"""Train the network of reported speech: ``python -m training.attribution DATA``.

Of each attribution that PolNeAR marks, the word that heads its cue is to be found among all words, and the words of
cue, content and source among those of its sentence. The weights that are kept are the running averages of all steps.
They hold numbers alone, no text.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from thinc.api import Adam, fix_random_seed, warmup_linear

from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.statements.inputs import Inputs, inputs, ties
from onrecord.statements.network import ROLES, Floats, Network, Sums, encode, network, numbers, reports, roles
from onrecord.statements.scorer import WEIGHTS
from training.polnear import Article, Marked, articles

ROUNDS = 11
RATE = 0.003
WARM = 0.15  # of all steps, until the rate is full
DECAY = 0.02
WORDS = 8000  # of one step
PAIRED = 6  # by which the loss of the pairs is divided, to weigh about as much as that of the words
SHARES = np.asarray([1, *[1 / PAIRED] * len(ROLES)], dtype=np.float32)
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})


class Pairs(NamedTuple):
    """A word that reports, and the words of its sentence: how they are tied to it, and which are its roles'."""

    cue: int
    begin: int
    ties: NDArray[np.int32]
    wanted: Floats


class Sample(NamedTuple):
    """What the network sees of an article, and what it should find."""

    seen: Inputs
    pairs: list[Pairs]
    wanted: Floats  # of each word whether it heads a cue, and its roles for any cue


def main() -> None:
    """Parse the articles, fit the weights, write them into the package."""
    parser = argparse.ArgumentParser(prog="python -m training.attribution", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often every article is seen")
    given = parser.parse_args()
    fit([sample(one) for one in articles(given.data / "polnear" / "train")], given.rounds)


def fit(samples: Sequence[Sample], rounds: int = ROUNDS, out: Path = WEIGHTS) -> None:
    """Fit the network to the articles and write its weights."""
    fix_random_seed(1)
    net = network()
    groups = list(batches(samples))
    steps = rounds * len(groups)
    rates: Any = warmup_linear(RATE, int(WARM * steps), steps)
    optimizer: Any = Adam(rates, L2=DECAY, L2_is_weight_decay=True)
    for number in range(rounds):
        random.shuffle(groups)
        losses = [step(net, group, optimizer) for group in groups]
        print(f"round {number + 1}: {np.mean(losses, axis=0).round(4)}", flush=True)
        write(net, optimizer, out)
    print(f"{len(samples)} articles; {out.stat().st_size} bytes in {out}")


def write(net: Network, optimizer: Any, out: Path) -> None:
    """The averages of the weights in half precision."""
    averages = optimizer.averages or {}
    kept: Any = {
        f"n{n}": averages.get((node.id, name), node.get_param(name)).astype("float16")
        for n, (node, name) in enumerate(numbers(net))
    }
    np.savez_compressed(out, **kept)


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


def batches(samples: Sequence[Sample]) -> Iterator[Sample]:
    """Articles in a row, about WORDS words at a time."""
    group: list[Sample] = []
    for one in random.Random(1).sample(samples, len(samples)):
        group.append(one)
        if sum(len(each.seen.heads) for each in group) >= WORDS:
            yield joined(group)
            group = []
    if group:
        yield joined(group)


def joined(group: Sequence[Sample]) -> Sample:
    """Several articles as one."""
    starts = np.cumsum([0, *(len(one.seen.heads) for one in group)])
    pairs = [
        pair._replace(cue=pair.cue + start, begin=pair.begin + start)
        for one, start in zip(group, starts.tolist(), strict=False)
        for pair in one.pairs
    ]
    heads = np.concatenate([one.seen.heads + start for one, start in zip(group, starts, strict=False)])
    return Sample(
        Inputs(np.vstack([one.seen.rows for one in group]), np.vstack([one.seen.numbers for one in group]), heads),
        pairs,
        np.vstack([one.wanted for one in group]),
    )


def step(net: Network, group: Sample, optimizer: Any) -> tuple[float, float]:
    """Learn from some articles; the losses of the words and of the pairs."""
    known, learn = encode(net, group.seen, train=True)
    scores, learn_reports = reports(net, known, group.seen.heads, train=True)
    count = max(len(group.pairs), 1)
    loss, gradient = cross_entropy(scores, group.wanted)
    total = learn_reports(gradient * SHARES / np.float32(count))
    lost = 0.0
    if group.pairs:
        lost, more = _step_pairs(net, known, group.pairs)
        total = total + more
    learn(total)
    for part in net.parts:
        part.finish_update(optimizer)
    optimizer.step_schedules()
    return loss / count, lost


def _step_pairs(net: Network, known: Floats, pairs: Sequence[Pairs]) -> tuple[float, Floats]:
    """The loss of the pairs, and the gradient of what is known of the words."""
    sizes = [len(pair.wanted) for pair in pairs]
    cues = np.asarray([pair.cue for pair in pairs])
    which = np.repeat(np.arange(len(pairs)), sizes)
    beside = np.concatenate([np.arange(pair.begin, pair.begin + size) for pair, size in zip(pairs, sizes, strict=True)])
    reporting, back_reporting = net.reporting(known[cues], True)
    reported, back_reported = net.reported(known, True)
    scores, learn = roles(net, reporting[which], reported[beside], np.vstack([pair.ties for pair in pairs]), True)
    loss, gradient = cross_entropy(scores, np.vstack([pair.wanted for pair in pairs]))
    inner = learn(gradient / (len(pairs) * PAIRED))
    total = back_reported(Sums(beside, len(known)).of(inner))
    total += Sums(cues, len(known)).of(back_reporting(Sums(which, len(pairs)).of(inner)))
    return loss / (len(pairs) * PAIRED), total


def cross_entropy(scores: Floats, wanted: Floats) -> tuple[float, Floats]:
    """The sum of the binary cross entropies, and its gradient."""
    likely = 1 / (1 + np.exp(-scores))
    loss = np.maximum(scores, 0) - scores * wanted + np.log1p(np.exp(-np.abs(scores)))
    return float(loss.sum()), (likely - wanted).astype(np.float32)


if __name__ == "__main__":
    main()
