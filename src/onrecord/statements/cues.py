"""Cues: the words that say that somebody says, from ``cues.tsv``."""

from functools import cache
from typing import NamedTuple, cast, get_args

from spacy.tokens import Token

from onrecord import tables
from onrecord.errors import OnrecordError
from onrecord.records import Channel, StatementAct

VERBAL = frozenset({"VERB", "AUX"})


class Cue(NamedTuple):
    """A line of the table.

    ``kind`` is speech, post, writing, belief (no speech at all), naming (``called it "..."``: what is quoted is a
    name), or manner: a verb such as ``laugh`` that reports speech only when a quotation stands beside it.
    """

    words: str
    act: StatementAct
    kind: str
    channel: Channel | None


@cache
def cues() -> dict[str, Cue]:
    """Every cue by its words: a lemma, or a lemma and a particle.

    Raises:
        OnrecordError: a line of the table names no known act or channel.
    """
    found = {}
    for number, row in enumerate(tables.rows("onrecord.statements", "cues.tsv"), start=2):
        if row["act"] not in get_args(StatementAct) or row["channel"] not in ("", *get_args(Channel)):
            raise OnrecordError(f"cues.tsv, line {number}: no such act or channel: {row}")
        channel = cast("Channel | None", row["channel"] or None)
        found[row["cue"]] = Cue(row["cue"], cast("StatementAct", row["act"]), row["class"], channel)
    return found


def cue_of(token: Token) -> tuple[Cue, Token] | None:
    """The cue whose verb this token is, and the last token of it (a particle, if it has one)."""
    table = cues()
    lemma = token.lemma_.lower()
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if following is not None and (phrase := table.get(f"{lemma} {following.lower_}")):
        return phrase, following
    if token.pos_ not in VERBAL and not token.tag_.startswith("VB"):
        return None
    cue = table.get(lemma)
    return (cue, token) if cue else None
