"""Offices between commas, where the parser saw no apposition: ``her rival, Ole Berg,``, ``Ann Moss, chief, ...``."""

from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.parties import Mention, Stretch
from onrecord.actors.predicates import PEOPLE, SINGULAR, is_person_noun
from onrecord.actors.text import Text
from onrecord.actors.words import words as word_list

INNER = frozenset({"nmod", "compound", "flat", "appos", "nmod:desc", "obl:unmarked", "conj"})
TYING = frozenset({"in", "for", "to", "at", "of", "from"})
NAMING = frozenset({"PROPN", "ADP", "CCONJ", "ADJ"})
CLOSING = frozenset({",", "(", ".", "and", "&"})
INSIDE = 4  # words between the preposition of an office and the name
FARTHEST = 18  # words from an office to the comma behind all that belongs to it
RETIRED = word_list("posts.tsv", sort="retired")
QUOTED = frozenset({'"', "”", "''"})
WHO = frozenset({"who", "whose", "whom", "that"})
LONGEST = 12  # words; a longer apposition is a story of its own
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my"})


def before_gloss(text: Text, start: int) -> int:
    """Where the office before a name ends, its short form in brackets left out: ``Election Commissioner (EC) Moss``."""
    words = text.words
    glossed = (
        start > 3
        and words[start - 1] == ")"
        and words[start - 3] == "("
        and (words[start - 2][0].isupper() or text.lower[start - 2] in RETIRED)
    )
    return start - 3 if glossed else start


def office_before_comma(text: Text, mention: Mention, start: int) -> Stretch | None:
    """An office before a name between commas, where the parser saw no apposition: ``her rival, Ole Berg,``.

    ``start`` is where the name begins, with its rank: ``the unit's commander, Brigadier Ole Berg``.
    """
    comma = start - 1
    if comma < 2 or text.words[comma] != "," or mention.end >= len(text):
        return None
    behind = text.words[mention.end] in (",", ".", ";") or text.pos[mention.end] in ("VERB", "AUX")
    if not behind or text.sentences[comma - 1] != text.sentences[mention.start] or is_listed(text, mention.head, comma):
        return None
    last = before_gloss(text, comma) - 1
    head = noun_before(text, last, comma)
    start = text.left_edge(head)
    if text.tags[head] not in SINGULAR or text.lemmas[head].lower() not in PEOPLE:
        return None
    if text.deps[head] == "conj" and text.child(head, "det") is None:
        return None
    while start < head and text.pos[start] == "CCONJ":
        start += 1
    if text.pos[start] == "ADP" and text.words[mention.end] == "," and is_behind_root(text, head):
        start += 1  # "won against her rival, Ole Berg,"
    if text.lower[start] in ARTICLES:
        return Stretch(start + 1, last + 1, head)
    opens = text.sentences[start - 1] != text.sentences[start] or text.words[start - 1] in QUOTED
    bare = text.words[start][0].isupper() or opens
    return Stretch(start, last + 1, head) if bare and text.pos[start] != "ADP" else None


def noun_before(text: Text, last: int, comma: int) -> int:
    """The noun that heads what stands before a comma; of ``a call to the mayor`` the noun for a person."""
    head = last - (text.lower[last] == "general" and text.lemmas[last - 1].lower() in PEOPLE)
    person = head
    while text.heads[head] < head and comma - text.heads[head] < FARTHEST and text.deps[head] in INNER:
        listed = text.deps[head] == "conj" and text.lemmas[head].lower() in PEOPLE
        if listed and text.child(head, "det") is not None:
            break  # "the director and the mayor, Ole Berg,"
        head = text.heads[head]
        person = head if text.lemmas[head].lower() in PEOPLE else person
    return person if text.lemmas[person].lower() in PEOPLE else head


def is_behind_root(text: Text, at: int) -> bool:
    """Whether the main verb of a sentence stands before a word: no name behind its comma is the subject then."""
    root = at
    while text.heads[root] != root and text.deps[root] != "ROOT":
        root = text.heads[root]
    return root < at and text.pos[root] == "VERB"


def is_listed(text: Text, head: int, comma: int) -> bool:
    """Whether a name behind a comma is one more of a row; behind its ``and`` a row is over: ``of Roads and Trade,``."""
    return is_in_row(text, head) and "and" not in text.lower[text.heads[head] : comma]


def office_behind_comma(text: Text, mention: Mention) -> Stretch | None:
    """An office behind a name, where the parser saw no apposition: ``Ann Moss, chief, Division of ...``.

    ``Ann Moss, a survivor from Ruvia said``, and without a comma ``Ann Moss former finance minister, said``
    """
    at = mention.end
    if at + 1 >= len(text) or is_in_row(text, mention.head):
        return None
    if text.words[at] == ",":
        at += 1
        one = text.lower[at] in ("a", "an")
    elif text.lower[at] in ("former", "then") or (text.lower[at] in PEOPLE and text.words[at].islower()):
        one = False
    else:
        return None
    if text.lower[at] == "as" or at + 2 >= len(text):
        return None  # "Berg, as president, may" says what he is not yet
    at += one
    head = at
    while head + 1 < min(len(text) - 1, at + INSIDE) and text.pos[head + 1] in ("NOUN", "PROPN", "ADJ", "PUNCT"):
        if text.words[head + 1] in HYPHENS:
            head += 2  # "secretary-general"
            continue
        if text.pos[head + 1] == "PUNCT":
            break
        if text.lemmas[head].lower() in PEOPLE and text.words[head + 1][0].isupper():
            break  # the office ends before a name
        head += 1
    return None if text.lower[at] in ARTICLES else office_at(text, at, head, one)


def office_at(text: Text, start: int, head: int, one: bool) -> Stretch | None:
    """The stretch to a noun, if it is one for a person; ``one`` says that an article stands before it."""
    fits = text.tags[head] in SINGULAR and is_person_noun(text, head)
    closed = head + 1 < len(text) and (text.words[head + 1] in CLOSING or text.lower[head + 1] in TYING)
    closed = closed or (
        one and head + 1 < len(text) and (text.pos[head + 1] in ("VERB", "AUX") or text.lower[head + 1] in WHO)
    )
    if not fits or not closed or text.deps[head] == "conj":
        return None
    return Stretch(start, with_body(text, head + 1), head)


def with_body(text: Text, end: int) -> int:
    """Where an office ends with the name that a preposition ties to it: ``president of the Vexo Chess Association``."""
    at = end
    while at < min(len(text) - 1, end + LONGEST) and text.sentences[at] == text.sentences[end - 1]:
        named = text.words[at][0].isupper() and text.pos[at] in NAMING | {"NOUN"}
        joining = text.lower[at] in TYING | ARTICLES | POSSESSIVES
        joining = joining or (text.lower[at] in ("and", "&") and text.words[at - 1][0].isupper())
        if not named and not (joining and (text.words[at + 1][0].isupper() or text.lower[at + 1] in ARTICLES)):
            break
        at += 1
        end = at if named else end
    while end < len(text) and text.words[end - 1][0].isupper() and text.pos[end] == "NOUN":
        end += 1  # "the Verdad award"
    return end


def is_in_row(text: Text, head: int) -> bool:
    """Whether a name is one of several in a row, and not just behind a comma that the parser took for ``and``."""
    if text.deps[head] != "conj":
        return False
    row = [one for one in text.children[text.heads[head]] if text.deps[one] == "conj"]
    return len(row) > 1 or text.child(head, "cc") is not None
