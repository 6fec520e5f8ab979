"""Names: the entities of the parse, repaired.

A recogniser trips over the same things everywhere: an article or a title inside the name, a possessive behind it,
two lines glued into one, a name that it knows in one sentence and misses in the next. What it gets wrong
here and right elsewhere in the same text is brought into line.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.actors.anatomy import HYPHENS, JOINING, SUFFIXES, fold, person
from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer, is_plain
from onrecord.actors.text import Text
from onrecord.actors.words import rows
from onrecord.actors.words import words as word_list

COURTESY = word_list("honorifics.tsv", use="courtesy")
TITLES = COURTESY | word_list("honorifics.tsv", use="title")
MODIFIERS = word_list("honorifics.tsv", use="modifier")
OFFICE = TITLES | MODIFIERS | {"of", "and", "-"}
LABELS = {
    "PERSON": "PERSON", "PER": "PERSON",
    "ORG": "ORG",
    "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
    "NORP": "NORP",
}  # fmt: skip
OTHER = "MISC"
NO_NAMES = frozenset({"INTJ", "ADV", "ADP", "PRON", "DET", "VERB", "AUX", "CCONJ", "SCONJ", "NUM"})
PLACING = frozenset({"in", "at", "near", "the"})
OCCUPATIONS = word_list("heads.tsv", sort="person") - word_list("honorifics.tsv", use="given")
PEOPLES = frozenset({"adjective", "demonym", "people"})
SORTS = {row["word"]: row["sort"] for row in rows("heads.tsv")}
TRIMMED = frozenset({"the", "a", "an", "'s", "’s", "'", "’", "s'", ",", ".", ";", ":", "-", "–", "—", "(", ")", "[", "]", '"', "“", "”", "‘", "and", "of", "``", "''", "/", "|", "•", "*", "…", "..."})  # fmt: skip
MARKS = frozenset("\"“”'‘’") | {"``", "''"}


class Name(NamedTuple):
    """A name in the text: its words, half-open, and PERSON, ORG, LOC, NORP or MISC."""

    start: int
    end: int
    label: str


def find(text: Text, gazetteer: Gazetteer) -> list[Name]:
    """The names of a text in order; no two overlap, none leaves its passage or its line."""
    raw = [Name(ent.start, ent.end, LABELS.get(ent.label_, OTHER)) for ent in text.doc.ents]
    pieces = (piece for name in raw for piece in lines(text, name))
    trimmed = [cut for piece in pieces if (cut := trim(text, piece))]
    known = known_names(text, gazetteer, list(merge(text, trimmed)))
    named = (told(text, gazetteer, name) for name in known if is_name(text, gazetteer, name))
    return consistent(text, list(named))


def known_names(text: Text, gazetteer: Gazetteer, found: list[Name]) -> list[Name]:
    """The names with the countries, capitals and organisations that were missed or torn asunder."""
    owner = {at: name for name in found for at in range(name.start, name.end)}
    kept = dict.fromkeys(found)
    for name in tabled(text, gazetteer):
        over = {owner[at] for at in range(name.start, name.end) if at in owner}
        inside = all(name.start <= other.start and other.end <= name.end for other in over)
        if not inside or (over and name.end == name.start + 1):
            continue
        for other in over:
            kept.pop(other, None)
        owner.update(dict.fromkeys(range(name.start, name.end), name))
        kept[name] = None
    return sorted(kept)


def tabled(text: Text, gazetteer: Gazetteer) -> Iterator[Name]:
    """The names that the tables know for certain."""
    for body in gazetteer.organizations:
        several = body.end - body.start > 1
        if is_plain(body) and text.passages[body.start] >= 0 and text.words[body.start][0].isupper():
            if several or (text.pos[body.start] == "PROPN" and not neighbours(text, body.start)):
                yield Name(body.start, body.end, "ORG")
    for match in gazetteer.countries:
        if match.role in PEOPLES or match.before or match.after or text.passages[match.start] < 0:
            continue
        if is_plain(match) and (match.end > match.start + 1 or not is_part(text, match)):
            yield Name(match.start, match.end, "LOC")


def is_part(text: Text, match: CountryMatch) -> bool:
    """Whether a word that names a place may well be part of another name, or none."""
    if match.role in ("name", "former"):
        return False
    return neighbours(text, match.start) or (match.role != "capital" and text.pos[match.start] != "PROPN")


def neighbours(text: Text, at: int) -> bool:
    """Whether a capitalised noun right beside a word makes it part of another name."""
    for other in (at - 1, at + 1):
        if 0 <= other < len(text) and text.pos[other] == "PROPN" and text.words[other][0].isupper():
            return text.sentences[other] == text.sentences[at]
    return False


def is_name(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether the words are a name at all, and no office and no ``Yeah``."""
    lone = name.end == name.start + 1
    return not is_office(text, gazetteer, name) and not (lone and text.pos[name.start] in NO_NAMES)


