"""The statements of a record, by who makes them."""

from collections.abc import Iterator

from msgspec import Struct

from onrecord.records import Record, Statement, StatementForm
from onrecord.web.wording import actor_of, day, description, words


class Saying(Struct, frozen=True):
    """A statement: its id, its form, its words, and what frames them."""

    id: str
    form: StatementForm
    words: str
    about: tuple[str, ...]


class Voice(Struct, frozen=True):
    """Somebody who speaks; ``actor`` is their id, or null where the words name nobody known."""

    name: str
    actor: str | None
    description: str
    sayings: tuple[Saying, ...]


def voices(record: Record) -> tuple[Voice, ...]:
    """The speakers in the order of their first statements, each with all that they say."""
    groups: dict[tuple[str | None, str], list[Statement]] = {}
    for said in record.statements:
        groups.setdefault((said.speaker, speaker(record, said)), []).append(said)
    return tuple(
        Voice(name, actor, description(actor_of(record, actor)), tuple(_saying(record, one) for one in group))
        for (actor, name), group in groups.items()
    )


def speaker(record: Record, said: Statement) -> str:
    """The actor's name; where the words name nobody known, the words."""
    known = actor_of(record, said.speaker)
    return known.name if known else words(record, said.speaker_span) or "speaker not told"


def _saying(record: Record, said: Statement) -> Saying:
    return Saying(
        id=said.id,
        form=said.form,
        words=" … ".join(words(record, span) for span in said.spans),
        about=tuple(_about(record, said)),
    )


def _about(record: Record, said: Statement) -> Iterator[str]:
    if frame := " ".join(words(record, span) for span in (said.speaker_span, said.cue) if span):
        yield frame
    if said.addressee:
        yield f"to {words(record, said.addressee)}"
    if via := actor_of(record, said.via):
        yield f"via {via.name}"
    yield said.form
    if said.act != "assert":
        yield said.act
    if said.channel:
        yield said.channel
    if said.date:
        yield day(said.date)
