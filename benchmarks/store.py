"""The database at size: a million made-up statements and events, and how long it takes to look something up.

``python -m benchmarks.store [--db URL] [--pages N]`` fills a new database and measures; one that is there is measured.
Speakers and words are as unequal as in news: the n-th most frequent comes up a share of 1/n. What is looked up is drawn
the same way, so that the most quoted people are asked for most.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from time import perf_counter
from typing import Any

import numpy as np
from sqlalchemy import Table, insert

from onrecord.store import Store, open, schema, words

SEED = 20161230
STATEMENTS = EVENTS = 10  # of each page
ACTORS = 12
COUNTRIES = (
    "USA", "RUS", "CHN", "GBR", "FRA", "DEU", "UKR", "ISR", "IRN", "TUR", "IND", "PAK", "SYR", "JPN", "KOR", "PRK",
    "BRA", "MEX", "CAN", "AUS", "EGY", "SAU", "ZAF", "NGA", "KEN", "ETH", "ITA", "ESP", "POL", "GRC",
)  # fmt: skip
ACTS = ("CONSULT", "SUPPORT", "COOPERATE", "AID", "DEMAND", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "ASSAULT")
STATUSES = ("occurred", "announced", "threatened", "proposed", "requested", "alleged", "denied", "refused")
NAMES, WORDS = 20_000, 30_000
QUERIES = 200
SHOWN = 101  # answers that a command asks for: a hundred, and one to tell whether there are more
COMMON = 100  # words


class Luck:
    """Names, words and days, drawn as unequally as news draws them."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        syllables = [first + last for first in "bdfgklmnprstvz" for last in ("a", "e", "i", "o", "u", "an", "er", "il")]
        self.words = ["".join(self.random.choice(syllables, size=1 + at % 3 + (at > 300))) for at in range(WORDS)]
        firsts = ["".join(self.random.choice(syllables, size=2)).title() for _ in range(400)]
        lasts = ["".join(self.random.choice(syllables, size=3)).title() for _ in range(NAMES)]
        self.names = [f"{self.random.choice(firsts)} {last}" for last in lasts]

    def unequal(self, among: int, size: int) -> list[int]:
        """Numbers below ``among``, the n-th with a share of 1/n."""
        drawn: list[int] = (np.exp(self.random.random(size) * np.log(among + 1)) - 1).astype(int).tolist()
        return drawn

    def text(self, size: int) -> str:
        """So many words."""
        return " ".join(self.words[at] for at in self.unequal(WORDS, size))

    def country(self) -> str:
        """A country's code."""
        return COUNTRIES[self.unequal(len(COUNTRIES), 1)[0]]

    def day(self) -> str:
        """A day of ten years."""
        return str(np.datetime64("2015-01-01") + self.random.integers(0, 3_650))


def fill(store: Store, pages: int, seed: int = SEED) -> None:
    """Make up so many pages, with ten statements and ten events on each."""
    luck = Luck(seed)
    with store.writing() as connection:
        people = [{"id": at, "key": f"p{at}", "name": name, "kind": "person"} for at, name in enumerate(luck.names, 1)]
        connection.execute(insert(schema.people), people)
        words.add(connection, "people", people)
    waiting = iter(range(1, pages + 1))
    while some := list(islice(waiting, 500)):
        rows: dict[Table, list[dict[str, Any]]] = {}
        for page in some:
            for table, row in _page(luck, page):
                rows.setdefault(table, []).append(row)
        with store.writing() as connection:
            for table, found in rows.items():
                connection.execute(insert(table), found)
                words.add(connection, table.name, found)
        print(f"{some[-1]:,} pages", end="\r", file=sys.stderr)


