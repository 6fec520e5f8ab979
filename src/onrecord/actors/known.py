"""Names that the tables know, and what they and the words beside tell of the others' labels."""

from collections.abc import Iterator

from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.countries import CountryMatch
from onrecord.actors.gazetteer import Gazetteer, is_currency, is_plain
from onrecord.actors.offices import BESIDE_NAMES, COURTESY, NAME_HEADS, NO_ACTORS, OCCUPATIONS, OFFICE, SORTS, TITLES
from onrecord.actors.parties import Name
from onrecord.actors.text import Text

NO_NAMES = frozenset({"INTJ", "ADV", "ADP", "PRON", "DET", "VERB", "AUX", "CCONJ", "SCONJ", "NUM"})
PLACING = frozenset({"in", "at", "near", "the"})
HEADED = {"organization": "ORG", "place": "LOC"}
MOST_BEHIND = 3  # words
BACK = 8  # words before a short form that may spell it
BEARING = ("on", "for", "against", "to")
"""Prepositions behind the noun that says what a name is."""
LONG = 3  # words of a name whose letters mean a body
PEOPLES = frozenset({"adjective", "demonym", "people"})


def tell(text: Text, gazetteer: Gazetteer, found: list[Name]) -> list[Name]:
    """The names with those that were missed, without those that are none, each with the label that is certain."""
    names = known_names(text, gazetteer, lengthened(text, found))
    common = {text.words[name.start] for name in names if is_common_gloss(text, name)}
    names = [name for name in names if name.end > name.start + 1 or text.words[name.start] not in common]
    return [told(text, gazetteer, name) for name in names if is_name(text, gazetteer, name)]


def is_common_gloss(text: Text, name: Name) -> bool:
    """Whether capitals in brackets are short for common nouns that are no body: ``long-term agreement (LTA)``."""
    at, word = name.start - 1, text.words[name.start]
    if name.end > name.start + 1 or at < len(word) or text.words[at] != "(" or name.end >= len(text):
        return False
    if (
        text.words[name.end] != ")"
        or not word.rstrip("s").isupper()
        or not (text.words[at - 1].isalpha() and text.words[at - 1].islower())
    ):
        return False
    letters = iter(letter for before in text.lower[max(0, at - BACK) : at] for letter in before.split("-"))
    spelled = all(any(part.startswith(letter) for part in letters) for letter in word.rstrip("s").lower())
    return spelled and SORTS.get(text.lemmas[at - 1].lower()) not in ("organization", "government", "group")


def lengthened(text: Text, found: list[Name]) -> list[Name]:
    """The names with the capitalised words behind them up to the noun that names the whole: ``Ruvia National Park``."""
    longer: list[Name] = []
    for name in found:
        if longer and name.start < longer[-1].end:
            continue
        end, label = name.end, name.label
        for at in range(name.end, min(name.end + MOST_BEHIND, len(text))):
            if not text.words[at].istitle() or text.passages[at] != text.passages[name.start]:
                break
            if text.pos[at] not in ("PROPN", "NOUN", "ADJ"):
                break
            kind = NAME_HEADS.get((text.lower[at], "last")) or SORTS.get(text.lower[at])
            if kind in HEADED and name.label != "NORP":
                end, label = at + 1, HEADED[kind]
        longer.append(Name(name.start, end, label))
    return longer


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
        if is_plain(body) and text.passages[body.start] >= 0 and stands_alone(text, body.start, body.end):
            yield Name(body.start, body.end, "ORG")
    for match in gazetteer.countries:
        if match.role in PEOPLES or match.before or match.after or text.passages[match.start] < 0:
            continue
        if is_plain(match) and (match.end > match.start + 1 or not is_part(text, match)):
            yield Name(match.start, match.end, "LOC")


def stands_alone(text: Text, start: int, end: int) -> bool:
    """Whether capitalised words are a name by themselves: several of them, or one without a proper noun beside it."""
    if not text.words[start][0].isupper():
        return False
    certain = text.pos[start] == "PROPN" or (text.words[start].isupper() and len(text.words[start]) > 2)
    return end > start + 1 or (certain and not neighbours(text, start))


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


def told(text: Text, gazetteer: Gazetteer, name: Name) -> Name:
    """The name with the label that the tables, its last word or the nouns beside it tell."""
    match = gazetteer.exactly(name.start, name.end)
    if (match and match.role in PEOPLES) or all_peoples(text, gazetteer, name):
        return name._replace(label="NORP")
    if match and match.role == "seat" and is_plain(match):
        return name._replace(label="ORG")
    if match and match.role != "seat" and (is_plain(match) or name.label == "ORG"):
        return name._replace(label="LOC")
    body = gazetteer.organization(name.start, name.end)
    if body and is_plain(body):
        return name._replace(label="ORG")
    return name._replace(label=label_told(text, gazetteer, name))


def label_told(text: Text, gazetteer: Gazetteer, name: Name) -> str:
    """The label that the words in and beside a name tell, of which the tables know nothing."""
    if is_no_actor(text, name):
        return "MISC"
    if label := label_beside(text, name):
        return label
    if name.label in ("ORG", "LOC") and is_called(text, gazetteer, name):
        return "PERSON"
    sort = sort_of(text, name)
    if name.label in ("ORG", "LOC") and sort == "text":
        return "MISC"
    if name.label != "NORP" and sort in HEADED:
        return HEADED[sort]
    if name.label in ("ORG", "LOC", "MISC") and is_titled(text, name):
        return "PERSON"
    return name.label


