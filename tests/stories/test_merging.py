import pytest
from msgspec import structs

from onrecord.records import Actor, Date, Event, Record, Role
from onrecord.stories.merging import fits, merged
from onrecord.stories.tellings import Telling, tellings

from .pages import page


def told(text: str, trigger: str, outlet: str, day: str = "2026-03-11", **fields: object) -> Record:
    """A page with one event: Chad (TCD) does it to Niger (NER), whatever the words."""
    at = text.index(trigger)
    sides = [("Chad", "TCD"), ("Niger", "NER")]
    actors = [Actor(f"a{n}", name, "government", code, mentions=((0, 4),)) for n, (name, code) in enumerate(sides)]
    event = Event(
        "e1", "ASSAULT", "occurred", (at, at + len(trigger)), (0, len(text)),
        actors=(Role("a0", (0, 4)),), recipients=(Role("a1", (0, 4)),),
    )  # fmt: skip
    event = structs.replace(event, **fields)
    return page(("body", text), outlet=outlet, published=day, actors=actors, events=[event])


def one(record: Record) -> Telling:
    [telling] = tellings(record, {})
    return telling


SHELLED = told("Chad shelled the ferry at Kolo, killing four.", "shelled", "A", killed=4)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (told("Chadian shells killed five on a ferry at Kolo.", "shells", "B", killed=5), True),
        (told("Chad denies that it shelled the Kolo ferry.", "shelled", "B", status="denied"), True),
        (told("Chad shelled the ferry at Kolo.", "shelled", "B", act="AID"), False),
        (told("Chad shelled the ferry at Kolo.", "shelled", "B", date=Date("2026-03-01")), True),
        (told("Chad shelled the ferry at Kolo.", "shelled", "B", "2026-05-01"), False),
    ],
    ids=["other words, another toll", "denied", "another act", "only one has a date", "weeks later"],
)
def test_tellings(other: Record, same: bool) -> None:
    assert len(merged([one(SHELLED), one(other)])) == (1 if same else 2)


def test_two_days_are_two_events_and_a_night_is_one() -> None:
    first, next_day, later = (
        one(told("Chad shelled the ferry at Kolo.", "shelled", outlet, date=Date(day)))
        for outlet, day in (("A", "2026-03-10"), ("B", "2026-03-11"), ("C", "2026-03-13"))
    )
    assert fits(first, next_day)
    assert not fits(first, later)


def test_modes_and_places_may_not_contradict() -> None:
    shot = one(told("Chad shelled the ferry at Kolo.", "shelled", "A", mode="firearms"))
    bombed = one(told("Chad shelled the ferry at Kolo.", "shelled", "B", mode="explosives"))
    open_ = one(told("Chad shelled the ferry at Kolo.", "shelled", "C"))
    assert (fits(shot, bombed), fits(shot, open_)) == (False, True)


def test_other_countries_are_other_sides() -> None:
    other = structs.replace(
        SHELLED,
        page=structs.replace(SHELLED.page, sha256="x"),
        actors=(Actor("a0", "Mali", "government", "MLI", mentions=((0, 4),)), SHELLED.actors[1]),
        events=(structs.replace(SHELLED.events[0], actors=(Role("a0", (13, 16)),)),),
    )
    assert not fits(one(SHELLED), one(other))


def test_one_page_with_two_tolls_tells_of_two_events() -> None:
    record = structs.replace(SHELLED, events=(*SHELLED.events, structs.replace(SHELLED.events[0], id="e2", killed=9)))
    assert len(merged(tellings(record, {}))) == 2
