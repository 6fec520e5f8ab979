"""The values that the modules of this stage hand to one another."""

from typing import NamedTuple

from spacy.tokens import Token

from onrecord.records import Status

Slots = tuple[tuple[str, ...], ...]
"""Alternatives in their order, each the slots that are taken together."""


class Condition(NamedTuple):
    """What a slot must hold: one of the words, or of the classes (``@person``)."""

    slot: str
    words: frozenset[str]


class Pattern(NamedTuple):
    """A row of a pattern file: the words of an act, and where its actor and its recipient stand.

    ``words`` are lemmas, head first, each with its alternatives; ``rule`` names file, line and words.
    """

    words: tuple[tuple[str, ...], ...]
    kind: str
    act: str
    mode: str | None
    actor: Slots
    recipient: Slots
    wanted: tuple[Condition, ...]
    unwanted: tuple[Condition, ...]
    rule: str


class Trigger(NamedTuple):
    """A pattern found: its head word, and the indices of all its words in the Doc, in order."""

    pattern: Pattern
    head: Token
    tokens: tuple[int, ...]


class Standing(NamedTuple):
    """What stands of an act; ``idle``: no more than an infinitive names it, ``ways to help``.

    ``by`` is the head word of who proposed, requested, alleged or denied it; ``governor`` the word that decides, whose
    own event is dropped.
    """

    status: Status
    by: Token | None = None
    governor: Token | None = None
    idle: bool = False
