"""Patterns: the words that tell of an act, one file for each act, and a user's own file on top."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import OnrecordError
from onrecord.events import ontology
from onrecord.events.values import Condition, Pattern, Slots

COLUMNS = ("pattern", "kind", "mode", "actor", "recipient", "if", "unless", "source")
KINDS = frozenset({"verb", "noun", "adjective"})
SPECIAL = frozenset({"@person", "@country", "@org", "@actor", "@number", "@money", "@place", "@none"})
"""Classes that the engine knows by itself."""


class PatternError(OnrecordError):
    """A line of a pattern file that cannot be used: ``file`` and ``line`` (from 1) say where, ``reason`` says why."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason

    def __reduce__(self) -> tuple[type["PatternError"], tuple[str, int, str]]:
        """Worker processes send the error whole."""
        return type(self), (self.file, self.line, self.reason)


class Group(NamedTuple):
    """The patterns of one head word, the most specific first.

    ``alone`` are the ranks of those that have no further word, ``second`` those of the others by their second word.
    """

    patterns: tuple[Pattern, ...]
    alone: tuple[int, ...]
    second: dict[str, tuple[int, ...]]


class Patterns:
    """Patterns by the base form of their head word; of a compound ``air+strike`` the last part counts."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        found: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            for head in {word.rsplit("+", 1)[-1] for word in pattern.words[0]}:
                found.setdefault(head, []).append(pattern)
        self.by_head = {head: _group(sorted(group, key=specificity, reverse=True)) for head, group in found.items()}

    def __len__(self) -> int:
        return len({pattern for group in self.by_head.values() for pattern in group.patterns})

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The nouns that tell of an act."""
        return frozenset(
            head for head, group in self.by_head.items() if any(one.kind == "noun" for one in group.patterns)
        )


def _group(patterns: Sequence[Pattern]) -> Group:
    second: dict[str, list[int]] = {}
    for rank, pattern in enumerate(patterns):
        for word in {word.rsplit("+", 1)[-1] for word in pattern.words[1]} if len(pattern.words) > 1 else ():
            second.setdefault(word, []).append(rank)
    alone = tuple(rank for rank, pattern in enumerate(patterns) if len(pattern.words) == 1)
    return Group(tuple(patterns), alone, {word: tuple(ranks) for word, ranks in second.items()})


def specificity(pattern: Pattern) -> tuple[int, int, int]:
    """How much a pattern asks for: words, then conditions that must hold, then those that must not."""
    compounds = max(word.count("+") for word in pattern.words[0])
    return len(pattern.words) + compounds, len(pattern.wanted), len(pattern.unwanted)


@cache
def shipped() -> Patterns:
    """The patterns that ship with onrecord."""
    return Patterns(_shipped())


def with_file(path: Path | str) -> Patterns:
    """A user's patterns, whose file has a column ``act`` before the others, over the shipped ones.

    Of patterns with the same words the user's comes first.

    Raises:
        PatternError: the file cannot be read, or a line of it cannot be used.
    """
    return Patterns([*read(Path(path), None), *_shipped()])


@cache
def _shipped() -> tuple[Pattern, ...]:
    folder = files(__package__) / "patterns"
    named = sorted((file for file in folder.iterdir() if file.name.endswith(".tsv")), key=lambda file: file.name)
    return tuple(one for file in named for one in read(file, file.name.removesuffix(".tsv").upper()))


def read(file: Traversable | Path, act: str | None) -> list[Pattern]:
    """The patterns of a file, all of one act, or of the act in a first column ``act``."""
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError(str(file), 0, str(error)) from error
    wanted = COLUMNS if act else ("act", *COLUMNS)
    if tuple(lines[0].split("\t")) != wanted:
        raise PatternError(str(file), 1, f"the header must be {chr(9).join(wanted)!r}")
    found = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) > len(wanted):
            raise PatternError(str(file), number, f"{len(cells)} columns instead of {len(wanted)}")
        row = dict(zip(wanted, [*(cell.strip() for cell in cells), *[""] * (len(wanted) - len(cells))], strict=True))
        try:
            found.append(_pattern(row, act or row["act"], f"{file.name}:{number}"))
        except ValueError as error:
            raise PatternError(str(file), number, str(error)) from error
    return found


def _pattern(row: dict[str, str], act: str, place: str) -> Pattern:
    known = ontology.acts()
    if act not in known:
        raise ValueError(f"{act or 'an empty cell'} is no act; acts are {' '.join(known)}")
    if row["mode"] and row["mode"] not in known[act].modes:
        raise ValueError(f"{row['mode']} is no mode of {act}; modes are {' '.join(known[act].modes) or '(none)'}")
    if row["kind"] not in KINDS:
        raise ValueError(f"{row['kind'] or 'an empty cell'} is no kind; kinds are {' '.join(sorted(KINDS))}")
    words = tuple(tuple(_expanded(word.split("|"))) for word in row["pattern"].split())
    if not words:
        raise ValueError("there are no words")
    return Pattern(
        words=words,
        kind=row["kind"],
        act=act,
        mode=row["mode"] or None,
        actor=_slots(row["actor"]),
        recipient=_slots(row["recipient"]),
        wanted=_conditions(row["if"]),
        unwanted=_conditions(row["unless"]),
        rule=f"{place} {_title(row['pattern'])}",
    )


def _title(pattern: str) -> str:
    """The pattern in short: of many alternatives the first."""
    return " ".join(f"{word.split('|')[0]}|…" if "|" in word else word for word in pattern.split())


def _slots(cell: str) -> Slots:
    return tuple(tuple(slot.strip() for slot in one.split("+")) for one in cell.split("|")) if cell else ()


def _conditions(cell: str) -> tuple[Condition, ...]:
    found = []
    for one in filter(None, (piece.strip() for piece in cell.split(";"))):
        slot, is_there, words = one.partition("=")
        if not is_there or not words:
            raise ValueError(f"{one} is no condition; write slot=word|word")
        found.append(Condition(slot.strip(), frozenset(_expanded(word.strip() for word in words.split("|")))))
    return tuple(found)


def _expanded(words: Iterable[str]) -> Iterator[str]:
    """The words, a class by its words."""
    for word in filter(None, words):
        if word.startswith("@") and word not in SPECIAL:
            yield from sorted(_class(word[1:]))
        else:
            yield word.lower()


def _class(name: str) -> frozenset[str]:
    try:
        return classes()[name]
    except KeyError:
        raise ValueError(f"@{name} is no class; see classes.tsv") from None


@cache
def classes() -> dict[str, frozenset[str]]:
    """The word classes of ``classes.tsv`` by their names."""
    return grouped("classes.tsv")


@cache
def grouped(name: str) -> dict[str, frozenset[str]]:
    """The words of a table with the columns ``class`` and ``word``, by class."""
    found: dict[str, set[str]] = {}
    lines = (files(__package__) / name).read_text(encoding="utf-8").split("\n")
    for line in filter(None, lines[1:]):
        group, word, *_ = line.split("\t")
        found.setdefault(group, set()).add(word.lower())
    return {group: frozenset(words) for group, words in found.items()}
