"""What a command line names as a page: a file, an address, or ``-`` for standard input."""

import re
import sys
from pathlib import Path

from onrecord.errors import PageError
from onrecord.reading import read
from onrecord.records import Record

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def read_source(name: str, media_type: str | None, published: str | None, pipeline: str | None) -> Record:
    """The record of the page that ``name`` stands for.

    Raises:
        PageError: the page cannot be had or cannot be read.
    """
    if name == "-":
        data = sys.stdin.buffer.read()
        return read(data, media_type, published, source="standard input", pipeline=pipeline)
    if _ADDRESS.match(name):
        from onrecord.pages.fetch import fetch  # an HTTP client is slow to load and seldom needed

        data, sent_type = fetch(name)
        return read(data, media_type or sent_type, published, source=name, pipeline=pipeline)
    path = Path(name)
    if path.is_dir():
        raise PageError(name, "is a folder; give the pages in it")
    return read(path, media_type, published, source=name, pipeline=pipeline)
