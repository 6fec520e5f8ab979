from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Actor, ActorKind, Row
from onrecord.stories.judging import Bonds
from onrecord.stories.people import find

Told = tuple[str, str | None, str | None]


def actors(*told: Told, kind: ActorKind = "person") -> dict[Row, Actor]:
    """One actor a page: name, country, title."""
    return {
        Row(f"page{at}", "a1"): Actor("a1", name, kind, country, title=title)
        for at, (name, country, title) in enumerate(told)
    }


def groups(found: Mapping[Row, Actor], bonds: Bonds | None = None) -> list[list[int]]:
    return sorted(sorted(int(row.page[4:]) for row in person.actors) for person in find(found, bonds).people)


LAVROV: Told = ("Sergei Lavrov", "RUS", "Foreign Minister")


@pytest.mark.parametrize(
    "other",
    [
        LAVROV,
        ("Sergey Lavrov", "RUS", None),
        ("Sergei Lavrov", None, None),
        ("Sergey Lavrov", None, "Russian Foreign Minister"),
        ("Lavrov", "RUS", "Foreign Minister"),
        ("Lavrov", "RUS", "Minister of Foreign Affairs"),
        ("S. Lavrov", "RUS", "foreign minister"),
        ("Sergei Viktorovich Lavrov", "RUS", "Foreign Minister"),
    ],
    ids=lambda told: " ".join(filter(None, told)),
)
def test_one_person(other: Told) -> None:
    assert groups(actors(LAVROV, other)) == [[0, 1]]


@pytest.mark.parametrize(
    "other",
    [
        ("Lavrov", "RUS", None),
        ("Lavrov", None, "Foreign Minister"),
        ("Lavrov", "RUS", "governor"),
        ("Lavrov", "RUS", "Deputy Foreign Minister"),
        ("Lavrov", "BLR", "Foreign Minister"),
        ("Nikolai Lavrov", "RUS", "Foreign Minister"),
        ("Sergei Lavrov", "UKR", "footballer"),
        ("Sergey Lavrov", None, None),
        ("Sergei Lavrenko", "RUS", "Foreign Minister"),
    ],
    ids=lambda told: " ".join(filter(None, told)),
)
def test_not_surely_one_person(other: Told) -> None:
    assert groups(actors(LAVROV, other)) == [[0], [1]]


def test_a_family_name_that_two_have_is_nobodys() -> None:
    two = (("Anna Moreau", "FRA", "minister"), ("Luc Moreau", "FRA", "minister"), ("Moreau", "FRA", "minister"))
    assert groups(actors(*two)) == [[0], [1], [2]]


def test_a_name_without_country_that_two_countries_have_is_nobodys() -> None:
    three = (("Ali Hassan", "IRQ", "judge"), ("Ali Hassan", "LBN", "singer"), ("Ali Hassan", None, None))
    assert groups(actors(*three)) == [[0], [1], [2]]


def test_what_most_pages_say_outweighs_a_country() -> None:
    many = [("Ana Duarte", "PRT", "President")] * 4
    assert groups(actors(*many, ("Ana Duarte", "BRA", "President"))) == [[0, 1, 2, 3, 4]]
    assert groups(actors(*many, ("Ana Duarte", "BRA", "goalkeeper"))) == [[0, 1, 2, 3], [4]]


def test_who_has_no_name_is_nobody() -> None:
    assert groups(actors(("two officials", None, None), ("Prime Minister", "NAM", None))) == []


def bodies(*told: Told) -> dict[Row, Actor]:
    return actors(*told, kind="organization")


def test_organisations() -> None:
    assert groups(bodies(("The Port Authority", "KEN", None), ("Port Authority", "KEN", None))) == [[0, 1]]
    assert groups(bodies(("Port Authority", "KEN", None), ("Port Authority", "GHA", None))) == [[0], [1]]


def test_the_person_has_the_fullest_name_and_what_most_say() -> None:
    told = actors(("Lavrov", "RUS", "Foreign Minister"), LAVROV, ("Sergei Lavrov", "RUS", "Minister"))
    [person] = find(told).people
    assert (person.name, person.country, person.title) == ("Sergei Lavrov", "RUS", "Foreign Minister")


def test_every_bond_has_its_reason() -> None:
    [bond] = find(actors(LAVROV, ("Lavrov", "RUS", "Foreign Minister"))).bonds
    assert bond.why == "the family name, country (RUS) and office (Foreign Minister) of only one"


ONE, TWO, THREE = (Row(f"page{at}", "a1") for at in range(3))


def test_an_editor_joins() -> None:
    told = actors(LAVROV, ("Wladimir Petrow", "DEU", None))
    assert groups(told, Bonds(together={(ONE, TWO): "ed"})) == [[0, 1]]
    assert find(told, Bonds(together={(ONE, TWO): "ed"})).bonds[0].why == "merged by ed"


def test_an_editor_parts_and_the_others_stay() -> None:
    told = actors(LAVROV, LAVROV, LAVROV)
    assert groups(told, Bonds(apart={(ONE, TWO): "ed"})) == [[0, 2], [1]]
    assert groups(told, Bonds(alone={TWO: "ed"})) == [[0, 2], [1]]


def test_an_editor_may_join_who_has_no_name() -> None:
    assert groups(actors(LAVROV, ("the minister", "RUS", None)), Bonds(together={(ONE, TWO): "ed"})) == [[0, 1]]


NAMES = ["Sergei Lavrov", "Sergey Lavrov", "Lavrov", "S. Lavrov", "Anna Lavrova", "Sergei Pavlovich Lavrov", "Petrov"]
told_ = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(["RUS", "UKR", None]),
    st.sampled_from(["Foreign Minister", "minister", "Deputy Minister", None]),
)


@given(st.lists(told_, max_size=9), st.data())
def test_order_of_the_records_does_not_matter(told: Sequence[Told], data: st.DataObject) -> None:
    known = actors(*told)
    rows = list(known)
    pairs = [(one, other) for at, one in enumerate(rows) for other in rows[at + 1 :]]
    chosen = data.draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True)) if pairs else []
    bonds = Bonds(dict.fromkeys(chosen[:1], "ed"), dict.fromkeys(chosen[1:], "ed"))
    shuffled = {row: known[row] for row in data.draw(st.permutations(rows))}
    assert find(known, bonds) == find(shuffled, bonds)


@given(st.lists(told_, max_size=9), st.data())
def test_no_cluster_has_two_countries_or_a_pair_that_was_parted(told: Sequence[Told], data: st.DataObject) -> None:
    known = actors(*told)
    rows = list(known)
    pairs = [(one, other) for at, one in enumerate(rows) for other in rows[at + 1 :]]
    chosen = data.draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True)) if pairs else []
    for person in find(known, Bonds(apart=dict.fromkeys(chosen, "ed"))).people:
        assert not any(one in person.actors and other in person.actors for one, other in chosen)
        weights = {known[row].country for row in person.actors} - {None}
        assert len(weights) <= 1 or len(person.actors) > 3
