"""Both databases give the few rows that joining asks for."""

from onrecord import placing
from onrecord.store import Store, lookups
from onrecord.stories.names import block, profile
from tests.test_placing import PAGES, file


def test_rows_for_joining(store: Store) -> None:
    file(store, PAGES, 8)
    names = [record.page.sha256 for record in PAGES]
    with store.reading() as connection:
        homes = lookups.homes(connection, names)
        assert homes[names[0]] == homes[names[2]] != homes[names[1]]
        assert lookups.story_pages(connection, [homes[names[0]]]) == {homes[names[0]]: [names[0], names[2]]}
        assert {(one.page, one.original) for one in lookups.copies(connection, [names[4]])} == {
            (names[3], names[4]),
            (names[5], names[4]),
        }
        people = lookups.people_in(connection, [block(profile(PAGES[0].actors[0]))])
        assert [len(one.actors) for one in people if one.name == "Ana Ruiz"] in ([1, 2], [2, 1])
        assert {row.page for row in lookups.people_of(connection, [names[1]])} == {names[1]}
        [two] = [one for one in people if len(one.actors) == 2]
        assert set(lookups.actors_of(connection, [two.id])) == set(two.actors)
        assert lookups.frequent(connection, ["Ana Ruiz"], 2) == {("Ana Ruiz", "person", "CHL"): two.id}
        assert lookups.named(connection, names[0][:9]) == [names[0]]
        assert lookups.named(connection, names[0][:4]) == []
        assert lookups.named(connection, PAGES[0].page.source or "") == [names[0]]


def test_stories_that_are_wanted(store: Store) -> None:
    from onrecord.store.filters import Wanted

    file(store, PAGES, 8)
    assert [len(one.pages) for one in store.stories_of(Wanted(text="Iquique"), 1)] == [2]
    assert [len(one.pages) for one in store.stories_of(Wanted(), 3)] == [3]
    assert len(store.stories_of(Wanted(), 1, 2)) == 2


def test_a_person_gets_one_more_actor(store: Store) -> None:
    file(store, PAGES[:2], 2)
    [ana, other] = sorted(store.people("Ana Ruiz"), key=lambda one: one.country or "")
    with store.writing() as connection:
        lookups.append(connection, {other.actors[0]: ana.id})
    [found] = store.people(ids=[ana.id])
    assert found.actors == (*ana.actors, *other.actors)


def test_placing_again_changes_nothing(store: Store) -> None:
    file(store, PAGES, 3)
    before = list(store.stories())
    assert placing.place_pages(store) == 0
    assert list(store.stories()) == before
