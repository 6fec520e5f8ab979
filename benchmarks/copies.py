"""Copies found among altered ones of our own making: is each given to its original, and nothing else?

    python benchmarks/copies.py [DATA_FOLDER]

500 originals, half of them written by a generator from invented parts, half newswire articles where the data folder is
there; 1,500 altered copies, three of each: cut to a part, put in another order, under a new head, brought up to date (a
seventh of the paragraphs new, words changed in the others), lengthened by paragraphs, or two of these at once. Beside
them 400 pages that are no copies: follow-ups that repeat up to a third of an original, and short items of one outlet
that end in the same words about it. Everything follows from one seed; onrecord parts the pages into their kinds as any
others. The originals are the first of their texts, as in life.
  precision   share of the pages given as copies that are, of that original or of another copy of it
  recall      share of the 1,500 altered copies that are given as such, or whose original is given as theirs
  original    share of the originals whose copies are all given to it
  cut, ...    recall of each kind of change; ``short cut`` are cuts to less than a fifth
  MinHash     the plain way beside it: MinHash of whole texts, 128 permutations in 32 bands, Jaccard of a half
"""

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy

sys.path.insert(0, str(Path(__file__).parent.parent))  # run as a script, it finds what lies beside it

from benchmarks import invented
from onrecord import articles
from onrecord.pages import open_page
from onrecord.records import Engine, Record
from onrecord.stories import copies
from onrecord.stories.shingles import body, shingles

SEED = 20261130
ORIGINALS = 500
TIMES = 3
KINDS = ("cut", "short cut", "reordered", "new head", "updated", "added", "cut and updated", "reordered and added")
BANDS, ROWS = 32, 4


class Sample(NamedTuple):
    """A page, the family that it belongs to, and what was done to it; ``kind`` is empty of an original."""

    record: Record
    family: int
    kind: str = ""


class Told(NamedTuple):
    """An article before it is laid out: outlet, agency, day, headline and paragraphs."""

    outlet: str
    agency: str
    stamp: str
    headline: str
    paragraphs: tuple[str, ...]


def page(told: Told, dice: random.Random) -> Record:
    """The record of a page with no language read: its parts, dates and outlet."""
    first, *rest = told.paragraphs
    line = f"{dice.choice(invented.TOWNS).upper()} ({told.agency}) - {first}"
    text = "\n\n".join([told.headline, f"By {dice.choice(invented.NAMES)}", line, *rest])
    layout = open_page(text, "text/plain", f"{told.outlet} {sha256(text.encode()).hexdigest()[:6]}")
    return Record(layout.page, articles.read(layout, told.stamp), Engine("0", "none", "0"))


def altered(kind: str, told: Told, dice: random.Random) -> Told:
    """A copy of an article, later and in another outlet."""
    stamp = f"{told.stamp[:11]}{dice.randrange(12, 24):02}:{dice.randrange(60):02}:00"
    paragraphs = list(told.paragraphs)
    if kind.startswith("cut"):
        keep = max(1, round(len(paragraphs) * dice.uniform(0.3, 0.7)))
        paragraphs = paragraphs[:keep] if dice.random() < 0.6 else sorted_sample(paragraphs, keep, dice)
    if kind == "short cut":
        paragraphs = sorted_sample(paragraphs, max(1, round(len(paragraphs) * 0.15)), dice)
    if kind.startswith("reordered"):
        dice.shuffle(paragraphs)
    if kind == "new head" and len(paragraphs) > 1:
        paragraphs[0] = invented.sentence(dice)
    if kind.endswith("updated"):
        paragraphs = [updated(one, dice) if dice.random() < 0.85 else invented.paragraph(dice) for one in paragraphs]
    if kind.endswith("added"):
        for _ in range(max(1, round(len(paragraphs) * dice.uniform(0.1, 0.4)))):
            paragraphs.insert(dice.randrange(len(paragraphs) + 1), invented.paragraph(dice))
    return Told(dice.choice(invented.OUTLETS), told.agency, stamp, invented.headline(dice), tuple(paragraphs))


def sorted_sample(paragraphs: Sequence[str], size: int, dice: random.Random) -> list[str]:
    """Some of the paragraphs in their order."""
    return [paragraphs[at] for at in sorted(dice.sample(range(len(paragraphs)), size))]


def updated(paragraph: str, dice: random.Random) -> str:
    """A paragraph with other numbers and days, and one word in thirty replaced, left out or put in."""
    found = []
    for word in paragraph.split():
        chance = dice.random()
        if word.isdigit():
            word = str(int(word) + dice.randrange(1, 9))
        elif chance < 0.011:
            word = dice.choice(invented.FILLERS)
        elif chance < 0.022:
            continue
        elif chance < 0.033:
            word = f"{dice.choice(invented.FILLERS)} {word}"
        found.append(word)
    return " ".join(found) or paragraph


