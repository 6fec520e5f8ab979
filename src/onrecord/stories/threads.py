"""Threads: the pages that tell of the same developing matter.

A page is looked up by its rarest words among the pages of the weeks around it; it joins the story whose pages it is
most like, or begins one. Placing one page asks for a bounded number of others, however many there are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from onrecord.records import Record
from onrecord.stories.features import Features, apart, features, likeness
from onrecord.stories.signatures import Signatures

WINDOW = 30  # days between a page and the page of the story that is nearest to it in time
LEAST = 0.4  # of likeness
BEST = 3  # pages of a story that count
LATER = 0.05  # of likeness more for every week between


def place(page: Features, near: Sequence[Features], stories: Mapping[str, str]) -> str | None:
    """The story that a page belongs to, if any.

    Args:
        page: the page that is new.
        near: pages that share words with it, found by their keys.
        stories: the story of each of these.
    """
    likes: defaultdict[str, list[float]] = defaultdict(list)
    for other in near:
        days = apart(page.day, other.day)
        if days <= WINDOW:
            likes[stories[other.page]].append(likeness(page, other) - LATER * days / 7)
    means = {story: _mean(sorted(values)[-BEST:]) for story, values in likes.items()}
    best = max(sorted(means), key=lambda story: means[story], default=None)
    return best if best is not None and means[best] >= LEAST else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


class Threads:
    """Stories as they grow, page by page; a database does the same with its tables."""

    def __init__(self) -> None:
        self.index = Signatures()
        self.pages: dict[str, Features] = {}
        self.stories: dict[str, str] = {}

    def add(self, page: Features, original: str | None = None) -> str:
        """Place a page and return its story: that of ``original``, where the page is a copy."""
        story = self.stories.get(original) if original is not None else None
        if story is None:
            near = [self.pages[name] for name in self.index.near(page.keys, self._within(page.day))]
            story = place(page, near, self.stories) or page.page
        self.pages[page.page], self.stories[page.page] = page, story
        self.index.add(page.page, page.keys)
        return story

    def _within(self, day: str) -> Callable[[str], bool]:
        return lambda name: apart(day, self.pages[name].day) <= WINDOW


def find(records: Iterable[Record], originals: Mapping[str, str] | None = None) -> dict[str, tuple[str, ...]]:
    """The stories among these pages: the pages of each, in order of publication, by the first one's ``sha256``.

    Args:
        records: the pages, in any order.
        originals: of copies the page that they are copied from.
    """
    known = {one.page: one for one in map(features, records)}
    threads, copied = Threads(), originals or {}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for page in sorted(known.values(), key=lambda one: (one.page in copied, one.day or "9999", one.page)):
        found[threads.add(page, copied.get(page.page))].append(page.page)
    ordered = (sorted(pages, key=lambda name: (known[name].day or "9999", name)) for pages in found.values())
    return {pages[0]: tuple(pages) for pages in ordered}
