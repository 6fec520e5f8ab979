"""The outlet of a page that does not name it in its data: what its furniture says of its owner."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord.articles import tables
from onrecord.articles.wording import plain

_NAME = r"(?P<outlet>(?-i:(?:The )?[A-Z][\w&'-]*(?:\.com|(?: (?:of|and|de|&)(?= [A-Z])| [A-Z&][\w&'-]*)){0,4}))"
_FORMS = [
    re.compile(r"(?<!\w)" + row["words"].replace("{Outlet}", f"(?:(?-i:the) )?{_NAME}"), re.I)
    for row in tables.rows("outlets.tsv")
]
_HOST = re.compile(r"(?:@|https?://(?:www\.|en\.|m\.)?|\bwww\.)((?:[a-z0-9-]+\.)+[a-z]{2,})", re.I)
_SECOND_LEVEL = tables.listed("second level")
_SHARED = tables.listed("shared hosts")
_AFFIXES = re.compile(r"^the|online$")
_SQUEEZED = re.compile(r"[\s.'’&-]+")
_AGENCIES = tables.words("agencies.tsv", "agency")
_VAGUE = tables.listed("no outlet")


def find(text: str, furniture: Iterable[str]) -> str | None:
    """The outlet's name, as the page writes it; null rather than a guess.

    ``text`` is the whole page, ``furniture`` the words of those parts that speak of the site and its writers.
    """
    found: Counter[str] = Counter()
    for words in furniture:
        words = plain(words)
        found.update(name for name in _said(words) if name)
        found.update(name for host in _HOST.findall(words) if (name := _written(host, text)))
    return found.most_common(1)[0][0] if found else None


def _said(words: str) -> Iterator[str]:
    for form in _FORMS:
        match = form.search(words)
        if match:
            name = match["outlet"].removesuffix("'s").strip(" -&'")
            low = name.lower()
            if low not in _AGENCIES and low not in _VAGUE and low.removeprefix("the ") not in _AGENCIES | _VAGUE:
                yield name


def _written(host: str, text: str) -> str | None:
    """How the page writes the name that its host runs together: ``heraldtimes.com`` is the "Herald Times"."""
    labels = host.lower().split(".")[:-1]
    if labels and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    label = labels[-1] if labels else ""
    if len(label) < 3 or label in _SHARED:
        return None
    squeezed = _SQUEEZED.sub("", text.lower())
    for run in dict.fromkeys((label, _AFFIXES.sub("", label))):
        run = run.replace("-", "")
        if len(run) < 3 or squeezed.count(run) < 2:  # its own host is one
            continue
        letters = r"[\s.'’&-]?".join(map(re.escape, run))
        forms: list[str] = re.findall(rf"(?<![\w@./-])(?<!\bof )(?:The )?(?i:{letters})(?![\w@/-]|\.[a-z])", text)
        forms = [form for form in forms if form[:1].isupper() and "\n" not in form]
        if forms:
            return Counter(forms).most_common(1)[0][0]
    return None
