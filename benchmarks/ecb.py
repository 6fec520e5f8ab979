"""Stories and merged events on ECB+: do pages of one event come together, and the mentions of one event?

    python benchmarks/ecb.py DATA_FOLDER [--half dev]

ECB+ (Cybulska and Vossen 2014) has for each topic two sets of pages, of two events of one kind: the gold stories. Its
pages here are one or two sentences long and have no day of publication; each is read as a text of its own. They are
placed one by one, in five orders by chance, of which the mean is given.
  threads     BCubed precision, recall, F1 of the stories; ``plain`` joins pages with an event of the same act, the same
              countries on both sides and the same day
  events      of the gold mentions of events (ACT) on which the trigger of one of our events lies, with the gold chains
              as clusters: BCubed and, of the pairs, precision, recall, F1, within and across pages, in the stories
              as we give them. ``plain`` has the same mentions, an event being one with the same act, countries
              and day; ``same words`` joins those of one story whose trigger is the same word
  mentions    how many gold mentions there are, how many of them we have an event for
What coreference systems report for this set is for all mentions, most of which are no acts of PLOVER's.
"""

import argparse
import gzip
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy

import onrecord
from onrecord.records import Event, Record, Row
from onrecord.stories import features, happenings, threads
from onrecord.stories.shingles import words

SEEDS = range(5)
MARKS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
CLOSING = frozenset([".", ",", ";", ":", "!", "?", ")", "]", "%", "'s", "'m", "'d", "'re", "'ve", "'ll", "n't", "'"])
Span = tuple[int, int]
T = TypeVar("T")


class Document(NamedTuple):
    """A page of the set: its text, and where each of its words stands, by sentence and number of the word."""

    name: str
    text: str
    places: dict[tuple[int, int], Span]


def documents(path: Path) -> list[Document]:
    """The pages, sentences as paragraphs."""
    found: defaultdict[str, defaultdict[int, list[tuple[int, str]]]] = defaultdict(lambda: defaultdict(list))
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if len(cells := line.rstrip("\n").split("\t")) >= 5:
                found[cells[0]][int(cells[1])].append((int(cells[2]), cells[3]))
    return [document(name, sentences) for name, sentences in found.items()]


def document(name: str, sentences: Mapping[int, Sequence[tuple[int, str]]]) -> Document:
    """A page put together from its words, with blanks where print has them."""
    text, places = "", dict[tuple[int, int], Span]()
    for sentence, told in sentences.items():
        text += "\n\n" if text else ""
        begin, quoted = len(text), False
        for number, raw in told:
            word = MARKS.get(raw, raw)
            glued = len(text) == begin or word in CLOSING or text[-1] in "([$" or (text[-1] == '"' and quoted)
            if word == '"':
                glued, quoted = quoted or len(text) == begin, not quoted
            text += "" if glued else " "
            places[sentence, number] = (len(text), len(text) + len(word))
            text += word
    return Document(name, text, places)


def topic(name: str) -> str:
    """The gold story: the topic's number, and which of its two sets."""
    return re.sub(r"_\d+", " ", name)


def mentions(path: Path, known: Mapping[str, Document]) -> dict[tuple[str, Span], str]:
    """The chain of each gold mention of an act, by page and the span from its first to its last word."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = json.load(file)
    found = {}
    for row in rows:
        places = [known[row["doc_id"]].places[row["sent_id"], number] for number in row["tokens_number"]]
        found[row["doc_id"], (places[0][0], places[-1][1])] = row["coref_chain"]
    return found


def hits(record: Record, name: str, gold: Mapping[tuple[str, Span], str]) -> dict[Row, str]:
    """The gold chain of each event whose trigger lies on a mention: the shortest, no mention twice."""
    mine = sorted((span for page, span in gold if page == name), key=lambda span: span[1] - span[0])
    found: dict[Row, str] = {}
    for event in record.events:
        over = next((one for one in mine if one[0] < event.trigger[1] and event.trigger[0] < one[1]), None)
        if over is not None:
            mine.remove(over)
            found[Row(record.page.sha256, event.id)] = gold[name, over]
    return found


def bcubed(gold: Mapping[T, object], given: Mapping[T, object]) -> tuple[float, float, float]:
    """Precision, recall and F1 (Bagga and Baldwin 1998)."""
    sizes, groups = Counter(gold.values()), Counter(given.values())
    both = Counter((gold[one], given[one]) for one in gold)
    precision = sum(both[gold[one], given[one]] / groups[given[one]] for one in gold) / len(gold)
    recall = sum(both[gold[one], given[one]] / sizes[gold[one]] for one in gold) / len(gold)
    return precision, recall, _f1(precision, recall)


def paired(gold: Mapping[T, object], given: Mapping[T, object]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs that are one."""
    pairs = list(combinations(gold, 2))
    right = sum(gold[a] == gold[b] and given[a] == given[b] for a, b in pairs)
    asked, told = sum(gold[a] == gold[b] for a, b in pairs), sum(given[a] == given[b] for a, b in pairs)
    precision, recall = right / max(1, told), right / max(1, asked)
    return precision, recall, _f1(precision, recall)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def plain(record: Record, event: Event) -> tuple[object, ...]:
    """What the plain way takes for one event: act, countries of both sides, day."""
    countries = {actor.id: actor.country or "" for actor in record.actors}
    sides = [
        tuple(sorted({countries[role.actor] for role in roles} - {""})) for roles in (event.actors, event.recipients)
    ]
    return event.act, *sides, event.date.value[:10] if event.date else None


