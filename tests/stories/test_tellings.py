import pytest
from msgspec import structs

from onrecord.records import Actor, ActorKind, Date, Row
from onrecord.stories.tellings import span, stands_for_country, tellings

from .test_merging import told

SHELLED = told("Chad shelled the ferry at Kolo, killing four.", "shelled", "A", killed=4)


@pytest.mark.parametrize(
    ("value", "end", "days"),
    [
        ("2026-03-11", None, ("2026-03-11", "2026-03-11")),
        ("2026-03", None, ("2026-03-01", "2026-03-31")),
        ("2026", "2027", ("2026-01-01", "2027-12-31")),
        ("2026-W11", None, ("2026-03-09", "2026-03-15")),
        ("2026-03-11T09:30", None, ("2026-03-11", "2026-03-11")),
        ("2026-SU", None, None),
    ],
)
def test_days_of_a_date(value: str, end: str | None, days: tuple[str, str] | None) -> None:
    found = span(structs.replace(SHELLED.events[0], date=Date(value, end)))
    assert (found and tuple(map(str, found))) == days


def test_sides_of_an_event() -> None:
    [telling] = tellings(SHELLED, {Row(SHELLED.page.sha256, "a0"): "chad"})
    assert telling.actors.people == {"chad"}
    assert telling.actors.countries == {"TCD"}
    assert telling.recipients.people == {f"{SHELLED.page.sha256} a1"}
    assert telling.trigger == {"shell"}
    assert "kolo" in telling.weights
    assert "the" not in telling.weights


@pytest.mark.parametrize(
    ("kind", "sector", "stands"),
    [("government", None, True), ("group", "MIL", True), ("person", "CVL", False), ("group", None, False)],
)
def test_who_stands_for_a_country(kind: ActorKind, sector: str | None, stands: bool) -> None:
    assert stands_for_country(Actor("a1", "Somebody", kind, "TCD", sector)) is stands
