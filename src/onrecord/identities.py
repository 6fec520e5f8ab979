"""Who is who in the database: the actors of new pages joined with the people that there are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from onrecord.records import Actor, Person, Record, Row
from onrecord.store import Store, lookups
from onrecord.stories import people
from onrecord.stories.clusters import Bond
from onrecord.stories.judging import Bonds, bonds
from onrecord.stories.names import block, is_named, profile
from onrecord.stories.offices import office

MANY = 50  # actors of somebody whom a new page may mean without a closer look


def join_people(store: Store, records: Iterable[Record]) -> None:
    """Find whom the actors of these pages are, among the people whose names sound alike.

    Two kinds are plain without comparing: the full name and the country of somebody of whom many pages tell, and a
    family name of which too little is said to be anybody's.
    """
    rows = {row: one for row, one in people.actors_of(records).items() if is_named(one.kind, one.name)}
    judged, _ = judged_bonds(store)
    with store.reading() as connection:
        known = lookups.frequent(connection, {one.name for one in rows.values()}, MANY)
    plain = {
        row: known[key]
        for row, one in rows.items()
        if (key := (one.name, one.kind, one.country)) in known and one.country and is_full(one) and row not in judged
    }
    alone = {row: one for row, one in rows.items() if row not in judged and says_little(one)}
    others = {row: one for row, one in rows.items() if row not in plain and row not in alone}
    with store.writing() as connection:
        lookups.append(connection, plain)
    store.save_people([people.person({row: one}) for row, one in alone.items()])
    rejoin(store, {block(profile(one)) for one in others.values()}, others)


def is_full(actor: Actor) -> bool:
    """Whether a name is more than a family name."""
    return actor.kind != "person" or len(profile(actor).units) > 1


def says_little(actor: Actor) -> bool:
    """Whether a family name stands without country or office."""
    return not is_full(actor) and (actor.country is None or not office(actor.title))


def rejoin(store: Store, blocks: Iterable[str], rows: Mapping[Row, Actor] | None = None) -> people.Found:
    """Work out anew who is who in these blocks, and in those that editors have tied to them, and keep it."""
    judged, said = judged_bonds(store)
    homes = {row: block(profile(actor)) for row, actor in judged.items()}
    wanted = spread(set(blocks), homes, said)
    with store.reading() as connection:
        before = lookups.people_in(connection, wanted)
        actors = lookups.actors_of(connection, [person.id for person in before])
    actors |= {row: actor for row, actor in judged.items() if homes[row] in wanted} | dict(rows or {})
    found = people.find(actors, said)
    old = {person.id: person for person in before}
    changed = [person for person in found.people if old.get(person.id) != person]
    gone = old.keys() - {person.id for person in found.people}
    if changed or gone:
        store.save_people(changed, gone)
    return found


def reasons(store: Store, person: Person) -> list[Bond]:
    """Why the actors of a person were taken for one, worked out anew and not kept."""
    judged, said = judged_bonds(store)
    homes = {row: block(profile(actor)) for row, actor in judged.items()}
    mine = set(person.actors)
    with store.reading() as connection:
        own = lookups.actors_of(connection, [person.id])
        blocks = spread({block(profile(actor)) for actor in own.values()}, homes, said)
        known = [one.id for one in lookups.people_in(connection, blocks)]
        actors = lookups.actors_of(connection, {*known, person.id})
    found = people.find(actors, said)
    return [bond for bond in found.bonds if bond.one in mine and bond.other in mine]


def judged_bonds(store: Store) -> tuple[dict[Row, Actor], Bonds]:
    """What editors said of who is who, and each actor that they have judged."""
    judgements = [one for one in store.judgements() if one.verdict != "correct"]
    pages = {target.page for one in judgements for target in one.targets}
    if not pages:
        return {}, Bonds()
    records = {record.page.sha256: record for record in store.records(sorted(pages))}
    said = bonds(judgements, records)
    actors = people.actors_of(records.values())
    return {row: actors[row] for row in said.rows}, said


def spread(blocks: set[str], judged: Mapping[Row, str], said: Bonds) -> set[str]:
    """The blocks with all that merges tie to them."""
    tied: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in said.together:
        tied[judged[one]].add(judged[other])
        tied[judged[other]].add(judged[one])
    found, waiting = set(blocks), list(blocks)
    while waiting:
        for name in tied[waiting.pop()] - found:
            found.add(name)
            waiting.append(name)
    return found


def persons(store: Store, words: str) -> list[Person]:
    """The people that somebody may mean: by id, by the full name, else by words of the name."""
    by_id = list(store.people(ids=[words]))
    by_name = by_id or list(store.people(words))
    exact = [one for one in by_name if one.name.casefold() == words.casefold()]
    return by_id or exact or by_name
