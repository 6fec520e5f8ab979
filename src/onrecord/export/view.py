"""A record with what its rows point at in reach: actors by their ids, words of spans, the day of the page."""

import re
from collections.abc import Sequence
from functools import cached_property

from onrecord.records import Actor, Event, Record, Role, Span, Statement

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class View:
    """One record, looked at from its rows."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.page = record.page
        self.article = record.article

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by their ids."""
        return {actor.id: actor for actor in self.record.actors}

    @cached_property
    def statements_of(self) -> dict[str, list[Statement]]:
        """The statements by the ids of their speakers."""
        found: dict[str, list[Statement]] = {}
        for said in self.record.statements:
            if said.speaker is not None:
                found.setdefault(said.speaker, []).append(said)
        return found

    @cached_property
    def moment(self) -> str | None:
        """When the page came out, as it says: published, else changed; ISO 8601."""
        return self.article.published or self.article.updated

    @cached_property
    def day(self) -> str | None:
        """The day of :attr:`moment` as the page gives it, ``YYYY-MM-DD``; null where the page gives none."""
        return self.moment[:10] if self.moment and _DAY.match(self.moment) else None

    def names(self, *kinds: str) -> tuple[str, ...]:
        """The names of the actors of some kinds, each once, in the order in which the page names them."""
        return tuple(dict.fromkeys(actor.name for actor in self.record.actors if actor.kind in kinds))

    def words(self, span: Span | None) -> str | None:
        """The words of a span on one line."""
        return " ".join(self.page.text[slice(*span)].split()) if span is not None else None

    def said(self, statement: Statement) -> str:
        """The content of a statement on one line, an ellipsis where the page breaks it."""
        return " … ".join(self.words(span) or "" for span in statement.spans)

    def name(self, actor: str | None) -> str | None:
        """The name of an actor."""
        return self.actors[actor].name if actor is not None else None

    def cast(self, roles: Sequence[Role]) -> tuple[Actor, ...]:
        """The actors of some roles, each once, in their order."""
        return tuple({role.actor: self.actors[role.actor] for role in roles}.values())

    def part(self, number: int | None) -> Span | None:
        """The span of a part."""
        return self.article.parts[number].span if number is not None else None

    def part_kind(self, number: int | None) -> str | None:
        """The kind of a part."""
        return self.article.parts[number].kind if number is not None else None

    @cached_property
    def story(self) -> str:
        """The words of the story itself: body and subheadings, without what says again what stood before."""
        kept = (part for part in self.article.parts if part.kind in ("body", "subheading") and part.repeat_of is None)
        return "\n".join(self.page.text[slice(*part.span)] for part in kept)

    def event_day(self, event: Event) -> tuple[str | None, str | None]:
        """The day of an event and its basis: the act's own, else that of the page (``page``).

        A week, month or year counts as its first day, as in GDELT and POLECAT, which have no other precision.
        """
        if event.date is not None:
            return _first_day(event.date.value), event.date.basis
        return self.day, "page" if self.day else None


def _first_day(value: str) -> str | None:
    """``2026-02`` is ``2026-02-01``; a value that is no day, month, week or year (``PAST_REF``) is null."""
    if _DAY.match(value):
        return value[:10]
    if re.fullmatch(r"\d{4}-W\d{2}", value):
        from datetime import date

        return date.fromisocalendar(int(value[:4]), int(value[6:]), 1).isoformat()
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        return f"{value}-01"
    return f"{value}-01-01" if re.fullmatch(r"\d{4}", value) else None
