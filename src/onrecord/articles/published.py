"""When a page's story was published: the moments in its data, checked against the day that it shows.

Data tell the moment, often in UTC, often that of a first version; what readers see is the local day of the
version before them. Where the two are one moment on two clocks, the moment keeps the local clock; where they
are not, the page's own line counts.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from onrecord.articles import dates, zone
from onrecord.records import DateBasis, Layout, PartKind


class Dated(NamedTuple):
    """A moment in ISO 8601 and where it stands."""

    value: str
    basis: DateBasis


def published(layout: Layout, kinds: Sequence[PartKind | None]) -> Dated | None:
    """The story's publication."""
    claimed = _claimed(layout, "published")
    shown = _shown(layout, kinds)
    if claimed is None or shown is None:
        return claimed or shown
    return _reconciled(claimed, shown)


def updated(layout: Layout) -> Dated | None:
    """The story's last change, as its data have it."""
    return _claimed(layout, "updated")


def _claimed(layout: Layout, field: str) -> Dated | None:
    for claim in layout.claims:
        if claim.field != field:
            continue
        if claim.basis == "url":
            value = dates.of_address(claim.value)
        else:
            moment = dates.moment(claim.value)
            value = moment.value if moment else None
        if value:
            return Dated(value, claim.basis)
    return None


def _shown(layout: Layout, kinds: Sequence[PartKind | None]) -> Dated | None:
    """The first moment of a line behind the headline that is not one of change."""
    for line in zone.lines(layout, kinds):
        if not line.behind or not (line.kind in ("dateline", "byline") or _is_short(line.words)):
            continue
        for moment in dates.moments(line.words):
            if moment.role != "updated":
                return Dated(moment.value, "text")
    return None


def _is_short(words: str) -> bool:
    return dates.is_line(words) or words.count(" ") < 12


def _reconciled(claimed: Dated, shown: Dated) -> Dated:
    """One of the two, or the claimed moment on the clock that the page shows."""
    if claimed.value[:10] == shown.value[:10]:
        return claimed
    moment = datetime.fromisoformat(claimed.value)
    if moment.tzinfo is None or len(shown.value) == 10:
        return shown
    local = datetime.fromisoformat(shown.value)
    if local.tzinfo is not None:
        return shown
    ahead = local - moment.astimezone(UTC).replace(tzinfo=None)
    quarters = round(ahead / timedelta(minutes=15))
    if abs(ahead - quarters * timedelta(minutes=15)) < timedelta(minutes=2) and abs(quarters) <= 14 * 4:
        offset = timezone(quarters * timedelta(minutes=15))
        return Dated(moment.astimezone(offset).isoformat(), claimed.basis)
    return shown
