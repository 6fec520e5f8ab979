"""What a page is cut into on the way to its parts, and the shapes of words that tell prose from titles."""

import re

from msgspec import Struct

from onrecord.records import PartKind, Span

_ENDED = re.compile(r"""[.!?…]["'”’»)\]]*\s*$""")
_STOPPED = re.compile(r"""[.…]["'”’»)\]]*\s*$""")
_BULLET = re.compile(r"\s*(?:[•●▪■◦‣*·»–—-]\s|\(?\d{1,2}[.)]\s|\(?(?:[a-z]|[ivx]{1,5})\)\s)")


class Piece(Struct, frozen=True):
    """A block, or the stretch of one that is a part of its own.

    ``kind`` is what the page's mark-up or the piece's own words say that it is; ``hint`` what the words would
    say where the story ends. ``marked`` says that the kind is the mark-up's, ``tight`` that no blank line parts
    the piece from the one before, ``cut`` that both are of one block, ``named`` that the words are a
    person's name and no more, ``main`` whether the extractor takes it for body text (null for plain
    text), ``shape`` the tags and classes around it.
    """

    span: Span
    words: str
    kind: PartKind | None = None
    hint: PartKind | None = None
    marked: bool = False
    tight: bool = False
    cut: bool = False
    named: bool = False
    main: bool | None = None
    shape: tuple[str, ...] = ()


def count(words: str) -> int:
    """How many words."""
    return len(words.split())


def is_ended(words: str) -> bool:
    """Whether they end as sentences do."""
    return bool(_ENDED.search(words))


def is_prose(words: str) -> bool:
    """Whether they read as running text: a sentence that ends, or too long to be anything else."""
    number = count(words)
    if number >= 24:
        return True
    ended = is_ended(words) or (number > 7 and words.rstrip().endswith((":", ";", ",")))
    return ended and number >= 3 and any(word.islower() for word in words.split())


def is_title(words: str) -> bool:
    """Whether they could head a story or a section: some words, and no full stop behind them."""
    return 2 <= count(words) <= 28 and not _STOPPED.search(words) and not words.rstrip().endswith((":", ";", ","))


def is_item(words: str) -> bool:
    """Whether they open with a bullet or a number, as items of lists do."""
    return bool(_BULLET.match(words))
