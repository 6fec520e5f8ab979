"""Where on an HTML page the story stands: a frame of ancestors that its paragraphs share, and what fills it.

The extractor's answer is taken as seeds. Around them, by the paths of the blocks alone, the frame is drawn:
what lies in it like the seeds, or between them, is body too; what bears the name of something else is not.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.articles import hints
from onrecord.records import Block, Layout, PartKind

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
FLOWING = HEADINGS | {"p", "li", "blockquote", "pre", "dd", "dt"}
FEWEST_WORDS = 8  # of a block that is a paragraph by itself
FEWEST_STORY_WORDS = 60  # that an extractor finds where it finds the story
SHARED = 0.4  # share of the story's words from which what they have in common says nothing of one block
LINKED = 0.85  # share of letters within links from which a block only leads elsewhere

_Path = tuple[str, ...]
_WORD = re.compile(r"\w+")
_TABLE = re.compile(r"table(?=[.#]|$)")
_SENTENCE = re.compile(r"\s\w+\.[\"”’']?$")
_OF_HEADINGS = frozenset(["deck", "section-label", "headline"])  # names that in-text headings bear as well


# A page may be made of cards or widgets; comments longer than the story are still comments.
_NEVER_STORY: frozenset[PartKind] = frozenset(["notice", "author-note", "section-label"])


class Story(NamedTuple):
    """For each block whether it is body and what its names hint at; the first and last paragraph's places."""

    body: list[bool]
    hinted: list[PartKind | None]
    first: int
    last: int


class _Frame(NamedTuple):
    """What the paragraphs have in common.

    ``shared`` are the ancestors of a good part of them: their names say nothing of one block. ``inner`` is the
    innermost ancestor of nearly all, ``parents`` are their immediate ones. ``taken`` gives, for paths without
    ids, the share of words that the extractor took, ``common`` are the paths with many words. Places: ``opening``
    is the last h1 before the first paragraph, ``entry`` the first paragraph within ``inner``.
    """

    shared: frozenset[_Path]
    inner: _Path
    parents: frozenset[_Path]
    taken: dict[_Path, float]
    common: frozenset[_Path]
    opening: int
    entry: int
    first: int
    last: int


def find(layout: Layout) -> Story | None:
    """The story of an HTML page, or null where no block looks like a paragraph."""
    blocks = layout.blocks
    sizes = [len(_WORD.findall(layout.page.text, *block.span)) for block in blocks]
    seeds = _seeds(blocks, sizes)
    if not seeds:
        return None
    frame = _frame(blocks, sizes, seeds)
    hinted = _hinted(blocks, sizes, seeds, frame)
    body = [
        hint is None
        and _fits(block, size, place, frame)
        and not _leads_away(block, layout.page.text[slice(*block.span)], place, frame)
        for place, (block, size, hint) in enumerate(zip(blocks, sizes, hinted, strict=True))
    ]
    for place in reversed(range(len(body))):  # a heading at the end heads something else
        if body[place] and blocks[place].tag not in HEADINGS:
            break
        body[place] = False
    return Story(body, hinted, frame.first, frame.last)


def _seeds(blocks: Sequence[Block], sizes: Sequence[int]) -> list[int]:
    """The places of the paragraphs that the extractor took.

    Where those are next to nothing beside the most wordy group of nameless paragraphs, it missed the story: the
    group is taken.
    """
    paragraphs = [place for place, block in enumerate(blocks) if _is_paragraph(block, sizes[place])]
    taken = [place for place in paragraphs if blocks[place].main]
    words = sum(sizes[place] for place in taken)
    if words >= FEWEST_STORY_WORDS:
        return taken
    groups: dict[_Path, list[int]] = {}
    for place in paragraphs:
        if hints.of_path(blocks[place].path) is None:
            groups.setdefault(_bare(blocks[place].path), []).append(place)
    largest = max(groups.values(), key=lambda group: sum(sizes[place] for place in group), default=taken)
    return largest if sum(sizes[place] for place in largest) > 5 * words else taken


def _is_paragraph(block: Block, size: int) -> bool:
    return size >= FEWEST_WORDS and block.link_density < 0.5 and block.tag not in HEADINGS


