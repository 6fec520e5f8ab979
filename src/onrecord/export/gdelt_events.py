"""The Events table of GDELT 2.0: 61 columns, as its codebook of 19 February 2015 names and orders them."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from onrecord.export.cameo import actor_type, event_code
from onrecord.export.coding import Coded
from onrecord.export.countries import codes
from onrecord.export.tsv import clean
from onrecord.export.view import View
from onrecord.records import Actor, Place

NO_TONE = "0"
"""Tone is not measured here. GDELT's is never empty, and readers written for it drop a line where it is."""
_KNOWN_GROUPS = {"UNO": "UNO", "EUR": "EEC"}
_NO_STATES = frozenset(("IGO", "EUR", "UNO", "NGO", "MNC", "IMG"))
_FIRST_PARTS = ("headline", "deck", "body")


class Counts(NamedTuple):
    """How often an event is told: mentions, distinct sources, pages."""

    mentions: int = 1
    sources: int = 1
    articles: int = 1


class At(NamedTuple):
    """An event to be written: its number, its page, its coding, how often it is told."""

    number: int
    view: View
    coded: Coded
    counts: Counts


def number_of(*parts: str) -> int:
    """A GlobalEventID: 52 bits of a hash, so that the same event has the same number in every export.

    R and JavaScript read whole numbers up to 2 to the 53 exactly.
    """
    return int.from_bytes(hashlib.sha256("\x1f".join(parts).encode()).digest()[:8], "big") >> 12


def stamp(view: View, coded: Coded) -> str:
    """When the page came out, in UTC, ``YYYYMMDDHHMMSS``; midnight where it gives only a day."""
    moment = view.moment if view.day else None
    try:
        told = datetime.fromisoformat(moment or coded.day)
    except ValueError:
        told = datetime.fromisoformat(coded.day)
    return (told.astimezone(UTC) if told.tzinfo else told).strftime("%Y%m%d%H%M%S")


def line(at: At) -> str:
    """The event as a line of the file."""
    values = event_row(at).values()
    return "\t".join("" if value is None else clean(str(value)) for value in values) + "\n"


def event_row(at: At) -> dict[str, str | int | None]:
    """The 61 columns of an event."""
    day = date.fromisoformat(at.coded.day)
    code = event_code(at.coded.type, at.coded.event)
    return {
        "GlobalEventID": at.number,
        "Day": day.strftime("%Y%m%d"),
        "MonthYear": day.strftime("%Y%m"),
        "Year": day.year,
        # The codebook's own approximation: 30 days a month, 365 a year.
        "FractionDate": f"{day.year + min(0.9999, (day.month * 30 + day.day) / 365):.4f}",
        **_actor("Actor1", at.coded.actors),
        **_actor("Actor2", at.coded.recipients),
        "IsRootEvent": _is_root(at),
        "EventCode": code.code,
        "EventBaseCode": code.base,
        "EventRootCode": code.root,
        "QuadClass": code.quad,
        "GoldsteinScale": str(code.goldstein),
        "NumMentions": at.counts.mentions,
        "NumSources": at.counts.sources,
        "NumArticles": at.counts.articles,
        "AvgTone": NO_TONE,
        **_geo("Actor1Geo", None),
        **_geo("Actor2Geo", None),
        **_geo("ActionGeo", at.coded.event.place),
        "DATEADDED": stamp(at.view, at.coded),
        "SOURCEURL": at.view.page.source,
    }


def _actor(name: str, side: Sequence[Actor]) -> dict[str, str | int | None]:
    """The ten columns of actor 1 or 2: the first of those who act, or of those acted on."""
    actor = side[0] if side else Actor("", "", "person")
    state = actor.country is not None and actor.country not in _NO_STATES
    country = actor.country if state else None
    group = _KNOWN_GROUPS.get(actor.country or "")
    role = actor_type(actor.sector) or (None if state else actor_type(actor.country)) or None
    return {
        f"{name}Code": "".join(dict.fromkeys(part for part in (country, group, role) if part)),
        f"{name}Name": actor.name.upper(),
        f"{name}CountryCode": country,
        f"{name}KnownGroupCode": group,
        **dict.fromkeys((f"{name}EthnicCode", f"{name}Religion1Code", f"{name}Religion2Code")),
        f"{name}Type1Code": role,
        **dict.fromkeys((f"{name}Type2Code", f"{name}Type3Code")),
    }


def _geo(name: str, place: Place | None) -> dict[str, str | int | None]:
    """The eight columns of a place; which is named, and not located."""
    known = codes(place.country) if place else None
    return {
        f"{name}_Type": _resolution(place),
        f"{name}_FullName": place.name if place else None,
        f"{name}_CountryCode": known.fips if known else None,
        **dict.fromkeys(f"{name}_{empty}" for empty in ("ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")),
    }


def _resolution(place: Place | None) -> int | None:
    """1 a country, 3 a place in the United States, 4 a place elsewhere."""
    if place is None:
        return None
    known = codes(place.country)
    if known is not None and known.name.casefold() == place.name.removeprefix("the ").casefold():
        return 1
    return 3 if place.country == "USA" else 4


def _is_root(at: At) -> int:
    """Whether it stands in headline, deck or the first paragraph of the story."""
    parts = at.view.article.parts
    first = next((number for number, part in enumerate(parts) if part.kind == "body"), None)
    here = at.coded.event.part
    return int(here is not None and parts[here].kind in _FIRST_PARTS and (parts[here].kind != "body" or here == first))
