"""Which blocks are the story, by two witnesses: trafilatura, and the text that the page's JSON-LD gives.

Both answer with text; a block is theirs where its runs of four words are.
"""

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura
from lxml.html import HtmlElement

from onrecord.pages import tree

MOST_CHARACTERS = 2_000_000
SHARE = 0.6  # of a block's runs of words that the extracted text must have
SHORTEST_BODY = 600  # characters of a JSON-LD text that is more than a summary

_WORD = re.compile(r"\w+")
_Runs = Counter[tuple[str, ...]]


def main(root: HtmlElement, blocks: Sequence[str], story: str) -> list[bool | None]:
    """For each block's text whether it is body text; null where no witness could be asked.

    The tree is used up: trafilatura takes out of it what it does not want.
    """
    if sum(map(len, blocks)) > MOST_CHARACTERS:
        return [None] * len(blocks)
    witnesses = [story] if len(story) >= SHORTEST_BODY else []
    if not tree.is_outsized(root):
        # The fast way leaves out other libraries as fallbacks; on news they add more of the page's rest.
        found = trafilatura.bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
        text = getattr(found, "text", None)
        witnesses.append(text or "")
    if not witnesses:
        return [None] * len(blocks)
    verdicts = [_covered(blocks, text) for text in witnesses]
    return [any(votes) for votes in zip(*verdicts, strict=True)]


def _covered(blocks: Sequence[str], text: str) -> list[bool]:
    known = _runs(_WORD.findall(text))
    lines = {" ".join(_WORD.findall(line)) for line in text.split("\n")}
    found = []
    for block in blocks:
        words = _WORD.findall(block)
        if len(words) < 4:
            found.append(" ".join(words) in lines)
            continue
        runs = _runs(words)
        found.append((runs & known).total() >= SHARE * runs.total())
    return found


def _runs(words: Sequence[str]) -> _Runs:
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))