def originals(data: Path | None, dice: random.Random) -> list[Told]:
    """The 500 originals: invented, half of them newswire articles where there are any."""
    real = list(newswire(data)) if data is not None else []
    dice.shuffle(real)
    real = real[: ORIGINALS // 2]
    made = [invented.article(dice) for _ in range(ORIGINALS - len(real))]
    return [
        Told(dice.choice(invented.OUTLETS), dice.choice(invented.AGENCIES), day(dice), headline, paragraphs)
        for headline, paragraphs in made + real
    ]


def newswire(data: Path) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Headline and paragraphs of the newswire articles that have at least four, no two alike in a paragraph."""
    seen: set[str] = set()
    for path in sorted((data / "newswire" / "articles").glob("*.txt")):
        blocks = [one.strip() for one in path.read_text(encoding="utf-8").split("\n\n")]
        told = tuple(one.replace("\n", " ") for one in blocks[1:] if len(one.split()) > 15)
        if len(told) >= 4 and not seen & set(told):
            seen |= set(told)
            yield invented.headline(random.Random(path.name)), told


def day(dice: random.Random) -> str:
    """A moment of a morning in 2026."""
    month, date, hour, minute = dice.randrange(1, 13), dice.randrange(1, 28), dice.randrange(4, 12), dice.randrange(60)
    return f"2026-{month:02}-{date:02}T{hour:02}:{minute:02}:00"


def samples(data: Path | None) -> list[Sample]:
    """All pages of the set, shuffled."""
    dice = random.Random(SEED)
    found = []
    told = originals(data, dice)
    for family, one in enumerate(told):
        found.append(Sample(page(one, dice), family))
        for kind in dice.sample(KINDS, TIMES):
            found.append(Sample(page(altered(kind, one, dice), dice), family, kind))
    for number, one in enumerate(strangers(told, dice)):
        found.append(Sample(page(one, dice), -1 - number))
    dice.shuffle(found)
    return found


def strangers(told: Sequence[Told], dice: random.Random) -> Iterable[Told]:
    """Pages that are no copies: follow-ups of originals, and short items that share an ending."""
    for one in dice.sample(told, 200):
        room = sum(map(len, one.paragraphs)) * dice.uniform(0.1, 0.33)
        old: list[str] = []
        for paragraph in sorted_sample(one.paragraphs, len(one.paragraphs) // 2, dice):
            if sum(map(len, old)) + len(paragraph) <= room:
                old.append(paragraph)
        longer = sum(map(len, old)) * 2
        new = [invented.paragraph(dice)]
        while sum(map(len, new)) < longer:
            new.append(invented.paragraph(dice))
        yield one._replace(
            stamp=f"{one.stamp[:8]}{int(one.stamp[8:10]) + 1:02}{one.stamp[10:]}",
            headline=invented.headline(dice),
            paragraphs=(*new, *old),
        )
    ending = " ".join(invented.sentence(dice) for _ in range(2))
    for _ in range(200):
        short = tuple(invented.paragraph(dice) for _ in range(dice.randrange(2, 5)))
        yield Told(invented.OUTLETS[0], "Eastwire", day(dice), invented.headline(dice), (*short, ending))


def score(set_: Sequence[Sample]) -> dict[str, float]:
    """The figures of this module's docstring."""
    families = {one.record.page.sha256: one.family for one in set_}
    kinds = {one.record.page.sha256: one.kind for one in set_}
    given = {one.page: one.original for one in copies.find(one.record for one in set_)}
    figures = measured(list(given.items()), families, kinds)
    real: defaultdict[int, set[str]] = defaultdict(set)
    for name, origin in given.items():
        if families[name] == families[origin]:
            real[families[name]].add(origin)
    first = {family: name for name, family in families.items() if family >= 0 and not kinds[name]}
    figures["original"] = sum(real[family] == {name} for family, name in first.items()) / len(first)
    pairs = list(minhash({one.record.page.sha256: shingles(body(one.record)) for one in set_}))
    plain = measured(pairs, families, kinds)
    return figures | {f"MinHash {name}": plain[name] for name in ("precision", "recall", "short cut")}


def measured(pairs: Sequence[tuple[str, str]], families: dict[str, int], kinds: dict[str, str]) -> dict[str, float]:
    """Precision of pairs of (copy, original); recall of the altered pages, all and by what was done to them."""
    right = [pair for pair in pairs if families[pair[0]] == families[pair[1]]]
    found = {name for pair in right for name in pair}
    wanted = [name for name, kind in kinds.items() if kind]
    figures = {"pages": float(len(families)), "copies given": float(len(pairs)), "precision": len(right) / len(pairs)}
    figures["recall"] = sum(name in found for name in wanted) / len(wanted)
    for kind in KINDS:
        mine = [name for name in wanted if kinds[name] == kind]
        figures[kind] = sum(name in found for name in mine) / len(mine)
    return figures


def minhash(texts: dict[str, tuple[int, ...]]) -> Iterable[tuple[str, str]]:
    """The plain way, for comparison: pairs whose MinHashes share a band and agree in half their places."""
    draw = numpy.random.default_rng(SEED)
    factors = draw.integers(1, 1 << 63, size=BANDS * ROWS, dtype=numpy.uint64) | numpy.uint64(1)
    table = {
        name: numpy.multiply.outer(factors, numpy.asarray(hashes, dtype=numpy.uint64)).min(axis=1)
        for name, hashes in texts.items()
    }
    buckets: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for name, sign in table.items():
        for band in range(BANDS):
            buckets[(band, *sign[band * ROWS : (band + 1) * ROWS].tolist())].append(name)
    seen = {(one, two) for near in buckets.values() for one in near for two in near if one < two}
    for one, two in sorted(seen):
        if (table[one] == table[two]).mean() >= 0.5:
            yield one, two


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "data", type=Path, nargs="?", help="the folder of the public data; invented texts alone without it"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    figures = score(samples(args.data))
    print(json.dumps(figures) if args.json else "\n".join(f"{name:20} {value:.4f}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
