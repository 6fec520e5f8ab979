"""Who is quoted on a page, and in which statements."""

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.audit.naming import BODY, OTHER, UNKNOWN, is_named, is_pronoun, naming
from onrecord.export.view import View
from onrecord.records import Person, Statement

NOT_TOLD = "(not told)"
_COUNTED = ("body", "embed", "caption")
"""Parts whose statements count: headlines, decks and subheadings say again what the story says, teasers tell others."""


class Who(NamedTuple):
    """A source as a page has it.

    ``key`` is the same on every page on which it goes by the same name; ``source`` is the same on every page on which
    it is the same source, and null where a pronoun stands for whom the page does not tell.
    """

    key: tuple[str, ...]
    source: tuple[str, ...] | None
    name: str
    naming: str
    title: str | None = None
    country: str | None = None
    sector: str | None = None


class Quoted(NamedTuple):
    """What a page quotes of a source."""

    who: Who
    statements: tuple[Statement, ...]


def counted(view: View, said: Statement) -> bool:
    """Whether a statement counts: in the story, a caption or an embedded post, and not said again."""
    if said.part is None:
        return True
    part = view.article.parts[said.part]
    return part.kind in _COUNTED and part.repeat_of is None


def quoted(view: View, person_of: dict[tuple[str, str], Person]) -> Iterator[Quoted]:
    """What a page quotes, by source, in the order in which they first speak."""
    found: dict[Who, list[Statement]] = {}
    for said in view.record.statements:
        if counted(view, said):
            found.setdefault(_who(view, said, person_of), []).append(said)
    yield from (Quoted(who, tuple(statements)) for who, statements in found.items())


def _who(view: View, said: Statement, person_of: dict[tuple[str, str], Person]) -> Who:
    page = view.page.sha256
    if said.speaker is None:
        words = view.words(said.speaker_span)
        if words is None or is_pronoun(words):
            return Who((UNKNOWN,), None, NOT_TOLD, UNKNOWN)
        key = (OTHER, words.casefold())
        return Who(key, (*key, page), words, OTHER)
    actor = view.actors[said.speaker]
    how = naming(view.record, actor)
    if (person := person_of.get((page, actor.id))) is not None:
        one = ("person", person.id)
        return Who(one, one, person.name, how, person.title, person.country, person.sector)
    lasting = is_named(view.record, actor) or (how == BODY and actor.country is not None)
    name = (how, actor.name.casefold(), (actor.country or "") if how == BODY else "")
    return Who(name, name if lasting else (*name, page), actor.name, how, actor.title, actor.country, actor.sector)
