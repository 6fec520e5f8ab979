"""What speaks for a party as the meaning of a pronoun, in numbers.

The weights are those of ``pronouns.tsv``, which ``python -m training.pronouns`` fits: to the training half of GUM
(news, interviews, biographies, speeches; news counts most) and to invented passages of news, so that a wrong
antecedent costs more than a right one gains.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from math import log2
from typing import NamedTuple

from onrecord.actors.labels import ARGUMENTS, CLAUSES, OBJECTS, POSSESSIVE, SUBJECTS
from onrecord.actors.parties import Mention, Party
from onrecord.actors.text import Text
from onrecord.actors.words import rows, words

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "hers", "herself"})
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
THIRD = MASCULINE | FEMININE | NEUTER | PLURAL
SAYING = words("saying.tsv")
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
NO_ANTECEDENT = frozenset({"compound", "nmod:desc", "flat", "amod", "vocative"})
SHARING = frozenset({"conj", "xcomp", "advcl"})
"""Verbs that share the subject, or the object, of the verb above."""
OTHERS = OBJECTS | {"obl"}
"""Who may do it instead, in a clause of purpose: ``Berg called on Moss to see``."""
JOINED = frozenset({"conj", "appos", "flat"})
SAME_NOUN = frozenset({"appos", "flat", "compound", "conj", "nmod:desc"})

W = {row["mark"]: float(row["weight"]) for row in rows("pronouns.tsv")}
"""What each mark weighs, and how heavy, and how far ahead of the next, the heaviest has to be."""
THRESHOLDS = ("enough", "enough thing", "lead", "lead thing")


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
        self.told = list(accumulate(self.outside(), initial=0))[1:]

    def outside(self) -> Iterator[int]:
        """1 for the first word of each sentence that lies outside quotations, else 0."""
        last = -1
        for sentence, quote in zip(self.text.sentences, self.text.quotes, strict=True):
            yield int(quote < 0 and sentence != last)
            last = sentence if quote < 0 else last

    def far(self, there: int, here: int) -> int:
        """How many sentences back a word is; for a pronoun outside quotations those wholly inside do not count."""
        text = self.text
        if text.quotes[here] >= 0 or text.quotes[there] >= 0 or text.sentences[there] >= text.sentences[here]:
            return text.sentences[here] - text.sentences[there]
        return max(1, self.told[here] - self.told[there])

    def is_enough(self, weight: float, lead: float, party: Party) -> bool:
        """Whether the heaviest is heavy enough, and far enough ahead of the next."""
        enough, ahead = ("enough", "lead") if party.kind == "person" else ("enough thing", "lead thing")
        return weight >= W[enough] and lead >= W[ahead]

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
        if siblings and text.deps[mention.head] in ARGUMENTS:
            return True
        return text.deps[here] in OBJECTS and self.doer(head) == mention.head

    def doer(self, verb: int) -> int | None:
        """Who does what a verb without a subject says: ``Berg came and saw``, ``Berg wants to see``.

        Whoever is asked does it, where somebody is: ``Berg asked Moss to see``.
        """
        text = self.text
        while text.deps[verb] in SHARING and text.heads[verb] != verb:
            if any(text.deps[child] in SUBJECTS for child in text.children[verb]):
                return None  # it has one of its own
            asked, freely, verb = text.deps[verb] == "xcomp", text.deps[verb] == "advcl", text.heads[verb]
            if freely and any(text.deps[child] in OTHERS for child in text.children[verb]):
                return None
            roles = OBJECTS if asked and any(text.deps[child] in OBJECTS for child in text.children[verb]) else SUBJECTS
            found = next((child for child in text.children[verb] if text.deps[child] in roles), None)
            if found is not None:
                return found
        return None

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
        far = self.far(mention.start, here)
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
        subject = self.text.deps[here] in SUBJECTS
        if subject:
            yield "parallel", 1
        if far == 0 and self.text.deps[here] == POSSESSIVE:
            yield "owns", 1
        if far == 0 and (clause := self.binds(mention.head, here)):
            yield ("says" if clause == "ccomp" else "binds"), 1
        if subject and self.is_saying(mention.head) and self.is_saying(here):
            yield "says again", 1
        if far and subject and self.is_main(mention.head):
            yield "main parallel", 1
            if far == 1:
                yield "before", 1

    def is_main(self, head: int) -> bool:
        """Whether a mention is the subject of the verb at the top of its sentence, or of one joined; or its source."""
        text, head = self.text, self.top(head)
        if text.deps[head] not in SUBJECTS:
            return text.heads[head] == head or self.is_source(head)
        verb = text.heads[head]
        while text.deps[verb] in ("conj", "parataxis") and text.heads[verb] != verb:
            verb = text.heads[verb]
        return text.heads[verb] == verb

    def is_saying(self, subject: int) -> bool:
        """Whether a subject says something."""
        return self.text.lemmas[self.text.heads[self.top(subject)]].lower() in SAYING

    def is_source(self, head: int) -> bool:
        """Whether a mention is whom a sentence goes by: ``according to Berg``."""
        return any(self.text.lower[at] == "according" for at in self.text.children[head])

    def as_topic(self, mention: Mention) -> Iterator[tuple[str, float]]:
        """What speaks for a source, ``according to Berg``, and for what a sentence opens with: ``For Berg, ...``."""
        text, head = self.text, mention.head
        if text.deps[head] == "nmod":
            head = text.heads[head]  # ``For players such as Berg, ...``
        if text.deps[head] != "obl":
            return
        start = text.left_edge(head)
        if self.is_source(mention.head):
            yield "source", 1
        elif start == 0 or text.sentences[start - 1] != text.sentences[start]:
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