def sort_of(text: Text, name: Name) -> str | None:
    """What the noun at the head of a name of several words says that it is: ``Long Lake Park``, ``Bank of Ruvia``."""
    words = [word.rstrip(".") for word in text.lower[name.start : name.end]]
    if words[-1].isdigit():
        del words[-1]  # "Vision 2030"
    if len(words) < 1 + (name.end - name.start == len(words)):
        return None
    tie = next((at for at, word in enumerate(words) if at and word in ("of", *BEARING)), 0)
    if tie and words[tie] in BEARING:
        head = SORTS.get(words[tie - 1])
        return head if head == "text" else None  # "Action Plan on Women, Peace and Security"
    if tie:
        head = words[tie - 1]
        return NAME_HEADS.get((head, "of")) or SORTS.get(head)
    last, first = words[-1], words[0]
    if whole := NAME_HEADS.get((" ".join(words[-2:]), "last")):
        return whole
    return NAME_HEADS.get((last, "last")) or SORTS.get(last) or NAME_HEADS.get((first, "first"))


def is_no_actor(text: Text, name: Name) -> bool:
    """Whether the words are a currency, an index, a degree: ``Lempira``, ``Hang Seng``."""
    words = text.line(name.start, name.end)
    return words in NO_ACTORS or words.lower() in NO_ACTORS


def label_beside(text: Text, name: Name) -> str | None:
    """The label that a common noun beside the name tells: ``the daily Verdad``, ``the town of Verdad``."""
    start, end = name.start, name.end
    if end - start > 2 or name.label == "NORP":
        return None
    for where, at in (("before", start - 1), ("of", start - 2), ("behind", end)):
        if not 0 <= at < len(text) or text.passages[at] != text.passages[start] or text.pos[at] != "NOUN":
            continue
        if where == "of" and text.lower[start - 1] != "of":
            continue
        if where == "before" and at > 1 and text.lower[at - 1] == "and" and text.lower[at - 2] in OCCUPATIONS:
            continue  # "writer and broadcaster Ann Moss" is no body
        if text.words[at].islower() and (label := BESIDE_NAMES.get((text.lower[at], where))):
            return label
    return None


def is_titled(text: Text, name: Name) -> bool:
    """Whether a courtesy title or a rank stands right before a name of one or two words: ``Mr Nakale``."""
    before = name.start - 1
    if before < 0 or name.end - name.start > 2 or text.passages[before] != text.passages[name.start]:
        return False
    return text.words[before][0].isupper() and text.lower[before].rstrip(".") in COURTESY


def with_letters(text: Text, found: list[Name]) -> Iterator[Name]:
    """The names, with a body's letters in brackets behind it taken for the body: ``Ruvian Mining Board (RMB)``.

    A place of three words or more that has such letters is a body: ``Ruvian Mining Center (RMC)``.
    """
    ends = {name.end: name for name in found}
    bodies: set[Name] = set()
    for name in found:
        at = name.start
        before = ends.get(at - 1) if at and text.words[at - 1] == "(" else None
        if before and name.end == at + 1 and text.words[at].isupper() and spells(text, before, text.words[at]):
            bodies |= {before, name}
    yield from (name._replace(label="ORG") if name in bodies else name for name in found)


def spells(text: Text, name: Name, letters: str) -> bool:
    """Whether the letters are initials of a body's words, in their order; one may be none."""
    initials = iter(text.words[at][0].upper() for at in range(name.start, name.end))
    told = sum(letter in initials for letter in letters)
    body = name.label == "ORG" or (name.label == "LOC" and name.end - name.start >= LONG)
    return body and len(letters) > 1 and told >= len(letters) - 1


def is_called(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether one or two words begin with a given name and neither place nor body is known by them."""
    start, end = name.start, name.end
    if end - start > 2 or any(
        at in gazetteer.by_word or at in gazetteer.organization_by_word for at in (start, end - 1)
    ):
        return False
    if text.lower[end - 1] in SORTS or (start > 0 and text.lower[start - 1] in PLACING):
        return False
    return text.words[start].istitle() and gazetteer.tables.given_names.gender(text.words[start]) is not None


def all_peoples(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether every word is an adjective of a country: ``Russian-American``."""
    matches = [gazetteer.by_word.get(at) for at in range(name.start, name.end) if text.words[at] not in HYPHENS]
    return all(match and match.role in PEOPLES for match in matches)


def is_name(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether the words are a name at all, and no office and no ``Yeah``."""
    if name.label == "PERSON" and name.end == name.start + 1 and text.pos[name.start] in NO_NAMES:
        return False
    if is_currency(text, name.start, name.end) or is_several(text, gazetteer, name):
        return False
    return not is_office(text, gazetteer, name)


def is_several(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether a word is capitals with a plural's ``s`` that no table has: ``SEZs`` are things, not one body."""
    word = text.words[name.start]
    plural = name.end == name.start + 1 and len(word) > 2 and word[:-1].isupper() and word.endswith("s")
    return plural and name.label != "PERSON" and not gazetteer.organization(name.start, name.end)


def is_office(text: Text, gazetteer: Gazetteer, name: Name) -> bool:
    """Whether the words are an office and no name: ``Russian Foreign Minister``, ``Deputy Director``."""
    words = [text.lower[at].rstrip(".") for at in range(name.start, name.end) if at not in gazetteer.by_word]
    if name.label != "PERSON" and words[-1:] and words[-1] not in TITLES:
        return False
    return (
        bool(words)
        and all(word in OFFICE for word in words)
        and (words[-1] in TITLES or len(words) < name.end - name.start)
    )
