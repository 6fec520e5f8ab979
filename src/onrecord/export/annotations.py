"""Spans as the W3C Web Annotation Data Model has them, so that other tools find the words again.

A target is selected twice, as the model recommends: by position (``TextPositionSelector``; ``start`` and ``end`` count
code points of ``page.text``, as spans do) and by quotation (``TextQuoteSelector``; the words, with up to 32 characters
before and behind), which still holds where the page has changed a little.
"""

from collections.abc import Iterator
from typing import Any

from onrecord.records import Event, Record, Span, Statement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of prefix and suffix, as many as Hypothesis, the commonest annotation client, takes."""


def annotation_page(record: Record) -> dict[str, Any]:
    """An ``AnnotationPage`` with one annotation for each part of a statement or event that has words."""
    return {
        "@context": CONTEXT,
        "id": f"urn:onrecord:{record.page.sha256}",
        "type": "AnnotationPage",
        "items": [_annotation(record, *one) for one in _spans(record)],
    }


def selectors(text: str, span: Span) -> list[dict[str, Any]]:
    """The two selectors of a span of the text."""
    start, end = span
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        },
    ]


def _annotation(record: Record, row: str, field: str, spans: tuple[Span, ...]) -> dict[str, Any]:
    page = record.page
    source = page.source or f"urn:sha256:{page.sha256}"
    targets = [{"source": source, "selector": selectors(page.text, span)} for span in spans]
    return {
        "id": f"urn:onrecord:{page.sha256}:{row}:{field}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": {"type": "TextualBody", "value": f"{row} {field}", "purpose": "tagging"},
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _spans(record: Record) -> Iterator[tuple[str, str, tuple[Span, ...]]]:
    """Each row with each field of it that has words: ``("s1", "content", ((10, 16),))``."""
    for said in record.statements:
        yield from ((said.id, field, spans) for field, spans in _of_statement(said) if spans)
    for event in record.events:
        yield from ((event.id, field, spans) for field, spans in _of_event(event) if spans)


def _of_statement(said: Statement) -> Iterator[tuple[str, tuple[Span, ...]]]:
    yield "content", said.spans
    for field, span in (("speaker", said.speaker_span), ("cue", said.cue), ("addressee", said.addressee)):
        yield field, (span,) if span else ()


def _of_event(event: Event) -> Iterator[tuple[str, tuple[Span, ...]]]:
    yield "evidence", (event.evidence,)
    yield "trigger", (event.trigger,)
    yield "actors", tuple(role.span for role in event.actors)
    yield "recipients", tuple(role.span for role in event.recipients)
    yield "place", (event.place.span,) if event.place else ()
