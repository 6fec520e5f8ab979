"""The words that an article tells its story in, and their shingles: every five words in a row, hashed.

The hash is BLAKE2b with a digest of 8 bytes, of the five words joined by single blanks, in UTF-8; read as a big-endian
number and shifted right by one, so that it fits the signed integers of a database. It must stay as it is: databases
keep what it gave.
"""

import re
import unicodedata
from collections.abc import Sequence
from hashlib import blake2b

from onrecord.records import Record

SIZE = 5  # words; shorter runs are shared by chance, longer ones are broken by every change of a word
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`")
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text, folded: no case, accents, apostrophes or marks between them."""
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _WORD.findall(text.casefold().translate(_APOSTROPHES))


def body(record: Record) -> list[str]:
    """The folded words of the article's body; its headline and dateline, which outlets make anew, are left out."""
    kept = (part for part in record.article.parts if part.kind == "body" and part.repeat_of is None)
    return [word for part in kept for word in words(record.page.text[slice(*part.span)])]


def shingles(told: Sequence[str]) -> tuple[int, ...]:
    """The hashes of the shingles in the order of the text, each 63 bits; of fewer than five words, of them all."""
    if not told:
        return ()
    size = min(SIZE, len(told))
    return tuple(hashed(" ".join(told[at : at + size])) for at in range(len(told) - size + 1))


def hashed(shingle: str) -> int:
    """The number that stands for a shingle."""
    return int.from_bytes(blake2b(shingle.encode(), digest_size=8).digest(), "big") >> 1
