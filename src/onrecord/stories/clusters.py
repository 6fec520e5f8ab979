"""Sets of actors that grow together, unless somebody or something keeps two of them apart."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.records import Row
from onrecord.stories.names import Profile


class Bond(NamedTuple):
    """Why two actors were taken for one."""

    one: Row
    other: Row
    why: str


class Node(NamedTuple):
    """Actors that agree in all that is compared; the first stands for them."""

    rows: tuple[Row, ...]
    profile: Profile

    @property
    def key(self) -> tuple[str, str]:
        """What nodes are sorted by."""
        return self.rows[0].page, self.rows[0].id


class Clusters:
    """A partition of nodes. What is joined is remembered with the reason."""

    def __init__(self, nodes: Iterable[Node], apart: Iterable[tuple[Row, Row]]) -> None:
        self.nodes = sorted(nodes, key=lambda node: node.key)
        self.parent = list(range(len(self.nodes)))
        self.members = {number: [number] for number in self.parent}
        self.bonds: list[Bond] = []
        self.number = {row: at for at, node in enumerate(self.nodes) for row in node.rows}
        self.enemies: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in apart:
            if one in self.number and other in self.number:
                self.enemies[self.number[one]].add(self.number[other])
                self.enemies[self.number[other]].add(self.number[one])

    def root(self, number: int) -> int:
        """The number that stands for the cluster."""
        while self.parent[number] != number:
            number = self.parent[number]
        return number

    def countries(self, number: int) -> set[str]:
        """The countries of a cluster."""
        found = (self.nodes[one].profile.country for one in self.members[self.root(number)])
        return {country for country in found if country is not None}

    def may(self, one: int, other: int, abroad: bool = False) -> bool:
        """Whether two may be one: no editor keeps them apart, nor do two countries, unless ``abroad``."""
        first, second = self.root(one), self.root(other)
        if first != second and any(self.enemies[number] & set(self.members[second]) for number in self.members[first]):
            return False
        return abroad or len(self.countries(first) | self.countries(second)) <= 1

    def join(self, one: int, other: int, why: str, abroad: bool = False) -> None:
        """Make two clusters one, if they may be."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second or not self.may(first, second, abroad):
            return
        self.parent[second] = first
        self.members[first] += self.members.pop(second)
        self.bonds.append(Bond(self.nodes[one].rows[0], self.nodes[other].rows[0], why))
