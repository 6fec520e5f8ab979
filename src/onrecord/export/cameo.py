"""CAMEO, the coding scheme of GDELT: which code an event has there, its Goldstein value, the types of actors."""

from functools import cache
from typing import NamedTuple

from onrecord.records import Event
from onrecord.tables import rows


class Code(NamedTuple):
    """A CAMEO event code with its name and its value on the Goldstein scale, -10 to 10."""

    code: str
    name: str
    goldstein: float

    @property
    def base(self) -> str:
        """The code of the second level that it falls under."""
        return self.code[:3]

    @property
    def root(self) -> str:
        """The code of the first level that it falls under."""
        return self.code[:2]

    @property
    def quad(self) -> int:
        """GDELT's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
        root = int(self.root)
        return 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4


def event_code(kind: str, event: Event) -> Code:
    """The code of an event that is of PLOVER's type ``kind``: the line of ``cameo.tsv`` that says most of it."""
    table = _table()
    for act in (event.act, ""):
        for mode in dict.fromkeys((event.mode or "", "")):
            for status in (event.status, ""):
                if (found := table.get((kind, act, mode, status))) is not None:
                    return found
    return table[kind, "", "", ""]


def actor_type(sector: str | None) -> str:
    """The CAMEO type of a PLOVER sector, or of ``IGO`` and its like; nothing where CAMEO has none."""
    return _types().get(sector or "", "")


@cache
def _table() -> dict[tuple[str, str, str, str], Code]:
    codes = {row["code"]: Code(row["code"], row["name"], float(row["goldstein"])) for row in _codes()}
    return {
        (row["type"], row["act"], row["mode"], row["status"]): codes[row["code"]]
        for row in rows(__package__, "cameo.tsv")
    }


def _codes() -> list[dict[str, str]]:
    return rows(__package__, "cameo_codes.tsv")


@cache
def _types() -> dict[str, str]:
    return {row["sector"]: row["type"] for row in rows(__package__, "cameo_types.tsv")}
