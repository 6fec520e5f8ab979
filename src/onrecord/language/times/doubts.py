"""Words that may be times and may be something else: ``May``, ``2000 soldiers``, ``fall``, ``Christmas tree``.

Everything here is asked of lone words only; ``May 5``, ``early 2015`` and ``last spring`` leave no doubt.
"""

import re
from datetime import date

from spacy.tokens import Doc

from onrecord.language.times.lexicon import MONTHS_ALONE, neighbours, plain
from onrecord.language.times.meanings import Dated, Feast, Mention, Section, Shift

_LAST_WORD = re.compile(r"([^\W_]+|[$£€¥%#])[.,]?[\s\u00a0(\[“\"-]*$")
_NEXT_WORD = re.compile(r"[\s\u00a0]?([^\W\d_]+)")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S*$")
_NAMED = r"\b(?P<before>[A-Z][\w’'-]*\.?) {word}\b(?! \d)"
_SIGNS = frozenset("$£€¥#")

_FIRM = neighbours("time")
_PREPOSITIONS = neighbours("time", "preposition")
_DETERMINERS = neighbours("determiner")
_ABOUT = neighbours("about")
_NO_PLURALS = neighbours("verb")
_COUNTED = neighbours("counted")
_NUMBERED = neighbours("numbered")
_BESIDE_HOLIDAY = neighbours("beside holiday")

LATEST = 40
"""A number is a year up to so many years behind the page's date."""


def stands(mention: Mention, doc: Doc, text: str, published: date | None) -> bool:
    """Whether the mention is a time, seen beside its neighbours; ``text`` is that of ``doc``."""
    start, end = mention.span
    if _ADDRESS.search(text, max(0, start - 200), start) or re.match(r"\.[a-z]", text[end : end + 2]):
        return False
    match mention.meaning:
        case Dated(year=None, month=int(), day=None, years=None, side=None):
            return _month_stands(text, start, end)
        case Dated(year=int(year), month=None) if text[start].isdigit() and text[end - 1].isdigit():
            return _year_stands(year, doc, text, start, end, published)
        case Dated(month=int(), day=int()):
            return not text[start].isalpha() or any(map(str.isupper, text[start:end]))  # "they march 5 miles"
        case Section(first=int(first), year=None, years=None, side=None) if first:
            return _section_stands(text, start, end)
        case Shift(unit="day", told=False):
            return not _is_title(text, start, end)
        case Feast(year=None, years=None, side=None):
            return _feast_stands(text, start, end)
    return True


def _before(text: str, start: int) -> str:
    match = _LAST_WORD.search(text, max(0, start - 24), start)
    return match[1].lower() if match else ""


def _after(text: str, end: int) -> str:
    match = _NEXT_WORD.match(text, end)
    return match[1] if match else ""


def _month_stands(text: str, start: int, end: int) -> bool:
    word = re.split(r"[\s-]", text[start:end])[-1].rstrip(".")
    if MONTHS_ALONE[word.lower()] == "yes":
        return True
    if not word[0].isupper():
        return False
    before = _before(text, start)
    if before in _FIRM or plain(text[start:end]).rstrip(".") != plain(word):
        return True
    if before not in _DETERMINERS and (before not in _PREPOSITIONS or _after(text, end)[:1].isupper()):
        return False
    return not _is_name(word, text)


def _is_name(word: str, text: str) -> bool:
    """Whether the page has somebody or something of that name: ``Theresa May``, ``Women's March``."""
    leads = _PREPOSITIONS | _DETERMINERS | {"last", "next", "when", "but", "as"}
    return any(
        match["before"].lower().rstrip(".") not in leads for match in re.finditer(_NAMED.format(word=word), text)
    )


def _year_stands(year: int, doc: Doc, text: str, start: int, end: int, published: date | None) -> bool:
    before, after = _before(text, start), _after(text, end)
    if before in _NUMBERED | _SIGNS or after.lower() in _COUNTED or text[end : end + 2].strip() in ("%", "m", "km"):
        return False
    if not 1700 <= year <= (published.year + LATEST if published else 2100):
        return before in _FIRM and not _counts(doc, end, after)
    if before in _DETERMINERS or before in _FIRM or before in ("by", "after", "before"):
        return True
    return not _counts(doc, end, after)


def _counts(doc: Doc, end: int, after: str) -> bool:
    """The next word is what a number counts: a noun in the plural."""
    if not after or not after[0].islower():
        return False
    span = doc.char_span(end + 1, end + 1 + len(after), alignment_mode="expand")
    if span is not None and span[0].tag_:
        return span[0].tag_ == "NNS"
    if span is not None and span[0].pos_:
        return span[0].pos_ == "NOUN" and "Number=Plur" in str(span[0].morph)
    return after.endswith("s") and len(after) > 3 and after not in _NO_PLURALS


def _section_stands(text: str, start: int, end: int) -> bool:
    """A season needs its year or ``in the`` before it; ``the fall of``, ``the first half`` are other things."""
    words = plain(text[start:end])
    if words.endswith("half"):
        return False
    if words.endswith("quarter") or words.startswith("q"):
        return True
    lead = words.split()[0]
    after = _after(text, end)
    in_the = lead == "the" and _before(text, start) in _PREPOSITIONS and (not after or after in _BESIDE_HOLIDAY)
    return lead in ("early", "late", "mid") or in_the


def _is_title(text: str, start: int, end: int) -> bool:
    """``USA Today``, ``TODAY NICARAGUA``: a capital within a sentence, straight beside another."""
    if text[start:end].isupper() and _after(text, end).isupper():
        return True
    return text[start].isupper() and re.search(r"[A-Z]\w* $", text[max(0, start - 24) : start]) is not None


def _feast_stands(text: str, start: int, end: int) -> bool:
    after = _after(text, end)
    if not after or after in _BESIDE_HOLIDAY:
        return True
    return _before(text, start) in _PREPOSITIONS and not after[0].islower()
