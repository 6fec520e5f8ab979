"""How a command is to read its pages."""

from typing import NamedTuple


class Settings(NamedTuple):
    """How pages are to be read, as the command line gives it."""

    media_type: str | None = None
    published: str | None = None
    pipeline: str | None = None
    patterns: str | None = None
