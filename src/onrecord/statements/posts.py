"""Embedded posts: a part of the page that is a post, with the line that signs it."""

import re
from typing import NamedTuple

from onrecord.records import Channel, Passage
from onrecord.records import Span as CharSpan

# The signature of an embedded tweet: "— Name (@handle) March 3, 2019".
_SIGNATURE = re.compile(r"\s*[—–-]{1,2}\s*(?P<name>[^\n()@]{2,60}?)\s*\((?P<handle>@\w{1,30})\)[^\n]*$")
_LEADING = re.compile(r"(?P<name>[^\n()@]{2,60}?)\s*\(?(?P<handle>@\w{1,30})\)?\s*(?:·[^\n]*)?\n+")
_LINKS = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\w+|t\.co/\w+))+\s*$")
_POSTS = re.compile(r"instagram|facebook|threads|mastodon|telegram|weibo|tiktok", re.IGNORECASE)


class Post(NamedTuple):
    """The words of a post, the name of its author and by which service it went out."""

    words: CharSpan
    author: CharSpan | None
    channel: Channel


def post_of(text: str, passage: Passage) -> Post | None:
    """The post that this passage holds; None if it is not signed as posts are."""
    start, end = passage.span
    channel: Channel = "post" if _POSTS.search(text, start, end) else "tweet"
    signature = _SIGNATURE.search(text, start, end)
    leading = None if signature else _LEADING.match(text, start, end)
    match = signature or leading
    if match is None:
        return None
    words = (start, signature.start()) if signature else (match.end(), end)
    if links := _LINKS.search(text, *words):
        words = (words[0], links.start())
    words = _trim(text, *words)
    return Post(words, match.span("name"), channel) if words[0] < words[1] else None


def _trim(text: str, start: int, end: int) -> CharSpan:
    while start < end and (text[start].isspace() or text[start] in '"“'):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in '"”'):
        end -= 1
    return start, end
