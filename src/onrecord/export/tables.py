"""The flat tables, one row for each article, statement, event and actor of a page."""

from collections.abc import Iterator

from onrecord.export.columns import Values, as_day, texts
from onrecord.export.view import View
from onrecord.export.words import count_words
from onrecord.records import Actor, Date, Event, Statement

TABLES = ("articles", "statements", "events", "actors")


def rows(view: View) -> Iterator[tuple[str, Values]]:
    """Every row of a record, behind the name of its table."""
    yield "articles", article_row(view)
    yield from (("statements", statement_row(view, said)) for said in view.record.statements)
    yield from (("events", event_row(view, event)) for event in view.record.events)
    yield from (("actors", actor_row(view, actor)) for actor in view.record.actors)


def article_row(view: View) -> Values:
    """The row of the page itself."""
    article, engine = view.article, view.record.engine
    return {
        "page": view.page.sha256,
        "source": view.page.source,
        "outlet": article.outlet,
        "section": article.section,
        "language": article.language,
        "headline": article.headline,
        "deck": article.deck,
        "byline": article.byline,
        "published": article.published,
        "published_basis": article.published_basis,
        "updated": article.updated,
        "updated_basis": article.updated_basis,
        "day": as_day(view.day),
        "words": count_words(view.story),
        "statements": len(view.record.statements),
        "events": len(view.record.events),
        "actors": len(view.record.actors),
        "onrecord": engine.version,
        "pipeline": f"{engine.pipeline} {engine.pipeline_version}",
    }


def statement_row(view: View, said: Statement) -> Values:
    """The row of a statement."""
    speaker = view.actors[said.speaker] if said.speaker is not None else None
    return {
        **_common(view, said.id),
        "speaker": speaker.name if speaker else None,
        "speaker_words": view.words(said.speaker_span),
        "speaker_kind": speaker.kind if speaker else None,
        "speaker_title": speaker.title if speaker else None,
        "speaker_country": speaker.country if speaker else None,
        "speaker_sector": speaker.sector if speaker else None,
        "form": said.form,
        "act": said.act,
        "cue": view.words(said.cue),
        "channel": said.channel,
        "via": view.name(said.via),
        "addressee": view.words(said.addressee),
        **_date(said.date),
        "words": view.said(said),
        "word_count": sum(count_words(view.page.text[slice(*span)]) for span in said.spans),
        "paragraph": view.words(view.part(said.part)),
        "part": view.part_kind(said.part),
        "start": said.spans[0][0],
        "end": said.spans[-1][1],
        "spans": tuple(f"{start}-{end}" for start, end in said.spans),
    }


def event_row(view: View, event: Event) -> Values:
    """The row of an event."""
    place = event.place
    return {
        **_common(view, event.id),
        "act": event.act,
        "mode": event.mode,
        "status": event.status,
        "plover": event.plover,
        "quad": event.quad,
        **_side("actor", view.cast(event.actors)),
        **_side("recipient", view.cast(event.recipients)),
        "by": view.name(event.by),
        "quantity": event.quantity,
        "killed": event.killed,
        "injured": event.injured,
        **_date(event.date),
        "place": place.name if place else None,
        "place_country": place.country if place else None,
        "trigger": view.words(event.trigger),
        "evidence": view.words(event.evidence),
        "start": event.evidence[0],
        "end": event.evidence[1],
        "part": view.part_kind(event.part),
        "statement": event.statement,
        "rule": event.rule,
        "confidence": event.confidence,
    }


def actor_row(view: View, actor: Actor) -> Values:
    """The row of an actor."""
    start, end = actor.mentions[0] if actor.mentions else (None, None)
    return {
        **_common(view, actor.id),
        "name": actor.name,
        "kind": actor.kind,
        "title": actor.title,
        "country": actor.country,
        "sector": actor.sector,
        "mentions": len(actor.mentions),
        "start": start,
        "end": end,
        "statements": len(view.statements_of.get(actor.id, ())),
    }


def _common(view: View, row: str) -> Values:
    return {
        "page": view.page.sha256,
        "id": row,
        "outlet": view.article.outlet,
        "published": as_day(view.day),
        "headline": view.article.headline,
        "source": view.page.source,
    }


def _side(name: str, actors: tuple[Actor, ...]) -> Values:
    return {
        f"{name}s": texts(actor.name for actor in actors),
        f"{name}_countries": texts(actor.country for actor in actors),
        f"{name}_sectors": texts(actor.sector for actor in actors),
    }


def _date(date: Date | None) -> Values:
    return {
        "date": date.value if date else None,
        "date_end": date.end if date else None,
        "date_precision": date.precision if date else None,
        "date_basis": date.basis if date else None,
    }