def is_office(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether the words are an office and no name: ``Russian Foreign Minister``, ``Deputy Director``."""
    words = [text.lower[at].rstrip(".") for at in range(name.start, name.end) if at not in gazetteer.by_word]
    if name.label != "PERSON" and words[-1:] and words[-1] not in TITLES:
        return False
    return bool(words) and all(word in OFFICE for word in words) and (words[-1] in TITLES or len(words) < name.end - name.start)


def is_called(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether one or two words begin with a given name and neither place nor body is known by them."""
    start, end = name.start, name.end
    if end - start > 2 or any(at in gazetteer.by_word or at in gazetteer.organization_by_word for at in (start, end - 1)):
        return False
    if text.lower[end - 1] in SORTS or (start > 0 and text.lower[start - 1] in PLACING):
        return False
    return text.words[start].istitle() and gazetteer.tables.given_names.gender(text.words[start]) is not None


def all_peoples(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether every word is an adjective of a country: ``Russian-American``."""
    matches = [
        gazetteer.by_word.get(at) for at in range(name.start, name.end) if text.words[at] not in HYPHENS
    ]
    return all(match and match.role in PEOPLES for match in matches)


def told(text: Text, gazetteer: Gazetteer, name: Name) -> Name:
    """The name with the label that the tables or its last word tell."""
    match = gazetteer.exactly(name.start, name.end)
    if (match and match.role in PEOPLES) or all_peoples(text, gazetteer, name):
        return name._replace(label="NORP")
    if match and match.role != "seat" and (is_plain(match) or name.label == "ORG"):
        return name._replace(label="LOC")
    body = gazetteer.organization(name.start, name.end)
    if body and is_plain(body):
        return name._replace(label="ORG")
    if name.label in ("ORG", "LOC") and is_called(text, gazetteer, name):
        return name._replace(label="PERSON")
    last = SORTS.get(text.lower[name.end - 1])
    if name.label == "PERSON" and name.end - name.start > 1 and last in ("organization", "place"):
        return name._replace(label="ORG" if last == "organization" else "LOC")
    return name


def lines(text: Text, name: Name) -> Iterator[Name]:
    """The name cut at line ends and passage borders; what lies in no passage is left out."""
    start = name.start
    for at in range(name.start, name.end + 1):
        ends = at == name.end or "\n" in text.words[at]
        if ends or text.passages[at] != text.passages[start]:
            if at > start and text.passages[start] >= 0:
                yield Name(start, at, name.label)
            start = at + 1 if ends else at


def trim(text: Text, name: Name) -> Name | None:
    """The name without article, title, marks and possessive around it; None if nothing is left."""
    start, end, label = name
    while start < end and text.lower[start] in TRIMMED:
        start += 1
    while start < end and text.lower[end - 1] in TRIMMED:
        end -= 1
    if label == "PERSON":
        start = behind_title(text, start, end)
    if start == end or not any(text.words[at][0].isupper() or text.words[at][0].isdigit() for at in range(start, end)):
        return None
    if not any(map(str.isalpha, text.words[start])) and end - start == 1:
        return None
    return Name(start, end, label)


def behind_title(text: Text, start: int, end: int) -> int:
    """Where a person's name begins once the words of an office are cut off its front."""
    cut = start
    for at in range(start, end - 1):
        word = text.lower[at].rstrip(".")
        if word in TITLES or (at == cut and word in OCCUPATIONS and at + 2 < end):
            cut = at + 1
        elif word not in MODIFIERS and text.words[at][0].isupper() and text.words[at] not in ("of", "'s", "’s"):
            break
    return cut


def merge(text: Text, found: Iterable[Name]) -> Iterator[Name]:
    """Names whose parts the recogniser tore asunder, as one; suffixes and particles taken in."""
    waiting: Name | None = None
    for name in found:
        name = widen(text, name)
        if waiting and name.start < waiting.end:
            continue
        if waiting and waiting.label == name.label == "PERSON" and bridges(text, waiting.end, name.start):
            waiting = Name(waiting.start, name.end, "PERSON")
            continue
        if waiting:
            yield waiting
        waiting = name
    if waiting:
        yield waiting


def bridges(text: Text, start: int, end: int) -> bool:
    """Whether the words between two names of a person belong to the name: ``bin``, a nickname, a hyphen."""
    if not 0 < end - start <= 4 or text.passages[start] != text.passages[end]:
        return False
    between = text.words[start:end]
    if all(fold(word) in JOINING or word in HYPHENS or fold(word) == "al" for word in between):
        return True
    return len(between) >= 3 and between[0] in MARKS and between[-1] in MARKS and between[1][0].isupper()


def widen(text: Text, name: Name) -> Name:
    """A person's name with the article, initial or suffix that stands right beside it."""
    start, end, label = name
    if label != "PERSON":
        return name
    words = text.words
    if start >= 2 and words[start - 1] in HYPHENS and fold(words[start - 2]) in ("al", "el"):
        start -= 2
    if end < len(words) and fold(words[end]) in SUFFIXES and words[end][0].isupper():
        end += 1
    elif end + 1 < len(words) and words[end] == "," and fold(words[end + 1]) in ("jr", "sr", "iii"):
        end += 2
    return Name(start, end, label)


def consistent(text: Text, found: list[Name]) -> list[Name]:
    """The names with one label for one spelling, and with those that were missed in other places."""
    votes: dict[tuple[str, ...], Counter[str]] = {}
    for name in found:
        votes.setdefault(spelling_of(text, name), Counter())[name.label] += 1
    labels = {spelling: settled(count) for spelling, count in votes.items()}
    keys = {spelling: person(list(spelling)) for spelling in labels}
    surnames = {key[-1] for spelling, key in keys.items() if labels[spelling] == "PERSON" and len(key) > 1}
    for spelling, key in keys.items():
        if len(key) == 1 and key[0] in surnames and labels[spelling] in ("ORG", "MISC"):
            labels[spelling] = "PERSON"
    relabelled = [name._replace(label=labels[spelling_of(text, name)]) for name in found]
    return sorted([*relabelled, *missed(text, relabelled, labels, surnames)])


def spelling_of(text: Text, name: Name) -> tuple[str, ...]:
    """The words of a name in lower case."""
    return tuple(text.lower[name.start : name.end])


def settled(count: Counter[str]) -> str:
    """The label that most mentions have; of equals the one that comes first in the text."""
    return count.most_common(1)[0][0]


def missed(
    text: Text, found: list[Name], labels: dict[tuple[str, ...], str], surnames: set[str]
) -> Iterator[Name]:
    """Capitalised words that spell a name known from elsewhere in the text and lie in none."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for spelling in labels:
        known.setdefault(spelling[0], []).append(spelling)
    for surname in surnames - {spelling[0] for spelling in labels if len(spelling) == 1}:
        known.setdefault(surname, []).append((surname,))
    for spellings in known.values():
        spellings.sort(key=len, reverse=True)
    taken = [False] * len(text)
    for name in found:
        for at in range(name.start, name.end):
            taken[at] = True
    at, size = 0, len(text)
    while at < size:
        step = 1
        if not taken[at] and text.lower[at] in known and text.words[at][0].isupper() and text.passages[at] >= 0:
            for spelling in known[text.lower[at]]:
                end = at + len(spelling)
                if fits(text, at, end, spelling, taken):
                    yield Name(at, end, labels.get(spelling, "PERSON"))
                    step = len(spelling)
                    break
        at += step


def fits(text: Text, start: int, end: int, spelling: tuple[str, ...], taken: list[bool]) -> bool:
    """Whether the words from ``start`` spell the name, free and in one passage, as a name."""
    if end > len(text) or tuple(text.lower[start:end]) != spelling or any(taken[start:end]):
        return False
    if text.passages[start] != text.passages[end - 1]:
        return False
    return end - start > 1 or text.pos[start] == "PROPN"
