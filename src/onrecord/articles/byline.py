"""Who wrote a story: the people that a byline names, and nobody else."""

import re
from collections.abc import Container
from itertools import takewhile

from onrecord.articles import tables

_LEAD = re.compile(
    r"^\W*(?:(?:(?:(?:co-?)?(?:written|authored)|reported|posted|published|compiled|story|stories|words|report|analysis|opinion"
    r"|comment|commentary|interview|review|exclusive|article|text|column)\s+)?by|text|words|story"
    r"|author|authors|writer|reporter|journalist|correspondent)\b\s*:?\s+",
    re.I,
)
_PICTURES = re.compile(
    r"[\s,;|]*(?:\band\s+)?\b(?:photo(?:s|graphs|graphy)?|pictures?|pics?|images?|videos?|graphics?|illustrations?)\s*(?:by\b|:).*$",
    re.I | re.S,
)
_CUT = re.compile(
    r"\s*(?:[|•·»\n\t(\[]|\s[-–—]+\s|[—―]|\b(?:in|at|for|from|of|on|about)\s+(?=the\b|[A-Z\d])|\b(?:published|updated|posted|last)\b"
    r"|\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\d+\s+(?:min|hour|day)).*$",
    re.I | re.S,
)
_ADDRESS = re.compile(r"\S+@\S+|(?<!\w)@\w+|https?://\S+|\[email[^\]]*\]", re.I)
_BETWEEN = re.compile(r"\s*(?:[,;/&+]|(?:(?<=\s)|^)(?:and|with|y|et)(?=\s))\s*", re.I)
_LONGEST_NAMES = 120  # characters
_STATIONED = re.compile(r"\s+in\s+[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,2}$")
_HONORIFIC = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|sir|rev)\.?\s+", re.I)
_DEGREE = re.compile(r"\s+(?:ph\.?\s?d|md|m\.d|mba|esq|jr|sr)\.?$", re.I)

_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[.'’`-](?={_LETTER}))*\.?")
_PARTICLES = tables.listed("particles")
_AGENCIES = tables.words("agencies.tsv", "agency")
_AGENCY = re.compile(rf"(?<=\s)(?:The\s+)?(?:{tables.alternation('agencies.tsv', 'agency')})\s*$")
_BARRED = tables.words("notnames.tsv", "word") | _AGENCIES
_ROLES = frozenset(row["word"] for row in tables.rows("notnames.tsv") if row["kind"] == "role")
_ORGANIZATIONS = frozenset(row["word"] for row in tables.rows("notnames.tsv") if row["kind"] == "organization")
_DESKS = _ROLES | _ORGANIZATIONS | tables.listed("our own")
_LINKING = tables.listed("linking")


def people(text: str) -> tuple[str, ...]:
    """The people whom ``text`` names as its writers, in order: names alone, capitals made ordinary case.

    ``text`` is a byline with or without its "By". Staff, desks, outlets, agencies, dates and places are left out.
    """
    led = _LEAD.match(text)
    text = _PICTURES.sub("", text[led.end() :] if led else text)
    text = _AGENCY.sub("", _CUT.sub("", _ADDRESS.sub(" ", text)))
    found: list[str] = []
    for place, item in enumerate(_BETWEEN.split(text)):
        # A single word is a name where a byline begins with it; after a name it is a town.
        single = led is not None and (place == 0 or (bool(found) and " " not in found[0]))
        name = _name(item, single)
        if name and name not in found:
            found.append(name)
    return tuple(found)


def is_byline(text: str) -> bool:
    """Whether a whole line says who wrote the story: it opens as bylines do, and nothing in it tells of anything."""
    led = _LEAD.match(text)
    if led is None or len(text) > 200:
        return False
    rest = _ADDRESS.sub(" ", text[led.end() :])
    if people(text):
        strange = [w for w in rest.split() if w.islower() and w.strip(".,|()") not in _ROLES | _LINKING]
        return len(strange) <= 1 or bool(re.search(r"\d", rest) and len(strange) <= 4)
    words = rest.lower().split()
    return bool(words) and (
        rest.strip().lower() in _AGENCIES or (len(words) <= 5 and _DESKS.union(_AGENCIES).issuperset(words))
    )


def is_name(text: str, ordinary: Container[str] = ()) -> bool:
    """Whether a line is the names of people and nothing but where they are: two to four words each.

        None of them is ``ordinary``:
    words in lower case that the page uses as words; names are seldom among them.
    """
    if len(text) > _LONGEST_NAMES:
        return False
    words = text.split()
    if " and " in text or _STATIONED.search(text):
        items = re.split(r",\s+|\s+and\s+", _STATIONED.sub("", text))
        return len(items) <= 4 and all(is_name(item, ordinary) for item in items)
    if not 2 <= len(words) <= 4 or words[-1].endswith(".") or re.search(r"[,;:&/|?!\d()]", text):
        return False
    name = _name(text, single=False)
    return name is not None and len(name.split()) == len(words) and not any(w.lower() in ordinary for w in words)


def _name(item: str, single: bool) -> str | None:
    """The item as a person's name; one word is enough only where ``single`` says so."""
    item = _DEGREE.sub("", _HONORIFIC.sub("", item.strip(" .:;-–—*'\"“”"))).strip()
    words = _before_office(item.split())
    item = " ".join(words)
    if not (1 if single else 2) <= len(words) <= 5 or item.lower() in _BARRED:
        return None
    if not all(_WORD.fullmatch(word) for word in words) or any(word.lower() in _BARRED for word in words):
        return None
    if not words[0][0].isupper() and words[0].lower().rstrip("-") not in _PARTICLES:
        return None
    if not all(word[0].isupper() or word.lower() in _PARTICLES or "-" in word or "'" in word for word in words):
        return None
    if len(words) == 1 and (len(item) < 3 or "." in item):
        return None
    if item.isupper() and (len(words) > 1 or len(item) > 4):
        words = [_ordinary(word) for word in words]
    return " ".join(words)


def _before_office(words: list[str]) -> list[str]:
    """The words up to a writer's office, or to where capitals give way to ordinary case: ``JANE ROE Associated``."""
    office = next((n for n, word in enumerate(words) if word.lower() in _ROLES), 0)
    if office >= 2:
        return words[:office]
    if len(words) > 2 and words[0].isupper() and words[1].isupper():
        return list(takewhile(str.isupper, words))
    return words


def _ordinary(word: str) -> str:
    """A word in capitals in ordinary case: ``O'NEILL`` becomes ``O'Neill``; initials stay."""
    if "." in word or (len(word) <= 2 and word[-1] not in "AEIOU"):
        return word
    return re.sub(rf"{_LETTER}+", lambda part: part[0].capitalize(), word)
