"""What a text tells of people beside an office: whom they run or work for, and how old they are.

Moss, who runs Vexo Foods, said       Moss, who teaches at Vexo College, said       Moss, 34, said
"""

from collections.abc import Iterator

from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.labels import OBJECTS, SUBJECTS
from onrecord.actors.parties import Mention
from onrecord.actors.text import Text
from onrecord.actors.words import rows

EMPLOYING = frozenset((row["verb"], row["tie"]) for row in rows("employing.tsv"))
"""Verbs of running and serving, each with what ties the employer to it: ``obj`` or a preposition."""
OLDEST = 3  # digits
BEFORE = frozenset({",", "("})
BEHIND = frozenset({",", ")", "."})
BACK = 6  # words from "44-year-old" to the name: "the 44-year-old mother of four Ann Moss"


def employers(text: Text, mention: Mention) -> Iterator[int]:
    """The words that head what somebody is said to run, own or work for in a clause about him with ``who``."""
    for clause in text.children[mention.head]:
        if text.deps[clause] != "acl:relcl" or clause < mention.end:
            continue
        if not any(text.deps[one] in SUBJECTS and text.lower[one] == "who" for one in text.children[clause]):
            continue
        verb = text.lemmas[clause].lower()
        for one in text.children[clause]:
            if one > clause and (verb, tie_of(text, one)) in EMPLOYING:
                yield one


def tie_of(text: Text, noun: int) -> str:
    """What ties a noun to its verb: ``obj``, or the preposition before it."""
    if text.deps[noun] in OBJECTS:
        return "obj"
    case = text.child(noun, "case")
    return text.lower[case] if case is not None else ""


def has_age(text: Text, mention: Mention) -> bool:
    """Whether an age stands beside a name: ``Moss, 34,``, ``Moss (34)``, ``Moss, aged 34``, ``44-year-old Moss``."""
    at, words = mention.end, text.words
    if at + 1 < len(text) and words[at] in BEFORE:
        aged = text.lower[at + 1] == "aged"
        number = at + 1 + aged
        if number + 1 < len(text) and is_age(words[number]) and (aged or words[number + 1] in BEHIND):
            return True
    for old in range(max(4, mention.start - BACK), mention.start):
        parted = text.lower[old] == "old" and words[old - 1] in HYPHENS and words[old - 3] in HYPHENS
        if parted and text.sentences[old] == text.sentences[mention.start]:
            return is_age(words[old - 4])
    return False


def is_age(word: str) -> bool:
    """Whether a word may be somebody's age: a number of up to three digits."""
    return word.isdigit() and len(word) <= OLDEST
