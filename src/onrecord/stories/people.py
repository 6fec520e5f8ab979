"""People across pages: which actors of several pages are one.

The clusters follow from the actors and the editors' judgements alone, in whatever order they come. Only actors whose
names sound alike are compared (:func:`block`). Steps, each on what the ones before have joined:

1. full names that are the same, or differ in spelling, with the same country;
2. a full name without a country: with the only country where somebody has the same name, or, spelled otherwise or
   shorter, with the only one who holds the same office; those with the same name and no country anywhere are one;
3. a family name alone: with the only one of the same country who holds the same office;
4. what is said of a name everywhere else outweighs a country that a few pages give, if the office is the same.

Organisations, governments and places are one where name, kind and country agree, or one page gives no country and there
is only one of that name.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from onrecord.records import Actor, Person, Record, Row
from onrecord.stories.clusters import Bond, Clusters, Node
from onrecord.stories.judging import Bonds
from onrecord.stories.names import Profile, block, is_named, is_shorter, is_surname, is_variant, profile
from onrecord.stories.offices import is_same_office

OUTWEIGHS = 3  # times as many actors, and at least so many
Fits = Callable[[Profile, Profile], str | None]
"""Why two profiles may be those of one; None where they may not."""


class Found(NamedTuple):
    """People, and why their actors were taken for one."""

    people: tuple[Person, ...]
    bonds: tuple[Bond, ...]


def actors_of(records: Iterable[Record]) -> dict[Row, Actor]:
    """The actors of these pages."""
    return {Row(record.page.sha256, actor.id): actor for record in records for actor in record.actors}


def find(actors: Mapping[Row, Actor], bonds: Bonds | None = None) -> Found:
    """The people that these actors are. Actors without a name are nobody's, unless an editor has joined them."""
    bonds = bonds or Bonds()
    judged = bonds.rows & actors.keys()
    blocks: defaultdict[str, dict[Row, Profile]] = defaultdict(dict)
    for row, actor in actors.items():
        if is_named(actor.kind, actor.name) or row in judged:
            one = profile(actor)
            blocks[block(one)][row] = one
    people: list[Person] = []
    found: list[Bond] = []
    for some in _joined(blocks, bonds):
        clusters = _clusters(some, bonds)
        found += clusters.bonds
        for members in clusters.members.values():
            rows = [row for number in members for row in clusters.nodes[number].rows]
            people.append(person({row: actors[row] for row in rows}))
    return Found(tuple(sorted(people, key=lambda one: one.id)), tuple(sorted(found, key=_place)))


def _place(bond: Bond) -> tuple[str, ...]:
    return bond.one.page, bond.one.id, bond.other.page, bond.other.id


def _joined(blocks: Mapping[str, dict[Row, Profile]], bonds: Bonds) -> list[dict[Row, Profile]]:
    """The blocks, those that an editor's merge reaches across as one."""
    home = {row: name for name, rows in blocks.items() for row in rows}
    group = {name: name for name in blocks}
    for one, other in bonds.together:
        if one in home and other in home:
            first, second = group[home[one]], group[home[other]]
            group = {name: min(first, second) if of in (first, second) else of for name, of in group.items()}
    found: defaultdict[str, dict[Row, Profile]] = defaultdict(dict)
    for name in sorted(blocks):
        found[group[name]] |= blocks[name]
    return list(found.values())


def _clusters(rows: Mapping[Row, Profile], bonds: Bonds) -> Clusters:
    judged = bonds.rows
    same: defaultdict[tuple[Profile, Row | None], list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda one: (one.page, one.id)):
        same[rows[row], row if row in judged else None].append(row)
    nodes = [Node(tuple(some), key[0]) for key, some in same.items()]
    clusters = Clusters(nodes, bonds.apart)
    free = [number for number, node in enumerate(clusters.nodes) if node.rows[0] not in bonds.alone]
    named = [number for number in free if clusters.nodes[number].profile.units]
    _pairs(clusters, named, _same_at_home)
    _only(clusters, [n for n in named if clusters.nodes[n].profile.country is None], named, _same_name)
    _only(clusters, named, named, _same_office)
    _pairs(clusters, named, _same_unknown)
    _only(clusters, [n for n in named if len(clusters.nodes[n].profile.units) == 1], named, _surname)
    _outweigh(clusters, named)
    for (one, other), why in sorted(bonds.together.items(), key=lambda pair: (pair[0][0].page, pair[0][0].id, pair[1])):
        if one in clusters.number and other in clusters.number:
            clusters.join(clusters.number[one], clusters.number[other], f"merged by {why}", abroad=True)
    return clusters


def _pairs(clusters: Clusters, numbers: list[int], fits: Fits) -> None:
    """Join all pairs that fit."""
    profiles = [clusters.nodes[number].profile for number in numbers]
    for at, number in enumerate(numbers):
        for other in range(at):
            if (why := fits(profiles[at], profiles[other])) is not None:
                clusters.join(numbers[other], number, why)


