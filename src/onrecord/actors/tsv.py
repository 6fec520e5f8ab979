"""Tables of one record per line: tab-separated, a header line, and the reason for every line that is wrong.

The columns of a table are the fields of a frozen type, in their order. A cell that is empty, or left out at the end of
the line, is the field's default; several words in one cell have spaces between them. Empty lines are skipped, and lines
that begin with ``#``.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Generic, NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from onrecord.errors import OnrecordError

S = TypeVar("S", bound=Struct)


class TableError(OnrecordError):
    """A line of a table that cannot be used: ``file`` and ``line`` (from 1) say where, ``reason`` says why."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason

    def __reduce__(self) -> tuple[type["TableError"], tuple[str, int, str]]:
        """Worker processes send the error whole."""
        return type(self), (self.file, self.line, self.reason)


class Line(NamedTuple, Generic[S]):
    """A line of a table and where it stands."""

    file: str
    number: int
    value: S

    def error(self, reason: str) -> TableError:
        """What to raise when the line is well-formed but wrong."""
        return TableError(self.file, self.number, reason)


def shipped(name: str, kind: type[S]) -> list[Line[S]]:
    """The lines of a table that ships with onrecord, such as ``"countries.tsv"``."""
    return read(files(__package__) / "tables" / name, (kind,))


def columns(kind: type[Struct]) -> tuple[str, ...]:
    """The header that a table of this type has."""
    return tuple(field.name for field in msgspec.structs.fields(kind))


def read(file: Traversable, kinds: Sequence[type[S]]) -> list[Line[S]]:
    """The lines of a file, of whichever of the types its header names."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(str(file), 0, str(error)) from error
    header = tuple(lines[0].split("\t")) if lines else ()
    kind = next((kind for kind in kinds if columns(kind) == header), None)
    if kind is None:
        wanted = " or ".join(repr("\t".join(columns(kind))) for kind in kinds)
        raise TableError(str(file), 1, f"the header must be {wanted}")
    return list(_lines(str(file), kind, lines))


def over(extra: Sequence[Line[S]], shipped: Sequence[Line[S]], key: Callable[[S], Hashable]) -> list[Line[S]]:
    """The user's lines, then the shipped lines of every key that the user has none for."""
    if not extra:
        return list(shipped)
    for line in extra:
        if not key(line.value):
            raise line.error("there is no word to look up")
    taken = {key(line.value) for line in extra}
    return [*extra, *(line for line in shipped if key(line.value) not in taken)]


def _lines(file: str, kind: type[S], lines: Sequence[str]) -> Iterator[Line[S]]:
    fields = [(field.name, field.type == tuple[str, ...]) for field in msgspec.structs.fields(kind)]
    for number, text in enumerate(lines[1:], start=2):
        if not text or text.isspace() or text[0] == "#":
            continue
        cells = text.split("\t")
        if len(cells) > len(fields):
            raise TableError(file, number, f"{len(cells)} columns instead of {len(fields)}")
        given = {
            name: cell.split() if several else cell.strip()
            for (name, several), cell in zip(fields, cells, strict=False)
            if cell and not cell.isspace()
        }
        try:
            yield Line(file, number, msgspec.convert(given, kind, strict=False))
        except msgspec.ValidationError as error:
            raise TableError(file, number, str(error)) from error
