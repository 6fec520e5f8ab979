"""What a recogniser trips over everywhere: an article or a title inside the name, a possessive behind it, two lines
glued into one, a name torn asunder at its particle or its nickname."""

from collections.abc import Iterable, Iterator

from onrecord.actors.anatomy import HYPHENS, JOINING, PARTICLES, SUFFIXES, fold
from onrecord.actors.offices import MODIFIERS, OCCUPATIONS, TITLES
from onrecord.actors.parties import Name
from onrecord.actors.text import Text

QUOTES = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})
TRIMMED = (
    QUOTES
    | HYPHENS
    | {
        "the",
        "a",
        "an",
        "and",
        "of",
        "'s",
        "’s",
        "s'",
        ",",
        ".",
        ";",
        ":",
        "—",
        "(",
        ")",
        "[",
        "]",
        "/",
        "|",
        "•",
        "*",
        "…",
        "...",
    }
)
"""Words that no name begins or ends with."""
TAILS = frozenset({"for", "at", "in", "from", "with", "to", "by", "on", "as", "&"})
"""Words that no name ends with."""
DASHES = frozenset({"–", "—"})
HANGING = frozenset({"vice", "deputy", "prime", "sec", "chief", "former", "president", "chairman"})
"""Words of the office behind a body's name that a recogniser takes along."""


def repair(text: Text, raw: Iterable[Name]) -> list[Name]:
    """The names cut to their words, the torn ones whole."""
    pieces = (piece for name in raw for piece in lines(text, name))
    return list(merge(text, [cut for piece in pieces if (cut := trim(text, piece))]))


def lines(text: Text, name: Name) -> Iterator[Name]:
    """The name cut at line ends and passage borders; what lies in no passage is left out."""
    start = name.start
    for at in range(name.start, name.end + 1):
        ends = at == name.end or "\n" in text.words[at]
        if ends or text.passages[at] != text.passages[start]:
            if at > start and text.passages[start] >= 0:
                yield Name(start, at, name.label)
            start = at + 1 if ends else at


def trim(text: Text, name: Name) -> Name | None:
    """The name without article, title, marks and possessive around it; None if nothing is left."""
    start, end, label = name
    while start < end and (text.lower[start] in TRIMMED or is_common(text, start)):
        if initials(text, start, end) > 1:
            break  # "A G Berg"
        start += 1
    while start < end and (text.lower[end - 1] in TRIMMED or text.words[end - 1] in TAILS):
        end -= 1
    if label == "PERSON":
        start = behind_title(text, start, end)
    else:
        while end - start > 1 and text.lower[end - 1].rstrip(".") in HANGING:
            end -= 1
        if end > start and text.lower[end - 1] in TRIMMED:
            end -= 1
    if start == end or not any(text.words[at][0].isupper() or text.words[at][0].isdigit() for at in range(start, end)):
        return None
    if not any(map(str.isalpha, text.words[start])) and end - start == 1:
        return None
    return Name(start, end, "PERSON" if label == "ORG" and initials(text, start, end) > 1 else label)


def initials(text: Text, start: int, end: int) -> int:
    """How many single capital letters stand before a capitalised word: two in ``A G Berg``."""
    at = start
    while at < end and len(text.words[at]) == 1 and text.words[at].isupper():
        at += 1
    return at - start if at < end and text.words[at].istitle() else 0


def is_common(text: Text, at: int) -> bool:
    """Whether no name begins with the word: it is in lower case, and neither a particle nor a proper noun."""
    word = text.words[at]
    return text.pos[at] != "PROPN" and word.isalpha() and word.islower() and fold(word) not in PARTICLES


def behind_title(text: Text, start: int, end: int) -> int:
    """Where a person's name begins once the words of an office are cut off its front."""
    cut = start
    for at in range(start, end - 1):
        word = text.lower[at].rstrip(".").removeprefix("ex-")
        if word in TITLES or (at == cut and word in OCCUPATIONS and at + 2 < end):
            cut = at + 1
        elif word not in MODIFIERS and text.words[at][0].isupper() and text.words[at] not in ("of", "'s", "’s"):
            break
    return cut


def merge(text: Text, found: Iterable[Name]) -> Iterator[Name]:
    """Names whose parts the recogniser tore asunder, as one; suffixes and particles taken in."""
    waiting: Name | None = None
    for name in found:
        name = widen(text, name)
        if waiting and name.start < waiting.end:
            continue
        if waiting and waiting.label == name.label == "PERSON" and bridges(text, waiting.end, name.start):
            waiting = Name(waiting.start, name.end, "PERSON")
            continue
        if waiting:
            yield waiting
        waiting = name
    if waiting:
        yield waiting


def bridges(text: Text, start: int, end: int) -> bool:
    """Whether the words between two names of a person belong to the name: ``bin``, a nickname, a hyphen."""
    if not 0 < end - start <= 4 or text.passages[start] != text.passages[end]:
        return False
    between = text.words[start:end]
    if len(between) == 1 and between[0] in DASHES and text.starts[start] > text.span(start - 1, start)[1]:
        return False  # a dash with spaces around it parts two names
    if len(between) == 1 and between[0] in QUOTES:
        return text.words[start - 2] in QUOTES and text.words[end][0].isupper()
    if all(fold(word) in JOINING or word in HYPHENS or fold(word) == "al" for word in between):
        return True
    return len(between) >= 3 and between[0] in QUOTES and between[-1] in QUOTES and between[1][0].isupper()


def widen(text: Text, name: Name) -> Name:
    """A person's name with the article, initial or suffix that stands right beside it."""
    start, end, label = name
    if label != "PERSON":
        return name
    words = text.words
    if start >= 2 and words[start - 1] in HYPHENS and fold(words[start - 2]) in ("al", "el"):
        start -= 2
    if end < len(words) and fold(words[end]) in SUFFIXES and words[end][0].isupper():
        end += 1
    elif end + 1 < len(words) and words[end] == "," and fold(words[end + 1]) in ("jr", "sr", "iii"):
        end += 2
    return Name(start, end, label)
