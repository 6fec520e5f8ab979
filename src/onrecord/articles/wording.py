"""What the words of one block say that it is, whatever stands around it.

The wordings are data, ``wording.tsv``: each row gives a part's kind and a pattern of words.
"""

import re
from collections import defaultdict
from typing import Literal, cast, get_args

from msgspec import Struct, structs

from onrecord.articles import byline, dates, tables
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

Where = Literal["whole", "start", "end", "any"]

_NAME = r"(?-i:(?!The )[^\W\d_a-z][\w.'-]*(?: \([A-Z]\w+\))?(?: (?:de|da|del|der|di|dos|van|von|bin|al|el|la|ten))?(?: [^\W\d_a-z][\w.'-]*){1,3})"
_FIELDS = {
    "{Name}": _NAME,
    "{Agency}": rf"(?:the )?(?-i:{tables.alternation('agencies.tsv', 'agency')})\b",
    "{Outlet}": r"(?-i:[A-Z][\w&.'-]*(?: [A-Z&][\w.'-]*){0,4})",
    "{month}": r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?",
}
_PLAIN = str.maketrans("‘’‛`´“”„‟«‐‑‒–—―−\u00a0\u2009", "'''''\"\"\"\"\"-------  ")
_LITERAL = re.compile(r"[a-z0-9@&:/' ]{3,}", re.I)
_FRAME = r"^[\W_]*$"


_NOTES: frozenset[PartKind] = frozenset(
    ("update-note", "correction", "author-note", "promo", "notice", "credit", "embed", "teaser", "section-label")
)
_OVERRULES: dict[PartKind, frozenset[PartKind]] = {
    "body": _NOTES | {"caption", "dateline", "byline"},
    "subheading": _NOTES,
    "deck": _NOTES - {"teaser", "section-label", "embed"} | {"dateline", "byline"},
    "caption": frozenset(("credit", "embed", "notice", "promo")),
    "byline": frozenset(("dateline", "update-note", "credit", "notice", "promo")),
    "dateline": frozenset(("update-note",)),
    "notice": frozenset(("update-note", "correction", "dateline", "promo", "author-note")),
    "promo": frozenset(("notice", "correction", "update-note")),
    "teaser": frozenset(("promo", "notice", "section-label")),
    "author-note": frozenset(("correction", "update-note", "promo", "notice")),
    "section-label": frozenset(("promo", "notice", "dateline")),
}
"""What firm words make of a block that the mark-up calls something else."""


class Reading(Struct, frozen=True):
    """What words say of their block; ``firm`` where they say it anywhere, not only at a story's edges."""

    kind: PartKind
    firm: bool


class Rule(Struct, frozen=True):
    """A row of the table: blocks of at most ``most`` words whose words fit the pattern are of this kind."""

    reading: Reading
    where: Where
    most: int
    pattern: re.Pattern[str]
    literal: str


def label(piece: Piece) -> Piece:
    """The piece with what its words say, where the mark-up leaves it open or takes furniture for body."""
    if piece.kind is not None and not piece.marked:
        return piece
    found = read(piece.words)
    if found is None:
        return piece
    if not found.firm:
        return structs.replace(piece, hint=found.kind)
    if piece.kind is None or found.kind in _OVERRULES.get(piece.kind, ()):
        return structs.replace(piece, kind=found.kind, marked=False)
    return piece


def plain(words: str) -> str:
    """The words with quotation marks and dashes made straight and white space made single."""
    return " ".join(words.translate(_PLAIN).split())


def read(words: str) -> Reading | None:
    """What the words of a block (any length, as on the page) say that it is; null where they do not say."""
    words = plain(words)
    count = words.count(" ") + 1
    if count > _LONGEST:
        return None
    if not any(map(str.isalnum, words)):
        return Reading("notice", True)
    found = _opening(words, count, "whole")
    if found is None and dates.is_line(words):
        roles = {moment.role for moment in dates.moments(words, "2000-01-01")}
        found = Reading("update-note" if roles == {"updated"} else "dateline", True)
    if found is None and byline.is_byline(words):
        found = Reading("byline", True)
    return found or _opening(words, count, "start") or _inside(words, count)


def _opening(words: str, count: int, where: Where) -> Reading | None:
    """The first rule that fits from the first word on, firm ones first."""
    for first in (words[:1].lower(), ""):
        gate, rules = _OPENING[where, first]
        if gate.match(words):
            fitting = [rule.reading for rule in rules if count <= rule.most and rule.pattern.match(words)]
            if fitting:
                return min(fitting, key=lambda reading: not reading.firm)
    return None


def _inside(words: str, count: int) -> Reading | None:
    low = words.lower()
    for rule in _INSIDE:
        if count <= rule.most and rule.literal in low and rule.pattern.search(words):
            return rule.reading
    return None


def _rule(row: dict[str, str]) -> Rule:
    where = cast(Where, row["where"])
    kind = cast(PartKind, row["kind"])
    if where not in get_args(Where) or kind not in get_args(PartKind):
        raise ValueError(f"wording.tsv: no such kind or place: {kind}, {where}")
    pattern = row["words"]
    for field, meaning in _FIELDS.items():
        pattern = pattern.replace(field, meaning)
    if where == "whole":
        pattern = rf"\W*(?:{pattern})[\s\W]*$"
    elif where == "start":
        pattern = rf"(?:{pattern})" + (r"\b" if row["words"][-1:].isalnum() else "")
    elif where == "end":
        pattern = rf"(?:{pattern})[\s.]*$"
    literal = max(_LITERAL.findall(re.sub(r"\{.*?\}|\(\?:.*|\[.*?\]|\w[?*+]|\\\w", "\n", row["words"])), key=len, default="")
    reading = Reading(kind, row["zone"] != "edge")
    return Rule(reading, where, int(row["most"]), re.compile(pattern, re.I), literal.lower())


def _first(row: dict[str, str]) -> str:
    """The letter or mark that the row's words begin with; empty where there are several."""
    match = re.match(r"\\?([^\w\s\\]|[a-z0-9])(?![?*])", row["words"])
    return match[1] if match and row["where"] == "start" and not row["words"].startswith(("(?", "[", ".")) else ""


_ROWS = tables.rows("wording.tsv")
_LONGEST = max(int(row["most"]) for row in _ROWS)
_INSIDE = [_rule(row) for row in _ROWS if row["where"] in ("end", "any")]


class _Gates(dict[tuple[str, str], tuple[re.Pattern[str], list[Rule]]]):
    """The rules that begin alike, behind one pattern that fits where any of them does."""

    def __missing__(self, key: tuple[str, str]) -> tuple[re.Pattern[str], list[Rule]]:
        return _NEVER, []


_NEVER = re.compile(r"(?!)")
_OPENING = _Gates()
_begun: defaultdict[tuple[str, str], list[Rule]] = defaultdict(list)
for _row in _ROWS:
    if _row["where"] in ("whole", "start"):
        _begun[_row["where"], _first(_row)].append(_rule(_row))
for _key, _rules in _begun.items():
    _OPENING[_key] = re.compile("|".join(rule.pattern.pattern for rule in _rules), re.I), _rules
