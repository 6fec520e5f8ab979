import pytest
from msgspec import structs

from onrecord.errors import JudgementError
from onrecord.records import Actor, Event, Statement
from onrecord.stories.targets import found, target

from .pages import page

TEXT = "Ana Ruiz spoke. Ruiz expelled the envoy."
ANA = Actor("a1", "Ana Ruiz", "person", mentions=((0, 8), (16, 20)))
READ = structs.replace(
    page(("body", TEXT), actors=[ANA], events=[Event("e1", "SANCTION", "occurred", (21, 29), (16, 40))]),
    statements=(Statement("s1", "indirect", "assert", ((0, 8),)),),
)


@pytest.mark.parametrize("row", ["a1", "s1", "e1"])
def test_a_row_is_found_again_under_another_id(row: str) -> None:
    again = structs.replace(
        READ,
        actors=(Actor("a7", "Envoy", "person", mentions=((30, 39),)), structs.replace(ANA, id="a9")),
        statements=(structs.replace(READ.statements[0], id="s9"),),
        events=(structs.replace(READ.events[0], id="e9"),),
    )
    assert found(target(READ, row), again) == f"{row[0]}9"


def test_an_actor_whose_name_was_read_otherwise_is_found_by_its_place() -> None:
    again = structs.replace(READ, actors=(structs.replace(ANA, id="a2", name="Ruiz"),))
    assert found(target(READ, "a1"), again) == "a2"


def test_what_is_gone_is_not_found() -> None:
    assert found(target(READ, "e1"), structs.replace(READ, events=())) is None
    assert found(target(READ, "a1"), page(("body", TEXT), actors=[ANA], outlet="another page")) is None


def test_no_such_row() -> None:
    with pytest.raises(JudgementError, match="no row a5"):
        target(READ, "a5")
