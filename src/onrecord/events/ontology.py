"""The ontology: acts with their modes, and the PLOVER type that an act with its status stands for."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from msgspec import Struct

from onrecord.records import Status


class Act(Struct, frozen=True):
    """One of PLOVER's sixteen event types, taken as an act: what kind of thing is done, whatever stands of it.

    ``quad`` is PLOVER's: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict;
    ``section`` is that of the codebook. ``mutual`` acts are done by all who take part.
    """

    name: str
    quad: int
    definition: str
    section: str
    modes: tuple[str, ...] = ()
    mutual: bool = False


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "ontology.toml").read_text(encoding="utf-8"))


@cache
def acts() -> dict[str, Act]:
    """The acts by their names, in PLOVER's order."""
    return {
        name: Act(
            name, row["quad"], row["definition"], row["section"], tuple(row.get("modes", {})), row.get("mutual", False)
        )
        for name, row in _table()["act"].items()
    }


def modes(act: str) -> dict[str, str]:
    """The modes of an act, each with what it means."""
    return dict(_table()["act"][act].get("modes", {}))


@cache
def plover() -> dict[tuple[str, Status], str | None]:
    """The PLOVER type of each (act, status); None where PLOVER keeps no row."""
    return {
        (act, status): _table()["type"][status][act]["type"] or None for act in acts() for status in get_args(Status)
    }


def quad(kind: str | None) -> int | None:
    """The quad of a PLOVER type."""
    return acts()[kind].quad if kind else None
