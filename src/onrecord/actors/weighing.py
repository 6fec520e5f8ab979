"""What speaks for a party as the meaning of a pronoun, in numbers.

The weights were fitted by search on the training half of GUM (news, interviews, biographies, speeches), so that a
wrong antecedent costs more than a right one gains.
"""

from collections import Counter
from collections.abc import Iterator
from math import log2
from typing import NamedTuple

from onrecord.actors.labels import ARGUMENTS, CLAUSES, POSSESSIVE, SUBJECTS
from onrecord.actors.parties import Mention, Party
from onrecord.actors.text import Text

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "hers", "herself"})
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
THIRD = MASCULINE | FEMININE | NEUTER | PLURAL
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
NO_ANTECEDENT = frozenset({"compound", "nmod:desc", "flat", "amod", "vocative"})
JOINED = frozenset({"conj", "appos", "flat"})
SAME_NOUN = frozenset({"appos", "flat", "compound", "conj", "nmod:desc"})

W = {
    "base": 3.0,
    "sentence": -1.4,  # for each sentence back
    "passage": -1.45,  # for another paragraph
    "nsubj": 1.2,
    "nsubj:pass": 1.5,
    "nsubj:outer": 2.0,
    "iobj": 2.0,
    "obl:agent": 1.2,
    POSSESSIVE: 1.25,
    "often": 0.5,  # for each doubling of the mentions so far
    "gender": 1.6,  # known to be the one
    "parallel": -0.6,  # both are subjects
    "binds": 1.6,  # the subject of the same clause, or of the verb that the clause hangs on
    "says": 1.6,
    "owns": 0.0,
    "main": 0.5,
    "main parallel": 0.5,
    "before": 0.5,
    "embedded": 0.0,
    "nearer subject": -0.5,
    "nearer": -0.2,
    "opens": 0.5,
    "inside": -3.7,  # a name in a quotation for a pronoun outside
    "speaker": -3.3,  # the subject outside a quotation for a pronoun inside
    "spoke": -0.3,
    "source": 1.5,
    "same quotation": 0.0,
    "nominal": -0.6,  # a description
    "pronoun": 0.55,
    "thing": 0.5,  # a noun that is no party
    "one as many": -2.4,  # they of an organisation
    "modifier": -1.2,
    "enough": 0.1,
    "lead": 0.1,
    "lead thing": 1.2,
}


class Seen(NamedTuple):
    """A mention of a party, or of a thing that is none (``party`` is None)."""

    mention: Mention
    party: Party | None
    plural: bool


