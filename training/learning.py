"""Learning: the network of reported speech in a form that learns, by PyTorch.

What it computes is what ``onrecord.statements.network`` computes; the names of the weights are the same.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from onrecord.statements import network
from onrecord.statements.inputs import FLAGS, LABELLED, LABELS, LEMMAS, STEPS, VECTOR, Inputs
from onrecord.statements.network import REACH, ROLES, STEADY, Floats

WIDTH = 96
LEMMA, LABEL, HIDDEN = 16, 10, 128
DROPPED = 0.3
SEED = 2
ROUNDS = 10
RATE = 0.003
WARM = 0.15  # of all steps, until the rate is full
DECAY = 0.02
WORDS = 5000  # of one step
PAIRED = 6  # by which the loss of the pairs is divided, to weigh about as much as that of the words
STEEP = 1.0  # the length of a gradient at most
ROUNDED = 0.5  # by how much half precision may change log-odds


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


class Batch(NamedTuple):
    """Some articles as one, as tensors; ``which`` and ``beside`` are the cue and the word of each pair."""

    rows: Any
    numbers: Any
    heads: Any
    share: Any  # one over the number of children
    wanted: Any
    cues: Any
    which: Any
    beside: Any
    ties: Any
    paired: Any


def fit(samples: Sequence[Sample], rounds: int, out: Path) -> None:
    """Fit the network to the articles and write the running averages of its weights, in half precision."""
    torch.manual_seed(SEED)
    order = random.Random(SEED)
    net, mean = learner(), learner()
    groups = [batch(group) for group in grouped(samples, order)]
    steps = rounds * len(groups)
    warm = WARM * steps
    adam = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    rate = torch.optim.lr_scheduler.LambdaLR(adam, lambda n: min((n + 1) / warm, (steps - n) / (steps - warm)))
    done = 0
    for number in range(rounds):
        order.shuffle(groups)
        lost = 0.0
        for group in groups:
            loss = losses(net, group)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), STEEP)
            adam.step()
            rate.step()
            done += 1
            average(mean, net, (1 + done) / (10 + done))
            lost += loss.item() / len(groups)
        print(f"round {number + 1}: {lost:.4f}", flush=True)
    np.savez_compressed(out, **{name: one.numpy().astype("float16") for name, one in mean.state_dict().items()})
    compare(mean, samples[0], out)
    print(f"{len(samples)} articles; {out.stat().st_size} bytes in {out}")


def compare(net: Any, one: Sample, out: Path) -> None:
    """See that the package makes the same of an article with the weights as written; ValueError if not."""
    shipped, group = network.read(out), batch([one])
    known = network.encode(shipped, one.seen)
    with torch.no_grad():
        wanted = reports(net, encode(net, group), group).numpy()
    far = float(np.abs(network.reports(shipped, known, one.seen.heads) - wanted).max())
    if far > ROUNDED:
        raise ValueError(f"{out}: log-odds differ by up to {far:.2f} from those that were learned")


def learner() -> Any:
    """A network that has learned nothing yet."""
    seen = 2 * LEMMA + LABELLED * LABEL + VECTOR + FLAGS
    return nn.ModuleDict(
        {
            "lemmas": nn.ModuleList(_table(LEMMAS, LEMMA) for _ in range(2)),
            "labels": nn.ModuleList(_table(LABELS, LABEL) for _ in range(LABELLED)),
            "first": nn.Linear(seen, WIDTH),
            "mix": nn.ModuleList(nn.Linear(5 * WIDTH, 2 * WIDTH) for _ in REACH),
            "norm": nn.ModuleList(nn.LayerNorm(WIDTH, STEADY) for _ in REACH),
            "seen": nn.Linear(2 * WIDTH, HIDDEN),
            "reports": nn.Linear(HIDDEN, 1 + len(ROLES)),
            "reporting": nn.Linear(WIDTH, HIDDEN),
            "reported": nn.Linear(WIDTH, HIDDEN),
            "branches": _table(LABELS, HIDDEN),
            "distances": _table(len(STEPS) + 1, HIDDEN),
            "roles": nn.Linear(HIDDEN, len(ROLES)),
        }
    )


def _table(size: int, width: int) -> Any:
    made = nn.Embedding(size, width)
    nn.init.uniform_(made.weight, -0.1, 0.1)
    return made


def losses(net: Any, group: Batch) -> Any:
    """The cross entropy of the words and of the pairs, for each attribution."""
    entropy = functional.binary_cross_entropy_with_logits
    known = encode(net, group)
    shares = torch.tensor([1, *[1 / PAIRED] * len(ROLES)])
    words = (entropy(reports(net, known, group), group.wanted, reduction="none") * shares).sum()
    pairs = entropy(roles(net, known, group), group.paired, reduction="sum") / PAIRED
    return (words + pairs) / max(len(group.cues), 1)


def encode(net: Any, group: Batch) -> Any:
    """What is known of each word: (words, WIDTH)."""
    tables = (*net["lemmas"], *net["labels"])
    rows = [table(group.rows[:, n]) for n, table in enumerate(tables)]
    known = functional.relu(net["first"](dropped(torch.cat([*rows, group.numbers], 1))))
    for mix, norm, reach in zip(net["mix"], net["norm"], REACH, strict=True):
        kept = dropped(known)
        far = kept.new_zeros(reach, WIDTH)
        children = torch.zeros_like(kept).index_add_(0, group.heads, kept) * group.share
        beside = [torch.cat([far, kept[:-reach]]), torch.cat([kept[reach:], far])]
        both = mix(torch.cat([kept, *beside, kept[group.heads], children], 1))
        known = norm(known + torch.maximum(both[:, :WIDTH], both[:, WIDTH:]))
    return known


def reports(net: Any, known: Any, group: Batch) -> Any:
    """The log-odds that each word heads a cue, and that it has each of the roles for some cue."""
    both = dropped(torch.cat([known, known[group.heads]], 1))
    return net["reports"](functional.relu(net["seen"](both)))


def roles(net: Any, known: Any, group: Batch) -> Any:
    """The log-odds of each role of each pair."""
    reporting = net["reporting"](known[group.cues])[group.which]
    tied = net["branches"](group.ties[:, 0]) + net["distances"](group.ties[:, 1])
    return net["roles"](dropped(functional.relu(reporting + net["reported"](known)[group.beside] + tied)))


def dropped(known: Any) -> Any:
    """What is known with a share of it left out, as long as gradients are kept."""
    return functional.dropout(known, DROPPED, torch.is_grad_enabled())


def average(mean: Any, net: Any, decay: float) -> None:
    """Draw the averages towards the weights."""
    with torch.no_grad():
        for kept, new in zip(mean.parameters(), net.parameters(), strict=True):
            kept.lerp_(new, 1 - decay)


def grouped(samples: Sequence[Sample], order: random.Random) -> Iterator[list[Sample]]:
    """Articles by chance, about WORDS words at a time."""
    group: list[Sample] = []
    for one in order.sample(samples, len(samples)):
        group.append(one)
        if sum(len(each.seen.heads) for each in group) >= WORDS:
            yield group
            group = []
    if group:
        yield group


def batch(group: Sequence[Sample]) -> Batch:
    """Several articles as one."""
    starts = np.cumsum([0, *(len(one.seen.heads) for one in group)])
    placed = list(zip(group, starts.tolist(), strict=False))
    pairs = [pair._replace(cue=pair.cue + at, begin=pair.begin + at) for one, at in placed for pair in one.pairs]
    heads = np.concatenate([one.seen.heads + at for one, at in placed])
    children = np.maximum(np.bincount(heads, minlength=len(heads)), 1)
    sizes = [len(pair.wanted) for pair in pairs]
    beside = [np.arange(pair.begin, pair.begin + size) for pair, size in zip(pairs, sizes, strict=True)]
    ties = np.vstack([np.zeros((0, 2), np.int32), *(pair.ties for pair in pairs)])
    paired = np.vstack([np.zeros((0, len(ROLES)), np.float32), *(pair.wanted for pair in pairs)])
    return Batch(
        rows=torch.as_tensor(np.vstack([one.seen.rows for one in group])).long(),
        numbers=torch.as_tensor(np.vstack([one.seen.numbers for one in group])),
        heads=torch.as_tensor(heads).long(),
        share=torch.as_tensor(1 / children).float()[:, None],
        wanted=torch.as_tensor(np.vstack([one.wanted for one in group])),
        cues=torch.as_tensor([pair.cue for pair in pairs]).long(),
        which=torch.as_tensor(np.repeat(np.arange(len(pairs)), sizes)),
        beside=torch.as_tensor(np.concatenate([np.zeros(0, np.int64), *beside])),
        ties=torch.as_tensor(ties).long(),
        paired=torch.as_tensor(paired),
    )
