"""Events in schemes without status: no row states as done what the page does not."""

from typing import Any, get_args

import pytest
from msgspec import structs

from onrecord.events.ontology import acts, plover, quad
from onrecord.export.coding import NO_DAY, NO_ROW, VOUCHED_BY_NONE, Coded, code, role_of
from onrecord.export.view import View
from onrecord.records import Role, Status
from tests.export.made import ACTORS, BEATEN, CLOSED, ROAD, THREAT, at, on_page

VIEW = View(ROAD)
DEEDS = {name for name, act in acts().items() if act.quad in (2, 4)}


def of(act: str, status: Status, **fields: Any) -> Coded | str:
    kind = plover()[act, status]
    return code(
        VIEW, structs.replace(CLOSED, act=act, mode=None, status=status, plover=kind, quad=quad(kind), **fields)
    )


def sides(coded: Coded | str) -> tuple[list[str], list[str]]:
    assert isinstance(coded, Coded)
    return [actor.id for actor in coded.actors], [actor.id for actor in coded.recipients]


@pytest.mark.parametrize("status", get_args(Status))
@pytest.mark.parametrize("act", acts())
def test_only_what_occurred_is_a_deed(act: str, status: Status) -> None:
    coded = of(act, status)
    if isinstance(coded, Coded) and coded.type in DEEDS:
        assert status == "occurred"


@pytest.mark.parametrize("act", acts())
@pytest.mark.parametrize("status", ["denied", "hypothetical"])
def test_what_did_not_happen_has_no_row(act: str, status: Status) -> None:
    assert of(act, status) == NO_ROW


def test_what_occurred_keeps_its_sides() -> None:
    assert sides(code(VIEW, CLOSED)) == (["a1"], ["a2"])


def test_who_threatens_is_the_actor() -> None:
    coded = code(VIEW, THREAT)
    assert isinstance(coded, Coded)
    assert coded.type == "THREATEN"
    assert sides(coded) == (["a2"], ["a5"])


def test_who_accuses_is_the_actor_and_the_doer_the_recipient() -> None:
    coded = code(VIEW, BEATEN)
    assert isinstance(coded, Coded)
    assert coded.type == "ACCUSE"
    assert sides(coded) == (["a4"], ["a2"])


def test_what_is_only_alleged_is_left_out_where_the_type_would_be_the_deed() -> None:
    assert of("AID", "alleged") == VOUCHED_BY_NONE
    assert of("CONSULT", "alleged") == VOUCHED_BY_NONE


def test_who_asks_is_the_actor() -> None:
    assert sides(of("AID", "requested", by="a2")) == (["a2"], ["a1"])
    assert sides(of("AID", "requested")) == ([], ["a1"])


BOTH = (Role("a1", at("Chad")), Role("a2", at("Niger")))


def test_the_first_side_asks_the_other_for_talks() -> None:
    assert sides(of("CONSULT", "requested", actors=BOTH, recipients=())) == (["a1"], ["a2"])
    assert sides(of("CONSULT", "requested", actors=BOTH, recipients=(), by="a3")) == (["a3"], ["a1", "a2"])


def test_what_is_done_together_has_two_sides() -> None:
    assert sides(of("CONSULT", "occurred", actors=BOTH, recipients=())) == (["a1"], ["a2"])
    assert sides(of("CONSULT", "occurred")) == (["a1"], ["a2"])


def test_who_proposes_what_others_are_to_do_is_the_actor() -> None:
    assert sides(of("AID", "proposed", by="a3")) == (["a3"], ["a2"])
    assert sides(of("AID", "proposed", by="a3", recipients=())) == (["a3"], ["a1"])
    assert sides(of("AID", "proposed")) == (["a1"], ["a2"])


def test_who_refuses_is_the_actor() -> None:
    coded = of("AID", "refused")
    assert isinstance(coded, Coded)
    assert (coded.type, sides(coded)) == ("REJECT", (["a1"], ["a2"]))


def test_the_day_says_where_it_is_from() -> None:
    coded = code(VIEW, THREAT)
    assert isinstance(coded, Coded)
    assert (coded.day, coded.day_basis) == ("2026-03-03", "page")
    undated = View(on_page("2" * 64, published=None))
    assert code(undated, THREAT) == NO_DAY
    assert isinstance(code(undated, CLOSED), Coded)


def test_the_words_that_name_an_actor() -> None:
    assert role_of(CLOSED, ACTORS[0]) == CLOSED.actors[0]
    assert role_of(BEATEN, ACTORS[3]) is None


def test_every_event_of_the_ontology_has_a_reason_or_a_row() -> None:
    for act in acts():
        for status in get_args(Status):
            assert of(act, status)
