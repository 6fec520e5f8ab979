"""Descriptions: nouns that act on their own (``Russian officials``, ``police``) or refer back (``the minister``).

A noun that acts is a party: its noun phrase without article, complement and relative clause. Definite and bare
ones with the same words are one party, each ``a`` noun is a new one, and a later ``the`` noun is the last of them.
"""

from collections import defaultdict

from onrecord.actors.affiliation import Affiliations
from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.known import PEOPLES
from onrecord.actors.labels import OBJECTS, POSSESSIVE, SUBJECTS
from onrecord.actors.offices import MODIFIERS, NO_ACTORS, OFFICE, TITLES
from onrecord.actors.parties import Mention, Party
from onrecord.actors.reference import GENERIC, References
from onrecord.actors.sectors import HeadNoun, sector_of
from onrecord.actors.text import Text
from onrecord.actors.tsv import shipped
from onrecord.actors.words import rows, words
from onrecord.records import ActorKind

STATE = frozenset(
    {
        "GOV",
        "MIL",
        "COP",
        "JUD",
        "LEG",
        "SPY",
        "REB",
        "UAF",
        "OPP",
        "PTY",
        "CRM",
        "REF",
        "HRI",
        "NGO",
        "JRN",
        "LAB",
        "REL",
    }
)
"""Sectors whose bodies act in the news under a common noun (``the militia``); shops and hotels seldom do."""


def sorts() -> dict[str, str]:
    """The nouns that may act, each with what it is: person, group, organization, government."""
    listed = {row["word"]: row["sort"] for row in rows("heads.tsv")}
    heads = [line.value for line in shipped("sectors.tsv", HeadNoun)]
    told = {
        head.phrase: head.kind
        for head in heads
        if head.use == "head" and head.kind and (head.kind == "person" or head.sector in STATE)
    }
    return {word: sort for word, sort in (told | listed).items() if sort not in ("place", "none", "text")}


