"""Fit whom pronouns mean: ``python -m training.pronouns DATA`` writes ``actors/pronouns.tsv`` and prints a table.

Fitted to the training half of GUM, by its gold coreference, and to two thirds of the passages of ``pronouns.tsv``
beside this module. Search by coordinates: every weight is moved a little as long as that gains, from what ships now.
What the walk gave to earlier pronouns bears on the later ones, so all is walked anew after each round. The search ends
in one of several places; what ships is one that keeps the floors of GUM's dev half, and is not the dearest here.
"""

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

from benchmarks import coreference
from onrecord import actors, language
from onrecord.actors import pronouns
from onrecord.actors.parties import Party
from onrecord.actors.weighing import THRESHOLDS, Seen, W
from onrecord.actors.words import rows
from onrecord.records import Actor, Passage

from . import passages

TABLE = Path(pronouns.__file__).with_name("pronouns.tsv")
GENRES = {"news": 2.0, "interview": 1.0, "speech": 0.7, "bio": 0.4}
PASSAGES = 2.0
"""What a pronoun of each set counts."""
RIGHT, WRONG, ALSO_RIGHT, ASTRAY = 1.0, -2.5, 0.6, -0.8
"""What giving a pronoun is worth: of somebody with a name, rightly or not, and of anything else."""
STEPS = (-1.2, -0.6, -0.3, -0.15, 0.15, 0.3, 0.6, 1.2)
STAY = 0.4
"""What moving a weight by one costs, in pronouns."""
LEADS = ("lead", "lead thing")
"""Not searched: they were set on GUM's dev half."""
ROUNDS, PASSES = 4, 2
MARKS = [mark for mark in W if mark not in THRESHOLDS]
NAMES = [*MARKS, *THRESHOLDS]

Meant = Callable[[Seen], bool]
Parsed = tuple[Doc, tuple[Passage, ...], Callable[[int], tuple[float, bool, Meant]]]
"""A Doc, its passages, and for the place of a pronoun what it counts, whether gold names it, and whom it means."""


class Option(NamedTuple):
    """A mention that a pronoun may mean: whose, what it weighs by, and whether that is right."""

    key: int
    marks: dict[str, float]
    seen: Seen


class Recorder(pronouns.Walk):
    """A walk that keeps what it weighed; the last one of a text counts."""

    last: "Recorder"

    def run(self) -> list[pronouns.Found]:
        """Every pronoun that is plain, with its party."""
        self.kept: dict[int, list[Option]] = {}
        Recorder.last = self
        return super().run()

    def third(self, here: int, word: str, ahead: list[Seen]) -> None:
        """A pronoun of the third person."""
        if not (word in pronouns.OWNING and self.beside(here, word)):
            self.kept[here] = []
            for key, seen, between in self.fitting(here, word, ahead):
                marks = dict.fromkeys(MARKS, 0.0)
                for mark, value in self.weighing.marks(seen, here, word, between):
                    marks[mark] += value
                self.kept[here].append(Option(key, marks, seen))
        super().third(here, word, ahead)


class Table(NamedTuple):
    """All options of all pronouns as arrays; ``owner`` is the party of an option, ``case`` the pronoun of a party."""

    marks: NDArray[numpy.float64]
    owner: NDArray[numpy.int64]
    case: NDArray[numpy.int64]
    good: NDArray[numpy.bool_]
    party: NDArray[numpy.bool_]
    person: NDArray[numpy.bool_]
    gain: NDArray[numpy.float64]
    """What giving the pronoun to a party is worth."""


def gum(folder: Path, nlp: Language) -> Iterator[Parsed]:
    """The documents of GUM's training half."""
    for document in coreference.read(folder / "treebanks" / "gum-train.conllu.gz"):
        doc, parts = coreference.parse(document, nlp)
        yield doc, tuple(parts), of_gum(document, doc)


def of_gum(document: coreference.Document, doc: Doc) -> Callable[[int], tuple[float, bool, Meant]]:
    """Whom GUM's pronouns mean."""
    by_word = {at: chain for chain in document.chains.values() for at, end, _ in chain.mentions if end == at + 1}
    counts = GENRES[document.name.split("_")[1]]

    def meant(at: int) -> tuple[float, bool, Meant]:
        chain = by_word.get(at)
        named = chain is not None and chain.kind in ("person", "organization") and bool(chain.names)

        def is_meant(seen: Seen) -> bool:
            if chain is None:
                return False
            if seen.party is None:
                return coreference.is_mention(doc[seen.mention.start : seen.mention.end], chain)
            return coreference.is_one(doc, document, as_actor(doc, seen.party), chain)

        return counts, named, is_meant

    return meant


def as_actor(doc: Doc, party: Party) -> Actor:
    """A party with its mentions but the pronouns."""
    kept = [doc[one.start : one.end] for one in party.mentions if one.sort != "pronoun"]
    return Actor("a1", party.name, party.kind, mentions=tuple((one.start_char, one.end_char) for one in kept))


def invented(nlp: Language) -> Iterator[Parsed]:
    """The passages that are not held back, as they stand and spread."""
    for spread in (False, True):
        some = tuple(one for one in passages.labelled(spread=spread) if not one.is_held)
        for one in passages.parsed(nlp, some):
            yield one.doc, one.passages, of_passage(one)


