"""Finding the phrases of a table in running words, whatever a tokenizer made of hyphens, periods and accents.

Words are cut into pieces at hyphens, slashes and apostrophes, and periods within them dropped, so that ``U.S.`` and
``US``, ``al-Qaeda`` and ``al`` ``-`` ``Qaeda`` are the same pieces. Accents and case do not count, but a phrase that
the table writes with a capital letter wants one in the text, and one in capitals wants capitals: ``US`` is not ``us``.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")
Shape = Literal["any", "capital", "upper"]

_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e"})
_HYPHENS = frozenset("-‐‑–/")
_HYPHEN = re.compile("[-‐‑–/]+")
_STRING = re.compile(r"[,;:()\"“”]|[^\s,;:()\"“”]+")
# Acronyms that are also words: in a headline all in capitals nobody can tell them apart.
_WORDS = frozenset({
    "aid", "am", "an", "arm", "as", "at", "can", "car", "cop", "ice", "is", "it", "mad", "may", "me", "or", "par",
    "pas", "raw", "so", "up", "us", "who",
})  # fmt: skip

ENDS = frozenset({
    "of", "in", "from", "for", "to", "at", "on", "by", "with", "without", "near", "against", "over", "under",
    "between", "among", "amid", "inside", "outside", "across", "around", "who", "whom", "whose", "which", "that",
    "where", "when", "after", "before", "during", "since", "until", "via", "as", "than", "and", "or", "but", ",",
    ";", ":", "(", ")", "—", "--", ".",
})  # fmt: skip
"""Words and marks that end a noun phrase proper: prepositions, relatives, conjunctions, punctuation."""


class Piece(NamedTuple):
    """A part of a word: ``joint`` says what stands before it (a space, a hyphen or an apostrophe)."""

    key: str
    text: str
    dotted: bool
    joint: Literal["", "-", "'"]


class Found(NamedTuple, Generic[T]):
    """A phrase found: words ``start`` to ``end`` (half-open), and the entries of the table that it may be.

    ``before`` and ``after`` are what a hyphen ties to it: ``pro`` in ``pro-Russian``, ``led`` in ``Saudi-led``.
    """

    start: int
    end: int
    entries: tuple[T, ...]
    before: str | None = None
    after: str | None = None


class _Form(NamedTuple, Generic[T]):
    keys: tuple[str, ...]
    shapes: tuple[Shape | str, ...]
    dotted: bool
    accented: str | None
    entry: T


class _Group(NamedTuple, Generic[T]):
    """The forms with one first piece: those of this piece alone, and the others by their second, the longest first."""

    single: tuple[_Form[T], ...]
    longer: dict[str | None, tuple[_Form[T], ...]]


class _Run(NamedTuple):
    """The pieces of some words with their keys, and the word that each belongs to."""

    pieces: list[Piece]
    keys: list[str]
    words: list[int]
    shouted: bool


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The text in lower case and without its accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(char for char in parts if not unicodedata.combining(char))


def words_of(text: str) -> list[str]:
    """A string as words: cut at spaces, with commas, semicolons, colons, brackets and quotes apart."""
    return _STRING.findall(text)


@lru_cache(maxsize=1 << 16)
def pieces_of(word: str) -> tuple[Piece, ...]:
    """The pieces of one word; a hyphen that stands alone has none."""
    if word.isalnum():
        return (Piece(fold(word), word, False, ""),)
    if "://" in word or word.startswith("www."):
        return (Piece(word, word, False, ""),)
    word = word.translate(_APOSTROPHES)
    owned = word.lower().endswith("'s")
    stem = word[:-2] if owned else word.removesuffix("'")
    found: list[Piece] = []
    for number, chunk in enumerate(_HYPHEN.split(stem)):
        for place, part in enumerate(chunk.split("'")):
            text = part.replace(".", "") or part
            if text:
                joint: Literal["", "-", "'"] = "'" if place else "-" if number else ""
                found.append(Piece(fold(text), text, part.endswith("."), joint))
    if owned:
        found.append(Piece("'s", "'s", False, ""))
    return tuple(found)


def key_of(text: str) -> tuple[str, ...]:
    """What a phrase is looked up by: two phrases with the same key differ in case, accents and marks only."""
    return tuple(piece.key for word in words_of(text) for piece in pieces_of(word))


class Phrases(Generic[T]):
    """The phrases of a table, each with its entry; more than one entry may have the same phrase."""

    def __init__(self, forms: Iterable[tuple[str, T, bool]]) -> None:
        """``forms`` are phrase, entry, and whether the phrase's accents count."""
        by_first: dict[str, list[_Form[T]]] = {}
        for text, entry, accents in forms:
            form = _form(text, entry, accents)
            by_first.setdefault(form.keys[0], []).append(form)
        self._forms = {key: _group(forms) for key, forms in by_first.items()}

    def scan(self, words: Sequence[str]) -> list[Found[T]]:
        """The longest phrases in the words, left to right, none over another."""
        run, found, end = _run(tuple(words)), list[Found[T]](), 0
        for at in [at for at, key in enumerate(run.keys) if key in self._forms]:
            if at >= end and (longest := self._longest(run, at))[0]:
                end = at + longest[0]
                found.append(_found(run, at, end, longest[1]))
        return found

    def whole(self, name: str) -> tuple[T, ...]:
        """The entries whose phrase is this very name, with or without an article or a final ``'s``."""
        words = words_of(name)
        for start in range(2 if words and words[0].lower() in ("the", "a", "an") else 1):
            run = _run(tuple(words[start:]))
            size = len(run.pieces) - (bool(run.pieces) and run.pieces[-1].key == "'s")
            length, entries = self._longest(run, 0) if run.pieces else (0, ())
            if length and length >= size:
                return entries
        return ()

    def at(self, words: Sequence[str], start: int = 0) -> Found[T] | None:
        """The longest phrase that begins with the word ``start``."""
        run = _run(tuple(words[start:]))
        length, entries = self._longest(run, 0) if run.pieces else (0, ())
        if not length:
            return None
        found = _found(run, 0, length, entries)
        return found._replace(start=start, end=start + found.end)

    def _longest(self, run: _Run, at: int) -> tuple[int, tuple[T, ...]]:
        group = self._forms.get(run.keys[at])
        if group is None or run.pieces[at].joint == "'":
            return 0, ()
        following = run.keys[at + 1] if at + 1 < len(run.keys) else None
        for forms in (group.longer.get(following, ()), group.single):
            length, entries = 0, list[T]()
            for form in forms:
                if len(form.keys) < length:
                    break
                if _fits(form, run, at):
                    length = len(form.keys)
                    entries.append(form.entry)
            if length:
                return length, tuple(entries)
        return 0, ()


