"""What a command line names as a page: a file, an address, or ``-`` for standard input."""

import re
import sys
from functools import partial
from pathlib import Path

from onrecord.cli.settings import Settings
from onrecord.errors import PageError
from onrecord.reading import read
from onrecord.records import Record

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def read_source(name: str, settings: Settings) -> Record:
    """The record of the page that ``name`` stands for.

    Raises:
        PageError: the page cannot be had or cannot be read.
        PatternError: the file of patterns cannot be used.
    """
    media_type = settings.media_type
    how = partial(read, published=settings.published, pipeline=settings.pipeline, patterns=settings.patterns)
    if name == "-":
        data = sys.stdin.buffer.read()
        return how(data, media_type, source="standard input")
    if _ADDRESS.match(name):
        from onrecord.pages.fetch import fetch  # an HTTP client is slow to load and seldom needed

        data, sent_type = fetch(name)
        return how(data, media_type or sent_type, source=name)
    path = Path(name)
    if path.is_dir():
        raise PageError(name, "is a folder; give the pages in it")
    return how(path, media_type, source=name)
