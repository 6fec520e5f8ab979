"""What people named in a row share: the plural noun before all of them, and who is one of several.

the Congress leaders Ann Moss and Ole Berg        her sons, Ivo and Per, said
musicians such as Ann Moss and Ole Berg           Moss, one of the convicts, said
"""

from onrecord.actors.labels import APPOSITION
from onrecord.actors.offices import COURTESY
from onrecord.actors.parties import Mention, Stretch
from onrecord.actors.predicates import is_person_noun
from onrecord.actors.sectors import sector_of
from onrecord.actors.text import Text
from onrecord.actors.words import words

PLURAL = frozenset({"NNS", "NNPS"})
PARTING = frozenset({",", "and", "&"})
NAMING = words("aliases.tsv", sort="example")
"""What ties a plural to its examples: ``such as``, ``like``, ``including``."""
TIES = frozenset(word.split()[0] for word in NAMING)
OWNING = frozenset({"his", "her", "its", "their", "my", "our", "your", "the", "these", "those"})
LONGEST = 6  # words of the noun phrase


def shared(text: Text, ends: dict[int, int], mention: Mention) -> Stretch | None:
    """The plural noun for people that a name stands behind, alone or as one of a row.

    ``ends`` has the first word of each person's name by the word behind it.
    """
    start = first = behind_courtesy(text, mention.start)
    while start > 0 and text.lower[start - 1] in PARTING:
        at = start - 1
        while at > 0 and text.lower[at - 1] in PARTING:
            at -= 1
        if at not in ends or text.sentences[ends[at]] != text.sentences[mention.start]:
            break
        start = behind_courtesy(text, ends[at])
    head = start - 1
    if head >= 0 and text.lower[head] == ",":
        if start == first and not is_followed(text, ends, mention):
            return None  # "ties with neighbours, Moss said"
        head -= 1
    elif head > 0 and (tie := tied(text, head)):
        head -= tie
        head -= head > 0 and text.words[head] == ","
    if head < 0 or text.sentences[head] != text.sentences[mention.start] or not is_plural(text, head):
        return None
    found = Stretch(phrase_start(text, head), head + 1, head)
    # "According to officials, Moss and Berg agreed" speaks of others.
    return found if text.words[head + 1] != "," or text.lower[head + 2] in TIES or is_owned(text, found.start) else None


def is_owned(text: Text, start: int) -> bool:
    """Whether an article, a number or an owner stands before a noun phrase or at its head: ``her sons``."""
    before = text.lower[start - 1] if start else ""
    return before in OWNING or text.lower[start] in OWNING or (start > 0 and text.pos[start - 1] in ("NUM", "PART"))


def is_followed(text: Text, ends: dict[int, int], mention: Mention) -> bool:
    """Whether another name comes in the row behind one."""
    at = mention.end
    while at < len(text) and (text.lower[at] in PARTING or text.lower[at].rstrip(".") in COURTESY):
        at += 1
    return at > mention.end and at in ends.values()


def behind_courtesy(text: Text, start: int) -> int:
    """Where a name begins with the courtesy title before it: ``Dr. Ann Moss``."""
    while start > 0 and text.lower[start - 1].rstrip(".") in COURTESY:
        start -= 1
    return start


def tied(text: Text, at: int) -> int:
    """How many words, up to ``at``, tie examples to the noun before them; 0 if they do not."""
    if " ".join(text.lower[at - 1 : at + 1]) in NAMING:
        return 2
    return 1 if text.lower[at] in NAMING else 0


def is_plural(text: Text, at: int) -> bool:
    """Whether a word is a plural noun for people."""
    if text.tags[at] not in PLURAL or is_person_noun(text, at):
        return text.tags[at] in PLURAL
    told = sector_of(text.words[at : at + 1])
    return told is not None and told.kind == "group" and told.plural


def phrase_start(text: Text, head: int) -> int:
    """Where the words before a noun begin that belong to it."""
    start = head
    while start > max(0, head - LONGEST) and text.sentences[start - 1] == text.sentences[head]:
        if text.pos[start - 1] not in ("NOUN", "PROPN", "ADJ") and text.lower[start - 1] not in ("'s", "’s", "-"):
            break
        start -= 1
    return start


def one_of(text: Text, mention: Mention) -> Stretch | None:
    """The plural of which somebody is said to be one: ``Moss, one of the convicts``, ``Moss is one of them``."""
    head = mention.head
    above = text.heads[head]
    ones = [one for one in text.children[head] if text.deps[one] == APPOSITION]
    ones += [mention.end + 1] if text.lower[mention.end : mention.end + 3] == [",", "one", "of"] else []
    ones += [above] if text.child(above, "cop") is not None and text.deps[head] == "nsubj" else []
    for one in ones:
        noun = text.child(one, "nmod") if text.lower[one] == "one" else None
        if noun is not None and is_plural(text, noun):
            return Stretch(phrase_start(text, noun), noun + 1, noun)
    return None
