"""The dateline that opens a story: the town, often the day and the agency, up to the dash or colon."""

import re

from onrecord.articles import tables

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_DAY = rf"(?i:{_WEEKDAY}(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s*\d{{4}})?)"
_AGENCY = tables.alternation("agencies.tsv", "agency")
_SOURCE = rf"(?:\(\s*(?:(?:{_AGENCY})|[A-Z][\w.&' /]{{2,40}}?)\s*\)|\[(?:{_AGENCY})\])"
_DASH = r"(?:[-–—―−]{1,3}|\.{2,3}(?=\s))"

_TOWNS = tables.alternation("towns.tsv", "town")
_TOWN = rf"(?:{_TOWNS}|{_TOWNS.upper()})(?!\w)"
_CAPITALS = r"(?:[^\W\d_a-z][^\W\d_a-z.'’-]*\.?(?:[ /-][^\W\d_a-z][^\W\d_a-z.'’-]*\.?){0,3})(?!\w)"
_PLACE = r"(?:[A-Z][\w.'’-]*(?: (?:of|de|el|al|la)| [A-Z][\w.'’-]*){0,3})(?!\w)"
_REGION = r"(?:\s*,\s*(?:[A-Z][\w.'’-]*\.?)(?:\s[A-Z][\w.'’-]*\.?){0,2})?"
_ALSO = rf"(?:\s*(?:/|,| and | & )\s*(?:{_TOWN}|{_CAPITALS}))?"

_KNOWN = re.compile(_TOWN)

_FORMS = [
    re.compile(pattern)
    for pattern in (
        # WINDHOEK, March 11 (Reuters) - ; New Delhi, Jul 20 (PTI) ; KUWAIT CITY, July 20, (Agencies):
        rf"{_PLACE}{_REGION}\s*,?\s*{_DAY}\s*[,:]?\s*{_SOURCE}\s*(?:{_DASH}|:)?\s*",
        # WINDHOEK, March 11 - ; afrol News, 27 January -
        rf"(?:[a-z]+ )?{_PLACE}{_REGION}\s*,\s*{_DAY}\s*(?:{_DASH}(?=[\s\"“A-Z])|:)\s*",
        # WASHINGTON (AP) — ; (Reuters) -
        rf"(?:{_PLACE}{_REGION}\s*,?\s*)?(?:{_SOURCE}|\((?i:{_DAY})\))\s*(?:{_DASH}|:)\s*",
        # Ulaanbaatar /MONTSAME/.
        rf"{_PLACE}{_REGION}\s*,?\s*(?:{_DAY}\s*)?/(?:{_AGENCY})/\s*[.:-]?\s*",
        # NAIROBI, KENYA — ; RYE, N.H. - ; ALGIERS- ; Cape Town – ; MULTAN:
        rf"(?:{_TOWN}|{_CAPITALS}){_ALSO}{_REGION}\s*(?:\s{_DASH}\s|—\s?|(?<=[A-Z]){_DASH}\s)\s*",
        rf"{_TOWN}{_ALSO}{_REGION}\s*(?::\s|\s{_DASH}\s|—\s?)\s*",
        rf"(?:{_AGENCY})\s+{_DASH}\s+",
    )
]
_LABELS = re.compile(rf"(?:{'|'.join(tables.listed('no dateline'))}|q|a|(?:part|chapter|step|day) \w+)\s*[-–—:|]", re.I)
_ALONE = re.compile(rf"(?:{_TOWN}|{_CAPITALS}){_REGION}(?:\s*,\s*{_DAY})?(?:\s*{_SOURCE})?[\s:.-]*")


def is_line(words: str) -> bool:
    """Whether a whole line is a dateline: a town that is known, and a day or an agency if at all."""
    return len(words) < 60 and bool(_ALONE.fullmatch(words)) and bool(_KNOWN.match(words))


def opening(words: str) -> int:
    """How many characters of a paragraph its dateline takes, dash or colon and the white space behind it included.

    0 where it opens with none, or where nothing follows.
    """
    head = " ".join(words[:120].split("\n"))
    if _LABELS.match(head):
        return 0
    for form in _FORMS:
        match = form.match(head)
        if match and match.end() < len(words) and not words[match.end()].islower():
            return match.end()
    return 0
