"""Whether a page names a source, or only says what it is: ``Ann Moss``, or ``a senior official``."""

import csv
import re
from functools import cache
from importlib.resources import files

from onrecord.records import Actor, Record, Span
from onrecord.tables import rows

NAMED_PERSON = "people, named"
UNNAMED_PERSON = "people, not named"
BODY = "institutions"
GROUP = "groups"
OTHER = "others"
UNKNOWN = "not told who"

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_BEFORE = re.compile(r"([\w'’-]+)[ \t]+$")


def naming(record: Record, actor: Actor) -> str:
    """Which way of naming a source an actor is.

    A person is named unless its fullest form on the page is a common noun (``spokesman``, ``two witnesses``).
    Institutions are governments, organisations and countries; groups are people without names (``residents``).
    """
    if actor.kind == "person":
        return NAMED_PERSON if is_named(record, actor) else UNNAMED_PERSON
    return GROUP if actor.kind == "group" else BODY


def is_named(record: Record, actor: Actor) -> bool:
    """Whether the fullest form of the actor is a name."""
    words = _WORD.findall(actor.name)
    if not words or not words[-1][0].isupper():
        return False
    if " ".join(words).casefold() not in _nouns():
        return True
    # "Baker" may be a name and "Minister" may open a headline: a name stands capitalised within a sentence, bare.
    return any(_stands_bare(record.page.text, span) for span in actor.mentions)


def is_pronoun(words: str) -> bool:
    """Whether the words that stand for a speaker are a pronoun, which names nobody."""
    return words.casefold() in _words("pronouns.tsv")


def _stands_bare(text: str, span: Span) -> bool:
    before = _BEFORE.search(text, max(0, span[0] - 40), span[0])
    return (
        text[span[0]].isupper()
        and before is not None
        and before[1][0].islower()
        and before[1].casefold() not in _words("determiners.tsv")
    )


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows(__package__, table))


@cache
def _nouns() -> frozenset[str]:
    """Nouns for people: those of the table of sectors and of titles."""
    # Read as a file: to import the stage that it belongs to would load the language pipeline's code.
    folder = files("onrecord") / "actors" / "tables"
    lines = csv.DictReader((folder / "sectors.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t")
    return frozenset(line["phrase"].casefold() for line in lines)