def _frame(blocks: Sequence[Block], sizes: Sequence[int], seeds: Sequence[int]) -> _Frame:
    around: Counter[_Path] = Counter()
    within: Counter[_Path] = Counter()
    for place in seeds:
        path, size = blocks[place].path, sizes[place]
        around.update({path[:depth]: size for depth in range(1, len(path) + 1)})
        holds_text = blocks[place].tag not in FLOWING  # a division or cell with bare text frames itself
        within.update({path[:depth]: size for depth in range(1, len(path) + holds_text)})
    total = sum(sizes[place] for place in seeds)
    words: Counter[_Path] = Counter()
    main: Counter[_Path] = Counter()
    for place, block in enumerate(blocks):
        words[_bare(block.path)] += sizes[place]
        main[_bare(block.path)] += sizes[place] if block.main else 0
    inner = max((path for path, size in within.items() if size >= 0.8 * total), key=len, default=())
    return _Frame(
        shared=frozenset(path for path, size in around.items() if size >= SHARED * total),
        inner=inner,
        parents=frozenset(blocks[place].path[:-1] for place in seeds),
        taken={path: main[path] / size for path, size in words.items() if size},
        common=frozenset(path for path, size in words.items() if size >= 0.15 * total),
        opening=max((place for place in range(seeds[0]) if blocks[place].tag == "h1"), default=seeds[0]),
        entry=next(place for place in seeds if _is_in(blocks[place].path, inner)),
        first=seeds[0],
        last=seeds[-1],
    )


def _hinted(
    blocks: Sequence[Block], sizes: Sequence[int], seeds: Sequence[int], frame: _Frame
) -> list[PartKind | None]:
    """The kinds that the names on each block's own way out of the frame give.

    A name that much of the story bears, such as that of a page builder's widgets, says nothing on this page.
    """
    found = [_hint(block.path, frame) for block in blocks]
    borne: Counter[str] = Counter()
    for place in seeds:
        hint = found[place]
        if hint is not None and hint.kind not in _NEVER_STORY:
            borne[hint.words] += sizes[place]
    idle = {words for words, size in borne.items() if size >= SHARED * sum(sizes[place] for place in seeds)}
    return [
        None if hint is None or hint.words in idle or _is_idle(hint, block, place, frame) else hint.kind
        for place, (block, hint) in enumerate(zip(blocks, found, strict=True))
    ]


def _hint(path: _Path, frame: _Frame) -> hints.Hint | None:
    depth = next((depth for depth in range(1, len(path) + 1) if path[:depth] not in frame.shared), len(path) + 1)
    return hints.of_path(path[depth - 1 :])


def _is_idle(hint: hints.Hint, block: Block, place: int, frame: _Frame) -> bool:
    """Whether a hint says that the block is text, or what a heading within the story may be called as well."""
    inside = frame.first < place < frame.last and _is_in(block.path, frame.inner[:-3])
    return hint.kind == "body" or (hint.kind in _OF_HEADINGS and block.tag in HEADINGS and inside)


def _fits(block: Block, size: int, place: int, frame: _Frame) -> bool:
    """Whether a block lies where the story does, and as its text does."""
    between = frame.first <= place <= frame.last
    if any(_TABLE.match(step) for step in block.path[len(frame.inner) :]):
        return False  # figures in a table are no text; a table that holds the whole story lies around the frame
    if not _is_in(block.path, frame.inner):
        leads_in = block.main and block.tag == "p" and size >= 2 * FEWEST_WORDS and frame.opening < place < frame.entry
        # Pages that wrap each block by itself have their headings some steps aside.
        aside = frame.inner[:-3] if block.tag in HEADINGS else frame.inner[:-1]
        return bool(leads_in) or (between and block.tag in FLOWING and _is_in(block.path, aside))
    if block.main:
        return True
    taken = frame.taken.get(_bare(block.path), 0.0)
    if taken >= 0.5 and _is_paragraph(block, size):
        return frame.opening < place <= frame.last
    # Bare text in a division is the story's where the story has a good deal of it, else a player's or a picture's.
    bare = _is_paragraph(block, size) and (block.path == frame.inner or _bare(block.path) in frame.common)
    return between and (block.tag in FLOWING or taken >= 0.5 or bare)


def _leads_away(block: Block, words: str, place: int, frame: _Frame) -> bool:
    """Whether a block is a link to another page and no heading, list item or sentence of the story itself."""
    if block.tag == "h1":
        return block.path[:-1] not in frame.parents or place <= frame.first
    if block.link_density < LINKED:
        return False
    if not frame.first < place < frame.last:
        return True
    if block.tag in HEADINGS:
        return block.path[:-1] not in frame.parents
    if block.tag == "li":
        return not (block.main and block.path[:-2] in frame.parents)
    return not (block.path[:-1] in frame.parents and _SENTENCE.search(words))


def _is_in(path: _Path, frame: _Path) -> bool:
    return path[: len(frame)] == frame


def _bare(path: _Path) -> _Path:
    """A path without ids, which differ between elements of a kind."""
    return tuple(step.partition("#")[0] for step in path)