SORTS = sorts()
EVERYBODY = words("everybody.tsv")
"""People who are many things in a text: parties only where they do something or have it done to them."""
TELLERS = {row["word"]: row["sort"] for row in rows("tellers.tsv")}
"""Nouns that are somebody only where they tell something: ``sources``, ``his office``."""
TELLING = words("telling.tsv")
DOING = SUBJECTS | {"obl:agent"}
DONE_TO = DOING | OBJECTS
ACTING = DONE_TO | {POSSESSIVE, "obl", "nmod", "conj"}
ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those"})
DEFINITE = ARTICLES - {"a", "an"}
INDEFINITE = frozenset({"a", "an", "another", "other", "one", "no", "any", "some", "each", "every", "many", "most"})
LIVING = frozenset({"his", "her", "my", "your", "our", "their"})
PRONOUNS = frozenset({"his", "her", "its", "their", "my", "our", "your", "whose"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
HYPHENATED = {"elect": "president-elect", "old": "year-old"}
NO_NOUNS = frozenset(map(str.lower, NO_ACTORS))
SINGULAR = frozenset({"NN", "NNP"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
ALWAYS_PLURAL = frozenset({"police", "people", "troops", "forces", "authorities", "personnel"})
BRACKETS = frozenset({"(", ")", "."})
THINGS = words("things.tsv", sort="compound")
WITH_ARTICLE = words("things.tsv", sort="article")
BARE = frozenset({"obj", "obl", "conj"})
OWNED = frozenset({"det", POSSESSIVE, "nummod"})
STOPS = frozenset({".", "?", "!"})
POSTS = words("posts.tsv", sort="post")
MOST_TITLES = 9  # words of the offices before a name
ROLE_PARTS = frozenset({"case", "punct", "nmod", "acl", "amod", "compound"})
OUTSIDE = frozenset({"DET", "PRON", "ADP", "VERB", "CCONJ", "SCONJ", "AUX", "ADV", "X", "SYM", "SPACE"})


class Nominals:
    """The descriptions of a text, walked through once from left to right."""

    def __init__(self, text: Text, parties: list[Party], affiliations: Affiliations) -> None:
        self.text = text
        self.parties = parties
        self.affiliations = affiliations
        self.covered = covered(parties)
        self.people_at = {one.start for party in parties if party.kind == "person" for one in party.mentions}
        self.references = References(text, affiliations, parties)
        self.groups: dict[tuple[str, ...], Party] = {}
        self.by_noun: dict[tuple[str, bool], list[Party]] = defaultdict(list)

    def run(self) -> None:
        """Add every description to a party, old or new."""
        text = self.text
        for head, lemma in enumerate(text.lemmas):
            if (
                text.pos[head] in ("NOUN", "PROPN", "ADJ", "VERB")
                and text.passages[head] >= 0
                and head not in self.covered
            ):
                if self.is_people(head):
                    self.people(head)
                    continue
                word = self.acting(head, lemma.lower())
                if word and not is_nobody(text, head):
                    self.take(head, word)

    def is_people(self, head: int) -> bool:
        """Whether a word names a people that does something: ``the Kenyans``, ``Japanese protested``."""
        text, match = self.text, self.affiliations.gazetteer.by_word.get(head)
        if match is None or match.end != head + 1 or match.before or match.after or text.deps[head] not in DONE_TO:
            return False
        return match.role in PEOPLES and text.tags[head] in PLURAL_TAGS

    def people(self, head: int) -> None:
        """Give the name of a people to the party of that people."""
        match = self.affiliations.gazetteer.by_word[head]
        party = self.groups.get((match.iso3, "people"))
        if party is None:
            party = Party("group", self.text.line(match.start, head + 1), plural=True)
            party.country, party.sector = match.iso3, match.sector or "CVL"
            self.parties.append(party)
            self.groups[(match.iso3, "people")] = party
        party.mentions.append(Mention(match.start, head + 1, head, "nominal"))

    def acting(self, head: int, lemma: str) -> str | None:
        """The noun where it is somebody who acts or tells something; None elsewhere."""
        word, telling = self.noun(head, lemma), tells(self.text, head)
        if word is None:
            return lemma if telling and lemma in TELLERS else None
        return word if telling or self.text.deps[head] in roles(word) else None

    def noun(self, head: int, lemma: str) -> str | None:
        """The noun as the tables have it; None if it is none of theirs."""
        text = self.text
        if head >= 2 and text.words[head - 1] in HYPHENS and text.lower[head] in HYPHENATED:
            return HYPHENATED[text.lower[head]]
        if (
            head + 2 < len(text)
            and text.words[head + 1] in HYPHENS
            and text.starts[head + 1] == text.span(head, head + 1)[1]
        ):
            return "president-elect" if text.lower[head + 2] == "elect" else None
        if head >= 2 and text.lower[head] == "general" and text.words[head - 1] in HYPHENS:
            whole = f"{text.lower[head - 2]} general"
            return whole if whole in SORTS or f"{text.lower[head - 2]}-general" in SORTS else None
        if text.pos[head] in ("ADJ", "VERB"):
            return None
        if is_general(text, head) and f"{lemma} general" in SORTS:
            return f"{lemma} general"
        return lemma if lemma in SORTS else text.lower[head] if text.lower[head] in SORTS else None

    def take(self, head: int, word: str) -> None:
        """Give the noun at ``head`` to a party."""
        text = self.text
        start = phrase_start(text, head)
        plural = text.tags[head] in PLURAL_TAGS or word in ALWAYS_PLURAL
        before = text.lower[start - 1] if start > 0 else ""
        if not plural and SORTS.get(word) == "person" and is_post(text, start):
            return
        if not plural and ((start == head and is_role(text, head, word)) or is_bare(text, start, head, word)):
            return
        if not plural and SORTS.get(word, "person") == "person" and self.is_before_name(head):
            return
        end = head + 2 if word.endswith(" general") and text.lower[head] != "general" else head + 1
        end = head + 3 if word == "president-elect" and text.lower[head] != "elect" else end
        mention = Mention(self.behind_names(start, head), end, head, "nominal")
        body = self.affiliations.body_of(start, head)
        tied = before not in INDEFINITE and (body or self.is_of_body(start, head))
        bare = start == head and SORTS.get(word) == "organization" and text.deps[head] in SUBJECTS
        if (before in DEFINITE or tied or (bare and before not in INDEFINITE | PRONOUNS)) and not plural:
            told = self.affiliations.told(start, head + 1)
            if party := self.references.find(start, head, word, told, body):
                party.mentions.append(mention)
                return
        if word == "year-old" or (word in GENERIC and before in DEFINITE and start == head):
            return
        self.group(mention, start, word, plural, before)

    def is_before_name(self, head: int) -> bool:
        """Whether only titles stand between a capitalised office and a name: ``Writer and Minister of Trade Moss``."""
        text = self.text
        if not text.words[head][0].isupper():
            return False
        titled = text.lower[head] in TITLES
        for at in range(head + 1, min(head + MOST_TITLES, len(text))):
            if text.passages[at] != text.passages[head]:
                return False
            if at in self.people_at:
                return titled or at == head + 1
            word = text.lower[at].rstrip(".")
            titled = titled or word in TITLES
            if word not in OFFICE | BRACKETS and word not in SORTS and text.pos[at] not in ("PROPN", "NOUN"):
                return False
        return False

    def is_of_body(self, start: int, head: int) -> bool:
        """Whether an office has a body's name before it, and so wants no article: ``BJP president``."""
        found = self.affiliations.gazetteer.organization_by_word
        return any(at in found for at in range(start, head))

    def group(self, mention: Mention, start: int, word: str, plural: bool, before: str) -> None:
        """Give a mention to the party that has the same words, or to a new one."""
        text, head = self.text, mention.head
        sort = SORTS.get(word) or TELLERS.get(word, "person")
        alone = before in ("a", "an") or (before not in DEFINITE and not plural and sort == "person")
        key = (*self.modifiers(start, head), word, "s" if plural else "")
        party = None if before in PRONOUNS or alone else self.groups.get(key)
        if party is None and before in DEFINITE and len(key) == 2:
            party = self.only_one(word, plural)
        if party is None:
            match = self.affiliations.gazetteer.by_word.get(start)
            first = match.start if match else start
            party = Party(kind_of(sort, plural), text.line(first, mention.end), plural=plural or sort == "group")
            self.affiliations.nominal(party, start, head)
            self.parties.append(party)
            if before not in PRONOUNS:
                self.groups[key] = party
                self.by_noun[word, plural].append(party)
                if alone:
                    self.groups[(word, "")] = party
        party.mentions.append(mention)

    def only_one(self, word: str, plural: bool) -> Party | None:
        """Whom ``the`` noun means where one party was described with more words: ``the Kenyan embassy`` before it."""
        found = self.by_noun[word, plural]
        return found[0] if len(found) == 1 and found[0].kind != "person" and word not in EVERYBODY else None

    def behind_names(self, start: int, head: int) -> int:
        """Where a noun phrase goes on behind the last name in it: mentions of two actors do not overlap.

        A proper noun that is no office and no word of a country is a name, even if nobody knew it for one.
        """
        text, by_word = self.text, self.affiliations.gazetteer.by_word
        for at in range(head - 1, start - 1, -1):
            unknown = text.pos[at] == "PROPN" and at not in by_word and text.lower[at].rstrip(".") not in OFFICE
            if at in self.covered or (unknown and text.words[at][0].isupper()):
                return at + 1
        return start

    def modifiers(self, start: int, head: int) -> list[str]:
        """The words before the noun; a country by its code, however it is spelled."""
        by_word = self.affiliations.gazetteer.by_word
        found = [match.iso3 if (match := by_word.get(at)) else self.text.lower[at] for at in range(start, head)]
        return list(dict.fromkeys(found))


def roles(word: str) -> frozenset[str]:
    """Where a noun has to stand to be a party."""
    if word in EVERYBODY:
        return DONE_TO
    return DOING | {POSSESSIVE, "conj"} if SORTS.get(word) == "organization" else ACTING


def tells(text: Text, head: int) -> bool:
    """Whether the noun stands where somebody tells something: ``sources said``, ``according to the ministry``."""
    if text.deps[head] in SUBJECTS:
        return text.lemmas[text.heads[head]].lower() in TELLING
    return any(text.lower[child] == "according" for child in text.children[head])


def covered(parties: list[Party]) -> set[int]:
    """The words that lie in a name or head a description of one."""
    found = {at for party in parties for one in party.mentions for at in range(one.start, one.end)}
    return found | {at for party in parties for one in party.described for at in range(one.start, one.head + 1)}


def phrase_start(text: Text, head: int) -> int:
    """Where a noun phrase begins, its article, pronoun and numbers left out."""
    start = head
    while start > 0 and text.sentences[start - 1] == text.sentences[head]:
        at = start - 1
        if text.words[at] in HYPHENS:
            start = at
            continue
        above = at
        while above < head and text.heads[above] > above:
            above = text.heads[above]
        if above != head or text.pos[at] in OUTSIDE or text.lower[at] in ARTICLES:
            break
        if text.pos[at] == "PUNCT":
            break
        start = at
    while start < head and text.words[start + 1] not in HYPHENS and is_number(text, start):
        start += 1
    return start


def is_number(text: Text, at: int) -> bool:
    """Whether a word before the noun is none of its own: a number, a mark, a possessive's end."""
    after_at = text.lower[at] in ("least", "most") and at > 0 and text.lower[at - 1] == "at"
    return text.pos[at] in ("NUM", "PUNCT", "SYM", "X") or text.lower[at] in POSSESSIVES or after_at


def is_nobody(text: Text, head: int) -> bool:
    """Whether the noun stands in a name that nobody knows, or says what somebody is."""
    lower = text.lower
    phrases = (lower[head - 1 : head + 1], lower[head : head + 2], lower[head : head + 3])
    if lower[head] == "staff" and lower[head - 2 : head] in (["chief", "of"], ["chiefs", "of"]):
        return True
    if (text.lemmas[head].lower() in THINGS and is_thing(text, head)) or is_abstract(text, head):
        return True
    if is_limb(text, head):
        return True
    in_phrase = any(" ".join(words) in NO_NOUNS for words in phrases)
    return in_phrase or in_unknown_name(text, head) or is_said(text, head) or is_one_of(text, head)


def is_thing(text: Text, head: int) -> bool:
    """Whether a noun stands behind a common one that makes it a thing: ``sanctions regime``, ``watch brand``."""
    nouns = [child for child in text.children[head] if text.deps[child] == "compound" and text.pos[child] == "NOUN"]
    told = sector_of(text.words[phrase_start(text, head) : head + 1])
    return bool(nouns) and (told is None or told.phrase == text.lemmas[head].lower())


def is_limb(text: Text, head: int) -> bool:
    """Whether a head is one of a body, a chair a seat: ``shot in the head``, ``shook her head``, ``on a chair``."""
    if text.lower[head] not in ("head", "chair") or text.child(head, "nmod") is not None:
        return False
    case, owner = text.child(head, "case"), text.child(head, POSSESSIVE)
    owned = owner is not None and text.lower[owner] in LIVING and text.deps[head] in OBJECTS | {"obl"}
    return owned or (case is not None and text.lower[case] in ("in", "on", "over"))


def is_abstract(text: Text, head: int) -> bool:
    """Whether a noun that means a body with ``the`` stands without it: ``immunity to prosecution``."""
    return text.lemmas[head].lower() in WITH_ARTICLE and text.child(head, "det") is None


def is_one_of(text: Text, head: int) -> bool:
    """Whether a plural noun says what somebody is: ``is one of the singers``, ``as one of their rivals``."""
    one = text.heads[head]
    if text.deps[head] != "nmod" or text.lower[one] != "one" or text.tags[head] not in PLURAL_TAGS:
        return False
    return text.child(one, "cop") is not None or (one > 0 and text.lower[one - 1] == "as")


def in_unknown_name(text: Text, head: int) -> bool:
    """Whether the noun stands capitalised among capitalised nouns that nobody knows as a name."""
    if not text.words[head][0].isupper():
        return False
    for at in (head - 1, head + 1):
        if 0 <= at < len(text) and text.pos[at] == "PROPN" and text.words[at][0].isupper():
            return text.lower[at] not in MODIFIERS | TITLES
    return head + 2 < len(text) and text.lower[head + 1] in ("of", "for") and text.words[head + 2][0].isupper()


def is_general(text: Text, head: int) -> bool:
    """Whether a noun has its adjective behind it: ``attorney general``."""
    return head + 1 < len(text) and text.lower[head + 1] == "general"


def is_role(text: Text, head: int, word: str) -> bool:
    """Whether a bare noun for a person is what somebody is, and nobody by itself: ``the post of MP``, ``in exile``."""
    if SORTS.get(word) != "person" or text.deps[head] not in ("obl", "nmod"):
        return False
    return all(text.deps[child] in ROLE_PARTS for child in text.children[head])


def is_bare(text: Text, start: int, head: int, word: str) -> bool:
    """Whether a noun for one person stands without article where it is no actor: ``rose to executive director``.

    Headlines leave articles out; only a sentence with its full stop is looked at.
    """
    if SORTS.get(word) != "person" or text.deps[head] not in BARE or not text.words[start].islower():
        return False
    if (
        start == 0
        or text.lower[start - 1] in PRONOUNS | POSSESSIVES | INDEFINITE | DEFINITE
        or text.pos[start] == "NUM"
    ):
        return False
    if text.deps[head] == "conj" and any(text.deps[one] in OWNED for one in text.children[first_of_row(text, head)]):
        return False
    owned = any(text.deps[child] in OWNED for child in text.children[head])
    return not owned and is_full(text, head)


def is_full(text: Text, at: int) -> bool:
    """Whether the sentence of a word ends in a full stop, as a headline does not."""
    while at + 1 < len(text) and text.sentences[at + 1] == text.sentences[at]:
        if text.words[at] in STOPS:
            return True
        at += 1
    return text.words[at] in STOPS


def is_post(text: Text, start: int) -> bool:
    """Whether the words from ``start`` say what an office is: ``the post of first minister``, ``the role of an MP``."""
    at = start - 1 - (start > 1 and text.lower[start - 1] in ("a", "an"))
    return at > 0 and text.lower[at] == "of" and text.lower[at - 1] in POSTS


def is_said(text: Text, head: int) -> bool:
    """Whether a noun is what somebody is said to be: ``and was a lawmaker``, ``began as a teacher``."""
    if text.deps[head] == "conj" and text.child(first_of_row(text, head), "cop") is not None:
        return True
    for child in text.children[head]:
        if text.deps[child] == "cop" and text.deps[head] == "conj":
            return True
        if text.deps[child] == "case" and text.lower[child] == "as":
            return child > 0 and text.lower[child - 1] not in ("such", "same", "well") and text.tags[head] in SINGULAR
    return False


def first_of_row(text: Text, head: int) -> int:
    """The first noun of the row that a noun stands in."""
    while text.deps[head] == "conj" and text.heads[head] < head and text.pos[text.heads[head]] in ("NOUN", "PROPN"):
        head = text.heads[head]
    return head


def kind_of(sort: str, plural: bool) -> ActorKind:
    """The kind of actor that a noun of this sort is."""
    if sort == "person":
        return "group" if plural else "person"
    if sort == "government" and not plural:
        return "government"
    return "organization" if sort == "organization" and not plural else "group"
