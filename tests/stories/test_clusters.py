from onrecord.records import Row
from onrecord.stories.clusters import Bond, Clusters, Node
from onrecord.stories.names import Profile

ROWS = [Row(f"p{at}", "a1") for at in range(4)]


def clusters(*countries: str | None, apart: tuple[tuple[int, int], ...] = ()) -> Clusters:
    nodes = [Node((ROWS[at],), Profile("person", ("ana", "ruiz"), code, None)) for at, code in enumerate(countries)]
    return Clusters(reversed(nodes), [(ROWS[one], ROWS[other]) for one, other in apart])


def test_joining_remembers_why() -> None:
    found = clusters("CHL", None)
    found.join(0, 1, "a reason")
    assert found.members == {0: [0, 1]}
    assert found.bonds == [Bond(ROWS[0], ROWS[1], "a reason")]
    found.join(1, 0, "again")
    assert len(found.bonds) == 1


def test_two_countries_stay_apart_even_by_way_of_a_third() -> None:
    found = clusters("CHL", None, "PER")
    found.join(0, 1, "")
    found.join(1, 2, "")
    assert found.members == {0: [0, 1], 2: [2]}
    found.join(1, 2, "", abroad=True)
    assert found.countries(0) == {"CHL", "PER"}


def test_whom_an_editor_parts_stay_apart_even_by_way_of_a_third() -> None:
    found = clusters("CHL", "CHL", "CHL", apart=((0, 2),))
    found.join(0, 1, "")
    found.join(1, 2, "", abroad=True)
    assert found.members == {0: [0, 1], 2: [2]}


def test_nodes_have_their_own_order() -> None:
    assert [node.rows for node in clusters("CHL", "PER", "MEX").nodes] == [(row,) for row in ROWS[:3]]
