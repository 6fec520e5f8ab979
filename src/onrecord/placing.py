"""New pages joined with those that are there: copies, stories, and people; in batches, each whole or not at all.

What a page costs does not grow with the database: it is looked up by the numbers of its signature and by its rarest
words, of each of which only the last pages count, and by the names that it gives.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.records import Actor, Copy, Person, Record, Row, Story
from onrecord.store import Store, lookups
from onrecord.stories import copies, people, threads
from onrecord.stories.clusters import Bond
from onrecord.stories.copies import Text, text_of
from onrecord.stories.features import Features, features
from onrecord.stories.judging import Bonds, bonds
from onrecord.stories.names import block, is_named, profile
from onrecord.stories.offices import office
from onrecord.stories.signatures import nearest
from onrecord.stories.telling import identity, story

BATCH = 32  # pages placed together
MANY = 50  # actors of somebody whom a new page may mean without a closer look
KEPT = 1000  # pages of which what is compared is kept in memory


class _Page(NamedTuple):
    """A page as it is compared."""

    text: Text
    features: Features


Seen = dict[str, _Page]
"""Pages that were compared lately, as they are compared."""


def place_pages(store: Store, seen: Seen | None = None) -> int:
    """Join the pages that stories do not know yet with the others; how many there were.

    Raises:
        StoreError: the database cannot be written.
    """
    number, seen = 0, seen if seen is not None else {}
    while (waiting := store.unplaced(BATCH)) or store.stale_stories():
        place(store, waiting, seen)
        number += len(waiting)
    return number


def place(store: Store, waiting: Sequence[str], seen: Seen | None = None) -> None:
    """Join these pages with the others, in the order of publication."""
    records = {record.page.sha256: record for record in store.records(waiting)}
    join_people(store, records.values())
    desk = _Desk(store, seen if seen is not None else {})
    for name in store.stale_stories():
        desk.reopen(name)
    pages = {name: _Page(text_of(record), features(record)) for name, record in records.items()}
    for name in sorted(records, key=lambda one: pages[one].text.order):
        desk.add(pages[name])
    desk.finish(records)


class _Desk:
    """One batch: the stories that its pages have changed, not yet written."""

    def __init__(self, store: Store, seen: Seen) -> None:
        self.store = store
        self.seen = seen
        self.homes: dict[str, str] = {}
        self.members: dict[str, list[str]] = {}
        self.copies: dict[str, Copy | None] = {}  # none where a page is no copy, or no longer
        self.gone: set[str] = set()

    def reopen(self, name: str) -> None:
        """Take the pages that are read anew, or are no longer current, out of a story."""
        with self.store.reading() as connection:
            self.members[name] = lookups.story_pages(connection, [name])[name]
        if not self.members[name]:
            self.gone.add(name)

    def add(self, page: _Page) -> None:
        """Place one page."""
        name = page.text.page
        alike = [one for one in nearest(self.store.near(page.text.numbers)) if one != name]
        about = [one for one in nearest(self.store.near(page.features.keys)) if one != name]
        home = self.homes_of([*alike, *about])
        known = self.pages(one for one in dict.fromkeys([*alike, *about]) if one in home)
        original = self.copied(page, [known[one] for one in alike if one in known])
        near = [known[one].features for one in about if one in known]
        self.store.sign(name, page.text.numbers | page.features.keys)
        self.keep(page)
        found = home.get(original) if original is not None else None
        self.join(name, found or threads.place(page.features, near, home) or identity(name))

    def homes_of(self, pages: Iterable[str]) -> dict[str, str]:
        """The stories of these pages, as the batch has them by now."""
        wanted = list(dict.fromkeys(pages))
        with self.store.reading() as connection:
            stored = lookups.homes(connection, [one for one in wanted if one not in self.homes])
        out = {page for page, name in stored.items() if name in self.members and page not in self.members[name]}
        return {page: name for page, name in {**stored, **self.homes}.items() if page in set(wanted) - out}

    def pages(self, names: Iterable[str]) -> dict[str, _Page]:
        """What is compared of these pages."""
        wanted = list(names)
        for record in self.store.records([one for one in wanted if one not in self.seen]):
            self.keep(_Page(text_of(record), features(record)))
        return {one: self.seen[one] for one in wanted if one in self.seen}

    def keep(self, page: _Page) -> None:
        """Remember a page for those that come soon."""
        while len(self.seen) >= KEPT:
            self.seen.pop(next(iter(self.seen)))
        self.seen[page.text.page] = page

    def copied(self, page: _Page, alike: Sequence[_Page]) -> str | None:
        """A page with the same text, if any; which of all that have it is the original is worked out anew."""
        related = copies.copied(page.text, [one.text for one in alike])
        if not related:
            return None
        with self.store.reading() as connection:
            stored = lookups.copies(connection, related)
        told = [one for one in {**{copy.page: copy for copy in stored}, **self.copies}.values() if one is not None]
        ties = [{one.page, one.original} for one in told]
        group = set(related).union(*(tie for tie in ties if tie & set(related)))
        texts = [page.text, *(one.text for one in self.pages(sorted(group)).values())]
        found = {copy.page: copy for copy in copies.grouped(texts)}
        self.copies |= {one.page: found.get(one.page) for one in texts}
        return related[0]

    def join(self, page: str, name: str) -> None:
        """Add a page to a story."""
        if name not in self.members:
            with self.store.reading() as connection:
                self.members[name] = lookups.story_pages(connection, [name])[name]
        if page not in self.members[name]:
            self.members[name].append(page)
        self.homes[page] = name
        self.gone.discard(name)

    def finish(self, records: Mapping[str, Record]) -> None:
        """Write the stories that have changed."""
        told = [self.told(name, pages, records) for name, pages in self.members.items() if name not in self.gone]
        self.store.save_stories(told, self.gone)

    def told(self, name: str, pages: Sequence[str], records: Mapping[str, Record]) -> Story:
        """A story as it is now."""
        others = {one.page.sha256: one for one in self.store.records([page for page in pages if page not in records])}
        mine = [(records.get(page) or others.get(page)) for page in pages]
        with self.store.reading() as connection:
            persons = lookups.people_of(connection, pages)
            stored = {copy.page: copy for copy in lookups.copies(connection, pages)}
        known = [one for one in {**stored, **self.copies}.values() if one is not None]
        wanted = [one for one in known if {one.page, one.original} <= set(pages)]
        return story(name, [one for one in mine if one is not None], sorted(wanted, key=lambda one: one.page), persons)


def join_people(store: Store, records: Iterable[Record]) -> None:
    """Find whom the actors of these pages are, among the people whose names sound alike.

    Two kinds are plain without comparing: the full name and the country of somebody of whom many pages tell, and a
    family name of which too little is said to be anybody's.
    """
    rows = {row: one for row, one in people.actors_of(records).items() if is_named(one.kind, one.name)}
    judged, _ = judged_bonds(store)
    with store.reading() as connection:
        known = lookups.frequent(connection, {one.name for one in rows.values()}, MANY)
    plain = {
        row: known[key]
        for row, one in rows.items()
        if (key := (one.name, one.kind, one.country)) in known and one.country and is_full(one) and row not in judged
    }
    alone = {row: one for row, one in rows.items() if row not in judged and says_little(one)}
    others = {row: one for row, one in rows.items() if row not in plain and row not in alone}
    with store.writing() as connection:
        lookups.append(connection, plain)
    store.save_people([people.person({row: one}) for row, one in alone.items()])
    rejoin(store, {block(profile(one)) for one in others.values()}, others)


def is_full(actor: Actor) -> bool:
    """Whether a name is more than a family name."""
    return actor.kind != "person" or len(profile(actor).units) > 1


def says_little(actor: Actor) -> bool:
    """Whether a family name stands without country or office."""
    return not is_full(actor) and (actor.country is None or not office(actor.title))


def rejoin(store: Store, blocks: Iterable[str], rows: Mapping[Row, Actor] | None = None) -> people.Found:
    """Work out anew who is who in these blocks, and in those that editors have tied to them, and keep it."""
    judged, said = judged_bonds(store)
    homes = {row: block(profile(actor)) for row, actor in judged.items()}
    wanted = spread(set(blocks), homes, said)
    with store.reading() as connection:
        before = lookups.people_in(connection, wanted)
        actors = lookups.actors_of(connection, [person.id for person in before])
    actors |= {row: actor for row, actor in judged.items() if homes[row] in wanted} | dict(rows or {})
    found = people.find(actors, said)
    old = {person.id: person for person in before}
    changed = [person for person in found.people if old.get(person.id) != person]
    gone = old.keys() - {person.id for person in found.people}
    if changed or gone:
        store.save_people(changed, gone)
    return found


def reasons(store: Store, person: Person) -> list[Bond]:
    """Why the actors of a person were taken for one, worked out anew and not kept."""
    judged, said = judged_bonds(store)
    homes = {row: block(profile(actor)) for row, actor in judged.items()}
    mine = set(person.actors)
    with store.reading() as connection:
        own = lookups.actors_of(connection, [person.id])
        blocks = spread({block(profile(actor)) for actor in own.values()}, homes, said)
        known = [one.id for one in lookups.people_in(connection, blocks)]
        actors = lookups.actors_of(connection, {*known, person.id})
    found = people.find(actors, said)
    return [bond for bond in found.bonds if bond.one in mine and bond.other in mine]


def judged_bonds(store: Store) -> tuple[dict[Row, Actor], Bonds]:
    """What editors said of who is who, and each actor that they have judged."""
    judgements = [one for one in store.judgements() if one.verdict != "correct"]
    pages = {target.page for one in judgements for target in one.targets}
    if not pages:
        return {}, Bonds()
    records = {record.page.sha256: record for record in store.records(sorted(pages))}
    said = bonds(judgements, records)
    actors = people.actors_of(records.values())
    return {row: actors[row] for row in said.rows}, said


def spread(blocks: set[str], judged: Mapping[Row, str], said: Bonds) -> set[str]:
    """The blocks with all that merges tie to them."""
    tied: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in said.together:
        tied[judged[one]].add(judged[other])
        tied[judged[other]].add(judged[one])
    found, waiting = set(blocks), list(blocks)
    while waiting:
        for name in tied[waiting.pop()] - found:
            found.add(name)
            waiting.append(name)
    return found


def persons(store: Store, words: str) -> list[Person]:
    """The people that somebody may mean: by id, by the full name, else by words of the name."""
    by_id = list(store.people(ids=[words]))
    by_name = by_id or list(store.people(words))
    exact = [one for one in by_name if one.name.casefold() == words.casefold()]
    return by_id or exact or by_name
