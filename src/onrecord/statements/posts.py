"""Embedded posts: a part of the page that is a post, with the line that signs it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.records import Channel, Passage
from onrecord.records import Span as CharSpan

# The signature of an embedded tweet: "— Name (@handle) March 3, 2019".
_SIGNATURE = re.compile(r"\s*[—–―-]{1,2}\s*(?P<name>[^\n()@]{2,60}?)\s*\((?P<handle>@\w{1,30})\)[^\n]*$")
_LEADING = re.compile(r"(?P<name>[^\n()@]{2,60}?)\s*\(?(?P<handle>@\w{1,30})\)?\s*(?:·[^\n]*)?\n+")
_LINKS = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\w+|t\.co/\w+))+\s*$")
_MARKS = '"“”'
_POSTS = re.compile(r"instagram|facebook|threads|mastodon|telegram|weibo|tiktok", re.IGNORECASE)


class Post(NamedTuple):
    """The words of a post, the name of its author, by which service it went out, and its part of the page."""

    spans: tuple[CharSpan, ...]
    author: CharSpan
    channel: Channel
    part: int


def posts(text: str, passages: Sequence[Passage]) -> list[Post]:
    """The posts embedded in the page; one may run over several embed passages, its signature the last."""
    groups: list[list[Passage]] = []
    for passage in passages:
        if passage.kind == "embed":
            if groups and groups[-1][-1].part == passage.part - 1:
                groups[-1].append(passage)
            else:
                groups.append([passage])
    return [post for group in groups for post in _signed(text, group)]


def _signed(text: str, group: Sequence[Passage]) -> Iterator[Post]:
    """Each signed post of passages that follow one another."""
    waiting: list[Passage] = []
    for passage in group:
        waiting.append(passage)
        start, end = waiting[0].span[0], passage.span[1]
        signature = _SIGNATURE.search(text, *passage.span)
        leading = None if signature else _LEADING.match(text, start, end)
        if match := signature or leading:
            words = (start, signature.start()) if signature else (match.end(), end)
            spans = tuple(one for one in (_words(text, each, words) for each in waiting) if one[0] < one[1])
            channel: Channel = "post" if _POSTS.search(text, start, end) else "tweet"
            if spans:
                yield Post(spans, match.span("name"), channel, passage.part)
            waiting = []


def _words(text: str, passage: Passage, words: CharSpan) -> CharSpan:
    """The passage's share of the words, without links, marks and white space around it."""
    start, end = max(words[0], passage.span[0]), min(words[1], passage.span[1])
    if start < end and (links := _LINKS.search(text, start, end)):
        end = links.start()
    while start < end and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _MARKS):
        end -= 1
    return start, end