class Weighing:
    """The scales for one text; ``count`` is how often each party was mentioned so far, by its ``id()``."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.count: Counter[int] = Counter()

    def is_enough(self, weight: float, lead: float, party: Party) -> bool:
        """Whether the heaviest is heavy enough, and far enough ahead of the next."""
        return weight >= W["enough"] and lead >= W["lead" if party.kind == "person" else "lead thing"]

    def fits(self, seen: Seen, here: int, word: str) -> bool:
        """Whether the pronoun may mean what was seen, by kind, gender, number and place."""
        party = seen.party
        if party is None:
            fits = word in PLURAL if seen.plural else word in NEUTER
        elif party.kind == "person":
            fits = (word in MASCULINE and party.gender != "f") or (word in FEMININE and party.gender != "m")
        elif party.plural:
            fits = word in PLURAL
        elif party.kind in ("place", "government"):
            fits = word in NEUTER
        else:
            fits = word in NEUTER or word in PLURAL
        return fits and not self.is_barred(seen.mention, here, word)

    def is_barred(self, mention: Mention, here: int, word: str) -> bool:
        """Whether syntax forbids that the pronoun means the mention."""
        text, head = self.text, self.text.heads[here]
        if mention.start <= here < mention.end:
            return True
        if text.deps[here] == POSSESSIVE:
            noun = head
            # "his brother, Berg" is not Berg's, but "Berg and his brother" are.
            while noun != mention.head and text.deps[noun] in SAME_NOUN - {"conj"} and text.heads[noun] != noun:
                noun = text.heads[noun]
            within = text.heads[mention.head] == head and text.deps[mention.head] in SAME_NOUN
            return noun == mention.head or within
        if word in REFLEXIVE:
            return False
        siblings = text.heads[mention.head] == head and mention.head != head
        return siblings and text.deps[mention.head] in ARGUMENTS

    def leads_up(self, mention: Mention, here: int) -> bool:
        """Whether the pronoun stands in a clause that comes before its main clause, and the mention is its subject."""
        text = self.text
        if text.deps[mention.head] not in SUBJECTS or text.sentences[mention.start] != text.sentences[here]:
            return False
        verb = text.heads[mention.head]
        at = text.heads[here] if text.deps[here] != "ROOT" else here
        for _ in range(6):
            if text.deps[at] == "advcl" and text.heads[at] == verb:
                return at < mention.start
            at = text.heads[at]
        return False

    def weight(self, seen: Seen, here: int, word: str, nearer: int) -> float:
        """How much speaks for it; ``nearer`` is how many other main subjects that fit stand between."""
        return sum(W[name] * value for name, value in self.marks(seen, here, word, nearer))

    def marks(self, seen: Seen, here: int, word: str, nearer: int) -> Iterator[tuple[str, float]]:
        """What speaks for or against it, by the names in ``W``."""
        text, mention = self.text, seen.mention
        dep = text.deps[self.top(mention.head)]
        far = text.sentences[here] - text.sentences[mention.start]
        subject = text.deps[here] in SUBJECTS
        yield "base", 1
        yield "sentence", far
        if dep in W:
            yield dep, 1
        if dep in NO_ANTECEDENT:
            yield "modifier", 1
        if text.passages[mention.start] != text.passages[here]:
            yield "passage", 1
        if nearer:
            yield ("nearer subject" if subject else "nearer"), nearer
        if dep in SUBJECTS:
            yield from self.as_subject(mention, here, far)
        elif far:
            yield from self.as_topic(mention)
        yield from self.of_party(seen, word)
        yield from self.across_quotes(mention, here, dep, far)

    def of_party(self, seen: Seen, word: str) -> Iterator[tuple[str, float]]:
        """What the party and the sort of the mention tell."""
        party, sort = seen.party, seen.mention.sort
        if party is None:
            yield "thing", 1
            return
        yield "often", log2(1 + self.count[id(party)])
        if party.gender:
            yield "gender", 1
        if sort != "name":
            yield sort, 1
        if word in PLURAL and not party.plural:
            yield "one as many", 1

    def as_subject(self, mention: Mention, here: int, far: int) -> Iterator[tuple[str, float]]:
        """What speaks for a subject: of the sentence, of the one before, of the verb above."""
        main, subject = self.is_main(mention.head), self.text.deps[here] in SUBJECTS
        if subject:
            yield "parallel", 1
        if far == 0 and self.text.deps[here] == POSSESSIVE:
            yield "owns", 1
        if far == 0 and (clause := self.binds(mention.head, here)):
            yield ("says" if clause == "ccomp" else "binds"), 1
        if far and main:
            yield ("main parallel" if subject else "main"), 1
            if far == 1 and subject:
                yield "before", 1
        if not main:
            yield "embedded", 1

    def is_main(self, head: int) -> bool:
        """Whether a mention is the subject of the verb at the top of its sentence, or of one joined to it."""
        text, head = self.text, self.top(head)
        if text.deps[head] not in SUBJECTS:
            return text.heads[head] == head
        verb = text.heads[head]
        while text.deps[verb] in ("conj", "parataxis") and text.heads[verb] != verb:
            verb = text.heads[verb]
        return text.heads[verb] == verb

    def as_topic(self, mention: Mention) -> Iterator[tuple[str, float]]:
        """What speaks for a source, ``according to Berg``, and for what a sentence opens with: ``For Berg, ...``."""
        text, head = self.text, mention.head
        if text.deps[head] != "obl":
            return
        if any(text.lower[at] == "according" for at in text.children[head]):
            yield "source", 1
        elif mention.start < 2 or text.sentences[mention.start - 2] != text.sentences[mention.start]:
            yield "opens", 1

    def top(self, head: int) -> int:
        """The first word of the row that a mention stands in, or the noun that it is in apposition to."""
        text = self.text
        while text.deps[head] in JOINED and text.heads[head] != head:
            head = text.heads[head]
        return head

    def binds(self, subject: int, here: int) -> str:
        """How the pronoun's clause hangs on the verb of the subject: a label, ``same`` of its own clause, or empty."""
        text, at, label = self.text, here, ""
        verb = text.heads[self.top(subject)]
        for _ in range(4):
            if text.deps[at] in CLAUSES:
                label = text.deps[at]
            at = text.heads[at]
            if at == verb:
                return label or "same"
        return ""

    def across_quotes(self, mention: Mention, here: int, dep: str, far: int) -> Iterator[tuple[str, float]]:
        """Pronouns outside a quotation do not mean who is named inside, nor those inside the one who speaks."""
        inside, there = self.text.quotes[here], self.text.quotes[mention.start]
        if inside < 0 <= there:
            yield "inside", 1
        elif inside >= 0 > there and far == 0 and dep in SUBJECTS:
            yield "speaker", 1
        elif inside >= 0 > there and dep in SUBJECTS:
            yield "spoke", 1
        elif inside >= 0 and there == inside:
            yield "same quotation", 1