def of_passage(one: passages.Parsed) -> Callable[[int], tuple[float, bool, Meant]]:
    """Whom a passage's pronouns mean; those without a label count nothing."""
    labels = {start: meant for (start, _), meant in one.labelled.pronouns}

    def meant(at: int) -> tuple[float, bool, Meant]:
        label = labels.get(one.doc[at].idx)

        def is_meant(seen: Seen) -> bool:
            if seen.party is None:
                return label == one.doc[seen.mention.head].lower_
            return label is not None and passages.is_one(one.doc, as_actor(one.doc, seen.party), label)

        return (PASSAGES if label else 0.0), bool(label and label[0].isupper()), is_meant

    return meant


def table(texts: list[Parsed]) -> Table:
    """Everything weighed, with the weights as they are now."""
    marks, owner, case, good, party, person, gain = [], [], [], [], [], [], []  # type: ignore[var-annotated]
    pronoun = 0
    for doc, parts, meant in texts:
        with patch.object(pronouns, "Walk", Recorder):
            actors.find(doc, parts)
        for here, options in Recorder.last.kept.items():
            counts, named, is_meant = meant(here)
            seen: dict[int, int] = {}
            for key, values, one in options if counts else ():
                if key not in seen:
                    seen[key] = len(case)
                    case.append(pronoun)
                    right = is_meant(one)
                    good.append(right)
                    party.append(one.party is not None)
                    person.append(one.party is not None and one.party.kind == "person")
                    worth = (RIGHT if right else WRONG) if named else (ALSO_RIGHT if right else ASTRAY)
                    gain.append(counts * worth)
                marks.append([values[mark] for mark in MARKS])
                owner.append(seen[key])
            pronoun += bool(seen)
    columns = (numpy.array(one) for one in (marks, owner, case, good, party, person, gain))
    return Table(*columns)


def worth(found: Table, weights: NDArray[numpy.float64]) -> float:
    """What the pronouns that these weights give to somebody are worth."""
    enough, enough_thing, lead, lead_thing = weights[len(MARKS) :]
    best = numpy.full(len(found.case), -numpy.inf)
    numpy.maximum.at(best, found.owner, found.marks @ weights[: len(MARKS)])
    order = numpy.lexsort((-best, found.case))
    case = found.case[order]
    first = numpy.flatnonzero(numpy.r_[True, case[1:] != case[:-1]])
    after = numpy.minimum(first + 1, len(case) - 1)
    rival = numpy.where((after > first) & (case[after] == case[first]), best[order[after]], 0.0)
    top = order[first]
    person = found.person[top]
    heavy = best[top] >= numpy.where(person, enough, enough_thing)
    given = found.party[top] & heavy & (best[top] - rival >= numpy.where(person, lead, lead_thing))
    return float(found.gain[top][given].sum())


def search(found: Table, start: NDArray[numpy.float64], dice: random.Random) -> NDArray[numpy.float64]:
    """The weights moved one by one as long as that gains."""

    def value(weights: NDArray[numpy.float64]) -> float:
        return worth(found, weights) - STAY * float(numpy.abs(weights - start).sum())

    weights, best = start.copy(), value(start)
    order = [at for at, name in enumerate(NAMES) if name not in LEADS]
    for _ in range(PASSES):
        dice.shuffle(order)
        for at in order:
            for step in STEPS:
                moved = weights.copy()
                moved[at] += step
                if (gained := value(moved)) > best + 1e-6:
                    weights, best = moved, gained
    return weights


def use(weights: NDArray[numpy.float64]) -> None:
    """Let the walk weigh with these."""
    W.update(zip(NAMES, (round(float(one), 2) for one in weights), strict=True))


def write(path: Path) -> None:
    """Write the table with the weights as they are now."""
    lines = ["mark\tweight\tmeaning\tsource"]
    lines += [f"{row['mark']}\t{W[row['mark']]}\t{row['meaning']}\t{row['source']}" for row in rows("pronouns.tsv")]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m training.pronouns", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often all is walked anew")
    parser.add_argument("--out", type=Path, default=TABLE, help="where the table goes (default: the package)")
    given = parser.parse_args()
    nlp, dice = language.load(), random.Random(3)
    texts = [*gum(given.data, nlp), *invented(nlp)]
    both = (*passages.labelled(), *passages.labelled(spread=True))
    parsed = list(passages.parsed(nlp, both))
    best: tuple[float, dict[str, float]] = (-numpy.inf, {})
    for number in range(given.rounds + 1):
        found = table(texts)
        start = numpy.array([W[name] for name in NAMES])
        best = max(best, (worth(found, start), dict(W)), key=lambda pair: pair[0])
        report(number, worth(found, start), parsed)
        if number < given.rounds:
            use(search(found, start, dice))
    W.update(best[1])
    write(given.out)


def report(number: int, gained: float, parsed: list[passages.Parsed]) -> None:
    """A line of the table: a round, what its weights are worth, what becomes of the passages' pronouns."""
    held = [passages.score([one for one in parsed if one.labelled.is_held is which]) for which in (False, True)]
    shares = ["{right} right, {wrong} wrong, {abstained} abstained".format_map(one) for one in held]
    print(f"{number}: worth {gained:.1f}; passages {shares[0]}; held back {shares[1]}", flush=True)


if __name__ == "__main__":
    main()
