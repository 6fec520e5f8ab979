"""Descriptions: nouns that act on their own (``Russian officials``, ``police``) or refer back (``the minister``).

A noun that acts becomes a party: its noun phrase without article and relative clause. Definite ones with the same head
and the same modifiers are one party. A definite noun with nothing of its own goes to the party that it describes,
if only one was mentioned shortly before.
"""

from onrecord.actors.description import ARTICLES, POSSESSIVES
from onrecord.actors.labels import OBJECTS, POSSESSIVE, SUBJECTS
from onrecord.actors.names import MODIFIERS, TITLES
from onrecord.actors.parties import Mention, Party
from onrecord.actors.text import Text
from onrecord.actors.words import rows
from onrecord.records import ActorKind

SORTS = {row["word"]: row["sort"] for row in rows("heads.tsv") if row["sort"] != "place"}
GENDERS = {row["word"]: row["gender"] for row in rows("heads.tsv")}
ACTING = SUBJECTS | OBJECTS | {POSSESSIVE, "obl:agent", "obl", "nmod", "conj"}
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
PRONOUNS = frozenset({"his", "her", "its", "their", "my", "our", "your", "whose"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
ALWAYS_PLURAL = frozenset({"police", "people", "troops", "forces", "authorities", "personnel"})
NEAR = 3  # sentences


class Nominals:
    """The descriptions of a text, walked through once from left to right."""

    def __init__(self, text: Text, parties: list[Party]) -> None:
        self.text = text
        self.parties = parties
        self.by_head = {
            mention.head: party for party in parties for mention in party.mentions if mention.sort == "name"
        }
        self.covered = covered(parties)
        self.groups: dict[tuple[str, ...], Party] = {}
        self.events = sorted(
            ((mention.start, mention, party) for party in parties for mention in party.mentions),
            key=lambda event: event[0],
        )

    def run(self) -> None:
        """Add every description to a party, old or new."""
        text = self.text
        for head, lemma in enumerate(text.lemmas):
            word = lemma.lower() if lemma.lower() in SORTS else text.lower[head]
            if word in SORTS and self.is_free(head):
                self.take(head, word)

    def is_free(self, head: int) -> bool:
        """Whether a noun may be a party: no part of a name, an office or a compound, and in a role."""
        text = self.text
        if text.passages[head] < 0 or head in self.covered or text.pos[head] not in ("NOUN", "PROPN"):
            return False
        return text.deps[head] in ACTING and not in_unknown_name(text, head)

    def take(self, head: int, word: str) -> None:
        """Give the noun at ``head`` to a party."""
        text = self.text
        start = phrase_start(text, head)
        plural = text.tags[head] in PLURAL_TAGS or word in ALWAYS_PLURAL
        mention = Mention(behind_names(start, head, self.covered), head + 1, head, "nominal")
        definite = start > 0 and text.lower[start - 1] in DEFINITE
        owned = start > 0 and text.lower[start - 1] in PRONOUNS
        if definite and not plural and start == head and (party := self.antecedent(head, word)):
            party.mentions.append(mention)
            return
        sort = SORTS[word]
        indefinite = not definite and not plural and sort != "group"
        key = tuple(text.lower[at] for at in range(start, head)) + (word,)
        party = None if owned else self.groups.get(key)
        if party is None or indefinite:
            party = Party(kind_of(sort, plural), text.line(start, head + 1), plural=plural or sort == "group")
            gender = GENDERS[word]
            if gender and not plural:
                party.gender = "m" if gender == "m" else "f"
            self.parties.append(party)
            if not owned:
                self.groups[key] = party
                if indefinite:
                    self.groups[(word,)] = party
        party.mentions.append(mention)

    def antecedent(self, head: int, word: str) -> Party | None:
        """The party of the text before that ``the`` noun describes."""
        text = self.text
        sentence = text.sentences[head]
        found: dict[int, Party] = {}
        for start, mention, party in self.events:
            if start >= head:
                break
            if describes(text, party, word) and (party.kind == "person" or sentence - text.sentences[start] <= 12):
                found.pop(id(party), None)
                found[id(party)] = party
        if len(found) == 1:
            return next(iter(found.values()))
        return None


def describes(text: Text, party: Party, word: str) -> bool:
    """Whether a noun is the head of what the text says of the party, or of its name."""
    if party.kind == "person":
        return any(text.lemmas[one.head].lower() == word or text.lower[one.head] == word for one in party.described)
    return bool(party.units) and party.kind == "organization" and word in party.units


def covered(parties: list[Party]) -> set[int]:
    """The words that lie in a name or in an office before one."""
    found = {at for party in parties for mention in party.mentions for at in range(mention.start, mention.end)}
    for party in parties:
        for one in party.described:
            found.add(one.head)
    return found


def phrase_start(text: Text, head: int) -> int:
    """Where a noun phrase begins, its article, pronoun and numbers left out."""
    start = head
    while start > 0 and text.sentences[start - 1] == text.sentences[head]:
        at = start - 1
        above = at
        while above < head and text.heads[above] > above:
            above = text.heads[above]
        if above != head or text.pos[at] in ("DET", "PRON", "ADP", "VERB", "CCONJ", "SCONJ", "AUX", "ADV"):
            break
        if text.pos[at] == "PUNCT" and text.words[at] != "-" or text.lower[at] in ARTICLES:
            break
        start = at
    while start < head and (text.pos[start] in ("NUM", "PUNCT") or text.lower[start] in POSSESSIVES):
        start += 1
    return start


def in_unknown_name(text: Text, head: int) -> bool:
    """Whether the noun stands capitalised among capitalised nouns that nobody knows as a name."""
    if not text.words[head][0].isupper():
        return False
    for at in (head - 1, head + 1):
        if 0 <= at < len(text) and text.pos[at] == "PROPN" and text.words[at][0].isupper():
            return text.lower[at] not in MODIFIERS | TITLES
    return head + 2 < len(text) and text.lower[head + 1] in ("of", "for") and text.words[head + 2][0].isupper()


def behind_names(start: int, head: int, named: set[int]) -> int:
    """Where a noun phrase goes on behind the last name in it: mentions of two actors do not overlap."""
    for at in range(head - 1, start - 1, -1):
        if at in named:
            return at + 1
    return start


def kind_of(sort: str, plural: bool) -> ActorKind:
    """The kind of actor that a noun of this sort is."""
    if sort == "person":
        return "group" if plural else "person"
    return "organization" if sort == "organization" and not plural else "group"

