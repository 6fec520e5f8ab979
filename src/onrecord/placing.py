"""New pages joined with those that are there: copies, stories, and people; in batches, each whole or not at all.

What a page costs does not grow with the database: it is looked up by the numbers of its signature and by its rarest
words, of each of which only the last pages count, and by the names that it gives.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.identities import join_people
from onrecord.records import Copy, Record, Story
from onrecord.store import Store, lookups
from onrecord.stories import copies, threads
from onrecord.stories.copies import Text, text_of
from onrecord.stories.features import Features, features
from onrecord.stories.signatures import nearest
from onrecord.stories.telling import identity, story

BATCH = 32  # pages placed together
KEPT = 400  # pages of which what is compared is kept in memory


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