def _only(clusters: Clusters, numbers: list[int], others: list[int], fits: Fits) -> None:
    """Join each with the only cluster in which one fits it; with none where several do, for it may be any of them."""
    wanted = []
    for number in numbers:
        mine = clusters.nodes[number].profile
        why = {other: fits(mine, clusters.nodes[other].profile) for other in others if other != number}
        fitting = [other for other in why if why[other] is not None and clusters.may(number, other)]
        roots = {clusters.root(other) for other in fitting} - {clusters.root(number)}
        if len(roots) == 1:
            wanted.append((number, fitting[0], why[fitting[0]]))
    for number, other, reason in wanted:  # all chosen before any is joined, so that no order tells
        clusters.join(number, other, reason or "")


def _same_at_home(one: Profile, other: Profile) -> str | None:
    if one.country != other.country or one.country is None or one.kind != other.kind:
        return None
    if one.units == other.units and (one.kind != "person" or len(one.units) > 1):
        return f"the same name, of {one.country}"
    if one.kind == "person" and is_variant(one.units, other.units):
        return f"two spellings of one name, of {one.country}"
    if one.units == other.units and is_same_office(one.title, other.title):
        return f"the same family name and office ({one.title}), of {one.country}"
    return None


def _same_name(one: Profile, other: Profile) -> str | None:
    if one.units != other.units or one.kind != other.kind or other.country is None:
        return None
    if one.kind == "person" and len(one.units) < 2:
        return None
    return f"the same name, which only one has, of {other.country}"


def _same_office(one: Profile, other: Profile) -> str | None:
    if one.kind != "person" or other.kind != "person" or not is_same_office(one.title, other.title):
        return None
    if None not in (one.country, other.country) and one.country != other.country:
        return None
    if is_variant(one.units, other.units) or is_shorter(one.units, other.units):
        return f"a form of the same name, and the same office ({other.title})"
    return None


def _same_unknown(one: Profile, other: Profile) -> str | None:
    if one.country is not None or other.country is not None or one.kind != other.kind or one.units != other.units:
        return None
    return "the same name, no country given" if one.kind != "person" or len(one.units) > 1 else None


def _surname(one: Profile, other: Profile) -> str | None:
    if one.country is None or one.country != other.country or not is_surname(one.units, other.units):
        return None
    if not is_same_office(one.title, other.title):
        return None
    return f"the family name, country ({one.country}) and office ({one.title}) of only one"


def _outweigh(clusters: Clusters, numbers: list[int]) -> None:
    """Join the few actors to which a page gives another country, where name and office are those of many."""
    sizes = {root: sum(len(clusters.nodes[one].rows) for one in some) for root, some in clusters.members.items()}
    roots = {number: clusters.root(number) for number in numbers}
    for number in numbers:
        mine = clusters.nodes[number].profile
        larger = {
            roots[other]: other
            for other in numbers
            if roots[other] != roots[number]
            and mine.kind == "person"
            and len(mine.units) > 1
            and clusters.nodes[other].profile.units == mine.units
            and is_same_office(mine.title, clusters.nodes[other].profile.title)
            and sizes[roots[other]] >= max(OUTWEIGHS, OUTWEIGHS * sizes[roots[number]])
        }
        if len(larger) == 1:
            [other] = larger.values()
            clusters.join(number, other, f"the same name and office ({mine.title}); the country differs", abroad=True)


def person(actors: Mapping[Row, Actor]) -> Person:
    """The person that these actors are: the fullest name, and what most of them say."""
    rows = tuple(sorted(actors, key=lambda row: (row.page, row.id)))
    names = Counter(actor.name for actor in actors.values())
    longest = max(names, key=lambda name: (len(profile_units(actors, name)), names[name], name))
    kinds = Counter(actor.kind for actor in actors.values())
    chosen = next(actor for row in rows if (actor := actors[row]).name == longest)
    mark = sha256(f"{rows[0].page} {rows[0].id}".encode()).hexdigest()[:10]
    return Person(
        f"{block(profile(chosen))}-{mark}",
        longest,
        min(kinds, key=lambda kind: (-kinds[kind], kind)),
        _most(actor.country for actor in actors.values()),
        _most(actor.sector for actor in actors.values()),
        _most(actor.title for actor in actors.values()),
        rows,
    )


def profile_units(actors: Mapping[Row, Actor], name: str) -> tuple[str, ...]:
    """The parts of a name that one of these actors has."""
    return profile(next(actor for actor in actors.values() if actor.name == name)).units


def _most(values: Iterable[str | None]) -> str | None:
    """The value that most have, the first of the alphabet where several do."""
    counts = Counter(value for value in values if value is not None)
    return min(counts, key=lambda value: (-counts[value], value), default=None)
