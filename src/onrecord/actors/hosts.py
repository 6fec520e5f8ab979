"""The country of an outlet by the address of its page: ``batimes.com.ar``, ``timesofoman.com``, ``haaretz.com``.

A country's own domain tells it, unless it is sold to everybody (``.tv``); else the name in front does, where it is that
of a known outlet, or of a country or a town beside a word for news. The address of an agency tells nothing.
"""

import re
from functools import cache

from onrecord.actors.lexicon import Lexicon
from onrecord.actors.phrases import fold
from onrecord.actors.words import rows, words

DOMAINS = {row["word"]: row["iso3"] for row in rows("domains.tsv")}
"""Last parts of a host that are no ISO 3166-1 code of their country, with that; nothing where they are nobody's."""
HOSTS = {row["word"]: row["iso3"] for row in rows("hosts.tsv")}
NEWS = words("host_words.tsv")
SECOND = frozenset({"ac", "co", "com", "edu", "gov", "go", "ne", "net", "or", "org", "gob"})
LEAST = 4  # letters of a country's name that are no chance
LINK = re.compile(r"^in(?=english)|of$|(?<=o)de$")
"""What ties a word for news to the name of a place."""
ARTICLE = re.compile(r"^(?:the|al)")
OTHER = re.compile(r"[^a-z0-9]")
AGENCIES = frozenset(OTHER.sub("", one) for one in words("agencies.tsv"))
_HOST = re.compile(r"https?://([^/:\s]+)", re.I)


def home_of_address(tables: Lexicon, address: str) -> str | None:
    """The country of the outlet at an address (``https://...``)."""
    match = _HOST.match(address)
    labels = match[1].lower().split(".") if match else []
    if len(labels) < 2:
        return None
    domain, *others = reversed(labels)
    second = len(others) > 1 and others[0] in SECOND
    if second:
        del others[0]
    runs = [squeezed(name) for name in others]
    if not AGENCIES.isdisjoint(runs):
        return None
    own = DOMAINS[domain] if domain in DOMAINS else tables.countries.of_domain(domain)
    if second and not own:
        own = tables.countries.of_domain(domain)  # ``.com.co`` is Colombian, ``.co`` may be anybody's
    told = (HOSTS.get(name) or named(tables, ARTICLE.sub("", run)) for name, run in zip(others, runs, strict=True))
    return own or next(filter(None, told), None)


def named(tables: Lexicon, run: str) -> str | None:
    """The country of a place at one end of a host's name that has a word for news at the other."""
    for cut in range(LEAST, len(run)):
        for place, rest in ((run[:cut], run[cut:]), (run[-cut:], run[:-cut])):
            if (land := places(tables).get(place)) and LINK.sub("", rest) in NEWS:
                return land
    return None


@cache
def places(tables: Lexicon) -> dict[str, str]:
    """The countries of names, adjectives, capitals and towns that are those of one only, by their letters."""
    return {squeezed(form): land for form, land in tables.countries.forms() if len(form) >= LEAST}


def squeezed(name: str) -> str:
    """The letters and digits of a name, as a host runs them together."""
    return OTHER.sub("", fold(name))
