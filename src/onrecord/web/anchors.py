"""Where links within a page lead: a row of the record, and its words in the text."""

import re

from msgspec import Struct

_UNSAFE = re.compile(r"[^A-Za-z0-9-]")


class Anchors(Struct, frozen=True):
    """The names of anchors, for the article ``number`` of the file; safe in an attribute and in a style sheet."""

    number: int

    def row(self, row: str) -> str:
        """The anchor of the row with that id; also the class of its words."""
        return f"p{self.number}-{_UNSAFE.sub(lambda found: f'_{ord(found[0]):x}_', row)}"

    def words(self, row: str) -> str:
        """The anchor where the row's words begin in the text."""
        return f"{self.row(row)}-words"

    @property
    def sheet(self) -> str:
        """The anchor of the whole article with its record."""
        return f"p{self.number}"
