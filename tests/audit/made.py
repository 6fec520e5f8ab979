"""Pages made of sentences, each with who says it: ``("Ann Moss", "direct", "We won.")``."""

from collections.abc import Sequence

from onrecord.records import (
    Actor,
    ActorKind,
    Article,
    Engine,
    Page,
    Part,
    PartKind,
    Record,
    Span,
    Statement,
    StatementForm,
)

Saying = tuple[str | None, StatementForm, str]


def page(
    number: int,
    sayings: Sequence[Saying],
    actors: Sequence[Actor] = (),
    outlet: str | None = "The Dune",
    published: str | None = "2026-03-01",
    kind: PartKind = "body",
) -> Record:
    """A page with one part for each saying; who is no actor is only words before the colon."""
    text, parts, statements = "", [], []
    known = {actor.name: actor for actor in actors}
    mentions: dict[str, list[Span]] = {}
    for at, (who, form, words) in enumerate(sayings):
        start = len(text)
        text += f"then {who or 'it was'} said: {words}"
        named = (start + 5, start + 5 + len(who)) if who else None
        if who in known and named:
            mentions.setdefault(who, []).append(named)
        speaker = known[who].id if who in known else None
        content = (len(text) - len(words), len(text))
        statements.append(Statement(f"s{at}", form, "assert", (content,), speaker, named, part=at))
        parts.append(Part(kind, (start, len(text))))
        text += "\n\n"
    cast = tuple(
        Actor(a.id, a.name, a.kind, a.country, a.sector, a.title, tuple(mentions.get(a.name, ()))) for a in actors
    )
    return Record(
        Page(f"{number}.txt", "text/plain", f"{number:064}", text),
        Article(outlet=outlet, published=published, parts=tuple(parts)),
        Engine("0.1.0", "en_onrecord", "0.1.0"),
        cast,
        tuple(statements),
    )


def actor(number: int, name: str, kind: ActorKind = "person", country: str | None = None) -> Actor:
    """An actor."""
    return Actor(f"a{number}", name, kind, country)
