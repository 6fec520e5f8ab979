"""Where a sentence may not begin in running text: what to tell the parser before it runs.

News is full of quotations that commas and cues tie to their frame (``"... years," Smith said. "It is ..."``), and
a parser that reads them as conversation breaks them in the wrong place. What is certain is set here; all else is
left to the parser.
"""

import re
from typing import NamedTuple

import numpy as np
from spacy.tokens import Doc

from onrecord import tables

FINAL = re.compile(r"[.?!…:;]|\.{2,}|[?!]+|--+|[—–•*|]|_{2,}|={2,}|~{2,}")  # what a sentence can end with
OPENING, CLOSING = frozenset("“‘«„"), frozenset("”’»")
STRAIGHT = frozenset({'"', "'", "``", "''"})
BRACKETS = frozenset(")]}")
CUES = frozenset(row["verb"] for row in tables.rows("onrecord.language", "cues.tsv"))
GOES_ON = frozenset(row["word"] for row in tables.rows("onrecord.language", "abbreviations.tsv") if row["goes_on"])
NEVER_FIRST = frozenset(".,;:?!%")
STARTERS = frozenset({"He", "She", "They", "We", "It", "The", "This", "These", "Those"})  # behind "in the U.S."
INITIAL = re.compile(r"[A-Z]\.")
REACH = 4  # words of a name between a quotation and its cue
ASIDE = 12  # words between two commas that say who it is
QUOTES = OPENING | CLOSING | STRAIGHT


class Words(NamedTuple):
    """The words of a Doc: their texts, and whether a blank stands behind each."""

    texts: list[str]
    blanks: list[bool]


def hold_together(doc: Doc) -> None:
    """Forbid sentence starts (``is_sent_start`` False) and set those at an opening quotation mark.

    All at once: spaCy looks through the whole Doc for a parse whenever a single token is set.
    """
    words = words_of(doc)
    marks = doc.to_array("SENT_START").view(np.int64)
    for at in range(1, len(words.texts)):
        if (found := begins(words, at)) is not None:
            marks[at] = 1 if found else -1
    doc.from_array("SENT_START", marks.view(np.uint64))  # type: ignore[arg-type]  # it takes one column, too


def words_of(doc: Doc) -> Words:
    """The columns that these rules look at."""
    return Words([token.text for token in doc], doc.to_array("SPACY").astype(bool).tolist())


def begins(words: Words, at: int) -> bool | None:
    """Does a sentence begin here? None where only the parser can tell."""
    word, last = words.texts[at], words.texts[at - 1]
    if word.isspace():
        return False
    if "\n" in last:
        return None
    if is_closing(words, at) or is_opening(words, at - 1):
        return False
    before, quoted = behind_quotation(words, at - 1)
    if before is None:
        return None
    end = words.texts[before]
    if end in GOES_ON or word in NEVER_FIRST or is_within_ellipsis(words, at):
        return False
    if end == "." and not quoted and is_opening(words, at):
        return True
    if not (FINAL.fullmatch(end) or end.endswith(".") or end in BRACKETS):
        return False
    if quoted:
        return begins_behind_quotation(words, at, end)
    return True if word in STARTERS and ends_anyway(end) else None


def begins_behind_quotation(words: Words, at: int, end: str) -> bool | None:
    """Does a sentence begin behind closing marks that stand behind ``end``, a word that may end one?"""
    if words.texts[at][0].islower():
        return False
    if end == ".":
        return True  # a cue behind it would have needed a comma
    return False if before_cue(words, at) else None


def behind_quotation(words: Words, at: int) -> tuple[int | None, bool]:
    """The last word that is no closing mark, back from ``at``, which may be it, and whether a mark was passed."""
    passed = False
    while is_closing(words, at):
        passed = True
        if at == 0:
            return None, True
        at -= 1
    return at, passed


def is_within_ellipsis(words: Words, at: int) -> bool:
    """A word in small letters behind ``. . .``."""
    texts = words.texts
    return at > 1 and texts[at - 1] == texts[at - 2] == "." and texts[at][0].islower()


def ends_anyway(end: str) -> bool:
    """An abbreviation whose full stop may end the sentence, too; an initial belongs to the name that follows."""
    return len(end) > 1 and end.endswith(".") and end[-2].isalpha() and not INITIAL.fullmatch(end)


def before_cue(words: Words, at: int) -> bool:
    """Does a pronoun or a name and then a verb of saying begin here, as behind ``"Will it?"``?"""
    for place, word in enumerate(words.texts[at : at + REACH], start=at):
        if word.lower() in CUES:
            return place > at
        if word == "," and place > at:
            return cue_behind_aside(words, place)
        if not (word[0].isupper() or word.lower() in {"he", "she", "they", "it"}):
            return False
    return False


def cue_behind_aside(words: Words, comma: int) -> bool:
    """A verb of saying right behind the comma that closes what ``comma`` opens: ``Ann Bell, the mayor, asked``."""
    for place, word in enumerate(words.texts[comma + 1 : comma + ASIDE], start=comma + 1):
        if word == "," and place + 1 < len(words.texts):
            return words.texts[place + 1].lower() in CUES
        if FINAL.fullmatch(word):
            return False
    return False


def is_opening(words: Words, at: int) -> bool:
    """A mark that opens a quotation, by its shape or by the blanks around it."""
    word = words.texts[at]
    if word in STRAIGHT:
        return not words.blanks[at] and not is_glued(words, at)
    return word in OPENING


def is_closing(words: Words, at: int) -> bool:
    """A mark that closes a quotation; a single one only behind a word."""
    word = words.texts[at]
    if word not in QUOTES:
        return False
    if word in STRAIGHT:
        return is_glued(words, at)
    return word in CLOSING and (word != "’" or is_glued(words, at))


def is_glued(words: Words, at: int) -> bool:
    """Does a word or its full stop stand right before, without a blank?"""
    if at == 0:
        return False
    last = words.texts[at - 1]
    return not words.blanks[at - 1] and not last.isspace() and not (last in "([—–-" or is_opening(words, at - 1))
