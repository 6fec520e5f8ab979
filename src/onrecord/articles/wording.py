"""What the words of one block say that it is, whatever stands around it.

The wordings are data, ``wording.tsv``: each row gives a part's kind and a pattern of words.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, cast, get_args

from msgspec import Struct, structs

from onrecord.articles import byline, dates, pieces, tables
from onrecord.articles.pieces import Piece
from onrecord.records import PartKind

Where = Literal["whole", "start", "end", "any"]

_CAPITALIZED = r"[^\W\d_a-z][\w.'-]*"
_NAME = (
    rf"(?-i:(?!The ){_CAPITALIZED}(?: \([A-Z]\w+\))?"
    rf"(?: (?:de|da|del|der|di|dos|van|von|bin|al|el|la|ten))?(?: {_CAPITALIZED}){{1,3}})"
)
_FIELDS = {
    "{Name}": _NAME,
    "{Agency}": rf"(?:the )?(?-i:{tables.alternation('agencies.tsv', 'agency')})\b",
    "{Outlet}": r"(?-i:[A-Z][\w&.'-]*(?: [A-Z&][\w.'-]*){0,4})",
    "{month}": r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?",
}
_PLAIN = str.maketrans("‘’‛`´“”„‟«‐‑‒–—―−\u00a0\u2009", "'''''\"\"\"\"\"-------  ")
_LITERAL = re.compile(r"[a-z0-9@&:/' ]{3,}", re.I)
_MARKS = re.compile(r"[\W_]*")


_NOTES: frozenset[PartKind] = frozenset(
    ("update-note", "correction", "author-note", "promo", "notice", "credit", "embed", "teaser", "section-label")
)
_OVERRULES: dict[PartKind, frozenset[PartKind]] = {
    "body": _NOTES | {"dateline", "byline"},
    "subheading": frozenset(("section-label", "promo", "credit", "author-note", "correction")),
    "deck": _NOTES - {"teaser", "section-label", "embed"} | {"dateline", "byline"},
    "caption": frozenset(("credit", "embed", "notice", "promo")),
    "byline": frozenset(("dateline", "update-note", "credit", "notice", "promo")),
    "dateline": frozenset(("update-note",)),
    "notice": frozenset(("update-note", "correction", "dateline", "promo", "author-note")),
    "promo": frozenset(("notice", "correction", "update-note")),
    "teaser": frozenset(("promo", "notice", "section-label")),
    "section-label": frozenset(("promo", "notice")),
    "author-note": frozenset(("correction", "update-note", "promo", "notice")),
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


def label(piece: Piece) -> Piece:
    """The piece with what its words say, where the mark-up leaves it open or takes furniture for body."""
    if piece.kind is not None and (not piece.marked or piece.kind not in _OVERRULES):
        return piece
    found = read(piece.words)
    if found is None:
        return piece
    if not found.firm:
        return structs.replace(piece, hint=found.kind)
    if piece.kind is None or found.kind in _OVERRULES[piece.kind]:
        return structs.replace(piece, kind=found.kind, marked=False)
    return piece


def plain(words: str) -> str:
    """The words with quotation marks and dashes made straight and white space made single."""
    return " ".join(words.translate(_PLAIN).split())


def read(words: str) -> Reading | None:
    """What the words of a block (any length, as on the page) say that it is; null where they do not say."""
    words = plain(words).lstrip("|•·*» ")
    count = words.count(" ") + 1
    if count > _LONGEST:
        return None
    if not any(map(str.isalnum, words)):
        return Reading("notice", True)
    hint = None
    for found in _readings(words, count):
        if found is not None and found.firm:
            return found
        hint = hint or found
    return hint


def _readings(words: str, count: int) -> Iterator[Reading | None]:
    """What the kinds of rules say in turn, the more telling first."""
    label = _opening(words, count, "whole") if count <= _LONGEST_WHOLE else None
    # "Also in town were two ministers." is a sentence, though it begins as a label does.
    yield label if label and not (label.kind == "section-label" and pieces.is_prose(words)) else None
    if dates.is_line(words):
        roles = {moment.role for moment in dates.moments(words, "2000-01-01")}
        yield Reading("update-note" if roles == {"updated"} else "dateline", True)
    if byline.is_byline(words):
        yield Reading("byline", True)
    yield _opening(words, count, "start")
    yield _inside(words, count)


def _opening(words: str, count: int, where: Where) -> Reading | None:
    """The first rule that fits from the first word on, firm ones first."""
    marks = _MARKS.match(words) if where == "whole" else None
    start = marks.end() if marks else 0
    for first in (words[start : start + 1].lower(), ""):
        gate, rules = _OPENING.get((where, first), _SHUT)
        opened = gate.match(words, start)
        if opened is None or opened.lastindex is None:
            continue
        for rule in rules[opened.lastindex - 1 :]:
            if count <= rule.most and rule.pattern.match(words, start):
                return rule.reading
    return None


def _inside(words: str, count: int) -> Reading | None:
    low = words.lower()
    for rule in [rule for literal, rule in _INSIDE[count] if literal in low]:
        if rule.pattern.search(words):
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
        pattern = rf"(?:{pattern})[\s\W]*$"
    elif where == "start":
        pattern = rf"(?:{pattern})" + (r"\b" if row["words"][-1:].isalnum() else "")
    elif where == "end":
        pattern = rf"(?:{pattern})[\s.]*$"
    return Rule(Reading(kind, row["zone"] != "edge"), where, int(row["most"]), re.compile(pattern, re.I))


def _literal(row: dict[str, str]) -> str:
    """The longest run of plain letters that the row's words cannot do without."""
    bare = re.sub(r"\{.*?\}|\(\?.*|\[.*?\]|.[?*+]|\\[a-z]", "\n", row["words"])
    return max(_LITERAL.findall(bare), key=len, default="").lower()


def _first(row: dict[str, str]) -> str:
    """The letter or mark that the row's words begin with; empty where there are several."""
    match = re.match(r"\\?([^\w\s\\.(\[{^]|(?<=\\)[.(\[{]|(?<!\\)[a-z0-9])(?![?*{])", row["words"])
    return match[1] if match else ""


def _gates() -> dict[tuple[Where, str], tuple[re.Pattern[str], list[Rule]]]:
    """The rules that begin alike, firm ones first, behind one pattern whose group says which fits first."""
    alike: defaultdict[tuple[Where, str], list[Rule]] = defaultdict(list)
    for row in _ROWS:
        if row["where"] in ("whole", "start"):
            rule = _rule(row)
            alike[rule.where, _first(row)].append(rule)
    found = {}
    for key, rules in alike.items():
        rules.sort(key=lambda rule: not rule.reading.firm)
        found[key] = re.compile("|".join(f"({rule.pattern.pattern})" for rule in rules), re.I), rules
    return found


def _by_length(rules: list[tuple[str, Rule]]) -> list[list[tuple[str, Rule]]]:
    """For each number of words the rules that blocks of so many words may fit."""
    return [[each for each in rules if number <= each[1].most] for number in range(_LONGEST + 1)]


_ROWS = tables.rows("wording.tsv")
_LONGEST = max(int(row["most"]) for row in _ROWS)
_LONGEST_WHOLE = max(int(row["most"]) for row in _ROWS if row["where"] == "whole")
_INSIDE = _by_length([(_literal(row), _rule(row)) for row in _ROWS if row["where"] in ("end", "any")])
_OPENING = _gates()
_SHUT: tuple[re.Pattern[str], list[Rule]] = (re.compile(r"(?!)"), [])
