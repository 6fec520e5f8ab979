"""Whether a page names a source."""

import pytest
from msgspec import structs

from onrecord.audit.naming import is_named, is_pronoun, naming
from onrecord.records import ActorKind
from tests.audit.made import actor, page


def how(name: str, kind: ActorKind = "person") -> str:
    record = page(1, [(name, "direct", "Yes.")], [actor(1, name, kind)])
    return naming(record, record.actors[0])


@pytest.mark.parametrize("name", ["Ann Moss", "Moss", "Yusuf bin Amin", "O'Neill", "Ban Ki-moon"])
def test_names(name: str) -> None:
    assert how(name) == "people, named"


@pytest.mark.parametrize("name", ["spokesman", "senior official", "two witnesses", "nurse", "U.S. diplomat"])
def test_descriptions(name: str) -> None:
    assert how(name) == "people, not named"


def test_a_name_that_is_a_noun_too() -> None:
    assert how("Judge") == "people, named"  # "then Judge said": a name, bare and capitalised within a sentence
    record = page(1, [("Minister", "direct", "Yes.")], [actor(1, "Minister")])
    opening = structs.replace(record.actors[0], mentions=())
    assert not is_named(record, opening)
    assert not is_named(
        structs.replace(record, page=structs.replace(record.page, text="Ask the Minister")),
        structs.replace(opening, mentions=((8, 16),)),
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("government", "institutions"), ("organization", "institutions"), ("place", "institutions"), ("group", "groups")],
)
def test_who_is_no_person(kind: ActorKind, expected: str) -> None:
    assert how("Chad", kind) == expected


@pytest.mark.parametrize(("words", "pronoun"), [("He", True), ("they", True), ("the report", False), ("", False)])
def test_pronouns(words: str, pronoun: bool) -> None:
    assert is_pronoun(words) is pronoun
