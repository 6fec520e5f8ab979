"""Events as all their tellings give them: who, when, how many told it, what became of it, and where they disagree."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from onrecord.records import Disagreement, Event, Happening, LinkKind, Record, Role, Row, Standing, Status
from onrecord.stories.credits import source
from onrecord.stories.features import day
from onrecord.stories.merging import merged
from onrecord.stories.tellings import Telling, tellings

Links = Mapping[Row, Sequence[tuple[LinkKind, Row]]]
"""For an event, what answers it: the kind of link, and the event that does."""

PLANNED: frozenset[Status] = frozenset({"proposed", "requested", "announced", "threatened", "hypothetical"})
DONE: frozenset[Status] = frozenset({"occurred", "averted"})
FIELDS = ("quantity", "killed", "injured")


def find(
    records: Sequence[Record], people: Mapping[Row, str] | None = None, originals: Mapping[str, str] | None = None
) -> tuple[Happening, ...]:
    """The events of a story, in order of time.

    Args:
        records: the pages of the story.
        people: of actors the cluster that they belong to across pages.
        originals: of copies the page that they are copied from.
    """
    pages = {record.page.sha256: record for record in sorted(records, key=order)}
    told = [telling for record in pages.values() for telling in tellings(record, people or {})]
    links = answers(pages.values())
    found = [happening(group, pages, links, originals or {}) for group in merged(told)]
    return tuple(sorted(found, key=lambda one: (one.date or "9999", one.id)))


def order(record: Record) -> tuple[str, str]:
    """What pages are sorted by: the moment of publication, those without one last."""
    return record.article.published or record.article.updated or "9999", record.page.sha256


def answers(records: Iterable[Record]) -> Links:
    """What answers each event, by the links within pages."""
    found: defaultdict[Row, list[tuple[LinkKind, Row]]] = defaultdict(list)
    for record in records:
        page = record.page.sha256
        for link in record.links:
            found[Row(page, link.target)].append((link.kind, Row(page, link.source)))
    return found


def happening(
    group: Sequence[Telling], pages: Mapping[str, Record], links: Links, originals: Mapping[str, str]
) -> Happening:
    """One event, from its tellings in order of publication."""
    rows = tuple(one.row for one in group)
    past = history(group, pages, links)
    days = [span for one in group if (span := one.days) is not None]
    return Happening(
        id="h" + sha256(f"{rows[0].page} {rows[0].id}".encode()).hexdigest()[:12],
        act=group[0].event.act,
        status=past[-1].status,
        mode=next((one.event.mode for one in group if one.event.mode), None),
        actors=names(group, "actors", pages),
        recipients=names(group, "recipients", pages),
        date=min(first for first, _ in days).isoformat() if days else None,
        end=max(last for _, last in days).isoformat() if days else None,
        sources=sources({row.page for row in rows}, pages, originals),
        tellings=rows,
        history=past,
        disagreements=disagreements(group),
    )


def sources(told: Iterable[str], pages: Mapping[str, Record], originals: Mapping[str, str]) -> int:
    """How many independent sources these pages are: copies, and pages of one outlet or agency, count once."""
    return len({source(pages.get(originals.get(page, page), pages[page])) for page in told})


def names(group: Sequence[Telling], side: str, pages: Mapping[str, Record]) -> tuple[str, ...]:
    """The names on one side, each person once, those that most tellings give first."""
    count: Counter[str] = Counter()
    for one in group:
        actors = {actor.id: actor.name for actor in pages[one.row.page].actors}
        roles: tuple[Role, ...] = getattr(one.event, side)
        count.update(list(dict.fromkeys(actors[role.actor] for role in roles)))
    kept: list[str] = []
    for name, _ in count.most_common():
        if not any(name.casefold() in other.casefold() for other in kept):
            kept = [other for other in kept if other.casefold() not in name.casefold()] + [name]
    return tuple(kept)


def history(group: Sequence[Telling], pages: Mapping[str, Record], links: Links) -> tuple[Standing, ...]:
    """What stood of the event, and when: one entry for each status of a day, the first to say so.

    A telling without a day adds nothing to one that says the same with its day.
    What rejects or accepts it on a page settles it from the day of the answer on. Of one day plans come before deeds.
    """
    found = [standing(one.row, one.event, one.event.status, pages, one.event.by) for one in group]
    for one in group:
        events = {event.id: event for event in pages[one.row.page].events}
        for kind, row in links.get(one.row, ()):
            settled = settles(kind, one.event.status)
            if settled is not None and (answer := events.get(row.id)) is not None:
                by = answer.actors[0].actor if answer.actors else answer.by
                found.append(standing(row, answer, settled, pages, by))
    dated = {(one.status, one.by) for one in found if one.date is not None}
    found = [one for one in found if one.date is not None or (one.status, one.by) not in dated]
    ordered = sorted(found, key=lambda one: (_moment(one, pages), rank(one.status)))
    kept: dict[tuple[Status, str | None, str | None], Standing] = {}
    for entry in ordered:
        kept.setdefault((entry.status, entry.date, entry.by), entry)
    return tuple(kept.values())


def settles(kind: LinkKind, status: Status) -> Status | None:
    """The status that an answer gives what it answers; None where it settles nothing."""
    if kind == "rejects":
        return "denied" if status == "alleged" else "refused" if status in PLANNED else None
    return "announced" if kind == "accepts" and status in ("proposed", "requested") else None


def rank(status: Status) -> int:
    """Where a status stands among those of one day: what was planned, what became of the plan, what was done."""
    return 0 if status in PLANNED else 2 if status in DONE else 1


def standing(row: Row, event: Event, status: Status, pages: Mapping[str, Record], by: str | None) -> Standing:
    """What one telling says stands of the event; dated by the event, else null."""
    record = pages[row.page]
    actors = {actor.id: actor.name for actor in record.actors}
    dated = event.date.value if event.date is not None else None
    return Standing(row, status, dated, actors.get(by) if by is not None else None, record.article.outlet)


def _moment(one: Standing, pages: Mapping[str, Record]) -> str:
    return (one.date or day(pages[one.event.page]) or "9999")[:10]


def disagreements(group: Sequence[Telling]) -> tuple[Disagreement, ...]:
    """The fields for which tellings give different values, each with who gives it; nothing is averaged.

    Two statuses disagree where both cannot be: it took place, and it was denied or averted.
    """
    found = []
    for field in FIELDS:
        values: defaultdict[str, list[Row]] = defaultdict(list)
        for one in group:
            if (value := getattr(one.event, field)) is not None:
                values[f"{value:g}"].append(one.row)
        if len(values) > 1:
            given = sorted(values.items(), key=lambda pair: float(pair[0]))
            found.append(Disagreement(field, tuple((value, tuple(rows)) for value, rows in given)))
    told: defaultdict[str, list[Row]] = defaultdict(list)
    for one in group:
        told[one.event.status].append(one.row)
    if "occurred" in told and told.keys() & {"denied", "averted", "refused"}:
        kept = {status: rows for status, rows in told.items() if status not in PLANNED}
        found.append(Disagreement("status", tuple((status, tuple(rows)) for status, rows in sorted(kept.items()))))
    return tuple(found)