def _group(forms: list[_Form[T]]) -> _Group[T]:
    # Hundreds of bodies are called National or University of something: the second piece tells most of them apart.
    longer: dict[str | None, list[_Form[T]]] = {}
    for form in sorted(forms, key=lambda form: -len(form.keys)):  # in one length the order of the table
        if len(form.keys) > 1:
            longer.setdefault(form.keys[1], []).append(form)
    single = tuple(form for form in forms if len(form.keys) == 1)
    return _Group(single, {key: tuple(group) for key, group in longer.items()})


def _form(text: str, entry: T, accents: bool) -> _Form[T]:
    words = words_of(text)
    pieces = [piece for word in words for piece in pieces_of(word)]
    shapes = tuple(_shape(piece.text) for piece in pieces)
    # "Mass." the state is not "Mass" the service; in longer phrases and acronyms the period is a matter of taste.
    dotted = len(pieces) == 1 and pieces[0].dotted and shapes[0] != "upper"
    keys = tuple(piece.key for piece in pieces)
    return _Form(keys, shapes, dotted, text.casefold() if accents else None, entry)


@lru_cache(maxsize=1 << 15)
def _shape(text: str) -> Shape | str:
    """How the text has to be written: ``any`` way, with a ``capital``, in ``upper`` case, or as the string returned."""
    if len(text) > 1 and text.isupper():
        return "upper"
    # Short forms that mix case, such as LeT: "Let" is another word.
    if 1 < len(text) < 5 and text[0].isupper() and not text[1:].islower() and text.isalpha():
        return text
    return "capital" if text[:1].isupper() else "any"


def _fits(form: _Form[T], run: _Run, at: int) -> bool:
    end = at + len(form.keys)
    if len(form.keys) > 1 and tuple(run.keys[at:end]) != form.keys:  # the first key is that of the group
        return False
    pieces = run.pieces[at:end]
    if end < len(run.pieces) and run.pieces[end].joint == "'":
        return False
    for shape, piece in zip(form.shapes, pieces, strict=True):
        if not _wears(piece.text, shape):
            return False
    if form.dotted and not pieces[0].dotted:
        return False
    if run.shouted and len(pieces) == 1 and form.shapes[0] == "upper" and form.keys[0] in _WORDS:
        return False
    return form.accented is None or " ".join(piece.text for piece in pieces).casefold() == form.accented


def _wears(text: str, shape: Shape | str) -> bool:
    """Whether a piece of text is written as a table's shape wants it."""
    if shape == "any":
        return True
    if shape == "capital":
        return not text[0].islower()
    return text.isupper() if shape == "upper" else text == shape


@lru_cache(maxsize=256)
def _run(words: tuple[str, ...]) -> _Run:
    pieces, owners, hyphen = list[Piece](), list[int](), False
    for number, word in enumerate(words):
        if word and _HYPHENS.issuperset(word):
            hyphen = True
            continue
        for piece in pieces_of(word):
            pieces.append(piece._replace(joint="-") if hyphen and not piece.joint else piece)
            owners.append(number)
            hyphen = False
        hyphen = hyphen or (len(word) > 1 and word[-1] in _HYPHENS)
    letters = [word for word in words if len(word) > 1 and word[0].isalpha()]
    shouted = len(letters) > 3 and all(word.isupper() for word in letters)
    return _Run(pieces, [piece.key for piece in pieces], owners, shouted)


def _found(run: _Run, at: int, end: int, entries: tuple[T, ...]) -> Found[T]:
    pieces = run.pieces
    before = pieces[at - 1].key if at and pieces[at].joint == "-" else None
    after = pieces[end].key if end < len(pieces) and pieces[end].joint == "-" else None
    return Found(run.words[at], run.words[end - 1] + 1, entries, before, after)
