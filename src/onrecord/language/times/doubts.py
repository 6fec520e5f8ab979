"""Words that may be times and may be something else: ``May``, ``March``, ``2000 soldiers``, ``fall``, ``Christmas tree``.

Everything here is asked of lone words only; ``May 5``, ``early 2015`` and ``last spring`` leave no doubt.
"""

import re
from datetime import date

from spacy.tokens import Doc

from onrecord.language.times.lexicon import MONTHS_ALONE, NUMBERED, plain
from onrecord.language.times.meanings import Dated, Feast, Mention, Section
from onrecord.language.times.rules import compiled

_LAST_WORD = re.compile(r"([^\W_]+|[$£€¥%#])[.,]?[\s\u00a0(\[“\"-]*$")
_NEXT_WORD = re.compile(r"[\s\u00a0]?([^\W\d_]+)")
_PREPOSITIONS = frozenset("in since until till by during before after from to through for of between and or on around early late mid".split())
_FIRM = frozenset("in since until till during".split())
_DETERMINERS = frozenset("the a an this that his her its their our my your each every s".split())
_ABOUT = frozenset("about some nearly over than almost least most approximately roughly another only exceed killed estimated additional further".split())
_VERBS = frozenset("is was has does says goes wins sees brings makes marks as its this his".split())
_COUNTED = frozenset("people km kilometres kilometers miles metres meters feet tons tonnes kg dollars euros pounds percent per million billion men women troops police personnel staff votes GMT hrs hours UTC".lower().split())
_NAMED = r"\b(?P<before>[A-Z][\w’'-]*\.?) {word}\b(?! \d)"
_SEASONED = frozenset("in during over since until till by through for of before after".split())
_AFTER_FEAST = frozenset("and or when as in at on by with to for from is was that but will has had who he she they it this the a celebrations holiday holidays break week weekend".split())


def stands(mention: Mention, doc: Doc, text: str, published: date | None) -> bool:
    """Whether the mention is a time, seen beside its neighbours; ``text`` is that of ``doc``."""
    start, end = mention.span
    match mention.meaning:
        case Dated(year=None, month=int(), day=None, years=None, side=None):
            return _month_stands(text, start, end)
        case Dated(year=int(year), month=None):
            return text[start].isalpha() or _year_stands(year, doc, text, start, end, published)
        case Dated(month=int(), day=int()):
            return _capital(text, start, end)
        case Section(first=int(first), year=None, years=None, side=None) if first:
            return _section_stands(text, start, end)
        case Feast(year=None, years=None, side=None):
            return _feast_stands(text, start, end)
    return True


def _before(text: str, start: int) -> str:
    match = _LAST_WORD.search(text, max(0, start - 24), start)
    return match[1].lower() if match else ""


def _after(text: str, end: int) -> str:
    match = _NEXT_WORD.match(text, end)
    return match[1] if match else ""


def _capital(text: str, start: int, end: int) -> bool:
    """Some letter of the words is a capital: ``march 5 miles`` is no date."""
    return any(map(str.isupper, text[start:end])) or text[start].isdigit() or not text[start].isalpha()


def _month_stands(text: str, start: int, end: int) -> bool:
    word = re.split(r"[\s-]", text[start:end])[-1].rstrip(".")
    alone = MONTHS_ALONE[word.lower()]
    if alone == "yes":
        return True
    if not word[0].isupper():
        return False
    before = _before(text, start)
    if before in _FIRM or plain(text[start:end]) != plain(word):
        return True
    after = _after(text, end)
    if before not in _PREPOSITIONS and before not in _DETERMINERS or after[:1].isupper():
        return False
    return not _is_name(word, text)


def _is_name(word: str, text: str) -> bool:
    """Whether the page has somebody or something of that name: ``Theresa May``, ``Women's March``."""
    found = re.finditer(_NAMED.format(word=word), text)
    return any(match["before"].lower().rstrip(".") not in _PREPOSITIONS | {"last", "next", "this"} for match in found)


def _year_stands(year: int, doc: Doc, text: str, start: int, end: int, published: date | None) -> bool:
    before, after = _before(text, start), _after(text, end)
    low = after.lower()
    if not text[start].isdigit() or not text[end - 1].isdigit():  # 'fiscal 2015'
        return True
    if before in NUMBERED or before in "$£€¥#" and before or low in _COUNTED or text[end : end + 2].strip() in ("%", "m", "km"):
        return False
    latest = published.year + 40 if published else 2100
    if not 1700 <= year <= latest:
        return before in _FIRM and not _plural(doc, end, after)
    if before in _ABOUT or (before not in _DETERMINERS and before not in _FIRM and before not in ("by", "after", "before")):
        return not _plural(doc, end, after)
    return True


def _plural(doc: Doc, end: int, after: str) -> bool:
    """The next word is what a number counts: a noun in the plural."""
    if not after or not after[0].islower():
        return False
    span = doc.char_span(end + 1, end + 1 + len(after), alignment_mode="expand")
    if span is not None and span[0].tag_:
        return span[0].tag_ == "NNS"
    if span is not None and span[0].pos_:
        return span[0].pos_ == "NOUN" and "Plur" in span[0].morph.get("Number")
    return after.endswith("s") and len(after) > 3 and after not in _VERBS


def _section_stands(text: str, start: int, end: int) -> bool:
    """A season or a half needs its year, or ``in the`` before it; ``the fall of``, ``the first half`` are other things."""
    words = plain(text[start:end])
    if words.endswith("half"):
        return False
    if words.endswith("quarter") or words.startswith("q"):
        return True
    lead = words.split()[0]
    return lead in ("early", "late", "mid") or (lead == "the" and _before(text, start) in _SEASONED and _after(text, end) != "of")


def _feast_stands(text: str, start: int, end: int) -> bool:
    after = _after(text, end)
    return not after or after in _AFTER_FEAST or _before(text, start) in _PREPOSITIONS and not after[0].islower()


__all__ = ["stands"]
