"""What the names in mark-up say of a block: ``div.related-stories`` holds teasers, ``p.byline`` a byline.

The names and their kinds are the table ``hints.tsv``, which anyone may add to. ``words`` is a run of words
within a class or an id, or a ``<tag>``; with ``inside`` yes all that lies within such an element is of that
kind, with no the innermost name counts.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, cast, get_args

from onrecord.articles import tables
from onrecord.records import PartKind


class Hint(NamedTuple):
    """The kind that a name stands for, whether it holds for all that lies inside, and the name's words."""

    kind: PartKind
    inside: bool
    words: str


LONGEST_ID = 3  # words; a longer id is made from the heading it stands on

# These say how an element stands at the moment, or what the story is about, not what the element is.
_STATE = re.compile(r"(?:has|no|not|with|without|hide|is|js|tag|category|topic|keyword)[-_]", re.I)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LETTERS = re.compile(r"[^\W\d_]+")


def of_path(path: Sequence[str]) -> Hint | None:
    """The hint that the steps of a path give, from the outermost in; null where they give none."""
    found: Hint | None = None
    for step in path:
        hint = of_step(step)
        if hint is not None and hint.inside:
            return hint
        found = hint or found
    return found


@lru_cache(maxsize=2**14)
def of_step(step: str) -> Hint | None:
    """The hint that ``tag.class.class#id`` gives: the first class that names a kind, else the id, else the tag."""
    names, _, own = step.partition("#")
    tag, *classes = names.split(".")
    for words in _names(classes, own):
        for length in (3, 2, 1):
            for at in range(len(words) - length + 1):
                if hint := _table().get(" ".join(words[at : at + length])):
                    return hint
    return _table().get(f"<{tag}>")


def _names(classes: Sequence[str], own: str) -> Iterator[list[str]]:
    for name in classes:
        words = _words(name)
        if not _STATE.match(name) or " ".join(words) in _table():
            yield words
    if len(words := _words(own)) <= LONGEST_ID:
        yield words


def _words(name: str) -> list[str]:
    return [word.lower() for word in _LETTERS.findall(_HUMP.sub("-", name))]


@cache
def _table() -> dict[str, Hint]:
    kinds = get_args(PartKind)
    found = {}
    for row in tables.rows("hints.tsv"):
        if row["kind"] not in kinds:
            raise ValueError(f"hints.tsv: {row['words']} has the unknown kind {row['kind']}")
        found[row["words"]] = Hint(cast(PartKind, row["kind"]), row["inside"] == "yes", row["words"])
    return found
