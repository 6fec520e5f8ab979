"""What is kept of a text to find its copies by: the least hash of every window of its shingles.

MinHash of a whole text tells how much two texts have in common, and so misses a short cut of a long one. Here each
window of ``WINDOW`` successive shingles has a MinHash of its own, of one permutation; neighbouring windows mostly share
theirs, so that about two of seventeen shingles are kept. Two texts with a run of ``WINDOW + SIZE - 1`` words in
common, 20, have a number in common, however long either is and wherever the run stands (winnowing: Schleimer,
Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). The windows of short
texts are smaller, an eighth of the text: what a long text keeps of a passage, a short one that has it keeps too.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

WINDOW = 16  # shingles, of a text of 128 or more
WINDOWS = 8  # side by side, that a shorter one is parted into
MOST = 200  # pages asked for by one number; what more share is found by the rarer words around it
NEAREST = 40  # pages compared in full


def signature(hashes: Sequence[int]) -> frozenset[int]:
    """The numbers to look a text up by, from the hashes of its shingles in their order."""
    size = min(WINDOW, max(1, len(hashes) // WINDOWS))
    kept, at = set(), -1
    for start in range(len(hashes) - size + 1):
        if at < start:
            at = min(range(start, start + size), key=lambda place: (hashes[place], -place))
        elif hashes[start + size - 1] <= hashes[at]:
            at = start + size - 1
        kept.add(hashes[at])
    return frozenset(kept)


class Signatures:
    """The signatures of many pages, for looking up which share numbers; a database keeps the same as a table."""

    def __init__(self) -> None:
        self.pages: defaultdict[int, list[str]] = defaultdict(list)
        self.looked_at = 0

    def add(self, page: str, numbers: Iterable[int]) -> None:
        """Keep a page."""
        for number in numbers:
            self.pages[number].append(page)

    def near(self, numbers: Iterable[int], within: Callable[[str], bool] = lambda _: True) -> list[str]:
        """The pages that share most numbers, at most ``NEAREST``; of a number the last ``MOST`` pages that have it."""
        shared: Counter[str] = Counter()
        for number in numbers:
            found = self.pages.get(number, ())[-MOST:]
            self.looked_at += len(found)
            shared.update(filter(within, found))
        return nearest(shared)


def nearest(shared: Counter[str]) -> list[str]:
    """Those that share most, the first by name where several share as much."""
    return [page for page, _ in sorted(shared.items(), key=lambda one: (-one[1], one[0]))[:NEAREST]]