def plain_threads(records: Mapping[str, Record]) -> dict[str, str]:
    """Pages joined by their plain events."""
    groups = {name: name for name in records}
    by_event: dict[object, str] = {}
    for name, record in records.items():
        for event in record.events:
            other = groups[by_event.setdefault(plain(record, event), name)]
            mine = groups[name]
            groups = {one: other if group == mine else group for one, group in groups.items()}
    return groups


def placed(records: Mapping[str, Record], seed: int) -> dict[str, str]:
    """The story of each page, the pages placed in an order by chance."""
    names = list(records)
    random.Random(seed).shuffle(names)
    growing = threads.Threads()
    return {name: growing.add(features.features(records[name])._replace(page=name)) for name in names}


def score(records: Mapping[str, Record], gold: Mapping[tuple[str, Span], str]) -> dict[str, object]:
    """The figures of this module's docstring."""
    topics = {name: topic(name) for name in records}
    chains = {row: chain for name, record in records.items() for row, chain in hits(record, name, gold).items()}
    rows = {record.page.sha256: record for record in records.values()}
    told: defaultdict[str, list[tuple[float, ...]]] = defaultdict(list)
    for seed in SEEDS:
        stories = placed(records, seed)
        told["threads"].append(bcubed(topics, stories))
        add(told, "events", chains, merged(records, stories))
        add(told, "same words", chains, by_word(records, stories))
    told["plain threads"].append(bcubed(topics, plain_threads(records)))
    add(told, "plain events", chains, {row: plain(rows[row.page], event_of(rows, row)) for row in chains})
    found: dict[str, object] = {key: numpy.mean(values, axis=0).tolist() for key, values in told.items()}
    return found | {"pages": len(records), "mentions": [len(gold), len(chains)]}


def add(
    told: defaultdict[str, list[tuple[float, ...]]], key: str, gold: Mapping[Row, str], given: Mapping[Row, object]
) -> None:
    """Keep both measures of merged events."""
    measures: Iterable[tuple[str, Callable[[Mapping[Row, object], Mapping[Row, object]], tuple[float, ...]]]]
    measures = (("BCubed", bcubed), ("pairs", paired))
    for name, measure in measures:
        told[f"{key}, {name}"].append(measure(gold, given))


def event_of(rows: Mapping[str, Record], row: Row) -> Event:
    """The event of a row."""
    return next(event for event in rows[row.page].events if event.id == row.id)


def merged(records: Mapping[str, Record], stories: Mapping[str, str]) -> dict[Row, object]:
    """The happening that each event belongs to."""
    pages: defaultdict[str, list[Record]] = defaultdict(list)
    for name, story in stories.items():
        pages[story].append(records[name])
    found = (one for story in pages.values() for one in happenings.find(story))
    return {row: one.id for one in found for row in one.tellings}


def by_word(records: Mapping[str, Record], stories: Mapping[str, str]) -> dict[Row, object]:
    """Events of a story told with the same word."""
    return {
        Row(record.page.sha256, event.id): (stories[name], *words(record.page.text[slice(*event.trigger)]))
        for name, record in records.items()
        for event in record.events
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("--half", choices=["train", "dev"], default="dev", help="thresholds are chosen on train")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    folder = args.data / "ecb"
    known = {one.name: one for one in documents(folder / f"{args.half}-corpus.txt.gz")}
    read = onrecord.read_many([one.text for one in known.values()], media_type="text/plain")
    records = dict(zip(known, read, strict=True))
    figures = score(records, mentions(folder / f"{args.half}-event-mentions.json.gz", known))
    print(json.dumps(figures) if args.json else "\n".join(f"{key:22} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