def _page(luck: Luck, page: int) -> Iterator[tuple[Table, dict[str, Any]]]:
    story, day = luck.text(300), luck.day()
    yield schema.pages, {
        "id": page, "title": luck.text(8), "source": f"news/{page}.html", "media_type": "text/html",
        "sha256": f"{page:064x}", "current": True, "placed": True, "version": "0", "pipeline": "none",
        "pipeline_version": "0", "settings": "", "read_at": "2026-01-01", "text": story,
    }  # fmt: skip
    yield schema.articles, {
        "page_id": page, "headline": story[:50], "outlet": f"Outlet {luck.unequal(300, 1)[0]}", "day": day,
        "published": day, "text": story,
    }  # fmt: skip
    names, first = luck.unequal(NAMES, ACTORS), page * ACTORS
    countries = [luck.country() for _ in names]
    for at, name in enumerate(names):
        yield schema.actors, {
            "id": first + at, "page_id": page, "key": f"a{at}", "number": at, "name": luck.names[name],
            "kind": "person", "country": countries[at], "sector": "GOV",
        }  # fmt: skip
        yield schema.people_actors, {"actor_id": first + at, "person_id": name + 1, "number": 0}
    for at in range(STATEMENTS):
        speaker = at % ACTORS
        yield schema.statements, {
            "id": page * STATEMENTS + at, "page_id": page, "key": f"s{at}", "number": at, "day": day,
            "speaker_id": first + speaker, "person_id": names[speaker] + 1, "speaker": luck.names[names[speaker]],
            "speaker_words": luck.names[names[speaker]].split()[-1],
            "words": luck.text(22), "act": "assert", "form": "direct", "sentence_start": 0, "sentence_stop": 120,
        }  # fmt: skip
    for at in range(EVENTS):
        event, doer, recipient = page * EVENTS + at, at % ACTORS, (at + 1) % ACTORS
        yield schema.events, {
            "id": event, "page_id": page, "key": f"e{at}", "number": at, "day": day,
            "status": STATUSES[luck.unequal(len(STATUSES), 1)[0]], "act": ACTS[luck.unequal(len(ACTS), 1)[0]],
            "who": luck.names[names[doer]], "whom": luck.names[names[recipient]], "evidence": luck.text(18),
            "trigger_start": 0, "trigger_stop": 5, "evidence_start": 0, "evidence_stop": 90, "sentence_start": 0,
            "sentence_stop": 120,
        }  # fmt: skip
        for side, actor in (("actor", doer), ("recipient", recipient)):
            yield schema.roles, {
                "event_id": event, "side": side, "number": 0, "actor_id": first + actor, "start": 0, "stop": 5,
            }  # fmt: skip
        yield schema.dyads, {
            "from_country": countries[doer], "to_country": countries[recipient], "day": day, "event_id": event,
        }  # fmt: skip


def measure(store: Store, count: int = QUERIES, seed: int = SEED) -> dict[str, float]:
    """The 95th percentile of each kind of lookup, in milliseconds; each answers with as many as a person is shown."""
    luck = Luck(seed)
    chance = np.random.default_rng(seed + 1)
    names = [luck.names[at] for at in luck.unequal(NAMES, count)]
    told = luck.unequal(WORDS - COMMON, count * 2)  # the commonest words are those that nobody looks for
    texts = [" ".join(luck.words[COMMON + at] for at in told[n : n + 1 + n % 2]) for n in range(count)]
    days = [f"{year}-06-01" for year in chance.integers(2015, 2025, count)]
    pairs = [(luck.country(), luck.country()) for _ in range(count)]
    asked: dict[str, list[Callable[[], Iterator[object]]]] = {
        "quotes --speaker": [partial(store.quotes, speaker=name, limit=SHOWN) for name in names],
        "quotes --speaker --about": [
            partial(store.quotes, speaker=name, about=words, limit=SHOWN)
            for name, words in zip(names, texts, strict=True)
        ],
        "events --from --to --since": [
            partial(store.events, from_country=doer, to_country=recipient, since=day, limit=SHOWN)
            for (doer, recipient), day in zip(pairs, days, strict=True)
        ],
        "search": [partial(store.search, words, limit=SHOWN) for words in texts],
    }
    return {name: percentile([_took(one) for one in queries]) for name, queries in asked.items()}


def _took(query: Callable[[], Iterator[object]]) -> float:
    began = perf_counter()
    for _ in query():
        pass
    return (perf_counter() - began) * 1_000


def percentile(times: list[float], share: int = 95) -> float:
    """The time within which so many of a hundred are answered, in milliseconds."""
    return round(float(np.percentile(times, share)), 1)


def main() -> None:
    """Fill the database where it is new, and print what was measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.store", description=main.__doc__)
    parser.add_argument("--db", default="benchmark.db", help="an SQLite file, or the URL of a PostgreSQL database")
    parser.add_argument("--pages", type=int, default=50_000, help="how many, with ten statements and ten events each")
    args = parser.parse_args()
    with open(args.db, create=True) as store:
        if not any(store.records()):
            began = perf_counter()
            fill(store, args.pages)
            print(f"filled in {perf_counter() - began:.0f} s", file=sys.stderr)
    with open(args.db) as store:  # as those open it who look things up
        print(json.dumps(measure(store), indent=1))


if __name__ == "__main__":
    main()
