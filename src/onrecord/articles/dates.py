"""Lines that say when a page was published or changed.

The world's news sites write a time in hundreds of ways; all of them are made of a date, a clock time, a
zone and a word that says whether the page was published or changed then. An order of day and month that
nothing settles, and a time that only counts back from now, give nothing rather than a guess.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from onrecord.articles import tables

Role = Literal["published", "updated"]

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
DAY = r"(?<![\d:.])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"

_DATES = [
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\d){YEAR}[-/.](?P<number>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)",
        rf"{DAY}(?:\s+of)?[\s/.,-]*{MONTH}[\s/,-]*{YEAR}",
        rf"\b{MONTH}\s*(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b[\s,]*{YEAR}",
        r"(?<![\d:./-])(?P<one>[0-3]?\d)(?P<mark>[/.-])(?P<two>[0-3]?\d)(?P=mark)(?P<year>(?:19|20)?\d\d)(?![\d:/])",
        rf"{DAY}-{MONTH}-(?P<year>\d\d)(?!\d)",
    )
]
_DAYS = [
    re.compile(pattern, re.I)
    for pattern in (
        rf"{DAY}\s+{MONTH}(?![\s,]*\d{{3}})",
        rf"\b{MONTH}\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\d|[\s,]*(?:19|20)\d\d)",
    )
]
_CLOCK = re.compile(
    r"(?<![\d/:.,+-])(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?"
    r"\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?<![\d/:.,+-])(?:\d{4}-\d\d-\d\dT)?(?P<hour2>[0-2]?\d)[:.h](?P<minute2>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![\d/.])"
    r"|(?<![\d/:.,+-])(?P<hour3>[0-2]\d)(?P<minute3>[0-5]\d)(?=\s?(?:hrs|hours|GMT|UTC|[A-Z]{2,3}ST)\b)",
    re.I,
)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?(?![\d:])")
_ZONE = re.compile(
    rf"\s*(?:hrs|hours|uhr)?\s*,?\s*\(?(?:(?:GMT|UTC)\s?(?P<hours>[+-]\d\d?):?(?P<minutes>\d\d)?"
    rf"|(?P<offset>[+-]\d\d:?\d\d)(?!\d)|(?P<utc>Z)\b|(?P<label>{tables.alternation('zones.tsv', 'label')})\b)"
)
_ROLES = re.compile(
    r"\b(?:(?P<updated>(?:last\s+|first\s+)?(?:updated?|modified|revised|edited|changed)(?:\s+(?:on|at))?)"
    r"|(?P<published>(?:first\s+)?(?:published|posted|created|filed|uploaded|issued|released|date)(?:\s+(?:on|at))?))\b",
    re.I,
)
_MONTH_FIRST = tables.listed("month first")
_FILLING = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|of|the|time|local|hrs|hours"
    r"|last|first|online|print|edition|web|article|story|this|page|is|was|has|been|by|from|am|pm|noon|midnight)\b",
    re.I,
)


class Moment(Struct, frozen=True):
    """A time that a line gives: ISO 8601 with as much of clock and offset as it has, and what happened then.

    ``role`` is null where the line does not say whether the page was published or changed.
    """

    value: str
    role: Role | None = None


def moment(text: str, day: str | None = None) -> Moment | None:
    """The first time that ``text`` gives; see :func:`moments`."""
    return next(iter(moments(text, day)), None)


def moments(text: str, day: str | None = None) -> tuple[Moment, ...]:
    """The times that a line gives, in its order, one for each word such as "Published" or "Updated".

    ``day`` (ISO 8601) stands in for a date that the line leaves out or gives without its year.
    """
    near = date.fromisoformat(day[:10]) if day else None
    found = []
    for role, words in _clauses(text):
        value = _value(words, near)
        if value is not None:
            found.append(Moment(value, role))
    return tuple(found)


def is_line(text: str) -> bool:
    """Whether ``text`` says a time and nothing else."""
    if len(text) > 120 or not any(map(str.isdigit, text)):
        return False
    if not (_first(_DATES, text) or _first(_DAYS, text) or (_CLOCK.search(text) and _ROLES.search(text))):
        return False
    rest = text
    for pattern in (_ISO, *_DATES, *_DAYS):
        rest = pattern.sub(" ", rest)
    clock = _CLOCK.search(rest)
    if clock:
        zone = _ZONE.match(rest, clock.end())
        rest = rest[: clock.start()] + " " + rest[zone.end() if zone else clock.end() :]
    rest = _FILLING.sub(" ", _ROLES.sub(" ", _CLOCK.sub(" ", rest)))
    return sum(map(str.isalpha, rest)) < 4


def of_address(address: str) -> str | None:
    """The day that stands in the path of a URL, such as ``/2021/03/14/``."""
    path = address.split("://", 1)[-1].partition("/")[2]
    match = re.search(
        r"(?<!\d)(20\d\d)[/-]?([01]\d|(?<=[/-])[1-9](?=[/-]))[/-]?([0-3]\d|(?<=[/-])[1-9](?!\d))(?!\d)", path
    )
    if match:
        return _iso(match[1], match[2], match[3])
    match = re.search(r"(?<!\d)([0-3]\d)/([01]\d)/(20\d\d)(?!\d)", path)
    if match:
        return _iso(match[3], match[2], match[1])
    match = re.search(rf"(?<!\d)(20\d\d)/({'|'.join(MONTHS)})/([0-3]?\d)(?!\d)", path, re.I)
    return _iso(match[1], str(MONTHS.index(match[2].lower()) + 1), match[3]) if match else None


def of_file(name: str) -> str | None:
    """The day that stands in the name of a file, such as ``post_2021-03-14_harbour.txt``: year, month, day."""
    found = re.search(r"(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)", re.split(r"[/\\]", name)[-1])
    return _iso(found[1], found[3], found[4]) if found else None


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _clauses(text: str) -> list[tuple[Role | None, str]]:
    """The text cut where each word of publishing or changing begins; what stands before the first is its own."""
    marks = list(_ROLES.finditer(text))
    roles: list[Role] = ["updated" if mark["updated"] else "published" for mark in marks]
    if len(set(roles)) < 2:
        return [(roles[0] if roles else None, text)]
    cuts = [0, *(mark.start() for mark in marks[1:]), len(text)]
    return [(role, text[a:b]) for role, a, b in zip(roles, cuts, cuts[1:], strict=False)]


def _first(patterns: list[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.search(text))), None)


def _value(text: str, near: date | None) -> str | None:
    iso = _ISO.search(text)
    if iso and _iso(*iso[1].split("-")) and int(iso[2][:2]) < 24:
        zone = None if iso[4] else _ZONE.match(text, iso.end())
        offset = _offset(iso[4]) if iso[4] else ""
        return _stamp(datetime.fromisoformat(f"{iso[1]}T{iso[2]}{iso[3] or ':00'}{offset}"), zone)
    match = _first(_DATES, text)
    short = None if match or near is None else _first(_DAYS, text)
    rest = _without(text, match or short)
    clock = _CLOCK.search(rest)
    zone = _ZONE.match(rest, clock.end()) if clock else None
    if match:
        found = _date(match, zone["label"] if zone else None)
    elif short and near:
        found = _nearest(short, near)
    else:
        found = near if clock else None
    if found is None:
        return None
    hour = _time(clock) if clock else None
    return found.isoformat() if hour is None else _stamp(datetime.combine(found, hour), zone)


def _without(text: str, match: re.Match[str] | None) -> str:
    return text if match is None else text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]


def _date(match: re.Match[str], zone: str | None) -> date | None:
    given = match.groupdict()
    year = int(given["year"])
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    if given.get("month"):
        month, day = MONTHS.index(given["month"][:3].lower()) + 1, int(given["day"])
    elif given.get("number"):
        month, day = int(given["number"]), int(given["day"])
    else:
        one, two = int(given["one"]), int(given["two"])
        if one <= 12 and two <= 12 and one != two and zone is None:
            return None
        american = two > 12 or (one <= 12 and zone in _MONTH_FIRST)
        month, day = (one, two) if american else (two, one)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(match: re.Match[str], near: date) -> date | None:
    """The day and month of ``match`` in the year that brings them closest to ``near``."""
    month, day = MONTHS.index(match["month"][:3].lower()) + 1, int(match["day"])
    found = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda each: abs(each - near), default=None)


def _time(clock: re.Match[str]) -> time | None:
    hour = int(clock["hour"] or clock["hour2"] or clock["hour3"])
    minute = int(clock["minute"] or clock["minute2"] or clock["minute3"] or 0)
    if clock["half"] and hour <= 12:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def _stamp(moment: datetime, zone: re.Match[str] | None) -> str:
    return (moment.replace(tzinfo=_zone(zone)) if zone else moment).isoformat()


def _offset(given: str) -> str:
    return "+00:00" if given == "Z" else given if ":" in given else f"{given[:3]}:{given[3:]}"


def _zone(match: re.Match[str]) -> tzinfo | None:
    if match["utc"]:
        return UTC
    if match["hours"]:
        sign = -1 if match["hours"].startswith("-") else 1
        return timezone(timedelta(hours=int(match["hours"]), minutes=sign * int(match["minutes"] or 0)))
    name = _ZONES[match["label"]] if match["label"] else _offset(match["offset"])
    if name[0] in "+-":
        sign = -1 if name.startswith("-") else 1
        return timezone(sign * timedelta(hours=int(name[1:3]), minutes=int(name[4:])))
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:  # a machine without a time zone database
        return None


_ZONES = {row["label"]: row["zone"] for row in tables.rows("zones.tsv")}
