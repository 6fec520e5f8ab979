import pytest
from msgspec import structs

from onrecord.errors import JudgementError
from onrecord.records import Actor, Date, Event, Judgement, Record, Role, Statement
from onrecord.stories.correcting import corrected
from onrecord.stories.targets import target

from .pages import page

TEXT = "Ana Ruiz threatened to expel two envoys of Peru, she said."
READ = structs.replace(
    page(
        ("body", TEXT),
        actors=[
            Actor("a1", "Ana Ruiz", "person", "CHL", mentions=((0, 8), (49, 52))),
            Actor("a2", "Peru", "place", "PER", mentions=((43, 47),)),
        ],
        events=[
            Event(
                "e1",
                "SANCTION",
                "occurred",
                (23, 28),
                (0, 47),
                "expel",
                "SANCTION",
                4,
                (Role("a1", (0, 8)),),
                quantity=2,
            )
        ],
    ),
    statements=(Statement("s1", "indirect", "assert", ((9, 47),), "a1"),),
)


def after(row: str, field: str, value: str, number: int = 1, withdrawn: str | None = None) -> Judgement:
    targets = (target(READ, row),)
    return Judgement(number, "correct", targets, "May", "2026-03-11", "misread", field, value, withdrawn)


def one(row: str, field: str, value: str) -> Record:
    return corrected(READ, [after(row, field, value)])


def test_fields_of_an_actor() -> None:
    assert one("a1", "country", "BOL").actors[0].country == "BOL"
    assert one("a1", "title", "").actors[0].title is None
    assert one("a1", "kind", "group").actors[0].kind == "group"


def test_a_status_changes_the_plover_type_too() -> None:
    [event] = one("e1", "status", "threatened").events
    assert (event.status, event.plover, event.quad) == ("threatened", "THREATEN", 3)


def test_another_act_has_no_mode_of_the_old_one() -> None:
    [event] = one("e1", "act", "AID").events
    assert (event.act, event.mode) == ("AID", None)


def test_numbers_dates_and_roles() -> None:
    assert one("e1", "quantity", "3").events[0].quantity == 3
    assert one("e1", "date", "2026-03-10").events[0].date == Date("2026-03-10")
    assert one("e1", "recipients", "Peru").events[0].recipients == (Role("a2", (43, 47)),)
    assert one("s1", "speaker", "a2").statements[0].speaker == "a2"


@pytest.mark.parametrize(
    ("row", "field", "value", "complaint"),
    [
        ("a1", "mentions", "x", "no field 'mentions' to correct; there are name, kind, country"),
        ("a1", "kind", "planet", "'planet' is no value"),
        ("a1", "name", "", "cannot be empty"),
        ("e1", "status", "perhaps", "'perhaps' is no value"),
        ("e1", "act", "DANCE", "no act 'DANCE'"),
        ("e1", "mode", "waltz", "no mode 'waltz'"),
        ("e1", "quantity", "many", "'many' is no value"),
        ("e1", "date", "yesterday", "'yesterday' is no value"),
        ("s1", "speaker", "Bob", "no actors of the page are called 'Bob'"),
    ],
)
def test_errors_say_what_is_wrong(row: str, field: str, value: str, complaint: str) -> None:
    with pytest.raises(JudgementError, match=complaint):
        one(row, field, value)


def test_the_last_correction_holds() -> None:
    both = [after("a1", "country", "PER", 2), after("a1", "country", "BOL", 1)]
    assert corrected(READ, both).actors[0].country == "PER"


def test_what_was_withdrawn_changes_nothing() -> None:
    assert corrected(READ, [after("a1", "country", "BOL", withdrawn="2026-03-12")]) == READ


def test_a_correction_outlives_a_new_reading() -> None:
    again = structs.replace(READ, actors=(structs.replace(READ.actors[1], id="a1"), structs.replace(READ.actors[0], id="a2")),
        statements=(), events=())  # fmt: skip
    assert corrected(again, [after("a1", "country", "BOL")]).actors[1].country == "BOL"
