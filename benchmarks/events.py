"""Events of labelled sentences: rows of JSON, one a line, with ``text``, ``published`` and ``events``.

    python benchmarks/events.py FOLDER        (the files FOLDER/*.jsonl)

Within a row gold and given events are paired one to one, best pair first: the same act before another, then the more
words shared by their actors and recipients; events of different acts that share no word are no pair.
  act                precision, recall, F1 of pairs with the same act; act macro-F1 is the mean over the 16 acts
  status, mode       share right of the pairs with the same act; status macro-F1 over the statuses of gold in them
  quantity, killed, injured, date, by    the same, of the pairs where gold has one; ``by`` is any name of the actor
  actors, recipients precision, recall, F1 of whole phrases, lower case, without a, an, the; those of events without
                     a pair are missed or too many. ``(act right)``: of the pairs with the same act alone
  false events       share of the rows without gold events for which an event is given
  whole              share of rows with exactly gold's acts, statuses, actors and recipients
A share is given with how many were asked.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

import msgspec

import onrecord
from onrecord.events import ontology
from onrecord.records import Role

ARTICLES = frozenset({"a", "an", "the"})
EXTRAS = ("quantity", "killed", "injured", "date", "by")
Figure = float | tuple[float, ...]


class Gold(msgspec.Struct, forbid_unknown_fields=True):
    """An event as labelled."""

    act: str
    status: str
    actors: list[str]
    recipients: list[str]
    mode: str | None = None
    by: str | None = None
    quantity: float | None = None
    killed: float | None = None
    injured: float | None = None
    date: str | None = None


class Row(msgspec.Struct):
    """A labelled text."""

    id: str
    text: str
    published: str
    events: list[Gold]


class Event(NamedTuple):
    """An event, of gold or as read; ``extras`` are the values of EXTRAS, of each all that count as the same."""

    act: str
    status: str
    mode: str | None
    actors: Counter[str]
    recipients: Counter[str]
    extras: tuple[frozenset[str | float], ...]


Pair = tuple[Event, Event]
Side = Callable[[Event], Counter[str]]
SIDES: dict[str, Side] = {"actors": lambda one: one.actors, "recipients": lambda one: one.recipients}


class Scored(NamedTuple):
    """A row's events and the pairs of them."""

    gold: list[Event]
    given: list[Event]
    pairs: list[Pair]


def phrase(words: str) -> str:
    """The words as they are compared."""
    return " ".join(word for word in words.lower().split() if word not in ARTICLES)


def labelled(gold: Gold) -> Event:
    """A gold event in the form of the comparison."""
    values = (gold.quantity, gold.killed, gold.injured, gold.date, phrase(gold.by) if gold.by else None)
    extras = tuple(frozenset[str | float]() if one is None else frozenset([one]) for one in values)
    return Event(gold.act, gold.status, gold.mode, phrases(gold.actors), phrases(gold.recipients), extras)


def phrases(words: Iterable[str]) -> Counter[str]:
    """The phrases as they are compared, with how often each is there."""
    return Counter(map(phrase, words))


def read(row: Row) -> list[Event]:
    """The events that onrecord finds in the row's text."""
    record = onrecord.read(row.text, media_type="text/plain", published=row.published)
    text = record.page.text
    names = {
        actor.id: frozenset[str | float](phrase(name) for name in (actor.name, *(text[a:b] for a, b in actor.mentions)))
        for actor in record.actors
    }
    found = []
    for one in record.events:
        values = (one.quantity, one.killed, one.injured, one.date.value if one.date else None)
        extras = [frozenset[str | float]() if value is None else frozenset([value]) for value in values]
        extras.append(names[one.by] if one.by else frozenset())
        actors, recipients = phrases(spoken(one.actors, text)), phrases(spoken(one.recipients, text))
        found.append(Event(one.act, one.status, one.mode, actors, recipients, tuple(extras)))
    return found


def spoken(roles: Iterable[Role], text: str) -> list[str]:
    """The words of each role."""
    return [text[slice(*role.span)] for role in roles]


def pairs(gold: Sequence[Event], given: Sequence[Event]) -> list[Pair]:
    """The pairs of a row, best first."""

    def likeness(pair: tuple[int, int]) -> tuple[bool, int]:
        want, got = gold[pair[0]], given[pair[1]]
        return want.act == got.act, len(words(want) & words(got))

    found: list[tuple[int, int]] = []
    for i, k in sorted(product(range(len(gold)), range(len(given))), key=likeness, reverse=True):
        if any(likeness((i, k))) and all(i != a and k != b for a, b in found):
            found.append((i, k))
    return [(gold[i], given[k]) for i, k in found]


