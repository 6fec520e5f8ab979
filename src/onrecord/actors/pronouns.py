"""Pronouns: whom he, she, it, they and who mean, where that is plain.

Every party that was mentioned shortly before and fits by gender and number is weighed: how near, in what role,
how often. The pronoun goes to the heaviest if it is well ahead of the next; else nobody is named.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.actors.labels import ARGUMENTS, OBJECTS, POSSESSIVE, SUBJECTS
from onrecord.actors.parties import Gender, Mention, Party
from onrecord.actors.text import Text

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "hers", "herself"})
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
THIRD = MASCULINE | FEMININE | NEUTER | PLURAL
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
RELATIVE = frozenset({"who", "whom", "whose"})

REACH = 4  # sentences back
ENOUGH = 0.5
MARGIN = {"person": 1.0, "thing": 1.0}
ROLES = {"nsubj": 2.0, "nsubj:pass": 2.0, "obj": 1.0, "iobj": 1.0, POSSESSIVE: 0.6, "obl:agent": 0.8, "conj": 0.3}
WEIGHTS = {"sentence": -1.6, "passage": -1.0, "often": 0.25, "same gender": 1.5, "parallel": 0.6, "quote": -3.0}


class Seen(NamedTuple):
    """A mention of a party, or of a thing that is none (``party`` is None), in the order of the text."""

    mention: Mention
    party: Party | None
    plural: bool


class Found(NamedTuple):
    """A pronoun and whom it means."""

    at: int
    word: str
    party: Party


def resolve(text: Text, parties: list[Party]) -> None:
    """Add to the parties the pronouns that plainly mean them.

    The first walk is only to hear which gender the text uses of whom; the second one knows it.
    """
    entries = sorted(
        [Seen(mention, party, party.plural) for party in parties for mention in party.mentions]
        + list(things(text, parties)),
        key=lambda seen: seen.mention.start,
    )
    found = Walk(text, entries).run()
    if learn(found):
        found = Walk(text, entries).run()
    for at, _, party in found:
        party.mentions.append(Mention(at, at + 1, at, "pronoun"))


def learn(found: list[Found]) -> bool:
    """Give persons of unknown gender the one that most pronouns have; whether any was given."""
    votes: dict[int, tuple[Party, Counter[Gender]]] = {}
    for _, word, party in found:
        if party.kind == "person" and not party.gender and word in MASCULINE | FEMININE:
            _, count = votes.setdefault(id(party), (party, Counter()))
            count["m" if word in MASCULINE else "f"] += 1
    for party, count in votes.values():
        (gender, most), *others = count.most_common()
        if not others or most >= 2 * others[0][1]:
            party.gender = gender
    return bool(votes)


class Walk:
    """One walk through a text, from left to right."""

    def __init__(self, text: Text, entries: list[Seen]) -> None:
        self.text = text
        self.waiting = entries
        self.seen: list[Seen] = []
        self.found: list[Found] = []
        self.count: dict[int, int] = {}

    def run(self) -> list[Found]:
        """Every pronoun that is plain, with its party."""
        text, at = self.text, 0
        for here, word in enumerate(text.lower):
            while at < len(self.waiting) and self.waiting[at].mention.start <= here:
                self.see(self.waiting[at])
                at += 1
            if text.passages[here] < 0:
                continue
            if word in THIRD:
                self.third(here, word)
            elif word in RELATIVE and text.tags[here] != "X":
                self.relative(here)
        return self.found

    def see(self, seen: Seen) -> None:
        """Remember a mention."""
        self.seen.append(seen)
        self.count[id(seen.party)] = self.count.get(id(seen.party), 0) + 1

    def add(self, party: Party, here: int) -> None:
        """The pronoun means the party."""
        self.found.append(Found(here, self.text.lower[here], party))
        self.see(Seen(Mention(here, here + 1, here, "pronoun"), party, party.plural))

    def relative(self, here: int) -> None:
        """``who`` is the noun that its clause belongs to."""
        text = self.text
        clause = here
        while text.deps[clause] not in ("acl:relcl", "ROOT", "acl") and text.heads[clause] != clause:
            clause = text.heads[clause]
        if text.deps[clause] in ("acl:relcl", "acl"):
            noun = text.heads[clause]
            for seen in reversed(self.seen[-12:]):
                if seen.party and seen.mention.head == noun and seen.mention.start < here:
                    self.add(seen.party, here)
                    return

    def third(self, here: int, word: str) -> None:
        """A pronoun of the third person."""
        if self.text.deps[here].startswith("expl"):
            return
        best: dict[int, float] = {}
        known: dict[int, Seen] = {}
        for seen in reversed(self.seen):
            if self.text.sentences[here] - self.text.sentences[seen.mention.start] > REACH:
                break
            if self.fits(seen, here, word):
                value = self.weight(seen, here, word)
                key = id(seen.party) if seen.party else -seen.mention.start - 1
                if value > best.get(key, -99.0):
                    best[key], known[key] = value, seen
        ranked = sorted(best, key=lambda key: -best[key])
        if not ranked or known[ranked[0]].party is None:
            return
        lead = best[ranked[0]] - (best[ranked[1]] if len(ranked) > 1 else -99.0)
        party = known[ranked[0]].party
        if party and best[ranked[0]] >= ENOUGH and lead >= MARGIN["person" if party.kind == "person" else "thing"]:
            self.add(party, here)

    def fits(self, seen: Seen, here: int, word: str) -> bool:
        """Whether the pronoun may mean what was seen, by kind, gender, number and place."""
        party = seen.party
        if party is None:
            kind_fits = word in PLURAL if seen.plural else word in NEUTER
        elif party.kind == "person":
            kind_fits = (word in MASCULINE and party.gender != "f") or (word in FEMININE and party.gender != "m")
        elif party.plural:
            kind_fits = word in PLURAL
        else:
            kind_fits = word in NEUTER or word in PLURAL
        return kind_fits and not self.barred(seen.mention, here, word)

    def barred(self, mention: Mention, here: int, word: str) -> bool:
        """Whether syntax forbids that the pronoun means the mention."""
        text = self.text
        head = text.heads[here]
        if mention.start <= here < mention.end:
            return True
        if text.deps[here] == POSSESSIVE:
            noun = head
            while text.deps[noun] in ("appos", "flat", "compound", "conj") and text.heads[noun] != noun:
                if noun == mention.head:
                    return True
                noun = text.heads[noun]
            return noun == mention.head or text.heads[mention.head] == head and text.deps[mention.head] in ("appos", "flat", "compound")
        if word in REFLEXIVE:
            return False
        same_verb = text.heads[mention.head] == head and mention.head != head
        return same_verb and text.deps[mention.head] in ARGUMENTS

    def weight(self, seen: Seen, here: int, word: str) -> float:
        """How much speaks for it."""
        text, mention = self.text, seen.mention
        far = text.sentences[here] - text.sentences[mention.start]
        value = 3.0 + WEIGHTS["sentence"] * far + ROLES.get(text.deps[mention.head], 0.0)
        if text.passages[mention.start] != text.passages[here]:
            value += WEIGHTS["passage"]
        value += WEIGHTS["often"] * min(self.count.get(id(seen.party), 0), 6) if seen.party else 0.0
        if seen.party and seen.party.gender:
            value += WEIGHTS["same gender"]
        if text.deps[mention.head] in SUBJECTS and text.deps[here] in SUBJECTS:
            value += WEIGHTS["parallel"]
        inside, there = text.quotes[here], text.quotes[mention.start]
        if inside < 0 <= there:
            value += WEIGHTS["quote"]
        elif inside >= 0 and there < 0 and far == 0 and text.deps[mention.head] in SUBJECTS:
            value += WEIGHTS["quote"]
        return value


def things(text: Text, parties: list[Party]) -> Iterator[Seen]:
    """Nouns that are no party: what ``it`` and ``they`` mean as a rule."""
    taken = {mention.head for party in parties for mention in party.mentions}
    for at, pos in enumerate(text.pos):
        if pos == "NOUN" and at not in taken and text.deps[at] in ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "ROOT", "iobj", "appos", "obl:agent"):
            yield Seen(Mention(at, at + 1, at, "nominal"), None, text.tags[at] in ("NNS", "NNPS"))
