"""Pronouns: whom he, she, it, they and who mean, where that is plain.

Every party that was mentioned shortly before and fits by gender and number is weighed: how near, in what role,
how often. The pronoun goes to the heaviest if it is well ahead of the next; else nobody is named.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.actors.parties import Gender, Mention, Party
from onrecord.actors.text import Text
from onrecord.actors.weighing import FEMININE, MASCULINE, THIRD, Seen, Weighing

RELATIVE = frozenset({"who", "whom", "whose"})
RELATIVE_CLAUSES = frozenset({"acl:relcl", "acl"})
NOMINAL_ROLES = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "ROOT", "appos"})
OWNING = frozenset({"his", "her", "its", "their"})
REACH = 4  # sentences back
FARTHEST = 12  # sentences back, those within quotations counted
AHEAD = 4  # words, from a pronoun in a clause that comes first to the subject of the main clause
MOST = 60  # mentions weighed for one pronoun


class Found(NamedTuple):
    """A pronoun and whom it means."""

    at: int
    word: str
    party: Party


def resolve(text: Text, parties: list[Party]) -> None:
    """Add to the parties the pronouns that plainly mean them.

    The first walk is only to hear which gender the text uses of whom; the second one knows it.
    """
    entries = [Seen(mention, party, party.plural) for party in parties for mention in party.mentions]
    entries.extend(things(text, parties))
    entries.sort(key=lambda seen: seen.mention.start)
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


def things(text: Text, parties: list[Party]) -> Iterator[Seen]:
    """Nouns that are no party: what ``it`` and ``they`` mean as a rule; and rows of parties, whom ``they`` may mean."""
    heads = {mention.head for party in parties for mention in party.mentions}
    for at, pos in enumerate(text.pos):
        if at in heads:
            if text.deps[at] == "conj" and (first := text.heads[at]) in heads:
                yield Seen(Mention(first, at + 1, first, "nominal"), None, True)
        elif (pos == "NOUN" or text.tags[at] == "NNPS") and text.deps[at] in NOMINAL_ROLES:
            yield Seen(Mention(at, at + 1, at, "nominal"), None, text.tags[at] in ("NNS", "NNPS"))


class Walk:
    """One walk through a text, from left to right."""

    def __init__(self, text: Text, entries: list[Seen]) -> None:
        self.text = text
        self.waiting = entries
        self.seen: list[Seen] = []
        self.found: list[Found] = []
        self.weighing = Weighing(text)
        names = [seen.mention for seen in entries if seen.party and seen.mention.sort == "name"]
        self.named = {at for one in names for at in range(one.start, one.end)}

    def run(self) -> list[Found]:
        """Every pronoun that is plain, with its party."""
        text, at = self.text, 0
        for here, word in enumerate(text.lower):
            while at < len(self.waiting) and self.waiting[at].mention.start <= here:
                self.see(self.waiting[at])
                at += 1
            if text.passages[here] < 0 or here in self.named:
                continue
            if word in THIRD and not text.deps[here].startswith("expl"):
                self.third(here, word, self.waiting[at : at + 3])
            elif word in RELATIVE:
                self.relative(here)
        return self.found

    def see(self, seen: Seen) -> None:
        """Remember a mention."""
        self.seen.append(seen)
        self.weighing.count[id(seen.party)] += 1

    def add(self, party: Party, here: int) -> None:
        """The pronoun means the party."""
        self.found.append(Found(here, self.text.lower[here], party))
        self.see(Seen(Mention(here, here + 1, here, "pronoun"), party, party.plural))

    def relative(self, here: int) -> None:
        """``who`` is the name right before it, else the noun that its clause belongs to."""
        text, clause = self.text, here
        end = here - (here > 0 and text.words[here - 1] == ",")
        for seen in reversed(self.seen[-6:]):
            if seen.party and seen.party.kind == "person" and seen.mention.sort == "name" and seen.mention.end == end:
                self.add(seen.party, here)
                return
        while text.deps[clause] not in RELATIVE_CLAUSES and text.heads[clause] != clause:
            clause = text.heads[clause]
        if text.deps[clause] in RELATIVE_CLAUSES:
            noun = text.heads[clause]
            for seen in reversed(self.seen[-12:]):
                if seen.party and seen.mention.head == noun and seen.mention.start < here:
                    self.add(seen.party, here)
                    return

    def third(self, here: int, word: str, ahead: list[Seen]) -> None:
        """A pronoun of the third person."""
        if word in OWNING and (owner := self.beside(here, word)):
            self.add(owner, here)
            return
        best: dict[int, tuple[float, Party | None]] = {}
        for key, seen, between in self.fitting(here, word, ahead):
            value = self.weighing.weight(seen, here, word, between)
            if key not in best or value > best[key][0]:
                best[key] = value, seen.party
        ranked = sorted(best.values(), key=lambda pair: -pair[0])
        if ranked and (party := ranked[0][1]):
            lead = ranked[0][0] - (ranked[1][0] if len(ranked) > 1 else 0.0)
            if self.weighing.is_enough(ranked[0][0], lead, party):
                self.add(party, here)

    def fitting(self, here: int, word: str, ahead: list[Seen]) -> Iterator[tuple[int, Seen, int]]:
        """What a pronoun may mean: whose mention it is, the mention, and how many main subjects stand between."""
        nearer: dict[int, int] = {}  # main subjects that stand nearer, and the first word of the row they stand in
        near = list(self.candidates(here, ahead))
        barred = self.barred(near, here, word)
        for seen in near:
            if id(seen.party) not in barred and self.weighing.fits(seen, here, word):
                key = id(seen.party) if seen.party else -seen.mention.start - 1
                row = self.weighing.top(seen.mention.head)
                yield key, seen, sum(one != key and other != row for one, other in nearer.items())
                if self.weighing.is_main(seen.mention.head):
                    nearer[key] = row

    def barred(self, near: list[Seen], here: int, word: str) -> set[int]:
        """The parties, by ``id()``, that syntax forbids by one of their mentions: ``Berg said Moss met him``."""
        sentence = self.text.sentences[here]
        return {
            id(seen.party)
            for seen in near
            if seen.party
            and self.text.sentences[seen.mention.start] == sentence
            and self.weighing.is_barred(seen.mention, here, word)
        }

    def beside(self, here: int, word: str) -> Party | None:
        """Who is named right before what is his: ``Berg and his allies``."""
        text, noun = self.text, self.text.heads[here]
        if text.deps[noun] != "conj" or here < 2 or text.lower[here - 1] not in ("and", "or"):
            return None
        for seen in reversed(self.seen[-6:]):
            close = seen.mention.end == here - 1 and seen.mention.head == text.heads[noun]
            if close and seen.party and self.weighing.fits(seen, here, word):
                return seen.party
        return None

    def candidates(self, here: int, ahead: list[Seen]) -> Iterator[Seen]:
        """What was seen in the sentences before, the nearest first; behind it only the subject that it leads up to.

        At most ``MOST`` of them, so that a long page takes no longer by the word than a short one.
        """
        text = self.text
        for seen in self.seen[: -MOST - 1 : -1]:
            if self.weighing.far(seen.mention.start, here) > REACH:
                if text.sentences[here] - text.sentences[seen.mention.start] > FARTHEST:
                    break
                continue
            yield seen
        for seen in ahead:
            if self.weighing.leads_up(seen.mention, here):
                yield seen
