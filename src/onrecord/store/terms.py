"""What a person types to look something up, as the words that are looked for.

Every word must be there, in singular or plural, in any order and any case, with or without its accents. Words ``"in
quotation marks"`` must stand as they are, one behind another; ``sanction*`` is the beginning of a word.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from onrecord.errors import OnrecordError
from onrecord.records import Span
from onrecord.store.words import WORD, Term, fold, tokens

_HISSES = re.compile(r"(?:s|x|z|ch|sh)$")
_Y = re.compile(r"[^aeiou]y$")
_GAP = r"[\W_]+"
_ASKED = re.compile(r"""["“”]([^"“”]+)["“”]?|([^\s"“”]+)""")


class Token(NamedTuple):
    """A word of a text as it is compared, and where it stands."""

    word: str
    span: Span


def terms(asked: str, *, names: bool = False) -> tuple[Term, ...]:
    """The terms of what was typed; a name has no plural.

    Raises:
        OnrecordError: there is no word in it.
    """
    found = []
    for phrase, word in _ASKED.findall(asked):
        raw = phrase or word
        if words := tuple(tokens(raw)):
            prefix = raw.rstrip().endswith("*")
            other = None if phrase or prefix or names or len(words) > 1 else other_number(words[0])
            found.append(Term(raw.replace("*", " "), words, prefix, other))
    if not found:
        raise OnrecordError(f"“{asked}” has no word to look for")
    return tuple(found)


def other_number(word: str) -> str | None:
    """The plural of an English noun, of a plural the singular, by the rules of spelling; none of what is no word.

    >>> other_number("email"), other_number("emails"), other_number("ally"), other_number("taxes"), other_number("u2")
    ('emails', 'email', 'allies', 'tax', None)
    """
    if len(word) < 3 or not word.isalpha():
        return None
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("es") and _HISSES.search(word[:-2]):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    if _HISSES.search(word):
        return f"{word}es"
    return f"{word[:-1]}ies" if _Y.search(word) else f"{word}s"


def marks(text: str, asked: Sequence[Term]) -> list[Span]:
    """Where the terms stand in a text, in order and apart from one another."""
    told = list(_tokens(text))
    spans = sorted(span for term in asked for span in _places(told, term))
    kept: list[Span] = []
    for start, stop in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(stop, kept[-1][1]))
        else:
            kept.append((start, stop))
    return kept


def first(text: str, asked: Sequence[Term]) -> Span | None:
    """Where the first of the terms stands in a long text."""
    plain = text.lower().translate(_plain_letters())
    if len(plain) == len(text) and (found := _pattern(tuple(asked)).search(plain)):
        return found.span()
    return next(iter(marks(text, asked)), None)  # an accent may be a character of its own


@cache
def _pattern(asked: tuple[Term, ...]) -> re.Pattern[str]:
    """The terms as an expression, for a text without capitals and accents."""
    written = [_GAP.join(map(re.escape, term.words)) + ("[^\\W_]*" if term.prefix else "") for term in asked]
    written += [re.escape(term.other) for term in asked if term.other]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(written)})(?![^\W_])")


@cache
def _plain_letters() -> dict[int, str]:
    """Each letter with an accent, without it."""
    accented = (chr(number) for number in range(0xC0, 0x2000))
    return {ord(one): fold(one) for one in accented if len(fold(one)) == 1 and fold(one) != one}


def _tokens(text: str) -> Iterator[Token]:
    """The words of a text; an accent that is a character of its own belongs to its word."""
    for found in re.finditer(r"\S+", text):
        for word in _words(found[0]):
            yield Token(fold(word[0]), (found.start() + word.start(), found.start() + word.end()))


def _words(run: str) -> Iterator[re.Match[str]]:
    return (WORD if run.isascii() else _ACCENTED).finditer(run)


def _places(told: Sequence[Token], term: Term) -> Iterator[Span]:
    size = len(term.words)
    for at in range(len(told) - size + 1):
        some = told[at : at + size]
        if all(_fits(one.word, term, number) for number, one in enumerate(some)):
            yield some[0].span[0], some[-1].span[1]


def _fits(word: str, term: Term, number: int) -> bool:
    if term.prefix and number == len(term.words) - 1:
        return word.startswith(term.words[number])
    return word in (term.words[number], term.other)


_ACCENTED = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
