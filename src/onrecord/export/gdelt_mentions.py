"""The Mentions table of GDELT 2.0: 16 columns, one row for each telling of an event."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from onrecord.export.coding import Coded, role_of
from onrecord.export.gdelt_events import NO_TONE, stamp
from onrecord.export.tsv import clean
from onrecord.export.view import View
from onrecord.records import Actor, Event

_WEB, _CITATION = 1, 2
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s|\n\s*\n")


class At(NamedTuple):
    """A telling: the number of its event, when that was first told, the page, and the event as the page tells it.

    ``coded`` gives actor 1 and 2 of the event.
    """

    number: int
    added: str
    view: View
    event: Event
    coded: Coded


def line(at: At) -> str:
    """The telling as a line of the file."""
    values = mention_row(at).values()
    return "\t".join("" if value is None else clean(str(value)) for value in values) + "\n"


def mention_row(at: At) -> dict[str, str | int | None]:
    """The 16 columns of a telling."""
    view, event = at.view, at.event
    return {
        "GlobalEventID": at.number,
        "EventTimeDate": at.added,
        "MentionTimeDate": stamp(view, at.coded),
        "MentionType": _WEB if _is_web(view) else _CITATION,
        "MentionSourceName": _source(view),
        "MentionIdentifier": _identifier(view),
        "SentenceID": _sentence(view, event),
        "Actor1CharOffset": _offset(event, at.coded.actors),
        "Actor2CharOffset": _offset(event, at.coded.recipients),
        "ActionCharOffset": event.trigger[0],
        "InRawText": 1,
        "Confidence": _confidence(event),
        "MentionDocLen": len(view.story),
        "MentionDocTone": NO_TONE,
        "MentionDocTranslationInfo": None,
        "Extras": None,
    }


def _is_web(view: View) -> bool:
    return (view.page.source or "").lower().startswith(("http://", "https://"))


def _source(view: View) -> str | None:
    if _is_web(view):
        return urlsplit(view.page.source or "").hostname
    return view.article.outlet or view.page.source


def _identifier(view: View) -> str:
    """The address; else a citation: headline, outlet, day, and the file."""
    if _is_web(view):
        return view.page.source or ""
    told = (view.article.headline, view.article.outlet, view.day, view.page.source)
    return ", ".join(part for part in told if part) or view.page.sha256


def _sentence(view: View, event: Event) -> int:
    """Which sentence of the page's text the event stands in, from 1, by closing marks and blank lines."""
    return 1 + sum(1 for _ in _SENTENCE_END.finditer(view.page.text, 0, event.trigger[0]))


def _offset(event: Event, side: Sequence[Actor]) -> int:
    """Where the words begin that name the first of the side in the event; -1 where none do, as in GDELT."""
    role = role_of(event, side[0]) if side else None
    return role.span[0] if role else -1


def _confidence(event: Event) -> int | None:
    return min(100, max(10, round(event.confidence * 100))) if event.confidence is not None else None
