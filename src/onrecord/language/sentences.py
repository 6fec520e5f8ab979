"""Where a sentence may not begin in running text: what to tell the parser before it runs.

News is full of quotations that commas and cues tie to their frame (``"... years," Smith said. "It is ..."``), and
a parser that reads them as conversation breaks them in the wrong place. What is certain is set here; all else is
left to the parser.
"""

import re

from spacy.tokens import Doc, Token

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


def hold_together(doc: Doc) -> None:
    """Forbid sentence starts (``is_sent_start`` False) and set those at an opening quotation mark."""
    for token in doc:
        if token.i and (known := begins(token)) is not None:
            token.is_sent_start = known


def begins(token: Token) -> bool | None:
    """Does a sentence begin here? None where only the parser can tell."""
    last = token.nbor(-1)
    if token.is_space:
        return False
    if "\n" in last.text:
        return None
    if is_closing(token) or is_opening(last):
        return False
    before, quoted = behind_quotation(last)
    if before is None:
        return None
    if before.text in GOES_ON or token.text in NEVER_FIRST or is_within_ellipsis(token):
        return False
    if is_opening(token) and before.text == "." and not quoted:
        return True
    if not (FINAL.fullmatch(before.text) or before.text.endswith(".") or before.text in BRACKETS):
        return False
    if quoted:
        return begins_behind_quotation(token, before)
    return True if token.text in STARTERS and ends_anyway(before) else None


def begins_behind_quotation(token: Token, before: Token) -> bool | None:
    """Does a sentence begin behind closing marks that stand behind ``before``, a word that may end one?"""
    if token.text[0].islower():
        return False
    if before.text == ".":
        return True  # a cue behind it would have needed a comma
    return False if before_cue(token) else None


def behind_quotation(token: Token) -> tuple[Token | None, bool]:
    """The last word before ``token`` that is no closing mark, ``token`` included, and whether one was passed."""
    passed = False
    while is_closing(token):
        passed = True
        if token.i == 0:
            return None, True
        token = token.nbor(-1)
    return token, passed


def is_within_ellipsis(token: Token) -> bool:
    """A word in small letters behind ``. . .``."""
    spaced = token.i > 1 and token.nbor(-1).text == token.nbor(-2).text == "."
    return spaced and token.text[0].islower()


def ends_anyway(before: Token) -> bool:
    """An abbreviation whose full stop may end the sentence, too; an initial belongs to the name that follows."""
    return (
        len(before) > 1
        and before.text.endswith(".")
        and before.text[-2].isalpha()
        and not INITIAL.fullmatch(before.text)
    )


def before_cue(token: Token) -> bool:
    """Does a pronoun or a name and then a verb of saying begin here, as behind ``"Will it?"``?"""
    for word in token.doc[token.i : token.i + REACH]:
        if word.lower_ in CUES:
            return word.i > token.i
        if word.text == "," and word.i > token.i:
            return cue_behind_aside(word)
        if not (word.text[0].isupper() or word.lower_ in {"he", "she", "they", "it"}):
            return False
    return False


def cue_behind_aside(comma: Token) -> bool:
    """A verb of saying right behind the comma that closes what ``comma`` opens: ``Ann Bell, the mayor, asked``."""
    for word in comma.doc[comma.i + 1 : comma.i + ASIDE]:
        if word.text == "," and word.i + 1 < len(word.doc):
            return word.nbor().lower_ in CUES
        if FINAL.fullmatch(word.text):
            return False
    return False


def is_opening(token: Token) -> bool:
    """A mark that opens a quotation, by its shape or by the blanks around it."""
    if token.text in STRAIGHT:
        return not token.whitespace_ and not is_glued(token)
    return token.text in OPENING


def is_closing(token: Token) -> bool:
    """A mark that closes a quotation; a single one only behind a word."""
    if token.text in STRAIGHT:
        return is_glued(token)
    return token.text in CLOSING and (token.text != "’" or is_glued(token))


def is_glued(token: Token) -> bool:
    """Does a word or its full stop stand right before, without a blank?"""
    if token.i == 0:
        return False
    last = token.nbor(-1)
    return not last.whitespace_ and not last.is_space and not (last.text in "([—–-" or is_opening(last))
