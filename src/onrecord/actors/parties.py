"""Names, and parties: actors in the making, with the mentions found for them so far."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from onrecord.records import ActorKind

Gender = Literal["m", "f", ""]
Sort = Literal["name", "nominal", "pronoun"]


class Name(NamedTuple):
    """A name in the text: its words, half-open, and PERSON, ORG, LOC, NORP or MISC."""

    start: int
    end: int
    label: str


class Mention(NamedTuple):
    """Words that mean a party: ``start`` and ``end`` half-open in words, ``head`` the word the others hang on."""

    start: int
    end: int
    head: int
    sort: Sort


class Stretch(NamedTuple):
    """Words that describe a party: half-open, and the noun at their head."""

    start: int
    end: int
    head: int


@dataclass(eq=False)
class Party:
    """Whoever the mentions mean. ``units`` are the folded words of the fullest name."""

    kind: ActorKind
    name: str
    units: tuple[str, ...] = ()
    mentions: list[Mention] = field(default_factory=list)
    gender: Gender = ""
    plural: bool = False
    country: str | None = None
    likely: str | None = None
    """The country with the best known body of that name, where most countries have one."""
    sector: str | None = None
    title: str | None = None
    described: list[Stretch] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The first word of the first mention."""
        return min(mention.start for mention in self.mentions)
