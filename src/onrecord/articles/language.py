"""Which language a page is written in, as far as its commonest words or its script show."""

import re
from collections import Counter

from onrecord.articles import tables

_WORD = re.compile(r"[^\W\d_]+")
_MOST = 300
_SCRIPTS = [
    (code, re.compile(f"[{letters}]"))
    for code, letters in (
        ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af"), ("zh", "\u4e00-\u9fff"), ("he", "\u0590-\u05ff"),
        ("el", "\u0370-\u03ff"), ("th", "\u0e00-\u0e7f"), ("ka", "\u10a0-\u10ff"), ("hy", "\u0530-\u058f"),
        ("am", "\u1200-\u137f"), ("bn", "\u0980-\u09ff"), ("ta", "\u0b80-\u0bff"), ("te", "\u0c00-\u0c7f"),
    )
]  # fmt: skip
"""Scripts that one language of the news, all but alone, is written in."""


def code(text: str) -> str | None:
    """The ISO 639-1 code of the language of ``text``; null where its first 300 words do not settle it."""
    words = [match[0].lower() for _, match in zip(range(_MOST), _WORD.finditer(text), strict=False)]
    if not words:
        return None
    letters = "".join(words)
    for name, script in _SCRIPTS:
        if len(script.findall(letters)) * 3 > len(letters):
            return name
    if len(words) < 12:
        return None
    found = Counter(name for word in words for name in _LANGUAGES.get(word, ()))
    (best, hits), *others = [*found.most_common(2), ("", 0)]
    second = others[0][1] if others else 0
    return best if hits >= 0.15 * len(words) and hits >= 1.5 * second else None


def _languages() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in tables.rows("stopwords.tsv"):
        for word in row["words"].split():
            found.setdefault(word, []).append(row["language"])
    return found


_LANGUAGES = _languages()