def words(event: Event) -> set[str]:
    """The words of an event's actors and recipients."""
    return {word for name in (*event.actors, *event.recipients) for word in name.split()}


def score(rows: Sequence[Scored]) -> dict[str, Figure]:
    """Every figure: a plain number, (precision, recall, F1), or (share, how many were asked)."""
    right = [pair for row in rows for pair in row.pairs if pair[0].act == pair[1].act]
    gold = Counter(one.act for row in rows for one in row.gold)
    given = Counter(one.act for row in rows for one in row.given)
    hits = Counter(want.act for want, _ in right)
    acts = {one: prf(hits[one], given[one], gold[one])[2] for one in ontology.acts()}
    return {
        "act": prf(hits.total(), given.total(), gold.total()),
        "act macro-F1": mean(acts.values()),
        **{f"act {one}": value for one, value in acts.items()},
        "status": share([want.status == got.status for want, got in right]),
        "status macro-F1": status_macro(right),
        "mode": share([want.mode == got.mode for want, got in right]),
        **extras(right),
        **roles(rows, right),
        "false events": share([bool(row.given) for row in rows if not row.gold]),
        "whole": share([whole(row) for row in rows]),
        "whole, rows with events": share([whole(row) for row in rows if row.gold]),
    }


def status_macro(right: Sequence[Pair]) -> float:
    """The mean F1 of the statuses that gold has."""
    gold, given = (Counter(pair[side].status for pair in right) for side in (0, 1))
    hits = Counter(want.status for want, got in right if want.status == got.status)
    return mean(prf(hits[one], given[one], gold[one])[2] for one in gold)


def extras(right: Sequence[Pair]) -> dict[str, Figure]:
    """Of each further value the share right where gold has it."""
    return {
        name: share([bool(want.extras[at] & got.extras[at]) for want, got in right if want.extras[at]])
        for at, name in enumerate(EXTRAS)
    }


def roles(rows: Sequence[Scored], right: Sequence[Pair]) -> dict[str, Figure]:
    """Precision, recall and F1 of the phrases of both roles."""
    paired = [pair for row in rows for pair in row.pairs]
    gold, given = [one for row in rows for one in row.gold], [one for row in rows for one in row.given]
    found: dict[str, Figure] = {}
    for name, side in SIDES.items():
        found[name] = overlap(side, paired, gold, given)
        found[f"{name} (act right)"] = overlap(side, right, [one for one, _ in right], [one for _, one in right])
    return found


def overlap(side: Side, among: Sequence[Pair], gold: Sequence[Event], given: Sequence[Event]) -> Figure:
    """Precision, recall and F1 of the phrases of one role."""
    hits = sum((side(want) & side(got)).total() for want, got in among)
    return prf(hits, sum(side(one).total() for one in given), sum(side(one).total() for one in gold))


def whole(row: Scored) -> bool:
    """Whether the events are gold's, in whatever order."""
    gold, given = (sorted(map(core, side)) for side in (row.gold, row.given))
    return gold == given


def core(event: Event) -> tuple[str, str, list[str], list[str]]:
    """What must be right of an event."""
    return event.act, event.status, sorted(event.actors.elements()), sorted(event.recipients.elements())


def prf(hits: int, given: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    return hits / max(1, given), hits / max(1, gold), 2 * hits / max(1, given + gold)


def share(answers: Sequence[bool]) -> tuple[float, int]:
    """The share that is true, and of how many."""
    return sum(answers) / max(1, len(answers)), len(answers)


def mean(values: Iterable[float]) -> float:
    """The mean; 0 of nothing."""
    found = list(values)
    return sum(found) / max(1, len(found))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    args = parser.parse_args()
    scored = []
    for path in sorted(args.folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = msgspec.json.decode(line, type=Row)
            gold, given = list(map(labelled, row.events)), read(row)
            scored.append(Scored(gold, given, pairs(gold, given)))
    if not scored:
        parser.error(f"{args.folder} holds no rows")
    result = score(scored)
    print(json.dumps(result) if args.json else "\n".join(f"{name:25}{shown(one)}" for name, one in result.items()))


def shown(figure: Figure) -> str:
    """A figure of the table."""
    return "".join(f"{one:8.3f}" if isinstance(one, float) else f"{one:8}" for one in _row(figure))


def _row(figure: Figure) -> tuple[float, ...]:
    return figure if isinstance(figure, tuple) else (figure,)


if __name__ == "__main__":
    main()
