"""What speaks for a party as the meaning of a pronoun, in numbers.

The weights were fitted by search on the training half of GUM (news, interviews, biographies, speeches), so that a
wrong antecedent costs more than a right one gains.
"""

from collections import Counter
from typing import NamedTuple

from onrecord.actors.labels import ARGUMENTS, POSSESSIVE, SUBJECTS
from onrecord.actors.parties import Mention, Party
from onrecord.actors.text import Text

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "hers", "herself"})
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
THIRD = MASCULINE | FEMININE | NEUTER | PLURAL
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
NO_ANTECEDENT = frozenset({"compound", "nmod:desc", "flat", "amod", "vocative"})
SAME_NOUN = frozenset({"appos", "flat", "compound", "conj", "nmod:desc"})

ROLES = {
    "nsubj": 1.2, "nsubj:pass": 1.5, "nsubj:outer": 2.0, "iobj": 2.0, "obl:agent": 1.2, POSSESSIVE: 1.25,
}  # fmt: skip
W = {
    "base": 3.0,
    "sentence": -1.4,  # for each sentence back
    "passage": -1.45,  # for another paragraph
    "often": 0.35,  # for each mention so far, up to as many as
    "most": 15,
    "gender": 1.6,  # known to be the one
    "parallel": -0.6,  # both are subjects
    "binds": 1.6,  # the subject of the same clause, or of the verb that the clause hangs on
    "inside": -3.7,  # a name in a quotation for a pronoun outside
    "speaker": -3.3,  # the subject outside a quotation for a pronoun inside
    "nominal": -0.6,  # a description
    "pronoun": 0.55,
    "thing": 0.5,  # a noun that is no party
    "one as many": -2.4,  # they of an organisation
    "enough": 0.1,
    "lead": 0.1,
    "lead thing": 1.2,
    "modifier": -1.2,
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

    def weight(self, seen: Seen, here: int, word: str) -> float:
        """How much speaks for it."""
        text, mention, party = self.text, seen.mention, seen.party
        dep = self.role(mention.head)
        far = text.sentences[here] - text.sentences[mention.start]
        value = W["base"] + W["sentence"] * far + ROLES.get(dep, 0.0)
        if dep in NO_ANTECEDENT:
            value += W["modifier"]
        if text.passages[mention.start] != text.passages[here]:
            value += W["passage"]
        if party is None:
            value += W["thing"]
        else:
            value += W["often"] * min(self.count[id(party)], W["most"]) + (W["gender"] if party.gender else 0.0)
            if mention.sort != "name":
                value += W[mention.sort]
            if word in PLURAL and not party.plural:
                value += W["one as many"]
        if dep in SUBJECTS:
            if text.deps[here] in SUBJECTS:
                value += W["parallel"]
            if far == 0 and self.binds(mention.head, here):
                value += W["binds"]
        return value + self.across_quotes(mention, here, dep, far)

    def role(self, head: int) -> str:
        """The label of a mention's head, or of the first word of the row that it stands in."""
        while self.text.deps[head] == "conj" and self.text.heads[head] != head:
            head = self.text.heads[head]
        return self.text.deps[head]

    def binds(self, subject: int, here: int) -> bool:
        """Whether the subject is that of the pronoun's own clause or of the one that this hangs on."""
        text, verb, at = self.text, self.text.heads[subject], here
        for _ in range(4):
            at = text.heads[at]
            if at == verb:
                return True
        return False

    def across_quotes(self, mention: Mention, here: int, dep: str, far: int) -> float:
        """Pronouns outside a quotation do not mean who is named inside, nor those inside the one who speaks."""
        inside, there = self.text.quotes[here], self.text.quotes[mention.start]
        if inside < 0 <= there:
            return W["inside"]
        return W["speaker"] if inside >= 0 > there and far == 0 and dep in SUBJECTS else 0.0
