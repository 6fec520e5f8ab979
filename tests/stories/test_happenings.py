from msgspec import structs

from onrecord.records import Actor, Date, Event, Link, Record, Role, Row
from onrecord.stories.happenings import find

from .pages import page
from .test_merging import told

KILLED = [
    told("Chad shelled the ferry at Kolo, killing four.", "shelled", "A", killed=4),
    told("Chad shelled the ferry at Kolo, killing four.", "shelled", "B", killed=4),
    told("Chadian shells killed five on a ferry at Kolo.", "shells", "C", "2026-03-12", killed=5),
]


def test_every_telling_is_kept_and_tolls_are_not_averaged() -> None:
    [event] = find(KILLED)
    assert {row.page for row in event.tellings} == {record.page.sha256 for record in KILLED}
    [differing] = event.disagreements
    assert (differing.field, [value for value, _ in differing.values]) == ("killed", ["4", "5"])
    assert differing.values[1][1] == (Row(KILLED[2].page.sha256, "e1"),)


def test_copies_and_pages_of_one_outlet_count_once() -> None:
    assert find(KILLED)[0].sources == 3
    copied = {KILLED[1].page.sha256: KILLED[0].page.sha256}
    assert find(KILLED, originals=copied)[0].sources == 2
    again = told("Chadian shells killed five on a ferry at Kolo.", "shells", "A", "2026-03-12")
    assert find([KILLED[0], again])[0].sources == 1


def test_the_span_of_days() -> None:
    dated = [
        structs.replace(record, events=(structs.replace(record.events[0], date=Date(day)),))
        for record, day in zip(KILLED, ("2026-03-10", "2026-03-10", "2026-03-11"), strict=True)
    ]
    [event] = find(dated)
    assert (event.date, event.end) == ("2026-03-10", "2026-03-11")


def talks() -> Record:
    """Kenya proposed talks on 30 December; Sudan rejected them the same day."""
    text = "Kenya proposed talks on Tuesday. Sudan rejected the proposal the same day."
    actors = [
        Actor("a1", "Kenya", "government", "KEN", mentions=((0, 5),)),
        Actor("a2", "Sudan", "government", "SDN", mentions=((33, 38),)),
    ]
    day = Date("2025-12-30")
    events = [
        Event("e1", "CONSULT", "proposed", (15, 20), (0, 31), by="a1", date=day, actors=(Role("a1", (0, 5)),)),
        Event("e2", "REJECT", "occurred", (39, 47), (33, 73), date=day, actors=(Role("a2", (33, 38)),)),
    ]
    return page(
        ("body", text), outlet="A", published="2025-12-31", actors=actors, events=events,
        links=[Link("rejects", "e2", "e1")],
    )  # fmt: skip


def test_the_history_of_a_proposal_that_was_rejected() -> None:
    event = next(one for one in find([talks()]) if one.act == "CONSULT")
    told_ = [(entry.status, entry.date, entry.by) for entry in event.history]
    assert told_ == [("proposed", "2025-12-30", "Kenya"), ("refused", "2025-12-30", "Sudan")]
    assert event.status == "refused"


def test_an_accepted_proposal_is_announced() -> None:
    record = structs.replace(talks(), links=(Link("accepts", "e2", "e1"),))
    event = next(one for one in find([record]) if one.act == "CONSULT")
    assert [entry.status for entry in event.history] == ["proposed", "announced"]


def test_occurred_and_denied_disagree() -> None:
    denied = told("Chad denies that it shelled the Kolo ferry.", "shelled", "B", status="denied")
    [event] = find([KILLED[0], denied])
    assert [(one.field, [value for value, _ in one.values]) for one in event.disagreements] == [
        ("status", ["denied", "occurred"])
    ]


def test_planned_then_done_is_a_history_and_no_disagreement() -> None:
    planned = told("Chad will shell the ferry at Kolo.", "shell", "B", "2026-03-10", status="announced")
    [event] = find([KILLED[0], planned])
    assert [entry.status for entry in event.history] == ["announced", "occurred"]
    assert event.disagreements == ()


def test_the_names_that_most_give() -> None:
    [event] = find(KILLED)
    assert (event.actors, event.recipients) == (("Chad",), ("Niger",))
